using System.Collections.Frozen;
using Firstwire.Text.Charsets;
using Firstwire.Text.Words;

namespace Firstwire.Formats.Discovery;

/// <summary>Tells links to feeds from others.</summary>
internal static class FeedLinks
{
    private const int MaxTitleLength = 200;

    private static readonly FrozenSet<string> FeedTypes = FrozenSet.Create(
        StringComparer.Ordinal,
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
        "application/x.atom+xml",
        "application/x-atom+xml", "application/rss", "application/atom", "application/x-rss+xml", "text/rss+xml",
        "text/atom+xml", "text/rss");

    /// <summary>Types that feeds share with other documents: the address has to tell.</summary>
    private static readonly FrozenSet<string> SharedTypes = FrozenSet.Create(
        StringComparer.Ordinal, "application/xml", "text/xml", "application/json");

    private static readonly FrozenSet<string> LastSegments = FrozenSet.Create(
        StringComparer.Ordinal,
        "feed", "feeds", "rss", "atom", "rss2", "feed.xml", "rss.xml", "atom.xml", "index.xml", "index.rdf",
        "feed.json", "feed.rss",
        "feed.atom", "rss.php", "feed.php", "rss.aspx", "rss.rss", "feed1.xml");

    /// <summary>True for a link element that announces a feed.</summary>
    public static bool Announces(string? relation, string? type, string? href)
    {
        if (relation is null || string.IsNullOrWhiteSpace(href)) return false;
        var words = relation.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Contains("feed"))
        {
            return !words.Contains("alternate") || ContentType.MediaType(type) is null || IsFeedType(type, href);
        }

        return words.Contains("alternate") && !words.Contains("stylesheet") && IsFeedType(type, href);
    }

    /// <summary>True for a hyperlink whose address or type is that of a feed.</summary>
    public static bool LooksLikeFeed(string? href, string? type)
    {
        if (string.IsNullOrWhiteSpace(href)) return false;
        if (ContentType.MediaType(type) is { } stated && FeedTypes.Contains(stated)) return true;
        var path = href.Split('?', '#')[0].Trim().TrimEnd('/').ToLowerInvariant();
        var last = path[(path.LastIndexOf('/') + 1)..];
        return LastSegments.Contains(last) || last.EndsWith(".rss", StringComparison.Ordinal)
            || last.EndsWith(".atom", StringComparison.Ordinal)
            || last.EndsWith(".rdf", StringComparison.Ordinal) || IsNamedFeedFile(last);
    }

    public static string? Title(string? text) =>
        text is { Length: > 0 } && WhiteSpace.Fold(text) is { Length: > 0 } title
            ? title[..Math.Min(title.Length, MaxTitleLength)]
            : null;

    /// <summary>Feeds of comments come after those of articles.</summary>
    public static bool IsOfComments(FoundFeed feed) =>
        feed.Url.Contains("comment", StringComparison.OrdinalIgnoreCase)
            || feed.Title?.Contains("comment", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsFeedType(string? type, string href) =>
        ContentType.MediaType(type) is { } stated
            && (FeedTypes.Contains(stated) || (SharedTypes.Contains(stated) && LooksLikeFeed(href, null)));

    private static bool IsNamedFeedFile(string name) =>
        name.EndsWith(".xml", StringComparison.Ordinal)
        && (name.Contains("rss", StringComparison.Ordinal)
            || name.Contains("atom", StringComparison.Ordinal)
            || name.Contains("feed", StringComparison.Ordinal));
}
