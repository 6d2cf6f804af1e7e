using Firstwire.Reading.Tree;
using Firstwire.Text.Dates;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Lists;

/// <summary>
/// What stands with one target's links: the largest box that links no other, or, where headlines and leads stand one
/// after another in one box, the run of siblings up to the next headline.
/// </summary>
internal sealed class Card
{
    /// <summary>Boxes around a headline; beyond them a lone card would swallow its whole column.</summary>
    private const int MostBoxes = 8;

    private const int MostSiblings = 6;

    /// <summary>A shorter line beside a headline is a label.</summary>
    private const int ShortestSummary = 40;

    /// <summary>Pictures below this many pixels are icons.</summary>
    private const int SmallestPicture = 48;

    private readonly List<HtmlNode> parts = [];
    private readonly HtmlElement box;
    private List<string>? lines;

    private Card(HtmlElement box) => this.box = box;

    public static Card Around(HtmlElement anchor, string key, Dictionary<HtmlElement, string?> owners)
    {
        var largest = anchor;
        for (var i = 0; i < MostBoxes && largest.Parent is { LocalName: not ("body" or "html" or "main") } above; i++)
        {
            if (!owners.TryGetValue(above, out var owner) || owner != key) break;
            largest = above;
        }

        var card = new Card(largest);
        if (largest.LocalName is "a" or "b" or "strong" or "span") card.AddSiblings(largest, owners, before: true);
        card.parts.Add(largest);
        if (LinkText.IsHeading(largest) || largest.LocalName is "dt" or "p" or "a" or "b" or "strong" or "span")
        {
            card.AddSiblings(largest, owners, before: false);
        }

        return card;
    }

    /// <summary>The heading nearest to a link that says no headline itself.</summary>
    public string? Heading(HtmlElement anchor)
    {
        for (HtmlElement? at = anchor; at is not null; at = at == box ? null : at.Parent)
        {
            foreach (var inner in at.Descendants())
                if (LinkText.IsHeading(inner) && LinkText.Lines(inner) is [var line, ..]) return line;
        }

        return null;
    }

    public WrittenTime? Published(CardDates dates, string headline) => dates.Of(Elements(), Lines, headline);

    /// <summary>The first line beside the headline that is long enough to be a lead.</summary>
    public string? Summary(string headline) => Lines.Find(line =>
        HeadlineWeight.Of(line) >= ShortestSummary
            && line != headline
            && !line.Contains(headline, StringComparison.Ordinal)
        && !headline.Contains(line, StringComparison.Ordinal));

    /// <summary>The address of the first picture, as written.</summary>
    public string? Picture()
    {
        foreach (var element in Elements())
        {
            if (element.LocalName != "img" || IsIcon(element)) continue;
            foreach (var attribute in LazyPictures.Attributes.Append("src"))
                if (element.GetAttribute(attribute) is { Length: > 0 } source
                    && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return source;
            if (element.GetAttribute("srcset") is { Length: > 0 } set) return set.Trim().Split([' ', ','], 2)[0];
        }

        return null;
    }

    private List<string> Lines =>
        lines ??= [.. parts.SelectMany(part => part is HtmlText text ? TextLine(text) : LinkText.Lines(part))];

    private IEnumerable<HtmlElement> Elements() =>
        parts.OfType<HtmlElement>().SelectMany(part => part.Descendants().Prepend(part));

    private static IEnumerable<string> TextLine(HtmlText text) =>
        WhiteSpace.Fold(text.Data) is { Length: > 0 } line ? [line] : [];

    private void AddSiblings(HtmlElement from, Dictionary<HtmlElement, string?> owners, bool before)
    {
        var inline = from.LocalName is "a" or "b" or "strong" or "span";
        var added = 0;
        foreach (var node in before ? from.Before : from.After)
        {
            if (added == MostSiblings) break;
            if (node is HtmlElement element)
            {
                if (owners.ContainsKey(element) || (inline && before && element.LocalName is "br")
                    || LinkText.IsHeading(element) || element.LocalName is "hr") break;
                added++;
            }

            if (before) parts.Insert(0, node);
            else parts.Add(node);
        }
    }

    private static bool IsIcon(HtmlElement image) =>
        IsSmall(image.GetAttribute("width")) || IsSmall(image.GetAttribute("height"));

    private static bool IsSmall(string? size) => int.TryParse(size, out var pixels) && pixels < SmallestPicture;
}
