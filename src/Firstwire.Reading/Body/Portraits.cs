using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Reading.Sanitizing;

namespace Firstwire.Reading.Body;

/// <summary>
/// Takes off a body what tells of its own authors: at its end the paragraphs that open with the full name of one whom
/// nothing above speaks of ("Anna Berg has covered the harbour since 2019"), or with the word for one ("The writer is
/// a keeper of lamps"); at its top a byline that goes on to tell who that is.
/// </summary>
internal static class Portraits
{
    private const int Longest = 700;

    /// <summary>Words that a portrait has; with fewer it is a signature.</summary>
    private const int LeastWords = 5;

    /// <summary>Portraits at the end, one an author.</summary>
    private const int MostAtEnd = 3;

    /// <summary>Lines at the top among which a byline stands.</summary>
    private const int MostAtTop = 3;

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
    public static IReadOnlyList<PageNode> Drop(
        IReadOnlyList<PageNode> roots, IReadOnlyList<string> paragraphs, IReadOnlyList<string> authors)
    {
        if (paragraphs.Count <= MostAtTop) return roots;
        var byline = paragraphs.Take(MostAtTop).FirstOrDefault(text => IsByline(text, authors));
        var portraits = new List<string>();
        for (var at = paragraphs.Count - 1; portraits.Count < MostAtEnd && at >= MostAtTop; at--)
        {
            if (!IsPortrait(paragraphs[at], authors, paragraphs)) break;
            portraits.Add(paragraphs[at]);
        }
        if (byline is null && portraits.Count == 0) return roots;
        var top = new PageNode("div", null, "");
        top.Refill([.. roots]);
        var lines = BodyLines.Of(top);
        lines.Find(line => TextOf(line) == byline)?.Remove();
        foreach (var portrait in portraits) lines.FindLast(line => TextOf(line) == portrait)?.Remove();
        if (portraits.Count > 0) BodyTrimming.TrimEnd(top);
        return [.. top.Children];
    }

    private static string TextOf(PageNode line) => FoldedText.Fold(line.TextContent());

    /// <summary>"By Anna Berg, a reporter who covers the harbour."</summary>
    private static bool IsByline(string text, IReadOnlyList<string> names) => text.Length <= Longest
        && BylineOpenings.Opens(text) && text.AsSpan(BylineOpenings.LengthOf(text)).TrimStart() is var rest
        && OpensWith(rest, names) is { } name && rest[name.Length..] is [',', ..];

    private static bool IsPortrait(
        string text, IReadOnlyList<string> names, IReadOnlyList<string> paragraphs)
    {
        if (text.Length > Longest) return false;
        var line = text.AsSpan().TrimStart(" ([*—–-•");
        var author = OpensWith(line, names);
        if (author is null)
        {
            foreach (var (word, opening) in Openings)
                if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) author = word;
            if (author is null) return false;
        }

        if (line.Length == author.Length || line[author.Length] is ':' or '：'
            || line[author.Length..].Count(' ') < LeastWords) return false;
        return !paragraphs.SkipLast(MostAtEnd).Any(above => above.Contains(author, StringComparison.OrdinalIgnoreCase));
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
