using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Reading.Sanitizing;

namespace Firstwire.Reading.Body;

/// <summary>
/// Takes off a body what tells of its own authors: at its end the paragraphs that open with the full name of one whom
/// nothing above speaks of ("Anna Berg has covered the harbour since 2019"), at its top a byline that goes on to tell
/// who that is. Known by the article's own authors, in every language.
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

    /// <summary>The roots that are left.</summary>
    public static IReadOnlyList<PageNode> Drop(
        IReadOnlyList<PageNode> roots, IReadOnlyList<string> paragraphs, IReadOnlyList<string> authors)
    {
        if (paragraphs.Count <= MostAtTop || authors.Count == 0) return roots;
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
        string text, IReadOnlyList<string> names, IReadOnlyList<string> paragraphs) =>
        text.Length <= Longest && OpensWith(text, names) is { } name && text.Length > name.Length
        && text[name.Length] is not (':' or '：') && text.AsSpan(name.Length).Count(' ') >= LeastWords
        && !paragraphs.SkipLast(MostAtEnd).Any(above => above.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The full name with which a text opens; null where it opens with none.</summary>
    private static string? OpensWith(ReadOnlySpan<char> text, IReadOnlyList<string> names)
    {
        foreach (var name in names)
            if (name.Contains(' ') && text.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && (text.Length == name.Length || !char.IsLetterOrDigit(text[name.Length]))) return name;
        return null;
    }
}
