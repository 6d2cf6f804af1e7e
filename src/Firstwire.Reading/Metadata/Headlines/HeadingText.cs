using System.Buffers;
using System.Text;
using Firstwire.Reading.Sanitizing;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Headlines;

/// <summary>
/// The words of a heading: what its readers see, and what of it is the headline where a kicker stands before it or a
/// date after it.
/// </summary>
/// <param name="Full">All of it, but for what only screen readers are told.</param>
/// <param name="Headline">Without the parts that are marked as kicker or small print.</param>
/// <param name="Rest">Without its first part, whatever that is marked as; null where it has but one part.</param>
internal readonly record struct HeadingText(string Full, string Headline, string? Rest)
{
    private const int MaximumDepth = 8;

    private const int LongestOfPages = 12;

    private static readonly SearchValues<string> KickerWords = SearchValues.Create(
        ["kicker", "overline", "over-line", "roofline", "topline", "top-line", "toptitle", "top-title", "supertitle",
            "eyebrow", "dachzeile", "spitzmarke", "label", "rubric", "rubrik", "category", "topic", "volanta",
            "pretitle", "pre-title", "uptitle", "up-title", "nadnaslov", "podnaslov", "surtitre", "sottotitolo",
            "podtytul", "encabezado", "subtitulo", "untertitel", "soustitre", "sous-titre", "subtitel", "ondertitel",
            "antetitul", "cintillo", "h1small", "headline-prefix", "preheadline", "pre-headline", "occhiello",
            "ankeiler", "subtitle", "articleoverline"],
        StringComparison.OrdinalIgnoreCase);

    public static HeadingText Of(HtmlElement heading)
    {
        var parts = Parts(heading);
        var full = Text(parts);
        if (parts.Count < 2) return new HeadingText(full, full, null);
        var first = parts.FindIndex(static p => p.Text.Length > 0);
        var last = parts.FindLastIndex(static p => p.Text.Length > 0);
        if (first == last) return new HeadingText(full, full, null);
        var rest = parts[first].Element is null ? null
            : Text(parts.Skip(first + 1)).TrimStart(' ', ':', '-', '–', '—', '|', '·', '•');
        if (parts.FindAll(IsHeadline) is [var headline])
        {
            return new HeadingText(full, WhiteSpace.Fold(headline.Text), rest);
        }

        if (rest is { Length: > 0 } && IsKicker(parts[first].Element!)) return new HeadingText(full, rest, rest);
        if (parts[last].Element is { } end && (end.LocalName is "small" or "time" || IsCount(parts[last].Text))
            && Text(parts.Take(last)) is { Length: > 0 } start)
            return new HeadingText(full, start, null);
        return new HeadingText(full, full, rest is { Length: > 0 } ? rest : null);
    }

    /// <summary>The parts of the innermost element that holds all of the heading.</summary>
    private static List<(HtmlElement? Element, string Text)> Parts(HtmlElement heading)
    {
        var parts = new List<(HtmlElement? Element, string Text)>();
        for (var depth = 0; depth < MaximumDepth; depth++)
        {
            parts.Clear();
            foreach (var child in heading.ChildNodes)
            {
                if (child is HtmlElement element) parts.Add((element, IsSilent(element) ? "" : Read(element, 0)));
                else if (child is HtmlText text) parts.Add(
                    (null, string.IsNullOrWhiteSpace(text.Data) ? "" : text.Data));
            }
            var spoken = parts.FindAll(static p => p.Text.Length > 0);
            if (spoken is not [{ Element: { } only }]) break;
            heading = only;
        }
        return parts;
    }

    private static string Text(IEnumerable<(HtmlElement? Element, string Text)> parts)
    {
        var text = new StringBuilder();
        HtmlElement? before = null;
        foreach (var (element, part) in parts)
        {
            // A part of its own is set apart from what follows it, by a line or by its style.
            if (before is not null && (IsKicker(before) || IsBlock(before))) text.Append(' ');
            if (element is not null && IsBlock(element)) text.Append(' ');
            text.Append(part);
            before = element;
        }
        return WhiteSpace.Fold(text.ToString());
    }

    private static string Read(HtmlElement element, int depth)
    {
        var text = new StringBuilder();
        if (depth > MaximumDepth) return element.TextContent;
        foreach (var child in element.ChildNodes)
        {
            if (child is HtmlText run) text.Append(run.Data);
            else if (child is HtmlElement inner && !IsSilent(inner)) text.Append(Read(inner, depth + 1));
            if (child is HtmlElement block && IsBlock(block)) text.Append(' ');
        }
        return WhiteSpace.Fold(text.ToString()).Length == 0 ? "" : text.ToString();
    }

    private static bool IsBlock(HtmlElement element) =>
        element.LocalName is "br" || !InlineElements.Contains(element.LocalName);

    /// <summary>True for what stands above a headline or behind it, by its name.</summary>
    internal static bool IsKicker(HtmlElement element) => element.LocalName is "small" or "time"
        || element.ClassName?.AsSpan().ContainsAny(KickerWords) == true;

    /// <summary>
    /// "(64)": so many have commented; "(1984)" is a year. "（2/4 ページ）": which page of an article it is.
    /// </summary>
    private static bool IsCount(string text) =>
        text.AsSpan().Trim() is ['(' or '（', .. var inner, ')' or '）'] && inner.Length > 0
        && (inner.Length < 4 && !inner.ContainsAnyExceptInRange('0', '9')
            || (inner.Length <= LongestOfPages && char.IsAsciiDigit(inner[0]) && inner.Contains('/')));

    private static bool IsHeadline((HtmlElement? Element, string Text) part) => part.Text.Length > 0
        && part.Element?.ClassName?.Split(' ').Contains("headline", StringComparer.OrdinalIgnoreCase) == true;

    private static bool IsSilent(HtmlElement element) =>
        element.LocalName is "rt" or "rp" or "style" or "script" or "svg" or "button" or "noscript" or "template"
        || MarkWords.IsForScreenReaders(element) || MarkWords.IsHidden(element);
}
