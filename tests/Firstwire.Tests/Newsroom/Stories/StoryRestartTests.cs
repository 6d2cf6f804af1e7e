using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Stories;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Tracing.Stories;

namespace Firstwire.Tests.Newsroom.Stories;

/// <summary>Wherever the process ends, the stories go on as if it had not.</summary>
public sealed class StoryRestartTests
{
    private const int Events = 24;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Stories_after_removals_and_restarts_are_those_of_a_newsroom_that_ran_through(int seed)
    {
        var through = await RunAsync(seed, restarts: null);
        Assert.Contains(through, static row => row.Contains("to 1,", StringComparison.Ordinal));

        Assert.Equal(through, await RunAsync(seed, new Random(seed)));
    }

    [Fact]
    public async Task A_step_that_is_cut_off_loses_and_doubles_nothing()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var stories = new StoryRoom(room);
        using var projection = stories.Projection();
        var cutOff = 0;
        foreach (var (_, document) in FictionalNews.Of(8, seed: 4))
        {
            await stories.FileAsync("harbour-post.example", document.Title!, document.Text!);
            room.Time.Advance(TimeSpan.FromMinutes(4));
            projection.Repairs = _ => throw new InvalidOperationException("cut off");
            Assert.Throws<InvalidOperationException>(() => projection.CatchUp(CancellationToken.None));
            cutOff++;
            projection.Repairs = static tracker => tracker.Repair();
            projection.CatchUp(CancellationToken.None);
        }

        using var read = room.Archive.Read();
        Assert.Equal(cutOff, read.Stories.ExecuteScalar<int>("select count(*) from account"));
        Assert.Equal(
            cutOff, read.Stories.ExecuteScalar<int>("select count(distinct item_id) from held where story >= 0"));
        Assert.Equal(cutOff, read.Stories.ExecuteScalar<int>("select count(*) from held where story >= 0"));
    }

    [Fact]
    public async Task Of_a_removed_item_the_tracker_keeps_nothing()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var stories = new StoryRoom(room);
        var (_, document) = FictionalNews.Of(1, seed: 5)[0];
        var item = await stories.FileAsync("harbour-post.example", document.Title!, document.Text!);
        stories.Follow();
        using var file = room.Archive.Files.OpenStories(write: true);
        Assert.Equal(1, file.ExecuteScalar<int>("select count(*) from held where item_id = @item", new { item }));

        StoryRows.Erase(file, item);

        Assert.Equal(0, file.ExecuteScalar<int>("select count(*) from held")
            + file.ExecuteScalar<int>("select count(*) from counted"));
    }

    [Fact]
    public async Task Stories_follow_the_news_while_others_erase()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var (stories, items) = (new StoryRoom(room), new List<long>());
        using var projection = stories.Projection();
        foreach (var (_, document) in FictionalNews.Of(4, seed: 6).Take(4))
        {
            if (items.Count == 3) stories.Follow(projection);
            items.Add(await stories.FileAsync("harbour-post.example", document.Title!, document.Text!));
        }

        using var file = room.Archive.Files.OpenStories(write: true);
        StoryRows.Erase(file, items[0]);
        var step = new TaskCompletionSource<int>();
        file.InTransaction(() =>
        {
            new Thread(() => step.SetResult(projection.Step(CancellationToken.None))).Start();

            // Meanwhile the step forgets the first and waits for the file.
            Thread.Sleep(TimeSpan.FromSeconds(2));
            StoryRows.Erase(file, items[1]);
            return 0;
        });
        await step.Task;

        Assert.NotNull(StoryRows.StoryOf(file, items[3]));
        Assert.Equal(1, file.ExecuteScalar<int>("select count(*) from erased"));
        projection.CatchUp(CancellationToken.None);
        Assert.Equal(0, file.ExecuteScalar<int>("select count(*) from erased"));
        Assert.Equal(items[2..], file.Query<long>("select item_id from held order by item_id"));
    }

    [Fact]
    public async Task What_is_erased_while_the_tracker_is_restored_stays_in_the_counts()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var (stories, item) = (new StoryRoom(room), 0L);
        foreach (var (_, document) in FictionalNews.Of(4, seed: 6))
            item = await stories.FileAsync("harbour-post.example", document.Title!, document.Text!);
        stories.Follow();
        using var other = room.Archive.Files.OpenStories(write: true);
        using var file = room.Archive.Files.OpenStories(write: true);
        var reads = 0;
        file.CreateFunction("erased_meanwhile", () =>
        {
            if (++reads == 2) StoryRows.Erase(other, item);
            return true;
        });
        file.Execute("create temp view tracker as select * from main.tracker where erased_meanwhile()");

        var (tracker, _) = new TrackerMemory(file).Restore(16);

        Assert.Equal(2, reads);
        Assert.Equal(other.ExecuteScalar<byte[]>("select counts from tracker"), tracker.Counts());
    }

    /// <summary>
    /// Files a stream and follows it, now and then anew from what is stored; all that is known at the end.
    /// </summary>
    private static async Task<List<string>> RunAsync(int seed, Random? restarts)
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var stories = new StoryRoom(room);
        var projection = stories.Projection();
        var outlet = 0;
        try
        {
            var (chance, items) = (new Random(seed + 100), new List<long>());
            foreach (var (_, document) in FictionalNews.Of(Events, seed))
            {
                if (restarts?.Next(3) == 0)
                {
                    projection.Dispose();
                    await room.ReopenAsync();
                    projection = stories.Projection();
                }

                items.Add(await stories.FileAsync(
                    $"paper-{outlet++ % 9}.example", document.Title!, document.Text!, outlet * 0.1));
                room.Time.Advance(TimeSpan.FromMinutes(1));
                stories.Follow(projection);
                if (items.Count < 10 || chance.Next(4) > 0) continue;

                // As where the process ends before the other files have heard of it, or right after.
                var gone = items[chance.Next(1, items.Count)];
                items.Remove(gone);
                if (chance.Next(2) == 0)
                    await room.Archive.PublishAsync(write => ItemErasure.EraseWithTwins(write, gone));
                else await new ItemErasure(room.Archive).EraseAsync(gone, TestContext.Current.CancellationToken);
            }

            stories.Follow(projection);
        }
        finally
        {
            projection.Dispose();
        }

        using var read = room.Archive.Read();
        return
        [
            .. read.Stories.Query<string>(
                "select 'item ' || item_id || ' to ' || story_id || ', ' || joined from account order by item_id"),
            .. read.Stories.Query<string>(
                "select 'story ' || id || ' is ' || number || ', ' || items || ' items' from story order by id"),
            .. read.Stories.Query<string>(
                "select 'change ' || kind || ' of ' || coalesce(item_id, '') || from_id || ' to ' || to_id || ', "
                    + "' || score from story_change order by id"),
            .. read.Stories.Query<string>(
                "select 'held ' || number || ' in ' || story || ', ' || hex(terms) from held order by number"),
            .. read.Stories.Query<string>(
                "select 'tracker ' || documents || ' ' || stories || ' ' || unrepaired || ' ' || repaired "
                    + "from tracker"),
        ];
    }
}
