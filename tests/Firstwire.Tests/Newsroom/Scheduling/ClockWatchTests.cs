using Dapper;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Tests.Newsroom.Archive;
using Microsoft.Extensions.Logging.Abstractions;

namespace Firstwire.Tests.Newsroom.Scheduling;

public sealed class ClockWatchTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_clock_planned_that_ran_years_ahead_comes_back_once_it_is_right()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var feed = await room.AddFeedAsync();
        await room.FileAsync(feed, NewsroomFixture.Ferry());
        var now = room.Archive.Now;
        await PlanAsync(room, now + (long)TimeSpan.FromDays(900).TotalMilliseconds);

        await Replanning.RunAsync(room.Archive, room.Options, Cancellation);

        var soon = now + (long)room.Options.PollInterval.TotalMilliseconds;
        var overdue = now - (long)TimeSpan.FromHours(2).TotalMilliseconds;
        Assert.All(Times(room), time => Assert.InRange(time, overdue, soon));
    }

    [Fact]
    public async Task What_lies_within_the_longest_waits_is_left_as_it_is()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        await room.FileAsync(await room.AddFeedAsync(), NewsroomFixture.Ferry());
        await PlanAsync(room, room.Archive.Now + (long)TimeSpan.FromDays(7).TotalMilliseconds);
        var before = Times(room);

        Assert.Equal(0, await Replanning.RunAsync(room.Archive, room.Options, Cancellation));

        Assert.Equal(before, Times(room));
    }

    [Fact]
    public async Task A_clock_that_is_put_right_while_it_runs_is_noticed_within_minutes()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        await room.FileAsync(await room.AddFeedAsync(), NewsroomFixture.Ferry());
        room.Time.Advance(TimeSpan.FromDays(900));
        using var watch = new ClockWatch(
            room.Archive, room.Options, room.Ownership, NullLogger<ClockWatch>.Instance);
        await watch.StartAsync(Cancellation);
        await PlanAsync(room, room.Archive.Now + 60_000);
        room.Time.SetBack(TimeSpan.FromDays(900));
        var now = room.Archive.Now;

        for (var minute = 0; minute < 1000 && Times(room).Max() > now + 86_400_000; minute++)
        {
            room.Time.Advance(TimeSpan.FromSeconds(5));
            await Task.Delay(TimeSpan.FromMilliseconds(10), Cancellation);
        }

        await watch.StopAsync(Cancellation);
        Assert.All(Times(room), time => Assert.True(time <= now + 86_400_000));
    }

    private static Task<int> PlanAsync(NewsroomFixture room, long due) => room.Archive.WriteAsync(
        write => write.Archive.Execute(
            """
            update feed set due = @due, archive_due = @due;
            update page set due = @due, again = @due;
            update unit set ready = @due, quiet = 0, due = @due, planned = @due;
            """,
            new { due }),
        Cancellation);

    private static List<long> Times(NewsroomFixture room)
    {
        using var read = room.Archive.Read();
        return read.Archive.Query<long>(
            """
            select due from feed union all select archive_due from feed union all select due from page
            union all select again from page union all select ready from unit union all select due from unit
            """).AsList();
    }
}
