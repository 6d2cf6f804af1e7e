using System.Collections.Frozen;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Text.Dates;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>Dublin Core elements and terms (dublincore.org/documents/dcmi-terms).</summary>
internal static class DublinCoreElements
{
    public static FrozenDictionary<string, Element> Table { get; } = Element.Table(new()
    {
        ["title"] = Element.Text((feed, frame, text) => feed.Draft.Title.Offer(frame.Plain(text), Rank.General)),
        ["description"] = Element.Text((feed, frame, text) => feed.Draft.Summary.Offer(frame.Rich(text), Rank.General)),
        ["abstract"] = Element.Text((feed, frame, text) => feed.Draft.Summary.Offer(frame.Rich(text), Rank.General)),
        ["date"] = Element.Text((feed, _, text) => feed.Draft.Published.Offer(WrittenTimeParser.Parse(text), Rank.General)),
        ["issued"] = Element.Text((feed, _, text) => feed.Draft.Published.Offer(WrittenTimeParser.Parse(text), Rank.General)),
        ["available"] = Element.Text((feed, _, text) => feed.Draft.Published.Offer(WrittenTimeParser.Parse(text), Rank.Module)),
        ["created"] = Element.Text((feed, _, text) => feed.Draft.Published.Offer(WrittenTimeParser.Parse(text), Rank.Hint)),
        ["modified"] = Element.Text((feed, _, text) => feed.Draft.Modified.OfferLater(WrittenTimeParser.Parse(text), Rank.General)),
        ["creator"] = Element.Text((feed, _, text) => People.Add(feed.Draft, text, Rank.General)),
        ["author"] = Element.Text((feed, _, text) => People.Add(feed.Draft, text, Rank.General)),
        ["contributor"] = Element.Text((feed, _, text) => People.AddContributor(feed.Draft, text, Rank.General)),
        ["publisher"] = Element.Text((feed, frame, text) => feed.Draft.Publisher.Offer(frame.Plain(text), Rank.General)),
        ["subject"] = Element.Text((feed, frame, text) => feed.Entry?.AddTag(frame.Plain(text))),
        ["rights"] = Element.Text((feed, frame, text) => feed.Draft.Rights.Offer(frame.Plain(text), Rank.General)),
        ["rightsHolder"] = Element.Text((feed, frame, text) => feed.Draft.Rights.Offer(frame.Plain(text), Rank.Hint)),
        ["license"] = Element.Text((feed, frame, text) => feed.Draft.License.Offer(frame.Resolve(text), Rank.General)),
        ["language"] = Element.Text((feed, _, text) => feed.Draft.OfferLanguage(text, Rank.General)),
        ["identifier"] = Element.Text((feed, _, text) => feed.Draft.Id.Offer(text.Length == 0 ? null : text, Rank.Hint)),
    });
}
