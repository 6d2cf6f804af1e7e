using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.WebSub.Subscribing;

/// <summary>
/// Platforms whose feeds are pushed although they do not say so: what their documentation says in their stead.
/// </summary>
internal static class HubConventions
{
    private static readonly Convention[] All =
    [
        // https://developers.google.com/youtube/v3/guides/push_notifications
        new(
            "www.youtube.com", "/feeds/videos.xml", "?channel_id=",
            "https://www.youtube.com/xml/feeds/videos.xml", "https://pubsubhubbub.appspot.com/"),
    ];

    /// <summary>Null for a feed of which nothing is known.</summary>
    public static AdvertisedHubs? Of(WebUrl feed)
    {
        foreach (var known in All)
        {
            if (feed.Host == known.Host
                && feed.Path == known.Path
                && feed.Query.StartsWith(known.Query, StringComparison.Ordinal))
            {
                return new AdvertisedHubs(known.Topic + feed.Query, [known.Hub]);
            }
        }

        return null;
    }

    /// <param name="Query">How the query of a feed that is pushed begins.</param>
    /// <param name="Topic">What the hub knows the feed by, before the query.</param>
    private sealed record Convention(string Host, string Path, string Query, string Topic, string Hub);
}
