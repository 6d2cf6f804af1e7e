using Firstwire.Formats.Discovery;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Fetching;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.WebSub.Subscribing;

/// <summary>Where a feed's changes are pushed from.</summary>
/// <param name="Topic">The address that the hub knows the feed by.</param>
/// <param name="Hubs">In the order advertised, at least one.</param>
internal sealed record AdvertisedHubs(string Topic, IReadOnlyList<string> Hubs);

/// <summary>Finds a feed's hub in the answer of a poll.</summary>
internal static class HubDiscovery
{
    /// <summary>Publishers name one or two; more are not kept.</summary>
    private const int MaxHubs = 4;

    /// <summary>Files what a poll's answer advertises, within the transaction that files its entries.</summary>
    public static void Note(WriteSession write, long feedId, FetchResult.Fetched fetched, Feed feed) =>
        PushSubscriptions.Note(write, feedId, Find(fetched.FinalUrl, fetched.Headers.Links, feed));

    /// <summary>
    /// Link fields come before links inside the document (WebSub §4), and both before what is known of a platform; the
    /// topic is the address that the feed gives as its own.
    /// </summary>
    /// <param name="linkFields">The answer's Link fields, a string a line.</param>
    public static AdvertisedHubs? Find(WebUrl url, IReadOnlyList<string> linkFields, Feed feed)
    {
        var links = LinkFields.Read(linkFields);
        var self = Targets(url, links, "self").FirstOrDefault();
        List<string> hubs = [.. Targets(url, links, "hub").Distinct(StringComparer.Ordinal).Take(MaxHubs)];
        if (hubs.Count == 0) hubs = Embedded(feed);
        if (hubs.Count == 0) return HubConventions.Of(url);
        self ??= WebUrl.Parse(feed.FeedUrl) is { IsHttp: true } stated ? stated.Href : url.Href;
        return new AdvertisedHubs(self, hubs);
    }

    private static IEnumerable<string> Targets(WebUrl url, IReadOnlyList<WebLink> links, string relation) =>
        links.Where(link => link.Is(relation))
            .Select(link => WebUrl.Parse(link.Target, url)).Where(IsUsable).Select(target => target!.Href);

    private static List<string> Embedded(Feed feed) =>
    [
        .. feed.Hubs.Where(hub => hub.Type.Equals("WebSub", StringComparison.OrdinalIgnoreCase)
                || hub.Type.Equals("PubSubHubbub", StringComparison.OrdinalIgnoreCase))
            .Select(hub => WebUrl.Parse(hub.Url)).Where(IsUsable).Select(hub => hub!.Href).Distinct(
                StringComparer.Ordinal).Take(MaxHubs),
    ];

    private static bool IsUsable(WebUrl? url) => url is { IsHttp: true, HasCredentials: false };
}
