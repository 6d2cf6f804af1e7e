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
        ["date"] = Element.Text((feed, _, text) => feed.Draft.Published.Offer(WrittenTimeParser.Parse(text), Rank.General)),
        ["modified"] = Element.Text((feed, _, text) => feed.Draft.Modified.Offer(WrittenTimeParser.Parse(text), Rank.General)),
        ["creator"] = Element.Text((feed, _, text) => People.AddRss(feed.Draft, text, Rank.General)),
        ["rights"] = Element.Text((feed, frame, text) => feed.Draft.Rights.Offer(frame.Plain(text), Rank.General)),
        ["language"] = Element.Text((feed, _, text) => feed.Draft.Language.Offer(text.Length == 0 ? null : text, Rank.General)),
        ["publisher"] = Element.Text((feed, frame, text) => feed.Draft.Publisher.Offer(frame.Plain(text), Rank.General)),
    });
}
