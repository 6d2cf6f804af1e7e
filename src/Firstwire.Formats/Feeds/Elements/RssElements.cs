using System.Collections.Frozen;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;
using Firstwire.Text.Dates;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>RSS 0.90 to 2.0 (rssboard.org/rss-specification) and the RSS part of 1.0 (web.resource.org/rss/1.0/spec).</summary>
internal static class RssElements
{
    private static readonly FrozenDictionary<string, Element> ImageChildren = Element.Table(new()
    {
        ["url"] = Element.Text((feed, frame, text) => feed.Draft.Image.Offer(frame.Resolve(text), Rank.Own)),
    });

    public static FrozenDictionary<string, Element> Rdf { get; } = Element.Table(new()
    {
        ["rdf"] = new Element { IsContainer = true },
    });

    public static FrozenDictionary<string, Element> Table { get; } = Element.Table(new()
    {
        ["rss"] = new Element { IsContainer = true },
        ["rdf"] = new Element { IsContainer = true },
        ["channel"] = new Element { IsContainer = true, Start = StartChannel },
        ["item"] = new Element { IsContainer = true, Start = StartItem, End = (feed, _, _) => feed.CloseEntry() },
        ["title"] = Element.Text((feed, frame, text) => feed.Draft.Title.Offer(frame.Plain(text), Rank.Own)),
        ["link"] = Element.Text((feed, frame, text) => feed.Draft.Url.Offer(frame.Resolve(text), Rank.Own)),
        ["description"] = Element.Text((feed, frame, text) => feed.Draft.Summary.Offer(frame.Rich(text), Rank.Own)),
        ["guid"] = new Element { Start = StartGuid, End = EndGuid },
        ["pubDate"] = Element.Text((feed, _, text) => feed.Draft.Published.Offer(WrittenTimeParser.Parse(text), Rank.Own)),
        ["lastBuildDate"] = Element.Text((feed, _, text) => feed.Draft.Modified.Offer(WrittenTimeParser.Parse(text), Rank.Own)),
        ["author"] = Element.Text((feed, _, text) => People.AddRss(feed.Draft, text, Rank.Own)),
        ["managingEditor"] = Element.Text((feed, _, text) => People.AddRss(feed.Draft, text, Rank.Own)),
        ["category"] = Element.Text((feed, frame, text) => AddTag(feed, frame.Plain(text))),
        ["comments"] = Element.Text((feed, frame, text) => feed.Entry?.CommentsUrl.Offer(frame.Resolve(text), Rank.Own)),
        ["copyright"] = Element.Text((feed, frame, text) => feed.Draft.Rights.Offer(frame.Plain(text), Rank.Own)),
        ["language"] = Element.Text((feed, _, text) => feed.Draft.Language.Offer(text.Length == 0 ? null : text, Rank.Own)),
        ["generator"] = Element.Text((feed, frame, text) => feed.Feed.Generator.Offer(frame.Plain(text), Rank.Own)),
        ["ttl"] = Element.Text((feed, _, text) => feed.Feed.TimeToLive = Minutes(text)),
        ["image"] = new Element { IsContainer = true, Children = ImageChildren },
        ["enclosure"] = Element.Attributes(AddEnclosure),
        ["source"] = new Element { Start = StartSource, End = EndSource },
    });

    private static void StartChannel(FeedAssembly feed, Frame frame, MarkupReader at) => feed.Feed.Language.Offer(frame.Language, Rank.Hint);

    private static void StartItem(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        feed.OpenEntry(frame);
        feed.Entry!.Id.Offer(at.Attribute("about", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), Rank.Hint);
    }

    private static void StartGuid(FeedAssembly feed, Frame frame, MarkupReader at) => frame.Note = at.Attribute("isPermaLink");

    private static void EndGuid(FeedAssembly feed, Frame frame, string text)
    {
        if (feed.Entry is not { } entry || text.Length == 0) return;
        entry.Id.Offer(text, Rank.Own);
        var isPermalink = frame.Note is null || !frame.Note.Trim().Equals("false", StringComparison.OrdinalIgnoreCase);
        entry.GuidIsPermalink ??= isPermalink;
        if (isPermalink && frame.Resolve(text) is { } url && url.StartsWith("http", StringComparison.OrdinalIgnoreCase)) entry.Url.Offer(url, Rank.Hint);
    }

    private static void AddTag(FeedAssembly feed, string? tag)
    {
        if (tag is not null && feed.Entry is { } entry && !entry.Tags.Contains(tag)) entry.Tags.Add(tag);
    }

    private static TimeSpan? Minutes(string text) =>
        int.TryParse(text, out var minutes) && minutes is > 0 and < 60 * 24 * 366 ? TimeSpan.FromMinutes(minutes) : null;

    private static void AddEnclosure(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        if (feed.Entry is not { } entry || frame.Resolve(at.Attribute("url")) is not { } url) return;
        var size = long.TryParse(at.Attribute("length"), out var length) && length > 0 ? length : (long?)null;
        entry.Attachments.Add(new Attachment(url, at.Attribute("type"), size, null, null));
    }

    private static void StartSource(FeedAssembly feed, Frame frame, MarkupReader at) => frame.Note = frame.Resolve(at.Attribute("url"));

    private static void EndSource(FeedAssembly feed, Frame frame, string text)
    {
        if (feed.Entry is not { } entry) return;
        entry.Source ??= new FeedDraft();
        entry.Source.Title.Offer(frame.Plain(text), Rank.Own);
        entry.Source.FeedUrl.Offer(frame.Note, Rank.Own);
    }
}
