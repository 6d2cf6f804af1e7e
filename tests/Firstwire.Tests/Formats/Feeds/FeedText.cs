using System.Text;
using Firstwire.Formats.Feeds;

namespace Firstwire.Tests.Formats.Feeds;

/// <summary>Ways to read a feed that a test writes out.</summary>
internal static class FeedText
{
    public static FeedParseResult Result(string document, string? url = "https://gazette.example/feed.xml") =>
        FeedParser.Parse(Encoding.UTF8.GetBytes(document), url);

    public static Feed Feed(string document, string? url = "https://gazette.example/feed.xml") =>
        Assert.IsType<FeedParseResult.Parsed>(Result(document, url)).Feed;

    public static string Refusal(string document) => Assert.IsType<FeedParseResult.Failed>(Result(document)).Reason;

    /// <summary>The one entry of an RSS feed whose item holds <paramref name="fields"/>.</summary>
    public static Entry RssItem(string fields) => Assert.Single(Feed(
        $"""
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
          xmlns:media="http://search.yahoo.com/mrss/" xmlns:podcast="https://podcastindex.org/namespace/1.0"
          xmlns:georss="http://www.georss.org/georss" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"
          xmlns:gml="http://www.opengis.net/gml" xmlns:dcterms="http://purl.org/dc/terms/"
          xmlns:cc="http://web.resource.org/cc/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <channel><item>{fields}</item></channel></rss>
        """).Entries);

    /// <summary>The one entry of an Atom feed whose entry holds <paramref name="fields"/>.</summary>
    public static Entry AtomEntry(string fields) => Assert.Single(Feed(
        $"""<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"><entry>{fields}</entry></feed>""").Entries);
}
