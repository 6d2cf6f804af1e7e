using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>The elements that a feed document can begin with, and the format that each tells.</summary>
internal static class Roots
{
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
