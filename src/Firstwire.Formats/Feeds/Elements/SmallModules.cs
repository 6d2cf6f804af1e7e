using System.Collections.Frozen;
using System.Globalization;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;
using Firstwire.Text.Dates;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>Modules of a few elements each.</summary>
internal static class SmallModules
{
    /// <summary>The content module of RSS 1.0 (purl.org/rss/1.0/modules/content).</summary>
    public static FrozenDictionary<string, Element> Content { get; } = Element.Table(new()
    {
        ["encoded"] = HtmlContent(Rank.Own),
    });

    /// <summary>XHTML that an RSS item holds as its content.</summary>
    public static FrozenDictionary<string, Element> Xhtml { get; } = Element.Table(new()
    {
        ["body"] = HtmlContent(Rank.Own),
        ["div"] = HtmlContent(Rank.General),
        ["meta"] = WishElements.Meta,
    });

    /// <summary>How often a feed is updated (purl.org/rss/1.0/modules/syndication).</summary>
    public static FrozenDictionary<string, Element> Syndication { get; } = Element.Table(new()
    {
        ["updatePeriod"] = Element.Text((feed, _, text) => feed.Feed.UpdatePeriod = Period(text)),
        ["updateFrequency"] = Element.Text((feed, _, text) => feed.Feed.UpdateFrequency = Frequency(text)),
        ["updateBase"] = Element.Text((feed, _, text) => feed.Feed.UpdateBase = WrittenTimeParser.Parse(text)),
    });

    /// <summary>Whether a document is an archive, or all there is (RFC 5005).</summary>
    public static FrozenDictionary<string, Element> History { get; } = Element.Table(new()
    {
        ["archive"] = Element.Attributes((feed, _, _) => feed.Feed.IsArchive = true),
        ["complete"] = Element.Attributes((feed, _, _) => feed.Feed.IsComplete = true),
    });

    /// <summary>
    /// FeedBurner puts its own addresses into the feeds that it passes on, and keeps the publisher's.
    /// </summary>
    public static FrozenDictionary<string, Element> FeedBurner { get; } = Element.Table(new()
    {
        ["origLink"] = Element.Text((feed, frame, text) =>
            feed.Entry?.Url.Offer(frame.Resolve(text), Rank.Original)),
    });

    /// <summary>Creative Commons in its RSS and RDF forms.</summary>
    public static FrozenDictionary<string, Element> CreativeCommons { get; } = Element.Table(new()
    {
        ["license"] = new Element
        {
            Start = (feed, frame, at) =>
                feed.Draft.OfferLicense(frame.Resolve(at.Attribute("resource", UsualPrefixes.Rdf)), Rank.Own),
            End = (feed, frame, text) => feed.Draft.OfferLicense(Fields.AddressOrName(frame, text), Rank.Own),
        },
    });

    /// <summary>The administration module of RSS 1.0 (webns.net/mvcb).</summary>
    public static FrozenDictionary<string, Element> Admin { get; } = Element.Table(new()
    {
        ["generatorAgent"] = Element.Attributes((feed, _, at) =>
            feed.Feed.Generator.Offer(at.Attribute("resource", UsualPrefixes.Rdf), Rank.Module)),
    });

    /// <summary>Entries that were withdrawn (RFC 6721).</summary>
    public static FrozenDictionary<string, Element> Tombstone { get; } = Element.Table(new()
    {
        ["deleted-entry"] = new Element
        {
            IsContainer = true,
            Start = StartDeleted,
            End = (feed, _, _) => feed.CloseEntry(),
        },
    });

    /// <summary>PRISM, which journals use (prismstandard.org).</summary>
    public static FrozenDictionary<string, Element> Prism { get; } = Element.Table(new()
    {
        ["publicationDate"] = Fields.Published(Rank.Module),
        ["modificationDate"] = Fields.Modified(Rank.Module),
        ["copyright"] = Fields.Rights(Rank.Module),
    });

    private static Element HtmlContent(int rank) => new()
    {
        Start = (_, frame, _) => frame.TextKind = TextKind.Html,
        End = (feed, frame, text) => feed.Entry?.Content.Offer(frame.Rich(text), rank),
    };

    private static TimeSpan? Period(string text) => text.ToLowerInvariant() switch
    {
        "hourly" => TimeSpan.FromHours(1),
        "daily" => TimeSpan.FromDays(1),
        "weekly" => TimeSpan.FromDays(7),
        "monthly" => TimeSpan.FromDays(30),
        "yearly" => TimeSpan.FromDays(365),
        _ => null,
    };

    private static int Frequency(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times is > 0 and < 10_000
            ? times
            : 1;

    private static void StartDeleted(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        feed.OpenEntry(frame);
        feed.Entry!.IsTombstone = true;
        feed.Entry.Id.Offer(at.Attribute("ref"), Rank.Own);
        feed.Entry.Deleted = WrittenTimeParser.Parse(at.Attribute("when"));
    }
}
