using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Text.Dates;
using Firstwire.Text.Languages;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>Elements that mean the same in several vocabularies, which differ in how much their word counts.</summary>
internal static class Fields
{
    public static Element Title(int rank) =>
        Element.Text((feed, frame, text) => feed.Draft.Title.Offer(frame.Plain(text), rank));

    public static Element Summary(int rank) =>
        Element.Text((feed, frame, text) => feed.Draft.Summary.Offer(frame.Rich(text), rank));

    public static Element Content(int rank) =>
        Element.Text((feed, frame, text) => feed.Entry?.Content.Offer(frame.Rich(text), rank));

    public static Element Published(int rank) =>
        Element.Text((feed, _, text) => feed.Draft.Published.Offer(WrittenTimeParser.Parse(text), rank));

    public static Element Modified(int rank) =>
        Element.Text((feed, _, text) => feed.Draft.Modified.OfferLater(WrittenTimeParser.Parse(text), rank));

    public static Element Author(int rank) =>
        Element.Text((feed, _, text) => People.Add(feed.Draft.Authors, text, rank));

    public static Element Contributor(int rank) =>
        Element.Text((feed, _, text) => People.Add(feed.Draft.Contributors, text, rank));

    public static Element Publisher(int rank) =>
        Element.Text((feed, frame, text) => feed.Draft.Publisher.Offer(frame.Plain(text), rank));

    public static Element Rights(int rank) =>
        Element.Text((feed, frame, text) => feed.Draft.OfferRights(frame.Plain(text), rank));

    public static Element License(int rank) =>
        Element.Text((feed, frame, text) => feed.Draft.OfferLicense(AddressOrName(frame, text), rank));

    /// <summary>Its address; its name where words stand in place of one.</summary>
    public static string? AddressOrName(Frame frame, string text) =>
        text.Contains(' ') ? frame.Plain(text) : frame.Resolve(text);

    public static Element Language(int rank) =>
        Element.Text((feed, _, text) => feed.Draft.Language.Offer(LanguageTag.Clean(text), rank));

    public static Element Image(int rank) =>
        Element.Text((feed, frame, text) => feed.Draft.Image.Offer(frame.Resolve(text), rank));

    public static Element Generator(int rank) =>
        Element.Text((feed, frame, text) => feed.Feed.Generator.Offer(frame.Plain(text), rank));

    public static Element Tag() =>
        Element.Text((feed, frame, text) => feed.Entry?.AddTag(frame.Plain(text)));

    public static Element Tags() =>
        Element.Text((feed, _, text) => feed.Entry?.AddTags(text));

    /// <summary>An element that holds an entry.</summary>
    public static Element Entry() => new()
    {
        IsContainer = true,
        Start = (feed, frame, _) => feed.OpenEntry(frame),
        End = (feed, _, _) => feed.CloseEntry(),
    };
}
