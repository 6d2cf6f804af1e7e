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
        "rss", "rdf:rdf", "rdf", "feed", "atom:feed", "a:feed", "entry", "channel", "urlset", "sitemapindex", "opml",
        "html")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Notes the format that <paramref name="root"/> tells; false where it is no feed's root.</summary>
    public static bool Open(FeedAssembly feed, MarkupReader root)
    {
        switch (root.LocalName.ToLowerInvariant())
        {
            case "rss":
                Begin(feed, root, RssVersion(root), Vocabulary.Rss);
                return true;
            case "rdf":
                feed.HasFeedElement = DeclaresRss(root);
                feed.Format = NetscapeVersion(root) ?? FeedFormat.Rss10;
                return true;
            case "feed" or "entry":
                Begin(feed, root, IsAtom03(root) ? FeedFormat.Atom03 : FeedFormat.Atom10, Vocabulary.Atom);
                return true;
            case "channel" when IsCdf(root):
                Begin(feed, root, FeedFormat.Cdf, Vocabulary.Cdf);
                return true;
            case "channel":
                Begin(feed, root, FeedFormat.Rss20, Vocabulary.Rss);
                return true;
            case "urlset":
                Begin(feed, root, FeedFormat.Sitemap, Vocabulary.Sitemap);
                return true;
            case "sitemapindex":
                Begin(feed, root, FeedFormat.Sitemap, Vocabulary.Sitemap);
                feed.IsSitemapIndex = true;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Why a document whose root is <paramref name="name"/> is no feed.</summary>
    public static string Refusal(string? name) => name?.ToLowerInvariant() switch
    {
        null => "The document holds no element.",
        "html" => "The document is a web page, not a feed.",
        _ => $"The document is no feed: its root element is <{Shorten(name)}>.",
    };

    private static void Begin(FeedAssembly feed, MarkupReader root, FeedFormat format, Vocabulary vocabulary)
    {
        feed.Format = format;
        feed.HasFeedElement = true;
        feed.SetRootNamespace(root.NamespaceUri, vocabulary);
    }

    private static bool IsAtom03(MarkupReader root) =>
        root.NamespaceUri.Contains("purl.org/atom", StringComparison.OrdinalIgnoreCase)
            || root.Attribute("version") == "0.3";

    private static bool IsCdf(MarkupReader root) =>
        root.LocalName == "CHANNEL" || root.Attribute("href") is not null || root.Attribute("base") is not null
            || root.Attribute("lastmod") is not null;

    /// <summary>Where the first of these elements begins; the first tag of any kind where none does.</summary>
    public static int Find(string text)
    {
        for (var at = text.IndexOf('<'); at >= 0 && at < text.Length - 1; at = text.IndexOf('<', at + 1))
        {
            var rest = text.AsSpan(at + 1, Math.Min(MaxNameLength + 1, text.Length - at - 1));
            var end = rest.IndexOfAny(NameEnds);
            if (end > 0 && Names.Contains(rest[..end])) return at;
        }

        return Math.Max(text.IndexOf('<'), 0);
    }

    /// <summary>RDF serves other purposes too: a feed declares the namespace of RSS, under whatever prefix.</summary>
    private static bool DeclaresRss(MarkupReader root)
    {
        for (var i = 0; i < root.AttributeCount; i++)
        {
            var (name, value) = root.AttributeAt(i);
            if (name.StartsWith("xmlns", StringComparison.Ordinal) && value.Length > 0
                && Vocabularies.Of(value) == Vocabulary.Rss)
            {
                return true;
            }
        }

        return false;
    }

    private static FeedFormat RssVersion(MarkupReader root)
    {
        if (NetscapeVersion(root) is { } netscape) return netscape;
        return root.Attribute("version")?.Trim() switch
        {
            "0.90" or "0.9" => FeedFormat.Rss090,
            "0.91" => FeedFormat.Rss091,
            "0.92" or "0.93" or "0.94" => FeedFormat.Rss092,
            "1.0" => FeedFormat.Rss10,
            _ => FeedFormat.Rss20,
        };
    }

    private static FeedFormat? NetscapeVersion(MarkupReader root) =>
        root.Attribute("xmlns")?.Contains("netscape.com/rdf/simple/0.9", StringComparison.OrdinalIgnoreCase) == true
            ? FeedFormat.Rss090
            : null;

    private static string Shorten(string name) => name.Length <= 40 ? name : string.Concat(name.AsSpan(0, 40), "...");
}
