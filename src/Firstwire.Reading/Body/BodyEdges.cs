using System.Buffers;
using System.Collections.Frozen;
using Firstwire.Reading.Metadata.Dates;
using Firstwire.Text.Words;

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

    /// <summary>Lines of the text that may be of one form with those below it, as of teams.</summary>
    private const int MostFacts = 3;

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
            for (var at = 0; at < first; at++) TakeOff(lines[at], isAbove: true);
        TrimEnd(lines, MostLines);
    }

    /// <summary>Takes off what clings to the end of a body, where that is not more than so many lines.</summary>
    public static void TrimEnd(List<PageNode> lines, int mostLines)
    {
        var last = lines.FindLastIndex(static l => l.Prose > 0);
        if (last < 0) return;
        if (lines.Count - 1 - last > mostLines) return;
        var facts = FactLines.Among(lines[Math.Max(0, last - MostFacts)..]);
        PageNode? below = null;
        for (var at = lines.Count - 1; at > last; at--)
        {
            if (PointsElsewhere(lines[at])) lines[at].Remove();
            else if (!facts.Contains(lines[at]) && !IsSigned(lines[at - 1])
                && !(below is { Name: "li" } && IsBold(lines[at])))
                TakeOff(lines[at]);
            if (lines[at].Parent is not null) below = lines[at];
        }
    }

    /// <summary>"Yours faithfully,": who wrote the letter stands below.</summary>
    private static bool IsSigned(PageNode line) => line is { Prose: 0, Length: > 1 and <= LongestLabel }
        && line.TextContent().AsSpan().TrimEnd() is [.., ',' or '，' or '、'];

    /// <summary>True for a line all in bold: above a list it heads that.</summary>
    private static bool IsBold(PageNode line) =>
        line.Children.FindAll(static child => child.Length > 0) is [{ Name: "b" or "strong" }];

    /// <summary>Takes off the appeals at the end, up to the last line that says something else.</summary>
    private static void RemoveAppeals(List<PageNode> lines)
    {
        for (var at = lines.Count - 1; at > 0 && lines.Count - at <= MostLines; at--)
        {
            if (Appeals.Is(WhiteSpace.Fold(lines[at].TextContent()))) lines[at].Remove();
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

    /// <param name="line">The line.</param>
    /// <param name="isAbove">Whether it stands above the text, where kickers have a font of their own.</param>
    private static void TakeOff(PageNode line, bool isAbove = false)
    {
        if (line.Length is 0 or > LongestLinks || line.IsText) return;
        var isLaidOut = IsLaidOut(line);
        if (IsLink(line) && (line.Length <= LongestPointer || line.Named("a").Count > 1)
            && (isLaidOut || line.Name is "p" or "div" or "section" or "header" or "font" or "li" or "ul" or "h4"
                or "h5" or "h6"))
        {
            line.Remove();
            return;
        }
        if (line.Length > LongestPointer) return;
        if (line.Name is not "p" and not "div" and not "span" and not "center" && !(isAbove && line.Name is "font")
            && !isLaidOut)
            return;
        if (line.IsWithin("blockquote") || line.IsWithin("figure") || Tables.AreAround(line)) return;
        var text = WhiteSpace.Fold(line.TextContent());
        if (IsOwnAddress(text)) line.Remove();
        if (line.Length > LongestLabel) return;
        if (text.Length == 0 || !HasSentenceMarks(text)) return;
        if (!SentenceEnds.Contains(text[^1]) || text is ['(', .., ')'] || Cues.Of(text) is Cue.AlsoRead
            || (text is ['（', .., '）'] && BodyTrimming.IsDateline(text)))
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

        static string Words(PageNode node) => WhiteSpace.Fold(node.TextContent()).TrimEnd(' ', '.', '!', ':', '>', '»');
    }

    /// <summary>True for a cell of a table that only lays out the page: its navigation.</summary>
    private static bool IsLaidOut(PageNode line) => line.Name == "td" && !Tables.AreAround(line);

    /// <summary>True for links alone, to places of the same page too, or beside their date or their label.</summary>
    private static bool IsLink(PageNode line)
    {
        if (line.LinkDensity > MostlyLinks) return true;
        var links = line.Named("a");
        if (links.Sum(static link => link.Length) > line.Length * MostlyLinks) return true;
        if (line.LinkDensity <= 0.5) return false;
        var beside = WhiteSpace.Fold(Beside(line)).Trim(' ', '-', '–', '—', '(', ')', '|');
        return IsDate(beside)
            || (line.Name != "li" && links.Count > 1 && IsInBold(line, beside) && beside is [.., not (':' or '：')]);
    }

    /// <summary>All of a line but its links.</summary>
    private static string Beside(PageNode node) => string.Concat(node.Children.Select(static child =>
        child.IsText ? child.TextContent() : child.Name == "a" ? "" : Beside(child)));

    private static bool IsDate(string text) => DateInText.From(text, 0, monthFirst: false) is { Start: 0 } date
        && date.End >= text.Length;

    private static bool IsInBold(PageNode line, string words) =>
        line.Named("b").Concat(line.Named("strong")).Any(bold => WhiteSpace.Fold(bold.TextContent()) == words);

    /// <summary>False for scripts that end sentences with a space or nothing: Thai, Lao, Khmer, Tibetan.</summary>
    private static bool HasSentenceMarks(string text)
    {
        foreach (var c in text)
            if (c is (>= '\u0E00' and <= '\u0FFF') or (>= '\u1780' and <= '\u17FF')) return false;
        return true;
    }
}
