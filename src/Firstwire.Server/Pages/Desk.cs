using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Items;

namespace Firstwire.Server.Pages;

/// <summary>The newsroom at this moment, in numbers.</summary>
public sealed record Desk(long Items, long Outlets, int Feeds, int Failing, int Waiting, DateTimeOffset? LastSuccess, DateTimeOffset? NextPoll)
{
    public static Desk Of(ItemReads items, FeedHealth health)
    {
        var feeds = health.All();
        return new Desk(
            items.Count(),
            health.Outlets(),
            feeds.Count,
            feeds.Count(feed => feed.IsFailing),
            feeds.Count(feed => feed is { LastPolled: null, Stopped: false }),
            feeds.Max(feed => feed.LastSuccess),
            feeds.Min(feed => feed.NextPoll));
    }
}
