using System.Buffers;
using Firstwire.Reading.Body;
using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Reading.Metadata.Dates;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Headlines;

/// <summary>
/// The headline of a page that has no heading and names in its title nothing but itself, as many did that were set by
/// hand: the line in large or bold letters above the text.
/// </summary>
internal static class HandSetHeadline
{
    /// <summary>Kicker, headline, dek, byline, place, date.</summary>
    private const int MostAbove = 8;

    private const int Shortest = 12;

    /// <summary>Letters of "overskrift".</summary>
    private const int LongestTitleWord = 10;

    /// <summary>Characters of a headline in a script that sets no spaces.</summary>
    public const int ShortestUnspaced = 6;

    private const int Longest = 200;

    private static readonly SearchValues<string> TitleWords =
        SearchValues.Create(["title", "headline", "titulo", "titel", "titre"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The same, which other words hold too: "encabezado" is what heads a page.</summary>
    private static readonly SearchValues<string> WholeTitleWords = SearchValues.Create(
        ["tytul", "titolo", "cabeza", "naslov", "nadpis", "judul", "baslik", "otsikko", "overskrift"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>All of a class, and as often that of a label: the nearest to the text is meant.</summary>
    private const string Head = "head", Title = "tit";

    /// <param name="facts">The page.</param>
    /// <param name="site">What it calls itself.</param>
    /// <param name="onlyMarked">
    /// Whether its title may be a headline, so that this one must be a heading or in large letters, and no link.
    /// </param>
    /// <param name="resembles">Whether what a heading says is like what the title says.</param>
    public static string? Of(PageFacts facts, SiteTitle site, bool onlyMarked, Func<string, bool> resembles)
    {
        if (Drawn(facts, site, onlyMarked) is { } drawn) return drawn;
        // A long line without an end is a menu.
        var text = facts.Lines.FindIndex(static line => NameShape.IsParagraph(line.Text) && EndsSentence(line.Text));
        if (text < 0) text = facts.Lines.FindIndex(static line => NameShape.IsParagraph(line.Text));
        for (var at = Math.Max(0, text - MostAbove); at < text; at++)
        {
            var line = facts.Lines[at];
            if (CanBe(line.Text) && !site.IsName(line.Text)
                && (line.Element is { } element ? IsLarge(element, line.Text, onlyMarked, resembles)
                    : IsInLargeFont(line.Style)))
                return line.Text;
        }

        for (var at = text - 1; at >= 0 && at >= text - MostAbove && !onlyMarked; at--)
            if (facts.Lines[at] is var near && CanBe(near.Text) && !site.IsName(near.Text)
                && (IsCalledHead(near.Element) || IsCalledHead(near.Style) || IsCalledHead(near.Style?.Parent)))
                return near.Text;
        return onlyMarked ? null : AboveByline(facts, site, text);
    }

    /// <summary>The line right above the byline, or above the day alone, that stands over the text.</summary>
    private static string? AboveByline(PageFacts facts, SiteTitle site, int text)
    {
        for (var at = text - 1; at > 0 && at >= text - MostAbove; at--)
        {
            var line = facts.Lines[at].Text;
            if (!BylineOpenings.Opens(line) && !BodyTrimming.IsDateline(line)) continue;
            if (facts.Lines[at - 1] is var above && CanBe(above.Text) && !site.IsName(above.Text)
                && above.Element?.Named("a") is not { Count: > 0 } && above.Style?.LocalName is not "a")
                return above.Text;
        }

        return null;
    }

    private static bool IsCalledHead(HtmlElement? element) => element?.ClassName is Head or Title;

    private static bool EndsSentence(string line) => line[^1] is '.' or '!' or '?' or '…' or ':' or '"' or '”' or '»'
        or ')' or '。' or '」' or '।' or '؟' or '።';

    /// <summary>The words of a heading that is a picture of them.</summary>
    private static string? Drawn(PageFacts facts, SiteTitle site, bool onlyMarked)
    {
        foreach (var heading in facts.Headings)
            if (!(onlyMarked && heading.Element.Named("a").Count > 0)
                && heading.Element.Named("img") is [var picture] && picture.GetAttribute("alt") is { } alt
                && WhiteSpace.Fold(heading.Element.TextContent).Length == 0
                && WhiteSpace.Fold(alt) is var words && CanBe(words) && !site.IsName(words)) return words;
        return null;
    }

    private static bool CanBe(string text) => text.Length <= Longest
        && (NameShape.IsUnspaced(text) ? text.Length >= ShortestUnspaced
            : IsPhrased(text) ? text.Length >= Shortest
            : text.Length >= Shortest && text.Count(' ') >= 2)
        && !text.AsSpan().ContainsAny('|', '[', '>') && !BylineOpenings.Opens(text) && Cues.Of(text) is Cue.None
        && DateInText.Find(text, monthFirst: false) is null;

    /// <summary>Spaces part phrases, not words.</summary>
    private static bool IsPhrased(string text) =>
        text is [.., var last] && WordRunes.Phrased.Contains(last);

    /// <summary>True where the block, or what it holds and nothing beside it, is set as a headline.</summary>
    private static bool IsLarge(HtmlElement block, string text, bool onlyMarked, Func<string, bool> resembles)
    {
        for (var at = block; at is not null; at = Only(at, text))
        {
            if (at.LocalName is "a" && onlyMarked) return false;
            if (at.LocalName is "big" || IsLargeFont(at) || IsTitled(at)) return true;
            if (at.LocalName is "h2" or "h3" or "h4" && (!onlyMarked || resembles(text))) return true;
            if (!onlyMarked && at.LocalName is "b" or "strong") return true;
        }

        return false;
    }

    /// <summary>True for what is named as a title, and not as what stands above one.</summary>
    private static bool IsTitled(HtmlElement? element) =>
        element?.ClassName is { } names && (names.AsSpan().ContainsAny(TitleWords) || HoldsWhole(names))
            && !HeadingText.IsKicker(element);

    /// <summary>True where one of the words stands by itself, or as "lblNaslov" has it.</summary>
    private static bool HoldsWhole(string names)
    {
        var at = names.AsSpan().IndexOfAny(WholeTitleWords);
        if (at < 0 || (at > 0 && char.IsLetter(names[at - 1]) && !char.IsUpper(names[at]))) return false;
        var end = at;
        while (end < names.Length && char.IsLetter(names[end])) end++;
        return end - at <= LongestTitleWord;
    }

    /// <summary>True for letters that are set as a headline's, as of old.</summary>
    internal static bool IsSetLarge(HtmlElement element) =>
        element.LocalName is "font" or "span" && (IsLargeFont(element) || IsTitled(element));

    /// <summary>A bold line beside others of a block is a headline where it is set in a larger font too.</summary>
    private static bool IsInLargeFont(HtmlElement? style) => IsLargeFont(style) || IsLargeFont(style?.Parent)
        || IsLargeFont(style?.Children.FirstOrDefault()) || IsTitled(style);

    private static bool IsLargeFont(HtmlElement? element) => element is { LocalName: "font" }
        && element.GetAttribute("size") is { } size && size.AsSpan().Trim() is "4" or "5" or "6" or "7" or "+1" or "+2"
            or "+3" or "+4";

    private static HtmlElement? Only(HtmlElement element, string text)
    {
        var only = element.Children.FirstOrDefault(static child => child.LocalName is not ("br" or "img"));
        return only is not null && WhiteSpace.Fold(only.TextContent) == text ? only : null;
    }
}
