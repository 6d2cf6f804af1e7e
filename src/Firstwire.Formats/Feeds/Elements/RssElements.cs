using System.Collections.Frozen;
using System.Globalization;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>
/// RSS 0.90 to 2.0 (rssboard.org/rss-specification) and the RSS part of 1.0 (web.resource.org/rss/1.0/spec).
/// </summary>
internal static class RssElements
{
    private static readonly FrozenDictionary<string, Element> ImageChildren = Element.Table(new()
    {
        ["url"] = Fields.Image(Rank.Own),
    });

    public static FrozenDictionary<string, Element> Rdf { get; } = Element.Table(new()
    {
        ["rdf"] = new Element { IsContainer = true },
    });

    public static FrozenDictionary<string, Element> Table { get; } = Element.Table(new()
    {
        ["rss"] = new Element { IsContainer = true, Start = WishElements.StartRoot },
        ["rdf"] = new Element { IsContainer = true },
        ["channel"] = new Element
        {
            IsContainer = true,
            Start = (feed, frame, _) => feed.Feed.Language.Offer(frame.Language, Rank.Hint),
        },
        ["item"] = new Element { IsContainer = true, Start = StartItem, End = (feed, _, _) => feed.CloseEntry() },
        ["title"] = Fields.Title(Rank.Own),
        ["link"] = new Element
        {
            Start = StartLink,
            End = (feed, frame, text) => feed.Draft.Url.Offer(frame.Resolve(text), Rank.Own),
        },
        ["description"] = Fields.Summary(Rank.Own),
        ["summary"] = Element.Text(EndSummary),
        ["body"] = Fields.Content(Rank.Module),
        ["fullitem"] = Fields.Content(Rank.Module),
        ["content"] = Fields.Content(Rank.Module),
        ["guid"] = new Element { Start = (_, frame, at) => frame.Note = at.Attribute("isPermaLink"), End = EndGuid },
        ["pubDate"] = Fields.Published(Rank.Own),
        ["lastBuildDate"] = Fields.Modified(Rank.Own),
        ["author"] = PersonElements.Naming(draft => draft.Authors, Rank.Own),
        ["managingEditor"] = Fields.Author(Rank.Own),
        ["webMaster"] = Element.Text((feed, _, text) =>
            feed.Feed.Publisher.Offer(text.Length == 0 ? null : text, Rank.Hint)),
        ["category"] = Fields.Tag(),
        ["comments"] = Element.Text((feed, frame, text) =>
            feed.Entry?.CommentsUrl.Offer(frame.Resolve(text), Rank.Own)),
        ["copyright"] = Fields.Rights(Rank.Own),
        ["meta"] = WishElements.Meta,
        ["language"] = Fields.Language(Rank.Own),
        ["generator"] = Fields.Generator(Rank.Own),
        ["ttl"] = Element.Text((feed, _, text) => feed.Feed.TimeToLive = Minutes(text)),
        ["skipHours"] = new Element { IsContainer = true, Children = SkipTimes.Hours },
        ["skipDays"] = new Element { IsContainer = true, Children = SkipTimes.Days },
        ["image"] = new Element
        {
            IsContainer = true,
            Children = ImageChildren,
            End = (feed, frame, text) => feed.Draft.Image.Offer(frame.Resolve(text), Rank.Own),
        },
        ["enclosure"] = Element.Attributes(AddEnclosure),
        ["source"] = new Element
        {
            Start = (_, frame, at) => frame.Note = frame.Resolve(at.Attribute("url")),
            End = EndSource,
        },
    });

    private static void StartItem(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        feed.OpenEntry(frame);
        if (at.AttributeCount > 0) feed.Entry!.Id.Offer(at.Attribute("about", UsualPrefixes.Rdf), Rank.Hint);
    }

    /// <summary>Atom's form of a link, written into RSS without its namespace.</summary>
    private static void StartLink(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        if (at.AttributeCount > 0 && at.Attribute("href") is not null) AtomLink.Add(feed, frame, at);
    }

    /// <summary>Where a summary stands beside it, the description is the content.</summary>
    private static void EndSummary(FeedAssembly feed, Frame frame, string text) =>
        feed.Draft.Teaser.Offer(frame.Rich(text), Rank.Own);

    private static void EndGuid(FeedAssembly feed, Frame frame, string text)
    {
        if (feed.Entry is not { } entry || text.Length == 0) return;
        entry.Id.Offer(text, Rank.Own);
        var said = frame.Note?.Trim();
        var isPermalink = said is null || !said.Equals("false", StringComparison.OrdinalIgnoreCase);
        entry.GuidIsPermalink ??= isPermalink;
        var looksLikeUrl = text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || (said is not null && text.StartsWith('/'));
        if (isPermalink && looksLikeUrl) entry.Url.Offer(frame.Resolve(text), Rank.Module);
    }

    private static TimeSpan? Minutes(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            && minutes is > 0 and < 60 * 24 * 366
            ? TimeSpan.FromMinutes(minutes)
            : null;

    private static void AddEnclosure(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        if (feed.Entry is { } entry && frame.Resolve(at.Attribute("url")) is { } url)
        {
            AtomLink.AddEnclosure(entry, url, at);
        }
    }

    private static void EndSource(FeedAssembly feed, Frame frame, string text)
    {
        if (feed.Entry is not { } entry) return;
        entry.Source ??= new FeedDraft();
        entry.Source.Title.Offer(frame.Plain(text), Rank.Own);
        entry.Source.FeedUrl.Offer(frame.Note, Rank.Own);
    }
}
