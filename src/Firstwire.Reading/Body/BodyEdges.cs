using System.Buffers;
using System.Collections.Frozen;
using Firstwire.Reading.Sanitizing;

namespace Firstwire.Reading.Body;

/// <summary>
/// Takes off what clings to the ends of a body: above its first paragraph the section's name, a date, who wrote it, how
/// long it takes to read; below its last one the same, and links. Such lines are short and end without the mark that
/// ends a sentence, in every script that has one.
/// </summary>
internal static class BodyEdges
{
    /// <summary>Shorter texts (poems, notices, recipes) may be made of such lines.</summary>
    private const int EnoughProse = 400;

    private const int LongestLabel = 60;

    /// <summary>Of a heading that is a link: with more letters it may be the headline of a part.</summary>
    private const int LongestSection = 24;

    private const int LongestPointer = 160;

    /// <summary>Of a line that is nothing but links.</summary>
    private const int LongestLinks = 800;

    private const double MostlyLinks = 0.8;

    /// <summary>Lines taken off one end at most: longer runs are lists of their own.</summary>
    private const int MostLines = 12;

    private static readonly FrozenSet<string> Heres = new[]
    {
        "here", "click here", "hier", "hier klicken", "ici", "cliquez ici", "aquí", "clic aquí", "aqui", "clique aqui",
        "qui", "clicca qui", "här", "her", "tässä", "tästä", "tutaj", "tu", "zde", "itt", "aici", "ovdje", "ovde",
        "здесь", "тут", "тук", "овде", "burada", "buradan", "εδώ", "di sini", "tại đây", "هنا", "اینجا", "כאן", "यहां",
        "ที่นี่", "这里", "這裡", "こちら", "여기",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> SentenceEnds =
        SearchValues.Create(".!?…:;,，。！？．｡।॥؟۔։።၊။་།»”’\"')）」』›،");

    public static void Trim(PageNode top)
    {
        if (top.Prose > 0)
        {
            RemoveAppeals(BodyLines.Of(top));
            RemoveSections(BodyLines.Of(top));
        }
        if (top.Prose < EnoughProse) return;
        Contacts.Remove(BodyLines.Of(top));
        var lines = BodyLines.Of(top);
        var first = lines.FindIndex(static l => l.Prose > 0);
        if (first < 0) return;
        if (first <= MostLines)
            for (var at = 0; at < first; at++) TakeOff(lines[at]);
        TrimEnd(lines, MostLines);
    }

    /// <summary>Takes off what clings to the end of a body, where that is not more than so many lines.</summary>
    public static void TrimEnd(List<PageNode> lines, int mostLines)
    {
        var last = lines.FindLastIndex(static l => l.Prose > 0);
        if (last < 0) return;
        if (lines.Count - 1 - last > mostLines) return;
        PageNode? below = null;
        for (var at = lines.Count - 1; at > last; at--)
        {
            if (PointsElsewhere(lines[at])) lines[at].Remove();
            else if (!(below is { Name: "li" } && IsBold(lines[at]))) TakeOff(lines[at]);
            if (lines[at].Parent is not null) below = lines[at];
        }
    }

    /// <summary>True for a line all in bold: above a list it heads that.</summary>
    private static bool IsBold(PageNode line) =>
        line.Children.FindAll(static child => child.Length > 0) is [{ Name: "b" or "strong" }];

    /// <summary>Takes off the appeals at the end, up to the last line that says something else.</summary>
    private static void RemoveAppeals(List<PageNode> lines)
    {
        for (var at = lines.Count - 1; at > 0 && lines.Count - at <= MostLines; at--)
        {
            if (Appeals.Is(FoldedText.Fold(lines[at].TextContent()))) lines[at].Remove();
            else if (lines[at].Length > LongestLabel) break;
        }
    }

    /// <summary>Takes off the links to sections above the text: of a brief no other line is sure to be none.</summary>
    private static void RemoveSections(List<PageNode> lines)
    {
        var first = lines.FindIndex(static line => !IsLink(line));
        if (first <= 0) return;
        // Where more headings are links, each names what its part is about.
        var isSeries = lines.Skip(first).Any(static line => IsHeading(line) && IsLink(line));
        for (var at = 0; at < first; at++)
        {
            if (lines[at] is { Name: "p" or "div" or "header" or "a", Length: <= LongestLabel }
                || (!isSeries && IsHeading(lines[at]) && lines[at].Length <= LongestSection))
                lines[at].Remove();
        }
    }

    private static bool IsHeading(PageNode line) => line.Name is "h2" or "h3" or "h4";

    private static void TakeOff(PageNode line)
    {
        if (line.Length is 0 or > LongestLinks || line.IsText) return;
        var isPlain = IsPlain(line.Name) || IsLaidOut(line);
        if (IsLink(line) && (line.Length <= LongestPointer || line.Named("a").Count > 1)
            && (isPlain || line.Name is "li" or "ul" or "h4" or "h5" or "h6"))
        {
            line.Remove();
            return;
        }
        if (line.Length > LongestPointer || !isPlain) return;
        if (line.IsWithin("blockquote") || line.IsWithin("figure") || Tables.AreAround(line)) return;
        var text = FoldedText.Fold(line.TextContent());
        if (IsOwnAddress(text)) line.Remove();
        if (line.Length > LongestLabel) return;
        if (text.Length == 0 || !HasSentenceMarks(text)) return;
        if (!SentenceEnds.Contains(text[^1]) || text is ['(', .., ')']
            || (text is ['（', .., '）'] && text.Any(char.IsDigit)) || Cues.Of(text) is Cue.AlsoRead
            || (char.IsDigit(text[0]) && BodyTrimming.IsDateline(text)))
            line.Remove();
    }

    /// <summary>"URL: https://…", or the address alone, as the versions for print end.</summary>
    private static bool IsOwnAddress(string text) => (text.StartsWith("URL", StringComparison.Ordinal)
        || !text.Contains(' '))
        && text[(text.LastIndexOf(' ') + 1)..].StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>"All results are found here": the word that is the link ends the line.</summary>
    private static bool PointsElsewhere(PageNode line)
    {
        if (line is not { Name: "p" or "div", LinkLength: > 0, Length: <= LongestPointer }) return false;
        var link = line.Named("a") is [.., var last] ? Words(last) : "";
        return Heres.Contains(link) && Words(line).EndsWith(link, StringComparison.Ordinal);

        static string Words(PageNode node) => FoldedText.Fold(node.TextContent()).TrimEnd(' ', '.', '!', ':', '>', '»');
    }

    /// <summary>True for a cell of a table that only lays out the page, or holds its navigation.</summary>
    private static bool IsLaidOut(PageNode line) => line.Name is "td" or "th"
        && (!Tables.AreAround(line) || IsInTableOfLinks(line));

    private static bool IsInTableOfLinks(PageNode line)
    {
        for (var above = line.Parent; above is not null; above = above.Parent)
            if (above.Name == "table") return above.LinkDensity > MostlyLinks;
        return false;
    }

    /// <summary>True for links alone, to places of the same page too, or beside a date in figures.</summary>
    private static bool IsLink(PageNode line) => line.LinkDensity > MostlyLinks
        || line.Named("a").Sum(static link => link.Length) > line.Length * MostlyLinks
        || (line.LinkDensity > 0.5 && !HasLettersBesideLinks(line, isLabelled: line.Named("a").Count > 1));

    /// <param name="node">The line, or a part of it.</param>
    /// <param name="isLabelled">Whether what stands in bold is the label of several links.</param>
    private static bool HasLettersBesideLinks(PageNode node, bool isLabelled)
    {
        foreach (var child in node.Children)
            if (child.IsText ? child.TextContent().Any(char.IsLetter)
                : child.Name != "a" && !(isLabelled && child.Name is "b" or "strong")
                    && HasLettersBesideLinks(child, isLabelled)) return true;
        return false;
    }

    /// <summary>Blocks of one line, and what old pages set a line in.</summary>
    private static bool IsPlain(string name) =>
        name is "p" or "div" or "span" or "center" or "font" or "section" or "header";

    /// <summary>False for scripts that end sentences with a space or nothing: Thai, Lao, Khmer, Tibetan.</summary>
    private static bool HasSentenceMarks(string text)
    {
        foreach (var c in text)
            if (c is (>= '\u0E00' and <= '\u0FFF') or (>= '\u1780' and <= '\u17FF')) return false;
        return true;
    }
}
