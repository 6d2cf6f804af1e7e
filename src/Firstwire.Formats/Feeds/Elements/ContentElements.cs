using System.Collections.Frozen;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>The content module of RSS 1.0 (purl.org/rss/1.0/modules/content).</summary>
internal static class ContentElements
{
    public static FrozenDictionary<string, Element> Table { get; } = Element.Table(new()
    {
        ["encoded"] = new Element
        {
            Start = (_, frame, _) => frame.TextKind = TextKind.Html,
            End = (feed, frame, text) => feed.Entry?.Content.Offer(frame.Rich(text), Rank.Own),
        },
    });
}
