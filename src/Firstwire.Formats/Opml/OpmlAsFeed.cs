using Firstwire.Formats.Feeds;

namespace Firstwire.Formats.Opml;

/// <summary>A subscription list met where a feed was asked for: each of its feeds is an entry.</summary>
internal static class OpmlAsFeed
{
    public static Feed Of(OpmlDocument document) => new()
    {
        Format = FeedFormat.Opml,
        Title = document.Title,
        Entries = [.. document.Feeds.Select(Entry)],
        Recovered = document.Recovered,
    };

    private static Entry Entry(OpmlFeed feed) => new()
    {
        Id = feed.Url,
        Url = feed.HomePageUrl ?? feed.Url,
        Title = feed.Title,
        Tags = [.. feed.Categories.Select(path => string.Join('/', path))],
        Source = new EntrySource(feed.Title, feed.HomePageUrl, feed.Url),
    };
}
