using System.Collections.Frozen;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Text.Urls;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>Dublin Core elements and terms (dublincore.org/documents/dcmi-terms).</summary>
internal static class DublinCoreElements
{
    public static FrozenDictionary<string, Element> Table { get; } = Element.Table(new()
    {
        ["title"] = Fields.Title(Rank.General),
        ["description"] = Fields.Summary(Rank.General),
        ["abstract"] = Fields.Summary(Rank.General),
        ["date"] = Fields.Published(Rank.General),
        ["issued"] = Fields.Published(Rank.General),
        ["available"] = Fields.Published(Rank.Module),
        ["created"] = Fields.Published(Rank.Hint),
        ["modified"] = Fields.Modified(Rank.General),
        ["creator"] = Fields.Author(Rank.General),
        ["author"] = Fields.Author(Rank.General),
        ["contributor"] = Fields.Contributor(Rank.General),
        ["publisher"] = Fields.Publisher(Rank.General),
        ["subject"] = Fields.Tag(),
        ["rights"] = Fields.Rights(Rank.General),
        ["rightsHolder"] = Element.Text((feed, frame, text) => feed.Draft.Rights.Offer(frame.Plain(text), Rank.Hint)),
        ["license"] = Fields.License(Rank.General),
        ["language"] = Fields.Language(Rank.General),
        ["source"] = Element.Text((feed, frame, text) => feed.Entry?.DerivedFromUrl.Offer(
            WebUrl.Parse(text) is { IsHttp: true } ? frame.Resolve(text) : null, Rank.Own)),
        ["identifier"] = Element.Text((feed, _, text) =>
            feed.Draft.Id.Offer(text.Length == 0 ? null : text, Rank.Hint)),
    });
}
