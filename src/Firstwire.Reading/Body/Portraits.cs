using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Body;

/// <summary>
/// Takes off a body what tells of its own authors: at its end the paragraphs that open with the full name of one whom
/// neither the headline nor anything above speaks of ("Anna Berg has covered the harbour since 2019"), or, set apart in
/// brackets or italics, with the word for one ("The writer is a keeper of lamps"); at its top a byline that goes on to
/// tell who that is.
/// </summary>
internal static class Portraits
{
    private const int Longest = 700;

    /// <summary>A longer line is a byline and the first paragraph in one.</summary>
    private const int LongestByline = 300;

    /// <summary>Words that a portrait has; with fewer it is a signature.</summary>
    private const int LeastWords = 5;

    /// <summary>Characters above them: two sentences. Below less they may be all that it tells.</summary>
    private const int LeastAbove = 150;

    /// <summary>So many times the text above them: longer ones are what it is about.</summary>
    private const double MostOfText = 2;

    /// <summary>Portraits at the end, one an author.</summary>
    private const int MostAtEnd = 3;

    /// <summary>Lines at the top among which a byline stands.</summary>
    private const int MostAtTop = 3;

    /// <summary>What opens a line that says where an author is reached; where that is has to follow.</summary>
    private static readonly string[] Reachings =
        ["reach ", "contact ", "contact reporter ", "email ", "e-mail ", "follow ", "reach reporter ", "you can reach "];

    /// <summary>The word for an author, and how a line opens that tells who that is.</summary>
    private static readonly (string Author, string Opening)[] Openings = [.. """
        the author: is; the author: was; the authors: are; the writer: is; the writer: was; the writers: are;
        der autor: ist; die autorin: ist; der verfasser: ist; die verfasserin: ist; die autoren: sind;
        die autorinnen: sind; l'auteur: est; l’auteur: est; l'autrice: est; l’autrice: est; l'auteure: est;
        l’auteure: est; el autor: es; la autora: es; los autores: son; o autor: é; a autora: é; l'autore: è;
        l’autore: è; l'autrice: è; l’autrice: è; de auteur: is; författaren: är; forfatteren: er;
        kirjoittaja: on; autor: jest; autorka: jest; autor: je; autorka: je; автор: —; автор: –; автор: является;
        автор: є; авторът: е; авторката: е; ο συγγραφέας: είναι; η συγγραφέας: είναι; penulis: adalah; tác giả: là;
        الكاتب: هو; الكاتبة: هي
        """.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(static opening => opening.Split(": "))
        .Select(static parts => (parts[0], $"{parts[0]} {parts[1]} "))];

    /// <summary>The roots that are left.</summary>
    public static IReadOnlyList<PageNode> Drop(IReadOnlyList<PageNode> roots, IReadOnlyList<string> paragraphs,
        IReadOnlyList<string> authors, string? title)
    {
        if (paragraphs.Count < 2) return roots;
        var byline = paragraphs.Take(MostAtTop).FirstOrDefault(text => IsByline(text, authors));
        var portraits = AtEnd(paragraphs, authors, title);
        if (byline is null && portraits.Count == 0) return roots;
        var top = new PageNode("div", null, "");
        top.Refill([.. roots]);
        var lines = BodyLines.Of(top);
        lines.Find(line => TextOf(line) == byline)?.Remove();
        var isNewEnd = false;
        foreach (var (text, isNamed) in portraits)
        {
            if (lines.FindLast(line => TextOf(line) == text) is not { } line || !(isNamed || IsSetApart(line, text)))
                break;
            line.Remove();
            isNewEnd = true;
        }
        if (isNewEnd) BodyTrimming.TrimEnd(top);
        return [.. top.Children];
    }

    /// <summary>The last paragraphs that may be portraits, the last one first, and whether a name opens each.</summary>
    private static List<(string Text, bool IsNamed)> AtEnd(
        IReadOnlyList<string> paragraphs, IReadOnlyList<string> authors, string? title)
    {
        var run = new List<(string Text, string Author)>();
        for (var at = paragraphs.Count - 1; at >= 0 && run.Count <= MostAtEnd; at--)
        {
            if (AuthorOf(paragraphs[at], authors) is not { } author) break;
            run.Add((paragraphs[at], author));
        }
        var above = paragraphs.SkipLast(run.Count).ToList();
        // A longer run is a list of people, who may be its authors.
        if (run.Count > MostAtEnd || above.Sum(static text => text.Length) < LeastAbove || IsTime(above[^1])
            || run.Sum(static p => p.Text.Length) > above.Sum(static text => text.Length) * MostOfText) return [];
        return [.. run.TakeWhile(p => !IsToldOf(p.Author)).Select(p => (p.Text, authors.Contains(p.Author)))];

        bool IsToldOf(string author)
        {
            if (title?.Contains(author, StringComparison.OrdinalIgnoreCase) == true) return true;
            for (var at = 0; at < above.Count; at++)
                if (above[at].Contains(author, StringComparison.OrdinalIgnoreCase)
                    && !(at == above.Count - 1 && above[at].Count(' ') < LeastWords)) return true;
            return false;
        }
    }

    /// <summary>"13:02": what follows it is told in turn with the rest.</summary>
    private static bool IsTime(string line) => line.Count(' ') < LeastWords && line.Any(char.IsDigit);

    /// <summary>True in brackets, behind a star or a dash, and all in italics.</summary>
    private static bool IsSetApart(PageNode line, string text) => text is ['(' or '[' or '*' or '—' or '–', ..]
        || line.Named("em").Concat(line.Named("i")).Any(style => style.Length == line.Length);

    private static string TextOf(PageNode line) => WhiteSpace.Fold(line.TextContent());

    /// <summary>
    /// "By Anna Berg, a reporter who covers the harbour."; a capital opens a place, or the text itself.
    /// </summary>
    private static bool IsByline(string text, IReadOnlyList<string> names) => text.Length <= LongestByline
        && BylineOpenings.Opens(text) && text.AsSpan(BylineOpenings.LengthOf(text)).TrimStart() is var rest
        && OpensWith(rest, names) is { } name && rest[name.Length..] is [',', ' ', var first, ..]
        && WordRunes.IsSmall(first);

    /// <summary>
    /// Whom a paragraph may portray: the author's name or the word for one; null where it tells of none.
    /// </summary>
    private static string? AuthorOf(string text, IReadOnlyList<string> names)
    {
        if (text.Length > Longest) return null;
        var line = text.AsSpan().TrimStart(" ([*—–-•");
        if (Reached(line, names) is { } reached) return reached;
        var author = OpensWith(line, names);
        if (author is null)
        {
            foreach (var (word, opening) in Openings)
                if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) author = word;
            if (author is null) return null;
        }

        return line.Length == author.Length || line[author.Length] is ':' or '：'
            || line[author.Length..].Count(' ') < LeastWords ? null : author;
    }

    /// <summary>"Reach Anna Berg at 555-0142"; null where nobody is to be reached.</summary>
    private static string? Reached(ReadOnlySpan<char> line, IReadOnlyList<string> names)
    {
        foreach (var opening in Reachings)
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && OpensWith(line[opening.Length..], names) is { } name && Contacts.IsAddress(line.ToString()))
                return name;
        return null;
    }

    /// <summary>The full name with which a text opens; null where it opens with none.</summary>
    private static string? OpensWith(ReadOnlySpan<char> text, IReadOnlyList<string> names)
    {
        foreach (var name in names)
            if (name.Contains(' ') && text.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && (text.Length == name.Length || !char.IsLetterOrDigit(text[name.Length]))) return name;
        return null;
    }
}
