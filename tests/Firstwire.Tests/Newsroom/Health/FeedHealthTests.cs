using Dapper;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Newsroom.Health;

public sealed class FeedHealthTests : IAsyncDisposable
{
    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);

    private FeedHealth Health => new(room.Archive);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task A_list_has_feeds_in_trouble_first_then_goes_by_name_and_counts_each_state()
    {
        foreach (var name in new[] { "b", "d", "a", "c" }) await room.AddFeedAsync($"https://{name}.example/feed");
        await SetAsync("https://d.example/feed", "last_polled = 1, last_outcome = 11, failures = 2");
        await SetAsync("https://b.example/feed", "last_polled = 1, last_outcome = 2");

        var list = Health.List(null, 3);

        Assert.Equal(["d", "a", "c"], list.Feeds.Select(feed => feed.Url[8..9]));
        Assert.Equal(4, list.Total);
        Assert.Equal(
            (1, 2, 1), (list.Counts[FeedState.Failing], list.Counts[FeedState.Waiting], list.Counts[FeedState.Well]));
        Assert.Equal(["b"], Health.List(null, 3, list.After).Feeds.Select(feed => feed.Url[8..9]));
        Assert.Equal(["a", "c"], Health.List(FeedState.Waiting, 3).Feeds.Select(feed => feed.Url[8..9]));
        Assert.Empty(Health.List(FeedState.Quiet, 3).Feeds);
    }

    [Fact]
    public async Task A_list_goes_on_where_its_last_feed_stood_though_that_is_in_another_state_now()
    {
        foreach (var name in new[] { "b", "d", "a", "c" }) await room.AddFeedAsync($"https://{name}.example/feed");
        await SetAsync("https://a.example/feed", "last_polled = 1, last_outcome = 2");
        var first = Health.List(null, 2);
        await SetAsync("https://c.example/feed", "last_polled = 1, last_outcome = 2");

        var next = Health.List(null, 2, first.After);

        Assert.Equal(["b", "c"], first.Feeds.Select(feed => feed.Url[8..9]));
        Assert.Equal(["d", "a"], next.Feeds.Select(feed => feed.Url[8..9]));
        Assert.Equal(["b"], Health.List(null, 1, before: next.Before).Feeds.Select(feed => feed.Url[8..9]));
    }

    [Fact]
    public async Task A_feed_that_only_an_archive_gave_is_told_apart_and_is_no_outlet_watched()
    {
        await room.AddFeedAsync("https://asked.example/feed");
        await room.Archive.WriteAsync(write =>
            FeedSubscriptions.EnsureUnasked(
                write, new FeedRequest("https://kept.example/feed"), WebUrl.Parse("https://kept.example/feed")!),
            TestContext.Current.CancellationToken);

        Assert.Equal([FeedState.Waiting, FeedState.Archived], Health.All().Select(feed => feed.State));
        Assert.Equal((1, 1, 1), (Health.Summary().Feeds, Health.Summary().Outlets, Health.Summary().Waiting));
    }

    [Fact]
    public async Task A_feed_that_was_given_up_and_is_wanted_again_is_no_failure()
    {
        await room.AddFeedAsync("https://again.example/feed");
        await SetAsync(
            "https://again.example/feed",
            $"last_polled = 1, last_outcome = 5, failures = 9, due = null, reason = {(int)PollReason.NotFound}");
        Assert.Equal(FeedState.Stopped, Assert.Single(Health.All()).State);

        await room.AddFeedAsync("https://again.example/feed");

        Assert.Equal(FeedState.Waiting, Assert.Single(Health.All()).State);
        Assert.Equal(0, Health.Summary().Failing);
    }

    [Fact]
    public async Task A_feed_on_a_site_that_rests_is_asked_no_sooner_than_its_site()
    {
        var id = await room.AddFeedAsync();
        var ready = NewsroomFixture.Start.AddHours(5);
        await room.Archive.WriteAsync(write => write.Archive.Execute(
            "update unit set ready = @ready, gap = 60000, outages = 4", new { ready = ready.ToUnixTimeMilliseconds() }),
            TestContext.Current.CancellationToken);

        var feed = Health.Find(id)!;

        Assert.Equal(
            (ready, true, true, TimeSpan.FromMinutes(1)),
            (feed.NextPoll, feed.WaitsForItsSite, feed.Unit.IsDown, feed.Unit.Gap));
    }

    [Fact]
    public async Task A_polled_feed_tells_its_numbers()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        newsroom.Publish(20, TimeSpan.FromHours(4));
        await newsroom.PollAsync();
        await newsroom.PollAsync();

        var feed = newsroom.Feed;

        Assert.Equal(
            (2, 1, 0.5, 20, 20), (feed.Polls, feed.NotModified, feed.NotModifiedShare, feed.Items, feed.Capacity));
        Assert.True(feed.Bytes > 1000);
        Assert.InRange(feed.Rate!.Value * 24, 3, 8);
        Assert.Equal((FeedState.Well, FeedOrigin.Person), (feed.State, feed.Origin));
        Assert.NotNull(feed.NextPoll);
        Assert.NotEqual(PollReason.First, feed.Reason);
    }

    private Task<int> SetAsync(string url, string columns) => room.Archive.WriteAsync(
        write => write.Archive.Execute(
            $"update feed set {columns} where url_hash = @hash", new { hash = write.Hashes.Url(url) }),
        TestContext.Current.CancellationToken);
}
