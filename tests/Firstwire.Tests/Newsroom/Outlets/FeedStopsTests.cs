using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Tests.Newsroom.Health;
using Microsoft.AspNetCore.Http;

namespace Firstwire.Tests.Newsroom.Outlets;

public sealed class FeedStopsTests
{
    [Fact]
    public async Task A_stopped_feed_is_asked_no_more_and_goes_on_where_it_was_once_it_is_followed_again()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        var stops = new FeedStops(newsroom.Room.Archive);
        newsroom.Publish(5, TimeSpan.FromHours(1));
        await newsroom.PollAsync();

        Assert.True(await stops.StopAsync(newsroom.FeedId, Cancellation));
        newsroom.Room.Time.Advance(TimeSpan.FromDays(2));
        newsroom.Publish(1, TimeSpan.Zero);
        var ownership = new Ownership(newsroom.Room.Archive, newsroom.Room.Options);
        Assert.DoesNotContain(await ownership.ClaimAsync(8, Cancellation), claimed => claimed is Assignment.PollFeed);
        Assert.Equal((FeedState.Stopped, PollReason.Unfollowed, 1L, 5L), Look(newsroom));

        Assert.True(await stops.ResumeAsync(newsroom.FeedId, Cancellation));
        await newsroom.PollAsync();
        Assert.Equal((FeedState.Well, 2L, 6L), (newsroom.Feed.State, newsroom.Feed.Polls, newsroom.Feed.Items));
        Assert.Empty(newsroom.Kinds); // Nobody is told what they did themselves.
    }

    [Fact]
    public async Task A_feed_that_is_stopped_while_its_answer_is_awaited_stays_stopped()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        newsroom.Publish(5, TimeSpan.FromHours(1));
        newsroom.Instead = async context =>
        {
            await new FeedStops(newsroom.Room.Archive).StopAsync(newsroom.FeedId, Cancellation);
            newsroom.Instead = null;
            context.Response.Redirect("/meanwhile.xml");
        };

        await newsroom.PollAsync();

        Assert.Equal((FeedState.Stopped, PollReason.Unfollowed, 1L, 5L), Look(newsroom));
    }

    [Fact]
    public async Task Adding_a_stopped_feed_again_asks_it_again_and_a_list_that_stands_at_every_start_does_not()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        await new FeedStops(newsroom.Room.Archive).StopAsync(newsroom.FeedId, Cancellation);
        Assert.Equal(FeedState.Stopped, newsroom.Feed.State);

        var request = new FeedRequest(newsroom.FeedUrl);
        Assert.IsType<SubscribeResult.Known>(await AddAsync(request with { IsStanding = true }));
        Assert.IsType<SubscribeResult.Known>(await AddAsync(request with { Origin = FeedOrigin.Found }));
        Assert.True(newsroom.Feed.Stopped);

        Assert.IsType<SubscribeResult.Added>(await AddAsync(request));
        Assert.Equal(FeedState.Waiting, newsroom.Feed.State);

        async Task<SubscribeResult> AddAsync(FeedRequest asked) =>
            Assert.Single(await new FeedSubscriptions(newsroom.Room.Archive).SubscribeAsync([asked], Cancellation));
    }

    [Fact]
    public async Task A_feed_whose_publisher_took_it_down_is_neither_stopped_nor_asked_again()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        newsroom.Instead = context =>
        {
            context.Response.StatusCode = StatusCodes.Status410Gone;
            return Task.CompletedTask;
        };
        await newsroom.PollAsync();
        var stops = new FeedStops(newsroom.Room.Archive);

        Assert.False(await stops.StopAsync(newsroom.FeedId, Cancellation));
        Assert.False(await stops.ResumeAsync(newsroom.FeedId, Cancellation));

        Assert.Equal(PollReason.Gone, newsroom.Feed.Reason);
    }

    [Fact]
    public async Task The_exported_list_leaves_out_what_is_not_followed()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        var export = new OpmlExport(newsroom.Room.Archive);
        Assert.Contains(newsroom.FeedUrl, System.Text.Encoding.UTF8.GetString(export.Write()), StringComparison.Ordinal);

        await new FeedStops(newsroom.Room.Archive).StopAsync(newsroom.FeedId, Cancellation);

        Assert.DoesNotContain(
            newsroom.FeedUrl, System.Text.Encoding.UTF8.GetString(export.Write()), StringComparison.Ordinal);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static (FeedState State, PollReason Reason, long Polls, long Items) Look(WatchedNewsroom newsroom) =>
        (newsroom.Feed.State, newsroom.Feed.Reason, newsroom.Feed.Polls, newsroom.Feed.Items);
}
