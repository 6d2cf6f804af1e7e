using System.Buffers;
using System.Collections.Frozen;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>The elements that a feed document can begin with, and the format that each tells.</summary>
internal static class Roots
{
    private const int MaxNameLength = 16;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "rss", "rdf:rdf", "rdf", "feed", "atom:feed", "a:feed", "entry", "channel", "urlset", "sitemapindex", "opml", "html")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Notes the format; returns the sentence that refuses the document where its root is no feed's.</summary>
    public static string? Open(FeedAssembly feed, MarkupReader root)
    {
        var vocabulary = Vocabularies.Of(root.NamespaceUri);
        switch (root.LocalName.ToLowerInvariant())
        {
            case "rss":
                feed.Format = RssVersion(root.Attribute("version"));
                feed.SetRootNamespace(root.NamespaceUri, Vocabulary.Rss);
                return null;
            case "rdf" when vocabulary is Vocabulary.Rdf or Vocabulary.Unknown or Vocabulary.Rss:
                feed.Format = FeedFormat.Rss10;
                return null;
            case "feed" or "entry":
                feed.Format = root.NamespaceUri.Contains("purl.org/atom", StringComparison.OrdinalIgnoreCase) || root.Attribute("version") == "0.3"
                    ? FeedFormat.Atom03
                    : FeedFormat.Atom10;
                feed.SetRootNamespace(root.NamespaceUri, Vocabulary.Atom);
                return null;
            case "channel":
                feed.Format = FeedFormat.Cdf;
                feed.SetRootNamespace(root.NamespaceUri, Vocabulary.Rss);
                return null;
            case "html":
                return "The document is a web page, not a feed.";
            default:
                return $"The document is no feed: its root element is <{Shorten(root.LocalName)}>.";
        }
    }

    /// <summary>Where the first of these elements begins; the first tag of any kind where none does.</summary>
    public static int Find(string text)
    {
        for (var at = text.IndexOf('<'); at >= 0 && at < text.Length - 1; at = text.IndexOf('<', at + 1))
        {
            var rest = text.AsSpan(at + 1);
            var end = rest.IndexOfAny(NameEnds);
            if (end is > 0 and <= MaxNameLength && Names.Contains(rest[..end])) return at;
        }

        return Math.Max(text.IndexOf('<'), 0);
    }

    private static FeedFormat RssVersion(string? version) => version?.Trim() switch
    {
        "0.90" or "0.9" => FeedFormat.Rss090,
        "0.91" => FeedFormat.Rss091,
        "0.92" or "0.93" or "0.94" => FeedFormat.Rss092,
        "1.0" => FeedFormat.Rss10,
        _ => FeedFormat.Rss20,
    };

    private static string Shorten(string name) => name.Length <= 40 ? name : string.Concat(name.AsSpan(0, 40), "...");
}
