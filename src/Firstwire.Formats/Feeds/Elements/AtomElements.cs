using System.Collections.Frozen;
using System.Text;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;
using Firstwire.Text.Dates;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>Atom 1.0 (RFC 4287) and 0.3.</summary>
internal static class AtomElements
{
    private static readonly FrozenDictionary<string, Element> PersonChildren = Element.Table(new()
    {
        ["name"] = Element.Text((feed, frame, text) => feed.Person!.Name ??= frame.Plain(text)),
        ["uri"] = Element.Text((feed, frame, text) => feed.Person!.Url ??= frame.Resolve(text)),
        ["url"] = Element.Text((feed, frame, text) => feed.Person!.Url ??= frame.Resolve(text)),
        ["homepage"] = Element.Text((feed, frame, text) => feed.Person!.Url ??= frame.Resolve(text)),
        ["email"] = Element.Text((feed, _, text) => feed.Person!.Email ??= text.Length == 0 ? null : text),
    });

    public static FrozenDictionary<string, Element> Table { get; } = Element.Table(new()
    {
        ["feed"] = new Element { IsContainer = true, Start = (feed, frame, _) => feed.Feed.Language.Offer(frame.Language, Rank.Hint) },
        ["entry"] = new Element { IsContainer = true, Start = (feed, frame, _) => feed.OpenEntry(frame), End = (feed, _, _) => feed.CloseEntry() },
        ["title"] = Typed((feed, frame, text) => feed.Draft.Title.Offer(frame.Plain(text), Rank.Own)),
        ["subtitle"] = Typed((feed, frame, text) => feed.Draft.Summary.Offer(frame.Rich(text), Rank.Own)),
        ["tagline"] = Typed((feed, frame, text) => feed.Draft.Summary.Offer(frame.Rich(text), Rank.Own)),
        ["summary"] = Typed((feed, frame, text) => feed.Draft.Summary.Offer(frame.Rich(text), Rank.Own)),
        ["content"] = Typed((feed, frame, text) => feed.Entry?.Content.Offer(frame.Rich(text), Rank.Own)),
        ["rights"] = Typed((feed, frame, text) => feed.Draft.Rights.Offer(frame.Plain(text), Rank.Own)),
        ["copyright"] = Typed((feed, frame, text) => feed.Draft.Rights.Offer(frame.Plain(text), Rank.Own)),
        ["id"] = Element.Text((feed, _, text) => feed.Draft.Id.Offer(text.Length == 0 ? null : text, Rank.Own)),
        ["link"] = Element.Attributes(AddLink),
        ["published"] = Element.Text((feed, _, text) => feed.Draft.Published.Offer(WrittenTimeParser.Parse(text), Rank.Own)),
        ["issued"] = Element.Text((feed, _, text) => feed.Draft.Published.Offer(WrittenTimeParser.Parse(text), Rank.Own)),
        ["created"] = Element.Text((feed, _, text) => feed.Draft.Published.Offer(WrittenTimeParser.Parse(text), Rank.Hint)),
        ["updated"] = Element.Text((feed, _, text) => feed.Draft.Modified.Offer(WrittenTimeParser.Parse(text), Rank.Own)),
        ["modified"] = Element.Text((feed, _, text) => feed.Draft.Modified.Offer(WrittenTimeParser.Parse(text), Rank.Own)),
        ["author"] = new Element { IsContainer = true, Children = PersonChildren, Start = StartPerson, End = (feed, _, text) => EndPerson(feed, text, feed.Draft.Authors) },
        ["contributor"] = new Element { IsContainer = true, Children = PersonChildren, Start = StartPerson, End = (feed, _, text) => EndPerson(feed, text, feed.Draft.Contributors) },
        ["category"] = Element.Attributes(AddCategory),
        ["generator"] = Element.Text((feed, frame, text) => feed.Feed.Generator.Offer(frame.Plain(text), Rank.Own)),
        ["icon"] = Element.Text((feed, frame, text) => feed.Feed.Icon.Offer(frame.Resolve(text), Rank.Own)),
        ["logo"] = Element.Text((feed, frame, text) => feed.Draft.Image.Offer(frame.Resolve(text), Rank.Own)),
        ["source"] = new Element { IsContainer = true, Start = (feed, _, _) => feed.Source = new FeedDraft(), End = EndSource },
    });

    private static Element Typed(EndAction end) => new() { Start = StartTyped, End = (feed, frame, text) => end(feed, frame, Decoded(frame, text)) };

    /// <summary>RFC 4287 §3.1.1 and §4.1.3.3; Atom 0.3 <c>type</c> and <c>mode</c>.</summary>
    private static void StartTyped(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        var type = at.Attribute("type")?.Trim().ToLowerInvariant() ?? "text";
        frame.Note = at.Attribute("mode")?.Trim().ToLowerInvariant();
        frame.TextKind = type switch
        {
            "html" or "text/html" or "application/xhtml+xml" or "xhtml" => TextKind.Html,
            _ => TextKind.Plain,
        };
        frame.HasMarkup = frame.AwaitsWrapper = type == "xhtml" || frame.Note == "xml" && frame.TextKind == TextKind.Html;
        if (type.StartsWith("image/", StringComparison.Ordinal) || type.StartsWith("audio/", StringComparison.Ordinal)
            || type.StartsWith("video/", StringComparison.Ordinal)) frame.IsOpaque = true;
    }

    private static string Decoded(Frame frame, string text)
    {
        if (frame.Note != "base64") return text;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : text;
    }

    private static void AddLink(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        if (frame.Resolve(at.Attribute("href")) is not { } url) return;
        var type = at.Attribute("type");
        switch (at.Attribute("rel")?.Trim().ToLowerInvariant() ?? "alternate")
        {
            case "alternate" or "":
                feed.Draft.Url.Offer(url, type is null || type.Contains("html", StringComparison.OrdinalIgnoreCase) ? Rank.Own : Rank.Module);
                break;
            case "self" when feed.Draft is FeedDraft draft:
                draft.FeedUrl.Offer(url, Rank.Own);
                break;
            case "next" when feed.Draft is FeedDraft draft:
                draft.NextUrl.Offer(url, Rank.Own);
                break;
            case "hub" when feed.Draft is FeedDraft draft:
                draft.Hubs.Add(new Hub("WebSub", url));
                break;
            case "enclosure" when feed.Entry is { } entry:
                var size = long.TryParse(at.Attribute("length"), out var length) && length > 0 ? length : (long?)null;
                entry.Attachments.Add(new Attachment(url, type, size, null, at.Attribute("title")));
                break;
            case "related" when feed.Entry is { } entry:
                entry.ExternalUrl.Offer(url, Rank.Own);
                break;
            case "license":
                feed.Draft.License.Offer(url, Rank.Own);
                break;
            case "replies" when feed.Entry is { } entry:
                entry.CommentsUrl.Offer(url, Rank.Module);
                break;
        }
    }

    private static void StartPerson(FeedAssembly feed, Frame frame, MarkupReader at) => feed.Person = new PersonDraft { Rank = Rank.Own };

    private static void EndPerson(FeedAssembly feed, string text, List<PersonDraft> people)
    {
        if (feed.Person is not { } person) return;
        feed.Person = null;
        if (person.Name is null && text.Length > 0) person.Name = HtmlText.ToPlain(text);
        people.Add(person);
    }

    private static void AddCategory(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        var tag = (at.Attribute("label") ?? at.Attribute("term"))?.Trim();
        if (tag is { Length: > 0 } && feed.Entry is { } entry && !entry.Tags.Contains(tag)) entry.Tags.Add(tag);
    }

    private static void EndSource(FeedAssembly feed, Frame frame, string text)
    {
        if (feed.Entry is { } entry) entry.Source = feed.Source;
        feed.Source = null;
    }
}
