using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Reading.Metadata.Dates;
using Firstwire.Reading.Tree;
using Firstwire.Text.Dates;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Body;

/// <summary>
/// Takes out of a body the lines near its top that only say who wrote the article, when, and in which section, or that
/// are its headline. Pages set them above the text or below its lead, in headings and lists too, and those set by hand
/// parted from it by a line break. They are known by what they tell: the article's own title, sections and authors, the
/// days of its publication and of its change.
/// </summary>
internal sealed class Particulars(
    string? title, IReadOnlyList<string> sections, IReadOnlyList<string> authors, WrittenTime? published,
    WrittenTime? modified, bool isHeadlineSetByHand, WebUrl? url)
{
    /// <summary>Lines at the top among which particulars stand.</summary>
    private const int MostLines = 12;

    /// <summary>Paragraphs that may stand above them: the lead.</summary>
    private const int MostProse = 1;

    private const int LongestLine = 100;

    /// <summary>Shorter titles are words that a text may open with.</summary>
    private const int ShortestHeadline = 12;

    /// <summary>Letters beside names: an office, a place, how long ago.</summary>
    private const int MostOtherLetters = 30;

    /// <summary>"by", "von", "Na".</summary>
    private const int LettersOfPreposition = 4;

    /// <summary>Letters beside names and their day: two labels, two weekdays, two months.</summary>
    private const int MostBesideDay = 60;

    /// <summary>Published and updated; more days that stand alone are headings, as of a chronology.</summary>
    private const int MostDays = 2;

    /// <summary>A month in full and a day; with more it is a heading.</summary>
    private const int LongestDayAlone = 16;

    /// <summary>What is left of a list of particulars without them: its title.</summary>
    private const int LongestRest = 20;

    /// <summary>Zones part a time from the day that readers see.</summary>
    private static readonly TimeSpan OneDay = TimeSpan.FromDays(1);

    /// <summary>The roots that are left.</summary>
    public IReadOnlyList<PageNode> Drop(IReadOnlyList<PageNode> roots)
    {
        var opened = Opening(roots) is { } opening && TakeOutFirstLines(opening);
        var dropped = Above(roots).Where(line => Tells(line, roots)).ToList();
        if (Signature(roots) is { } signature && !dropped.Contains(signature)) dropped.Add(signature);
        if (dropped.Count == 0) return opened ? [.. roots] : roots;
        foreach (var line in dropped) TakeOut(line);
        return [.. roots.Where(root => !dropped.Contains(root))];
    }

    /// <summary>
    /// The last line, where it is nothing but the name of an author and where to write to; null where it is not.
    /// </summary>
    private PageNode? Signature(IReadOnlyList<PageNode> roots)
    {
        if (roots is not [.., var end]) return null;
        var last = BodyLines.OfRoot(end).FindLast(static line => line.Length > 0);
        return last is { Length: <= LongestLine, Name: not ("li" or "td" or "figcaption") }
            && !last.IsWithin("blockquote")
            && IsSignature(WhiteSpace.Fold(last.TextContent()).Trim('.', '(', ')', '（', '）')) ? last : null;
    }

    private bool IsSignature(string text)
    {
        if (authors.Contains(text, StringComparer.OrdinalIgnoreCase)) return true;
        var address = Array.Find(text.Split(' '), static word => word.Length > 2 && word.Contains('@'));
        return address is not null && NamesWhole(text)
            && LettersBeside(text.Replace(address, "", StringComparison.Ordinal)) <= LettersOfPreposition;
    }

    /// <summary>The block that a body opens with, where more follows.</summary>
    private static PageNode? Opening(IReadOnlyList<PageNode> roots)
    {
        PageNode? first = null;
        foreach (var root in roots)
            foreach (var line in BodyLines.OfRoot(root, most: 2))
            {
                if (line.Length == 0) continue;
                if (first is not null) return first;
                first = line;
            }
        return null;
    }

    /// <summary>Takes out the lines, parted by line breaks, that a block opens with; false where it has none.</summary>
    private bool TakeOutFirstLines(PageNode block)
    {
        var taken = TakeOutDay(block);

        // Few, as at the top of a body: what is taken out is swept up before the next line is looked for.
        for (var lines = 0; lines < MostLines && block.Children.Count > 0; lines++)
        {
            var end = block.Children.FindIndex(static child => child.Name == "br");
            if (end < 0 && !taken) break;
            var line = end < 0 ? [.. block.Children] : block.Children.GetRange(0, end + 1);
            var text = BodyLines.TextOf(line);
            if (text.Length > 0 && !IsHeadline(text) && !IsOwn(text) && Day(text) is null) break;
            foreach (var node in line) node.Remove();
            taken |= text.Length > 0;
        }

        return taken;
    }

    /// <summary>Takes out the day of the article, which an element of its own tells at the head of a block.</summary>
    private bool TakeOutDay(PageNode block)
    {
        if (block.Children.Find(static child => child.Length > 0) is not { } first || first.Length == block.Length
            || !(first.Name is "time" || (first.Name is "span" or "small" && Hints.SayDate(first.Hints)))
            || WhiteSpace.Fold(first.TextContent()) is not { Length: > 0 } text || Day(text) is null) return false;
        first.Remove();
        return true;
    }

    /// <summary>The lines at the top that are no prose, or as short as particulars may be.</summary>
    private static IEnumerable<PageNode> Above(IReadOnlyList<PageNode> roots)
    {
        var (lines, prose) = (0, 0);
        foreach (var root in roots)
            foreach (var line in BodyLines.OfRoot(root, MostLines))
            {
                if (line.Prose > 0 && ++prose > MostProse) yield break;
                if (++lines > MostLines) yield break;
                if (line.Prose == 0 || line.Length <= LongestLine) yield return line;
            }
    }

    private bool Tells(PageNode line, IReadOnlyList<PageNode> roots)
    {
        if (line.Length is 0 or > LongestLine || line.Name is "figcaption" or "blockquote" or "pre") return false;
        if (line.IsWithin("blockquote") || Tables.AreAround(line) || line.IsWithin("figure")) return false;
        var text = WhiteSpace.Fold(line.TextContent());
        return text.Length > 0 && (IsOwn(text) || LeadsHome(line) || IsHandSetHeadline(text) || (Day(text) is { } label
            && (label != DateLabel.None || !IsChronology(roots))));
    }

    /// <summary>With the list around it, where hardly anything else is left of that.</summary>
    private static void TakeOut(PageNode line)
    {
        var around = line.Parent;
        line.Remove();
        if (around is { Name: "ul" or "ol" or "dl", Length: < LongestRest } && !around.Holds("img"))
            around.Remove();
    }

    /// <summary>The name of the site, which is all a link to its front page.</summary>
    private bool LeadsHome(PageNode line) => line.LinkDensity > 0.9 && line.Named("a") is [var link] && url is not null
        && WebUrl.Parse((link.Source as HtmlElement)?.GetAttribute("href"), url) is { Path: "/" } home
        && home.Host == url.Host;

    private bool IsHandSetHeadline(string text) =>
        isHeadlineSetByHand && string.Equals(text, title, StringComparison.OrdinalIgnoreCase);

    /// <summary>The title, which may have the site's name beside it.</summary>
    private bool IsHeadline(string text) => text.Length >= ShortestHeadline && title is not null
        && text.Length * 2 > title.Length && title.Contains(text, StringComparison.OrdinalIgnoreCase);

    private bool IsOwn(string text) => sections.Contains(text, StringComparer.OrdinalIgnoreCase) || IsByline(text);

    private bool IsByline(string text)
    {
        if (text[^1] is '.' or '?' or '!' or '…') return false;
        if (BylineOpenings.IsLabel(text) || authors.Contains(text, StringComparer.OrdinalIgnoreCase)) return true;
        if (authors.Any(author => text.Contains(author, StringComparison.OrdinalIgnoreCase)))
        {
            var most = TellsOwnDay(text) ? MostBesideDay
                : BylineOpenings.Opens(text) ? MostOtherLetters : LettersOfPreposition;
            if (NamesWhole(text) && LettersBeside(text) <= most) return true;
            var named = Bylines.Names(text, BylineOpenings.OpensPlainly(text))
                .Where(name => authors.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList();
            if (named.Count > 0) return Letters(text) - named.Sum(static name => Letters(name)) <= MostOtherLetters;
        }

        if ((OfficeLines.Names(text, static _ => false) ?? BylineLines.BeforeOffice(text)) is { } reporter
            && authors.Any(author => reporter.Contains(author, StringComparison.OrdinalIgnoreCase))) return true;

        return BylineOpenings.Opens(text)
            && (HouseBylines.Agency(text) is not null || NameShape.NamesHouse(Bylines.Bare(text)));
    }

    /// <summary>Letters of a line that are no author's name.</summary>
    private int LettersBeside(string text) => Letters(text) - authors
        .Where(author => text.Contains(author, StringComparison.OrdinalIgnoreCase)).Sum(Letters);

    /// <summary>True where an author's full name stands in the line: a lone word may be any word of it.</summary>
    private bool NamesWhole(string text) => authors.Any(author =>
        text.Contains(author, StringComparison.OrdinalIgnoreCase)
        && (author.Contains(' ') || NameShape.IsUnspaced(author)));

    private bool TellsOwnDay(string text) => DateInText.Find(text, monthFirst: false) is { } day && IsOwnDay(day);

    /// <summary>What a line says of the article's own day; null where it is a sentence or of another day.</summary>
    private DateLabel? Day(string text) => Day(text, monthFirst: false)
        ?? (text.Contains('/') ? Day(text, monthFirst: true) : null);

    private DateLabel? Day(string text, bool monthFirst)
    {
        if (IsDayAlone(text)) return DateLabel.None;
        if (DateInText.From(text, 0, monthFirst) is not { } found || !IsOwnDay(found.Date)) return null;
        var label = LettersBeside(text[..found.Start]) > MostOtherLetters ? DateLabel.None
            : DateLabels.Before(text.AsSpan(0, found.Start));
        return label != DateLabel.None || BodyTrimming.IsDateline(text) ? label : null;
    }

    /// <summary>"Nov 23", of the year of the article.</summary>
    private bool IsDayAlone(string text) => text.Length <= LongestDayAlone && published is { Value.Year: var year }
        && DateInText.From(text, 0, monthFirst: false, year) is { Start: 0 } found && found.End >= text.Length
        && IsOwnDay(found.Date);

    private bool IsOwnDay(WrittenTime day) => IsNear(published, day) || IsNear(modified, day);

    private static bool IsNear(WrittenTime? known, WrittenTime day) =>
        known is { Value.Date: var date } && (date - day.Value.Date).Duration() <= OneDay;

    private static bool IsChronology(IReadOnlyList<PageNode> roots) => roots
        .SelectMany(static root => BodyLines.OfRoot(root))
        .Where(static line => line.Length is > 0 and <= LongestLine)
        .Count(static line => BodyTrimming.IsDateline(WhiteSpace.Fold(line.TextContent()))) > MostDays;

    private static int Letters(string text) => text.Count(char.IsLetter);
}
