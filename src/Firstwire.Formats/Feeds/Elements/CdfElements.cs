using System.Collections.Frozen;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;
using Firstwire.Text.Dates;
using Firstwire.Text.Urls;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>Channel Definition Format (w3.org/TR/NOTE-CDFsubmit).</summary>
internal static class CdfElements
{
    public static FrozenDictionary<string, Element> Table { get; } = Element.Table(new()
    {
        ["channel"] = new Element
        {
            IsContainer = true,
            Start = (feed, frame, at) => ReadAttributes(feed.Feed, frame, at),
        },
        ["item"] = new Element { IsContainer = true, Start = StartItem, End = (feed, _, _) => feed.CloseEntry() },
        ["title"] = Fields.Title(Rank.Own),
        ["abstract"] = Fields.Summary(Rank.Own),
        ["a"] = Element.Attributes((feed, frame, at) =>
            feed.Draft.Url.Offer(frame.Resolve(at.Attribute("href")), Rank.Module)),
        ["logo"] = Element.Attributes(AddLogo),
    });

    private static void StartItem(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        feed.OpenEntry(frame);
        ReadAttributes(feed.Draft, frame, at);
    }

    private static void ReadAttributes(Draft draft, Frame frame, MarkupReader at)
    {
        if (at.Attribute("base") is { Length: <= HtmlLinks.MaxBaseLength } stated)
        {
            frame.Base = WebUrl.Parse(stated, frame.Base) ?? frame.Base;
        }

        draft.Url.Offer(frame.Resolve(at.Attribute("href")), Rank.Own);
        draft.Modified.Offer(WrittenTimeParser.Parse(at.Attribute("lastmod")), Rank.Own);
    }

    private static void AddLogo(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        var image = frame.Resolve(at.Attribute("href"));
        if (at.Attribute("style")?.Equals("icon", StringComparison.OrdinalIgnoreCase) == true)
        {
            feed.Feed.Icon.Offer(image, Rank.Own);
        }
        else feed.Draft.Image.Offer(image, Rank.Own);
    }
}
