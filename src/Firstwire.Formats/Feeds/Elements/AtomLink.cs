using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>Atom's link element, in Atom feeds and in all others (RFC 4287 §4.2.7).</summary>
internal static class AtomLink
{
    /// <summary>An entry carries no more files; the rest of a longer list is passed over.</summary>
    public const int MaxAttachments = 200;

    public static void Add(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        if (frame.Resolve(at.Attribute("href")) is not { } url) return;
        switch (Relation(at.Attribute("rel")))
        {
            case "alternate":
                feed.Draft.Url.Offer(url, AlternateRank(feed, at.Attribute("type")));
                break;
            case "self" when feed.Draft is FeedDraft draft:
                draft.FeedUrl.Offer(url, Rank.Own);
                break;
            case "next" when feed.Draft is FeedDraft draft:
                draft.NextUrl.Offer(url, Rank.Own);
                break;
            case "prev-archive" when feed.Draft is FeedDraft draft:
                draft.PreviousArchiveUrl.Offer(url, Rank.Own);
                break;
            case "hub" when feed.Draft is FeedDraft { Hubs.Count: < MaxAttachments } draft:
                draft.Hubs.Add(new Hub("WebSub", url));
                break;
            case "enclosure" when feed.Entry is { } entry:
                AddEnclosure(entry, url, at);
                break;
            case "related" when feed.Entry is { } entry:
                entry.ExternalUrl.Offer(url, Rank.Own);
                break;
            case "via" when feed.Entry is { } entry:
                entry.ViaUrl.Offer(url, Rank.Own);
                break;
            case "replies" when feed.Entry is { } entry:
                entry.CommentsUrl.Offer(url, IsPage(at.Attribute("type")) ? Rank.Own : Rank.Module);
                if (IsFeed(at.Attribute("type"))) entry.CommentsFeedUrl.Offer(url, Rank.Own);
                break;
            case "license":
                feed.Draft.OfferLicense(url, Rank.Own);
                break;
        }
    }

    /// <summary>The size that an enclosure states; null where it is no number or none.</summary>
    public static long? Size(string? length) => long.TryParse(length, out var size) && size > 0 ? size : null;

    public static void AddEnclosure(EntryDraft entry, string url, MarkupReader at)
    {
        if (entry.Attachments.Count == MaxAttachments) return;
        var type = at.Attribute("type")?.Trim() is { Length: > 0 } stated ? stated : null;
        entry.Attachments.Add(new Attachment(url, type, Size(at.Attribute("length")), null, at.Attribute("title")));
        if (type?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true) entry.Image.Offer(url, Rank.Hint);
    }

    private static string Relation(string? stated)
    {
        var relation = stated?.Trim().ToLowerInvariant() ?? "";
        const string registry = "http://www.iana.org/assignments/relation/";
        if (relation.StartsWith(registry, StringComparison.Ordinal)) relation = relation[registry.Length..];
        return relation.Length == 0 ? "alternate" : relation;
    }

    /// <summary>A page beats another form of it; RSS's own link beats both in RSS.</summary>
    private static int AlternateRank(FeedAssembly feed, string? type)
    {
        if (feed.RootVocabulary != Vocabulary.Atom) return Rank.Hint;
        return string.IsNullOrWhiteSpace(type) || IsPage(type) ? Rank.Own : Rank.Module;
    }

    private static bool IsFeed(string? type) => type?.Contains("atom", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsPage(string? type) => type?.Contains("html", StringComparison.OrdinalIgnoreCase) == true;
}
