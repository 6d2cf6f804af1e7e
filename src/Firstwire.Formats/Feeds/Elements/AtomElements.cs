using System.Collections.Frozen;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>Atom 1.0 (RFC 4287) and 0.3.</summary>
internal static class AtomElements
{
    public static FrozenDictionary<string, Element> Table { get; } = Element.Table(new()
    {
        ["feed"] = new Element
        {
            IsContainer = true,
            Start = (feed, frame, at) =>
            {
                feed.Feed.Language.Offer(frame.Language, Rank.Hint);
                WishElements.StartRoot(feed, frame, at);
            },
        },
        ["entry"] = Fields.Entry(),
        ["title"] = AtomText.Field((feed, frame, text) => feed.Draft.Title.Offer(frame.Plain(text), Rank.Own)),
        ["subtitle"] = AtomText.Field((feed, frame, text) => feed.Draft.Summary.Offer(frame.Rich(text), Rank.Own)),
        ["tagline"] = AtomText.Field((feed, frame, text) => feed.Draft.Summary.Offer(frame.Rich(text), Rank.Own)),
        ["summary"] = AtomText.Field((feed, frame, text) => feed.Draft.Summary.Offer(frame.Rich(text), Rank.Own)),
        ["content"] = AtomText.Field((feed, frame, text) => feed.Entry?.Content.Offer(frame.Rich(text), Rank.Own)),
        ["rights"] = AtomText.Field((feed, frame, text) => feed.Draft.OfferRights(frame.Plain(text), Rank.Own)),
        ["copyright"] = AtomText.Field((feed, frame, text) => feed.Draft.OfferRights(frame.Plain(text), Rank.Own)),
        ["id"] = Element.Text((feed, frame, text) => feed.Draft.Id.Offer(Identity(frame, text), Rank.Own)),
        ["link"] = Element.Attributes(AtomLink.Add),
        ["published"] = Fields.Published(Rank.Own),
        ["issued"] = Fields.Published(Rank.Own),
        ["created"] = Fields.Published(Rank.Hint),
        ["updated"] = Fields.Modified(Rank.Own),
        ["modified"] = Fields.Modified(Rank.Own),
        ["author"] = PersonElements.Naming(draft => draft.Authors, Rank.Own),
        ["contributor"] = PersonElements.Naming(draft => draft.Contributors, Rank.Own),
        ["category"] = Element.Attributes(AddCategory),
        ["generator"] = Fields.Generator(Rank.Own),
        ["icon"] = Element.Text((feed, frame, text) => feed.Feed.Icon.Offer(frame.Resolve(text), Rank.Own)),
        ["logo"] = Fields.Image(Rank.Own),
        ["source"] = new Element
        {
            IsContainer = true,
            Start = (feed, _, _) => feed.Source = new FeedDraft(),
            End = EndSource,
        },
    });

    /// <summary>
    /// An identity is absolute by RFC 4287 §4.2.6; one that is a path says its place in the feed's own site.
    /// </summary>
    private static string? Identity(Frame frame, string text) =>
        text.Length == 0 ? null : text.StartsWith('/') ? frame.Resolve(text) : text;

    private static void AddCategory(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        feed.Entry?.AddTag(at.Attribute("term")?.Trim());
        feed.Entry?.AddTag(at.Attribute("label")?.Trim());
    }

    private static void EndSource(FeedAssembly feed, Frame frame, string text)
    {
        if (feed.Entry is { } entry) entry.Source = feed.Source;
        feed.Source = null;
    }
}
