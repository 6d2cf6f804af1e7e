using System.Collections.Frozen;
using System.Globalization;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>Where readers answer, what is answered, and how often.</summary>
internal static class CommentElements
{
    /// <summary>Answers (RFC 4685).</summary>
    public static FrozenDictionary<string, Element> Thread { get; } = Element.Table(new()
    {
        ["in-reply-to"] = Element.Attributes(AddReply),
        ["total"] = Count(),
    });

    /// <summary>The module of Slashdot (purl.org/rss/1.0/modules/slash).</summary>
    public static FrozenDictionary<string, Element> Slash { get; } = Element.Table(new()
    {
        ["comments"] = Count(),
    });

    /// <summary>The Comment API of Well-Formed Web, WFW.</summary>
    public static FrozenDictionary<string, Element> CommentApi { get; } = Element.Table(new()
    {
        ["commentRss"] = Element.Text((feed, frame, text) =>
            feed.Entry?.CommentsFeedUrl.Offer(frame.Resolve(text), Rank.Own)),
    });

    private static Element Count() => Element.Text((feed, _, text) =>
    {
        if (feed.Entry is { } entry
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            entry.CommentCount ??= count;
        }
    });

    private static void AddReply(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        if (feed.Entry is not { } entry) return;
        entry.InReplyTo ??= new ReplyTarget(
            at.Attribute("ref"), frame.Resolve(at.Attribute("href")), frame.Resolve(at.Attribute("source")));
    }
}
