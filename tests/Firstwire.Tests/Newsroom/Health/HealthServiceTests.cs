using Dapper;
using Firstwire.Newsroom.Health;
using Firstwire.Press;
using Firstwire.Tests.Newsroom.Pipeline;

namespace Firstwire.Tests.Newsroom.Health;

public sealed class HealthServiceTests
{
    [Fact]
    public async Task A_newsroom_that_only_polls_what_is_due_still_tells_what_changed_and_tells_it_once()
    {
        await using var run = await PressRun.StartAsync(
            new PressOptions { Outlets = 1, EntriesPerFeed = 2, Hostile = true });
        await run.SubscribeAsync([.. run.Press.FeedUrls, .. Troubles(run, "gone", "not-found")]);
        for (var round = 0; round < 4; round++)
        {
            await run.RunUntilIdleAsync();
            await MakeDueAsync(run);
        }

        Assert.Equal(
            [AnnouncementKind.Stopped, AnnouncementKind.Failing],
            new Announcements(run.Archive).Unseen(10).Reverse().Select(told => told.Kind));
    }

    [Fact]
    public async Task Troubled_servers_are_told_by_their_state()
    {
        await using var run = await PressRun.StartAsync(
            new PressOptions { Outlets = 1, EntriesPerFeed = 2, Hostile = true });
        await run.SubscribeAsync(
            [.. run.Press.FeedUrls, .. Troubles(run, "gone", "forbidden", "moved", "busy-seconds")]);
        await run.RunUntilIdleAsync();

        var list = new FeedHealth(run.Archive).List(null, 10);

        Assert.Equal(
            [FeedState.Failing, FeedState.Failing, FeedState.Stopped, FeedState.Well, FeedState.Well],
            list.Feeds.Select(feed => feed.State));
        Assert.Single(list.Feeds, feed => feed.MovedTo is not null);
        Assert.Single(list.Feeds, feed => feed.Unit.Gap > TimeSpan.Zero && feed.Unit.Refusals == 1);
    }

    private static IEnumerable<string> Troubles(PressRun run, params string[] names) =>
        run.Press.Troubles.Where(trouble => names.Contains(trouble.Name)).Select(trouble => trouble.Url);

    private static Task<int> MakeDueAsync(PressRun run) => run.Archive.WriteAsync(
        write => write.Archive.Execute(
            "update feed set due = @Now where due is not null; update unit set ready = 0, due = @Now, planned = @Now",
            new { write.Now }),
        TestContext.Current.CancellationToken);
}
