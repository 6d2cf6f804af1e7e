using Dapper;
using Firstwire.Newsroom.Coverage;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Newsroom.Coverage;

public sealed class CollectionLogTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = NewsroomFixture.Start;

    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task A_pause_is_a_gap_where_feeds_may_have_lost_something_in_it()
    {
        await CollectAsync(hours: 2);
        room.Time.Advance(TimeSpan.FromHours(1));
        await CollectAsync(hours: 1);
        room.Time.Advance(TimeSpan.FromHours(5));
        await CollectAsync(hours: 1);

        var gap = Assert.Single(Gaps(Start, room.Time.GetUtcNow()));

        Assert.Equal((Start.AddHours(4), Start.AddHours(9)), (gap.From, gap.To));
    }

    [Fact]
    public async Task Before_it_began_and_after_it_ended_nothing_was_collected()
    {
        room.Time.Advance(TimeSpan.FromHours(3));
        await CollectAsync(hours: 1);
        room.Time.Advance(TimeSpan.FromHours(4));

        var gaps = Gaps(Start, Start.AddDays(1));

        Assert.Equal(
            [(Start, Start.AddHours(3)), (Start.AddHours(4), Start.AddHours(8))],
            gaps.Select(gap => (gap.From, gap.To)));
    }

    [Fact]
    public async Task The_future_and_the_time_since_the_latest_note_are_no_gaps()
    {
        await CollectAsync(hours: 1);
        room.Time.Advance(TimeSpan.FromSeconds(40));

        Assert.Empty(Gaps(Start, Start.AddDays(2)));
        Assert.Empty(Gaps(room.Time.GetUtcNow().AddSeconds(-20), Start.AddDays(2)));
    }

    [Fact]
    public void Where_nothing_was_ever_collected_all_is_a_gap()
    {
        room.Time.Advance(TimeSpan.FromHours(2));

        var gap = Assert.Single(Gaps(Start, Start.AddHours(1)));

        Assert.Equal((Start, Start.AddHours(1)), (gap.From, gap.To));
    }

    [Fact]
    public async Task A_newsroom_that_nobody_answers_is_not_collecting()
    {
        await CollectAsync(hours: 1);
        for (var minute = 0; minute < 300; minute++)
        {
            await RequestAsync(PollOutcome.Unreachable, null);
            Assert.False(await NoteAsync() && minute > 10);
            room.Time.Advance(TimeSpan.FromMinutes(1));
        }

        await RequestAsync(PollOutcome.NotModified, 304);
        Assert.True(await NoteAsync());

        Assert.Single(Gaps(Start, room.Time.GetUtcNow()));
    }

    [Fact]
    public async Task Of_the_time_before_there_was_a_record_the_requests_tell()
    {
        await RequestAsync(PollOutcome.Changed, 200);
        room.Time.Advance(TimeSpan.FromMinutes(80));
        await RequestAsync(PollOutcome.Changed, 200);
        room.Time.Advance(TimeSpan.FromHours(7));
        await RequestAsync(PollOutcome.Changed, 200);
        await room.Archive.WriteAsync(
            write => write.Archive.Execute($"drop table collection; {Migration()}"),
            TestContext.Current.CancellationToken);

        var gap = Assert.Single(Gaps(Start, room.Time.GetUtcNow()));

        Assert.Equal((Start.AddMinutes(80), Start.AddMinutes(80).AddHours(7)), (gap.From, gap.To));
    }

    /// <summary>The one that began the record, whatever its number.</summary>
    private static string Migration()
    {
        var assembly = typeof(CollectionLog).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.Contains(".Schema.archive.", StringComparison.Ordinal))
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            })
            .Single(script => script.Contains("create table collection (", StringComparison.Ordinal));
    }

    private IReadOnlyList<CollectionGap> Gaps(DateTimeOffset from, DateTimeOffset to)
    {
        using var read = room.Archive.Read();
        return CollectionLog.Gaps(read, from, to, room.Time.GetUtcNow());
    }

    private Task<bool> NoteAsync() =>
        room.Archive.WriteAsync(CollectionLog.Note, TestContext.Current.CancellationToken);

    private async Task CollectAsync(int hours)
    {
        for (var minute = 0; minute < hours * 60; minute++)
        {
            await NoteAsync();
            room.Time.Advance(TimeSpan.FromMinutes(1));
        }

        await NoteAsync();
    }

    private async Task RequestAsync(PollOutcome outcome, int? status)
    {
        await room.AddFeedAsync();
        await room.Archive.WriteAsync(write =>
        {
            RequestLog.Add(write, new LoggedRequest(1, FetchPurpose.Feed, PollReason.Rhythm, outcome, status, 10));
            return true;
        });
    }
}
