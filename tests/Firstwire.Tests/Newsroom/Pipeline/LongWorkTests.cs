using Dapper;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Newsroom.Pipeline;

public sealed class LongWorkTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_projection_that_is_far_behind_tells_how_far_it_is_and_when_it_will_be_there()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var work = new LongWork(room.Archive, new Backlog(room.Archive, room.Options));
        Assert.Empty(work.Look());
        await ChangesAsync(room, 1_000);
        Follow(room, 200);
        room.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Contains(new WorkAhead(WorkKind.Search, 0, 800, null), work.Look());

        Follow(room, 600);
        room.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Contains(new WorkAhead(WorkKind.Search, 400, 800, TimeSpan.FromSeconds(10)), work.Look());

        // Told to its end, though the last of it is little.
        Follow(room, 990);
        room.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Contains(work.Look(), ahead => ahead is { Kind: WorkKind.Search, Done: 790 });
        Follow(room, 1_000);
        room.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.DoesNotContain(work.Look(), ahead => ahead.Kind == WorkKind.Search);
    }

    [Fact]
    public async Task A_little_work_is_not_told()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        await ChangesAsync(room, 150);

        Assert.Empty(new LongWork(room.Archive, new Backlog(room.Archive, room.Options)).Look());
    }

    private static Task<int> ChangesAsync(NewsroomFixture room, int count) => room.Archive.WriteAsync(
        write => write.Archive.Execute(
            """
            with recursive number (n) as (select 1 union all select n + 1 from number where n < @count)
            insert into change (seq, recorded, kind, item_id) select n, 0, 0, n from number
            """,
            new { count }),
        Cancellation);

    private static void Follow(NewsroomFixture room, long seq)
    {
        using var search = room.Archive.Files.OpenSearch(write: true);
        search.Execute(
            "delete from progress; insert into progress (name, seq, recorded) values ('words', @seq, 0)", new { seq });
    }
}
