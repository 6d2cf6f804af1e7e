using System.Buffers;
using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Reading.Metadata.Dates;
using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Metadata.Headlines;

/// <summary>
/// The headline of a page that has no heading and names in its title nothing but itself, as many did that were set by
/// hand: the line in large or bold letters above the text.
/// </summary>
internal static class HandSetHeadline
{
    /// <summary>Characters of a paragraph; in scripts that set no spaces a third of it.</summary>
    private const int Paragraph = 120;

    /// <summary>Kicker, headline, dek, byline, place, date.</summary>
    private const int MostAbove = 8;

    private const int Shortest = 12;

    /// <summary>Characters of a headline in a script that sets no spaces.</summary>
    public const int ShortestUnspaced = 6;

    private const int Longest = 200;

    private static readonly SearchValues<string> TitleWords =
        SearchValues.Create(["title", "headline", "titulo", "titel", "titre"], StringComparison.OrdinalIgnoreCase);

    public static string? Of(PageFacts facts, SiteTitle site)
    {
        if (Drawn(facts, site) is { } drawn) return drawn;
        var text = facts.Lines.FindIndex(IsParagraph);
        for (var at = Math.Max(0, text - MostAbove); at < text; at++)
        {
            var line = facts.Lines[at];
            if (CanBe(line.Text) && !site.IsName(line.Text)
                && (line.Element is { } element ? IsLarge(element, line.Text) : IsInLargeFont(line.Style)))
                return line.Text;
        }

        return null;
    }

    /// <summary>The words of a heading that is a picture of them.</summary>
    private static string? Drawn(PageFacts facts, SiteTitle site)
    {
        foreach (var heading in facts.Headings)
            if (heading.Element.Named("img") is [var picture] && picture.GetAttribute("alt") is { } alt
                && Sanitizing.FoldedText.Fold(heading.Element.TextContent).Length == 0
                && Sanitizing.FoldedText.Fold(alt) is var words && CanBe(words) && !site.IsName(words)) return words;
        return null;
    }

    private static bool IsParagraph(PageLine line) =>
        line.Text.Length >= (NameShape.IsUnspaced(line.Text) ? Paragraph / 3 : Paragraph);

    private static bool CanBe(string text) => text.Length <= Longest
        && (NameShape.IsUnspaced(text) ? text.Length >= ShortestUnspaced
            : text.Length >= Shortest && text.Count(' ') >= 2)
        && !text.AsSpan().ContainsAny('|', '[', '>') && !BylineOpenings.Opens(text)
        && DateInText.Find(text, monthFirst: false) is null;

    /// <summary>True where the block, or what it holds and nothing beside it, is set as a headline.</summary>
    private static bool IsLarge(HtmlElement block, string text)
    {
        for (var at = block; at is not null; at = Only(at, text))
        {
            if (at.LocalName is "b" or "strong" or "big" or "h2" or "h3" or "h4" || IsLargeFont(at)) return true;
            if (at.ClassName?.AsSpan().ContainsAny(TitleWords) == true) return true;
        }

        return false;
    }

    /// <summary>A bold line beside others of a block is a headline where it is set in a larger font too.</summary>
    private static bool IsInLargeFont(HtmlElement? style) => IsLargeFont(style) || IsLargeFont(style?.Parent)
        || IsLargeFont(style?.Children.FirstOrDefault()) || style?.ClassName?.AsSpan().ContainsAny(TitleWords) == true;

    private static bool IsLargeFont(HtmlElement? element) => element is { LocalName: "font" }
        && element.GetAttribute("size") is { } size && size.AsSpan().Trim() is "4" or "5" or "6" or "7" or "+1" or "+2"
            or "+3" or "+4";

    private static HtmlElement? Only(HtmlElement element, string text)
    {
        var only = element.Children.FirstOrDefault(static child => child.LocalName is not ("br" or "img"));
        return only is not null && Sanitizing.FoldedText.Fold(only.TextContent) == text ? only : null;
    }
}
