namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>
/// The line between headline and text that names place and reporter and nothing else: "(القاهرة - سامي الخوري)",
/// "عين الدلب - من رولا معلوف:", in bold "Anna Berg, Lagos".
/// </summary>
internal static class OpeningLines
{
    private const int Longest = 80;

    private const int MostWordsOfName = 3;

    private const string By = "Na ";

    private static readonly string[] Dashes = [" - ", " – ", " — ", " ـ "];

    /// <summary>"From", before who writes from a place.</summary>
    private static readonly string[] From = ["من ", "از ", "από ", "от "];

    /// <summary>The name in the line; null where it is another.</summary>
    /// <param name="line">The line right above the text.</param>
    /// <param name="isBold">Whether all of it is in bold.</param>
    /// <param name="isPlace">Whether words name a place.</param>
    /// <param name="isHouse">Whether words name the outlet.</param>
    public static string? Name(string line, bool isBold, Func<string, bool> isPlace, Func<string, bool> isHouse)
    {
        if (line.Length > Longest) return null;
        if (line is ['(', .. var bracketed, ')']) return BehindDash(bracketed, isPlace);
        if (line is [.. var labelled, ':']) return BehindDash(labelled, words => isPlace(words) || isHouse(words));
        return !isBold ? null : InSwahili(line) ?? BeforePlace(line, isPlace);
    }

    /// <summary>
    /// The name in what is marked as a byline in a script without capitals and sets a place before or behind it:
    /// "القاهرة - سامي الخوري". Null where it is another.
    /// </summary>
    public static string? InMark(string text, Func<string, bool> isPlace)
    {
        if (text.Split(Dashes, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } first, { Length: > 0 } last]
            || char.IsUpper(first[0]) || isPlace(first) == isPlace(last))
            return null;
        var name = isPlace(first) ? last : first;
        return NameShape.IsBareName(name) ? name : null;
    }

    /// <summary>Labels are set so too: a known place or house stands before a name, or a word for "by".</summary>
    private static string? BehindDash(string text, Func<string, bool> isKnown)
    {
        if (text.Split(Dashes, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } place, { Length: > 0 } name])
            return null;
        var from = Array.Find(From, word => name.StartsWith(word, StringComparison.Ordinal));
        if (from is not null) name = name[from.Length..];
        return NameShape.IsBareName(name) && !isKnown(name) && (from is not null || isKnown(place)) ? name : null;
    }

    /// <summary>"Na Rehema Kitwana, Mtimbwani": by whom, and from where.</summary>
    private static string? InSwahili(string line) => line.StartsWith(By, StringComparison.Ordinal)
        && line[By.Length..].Split(", ") is [var name, [var first, ..]] && char.IsUpper(first)
        && NameShape.IsFullName(name) && name.Split(' ').Length <= MostWordsOfName ? name : null;

    private static string? BeforePlace(string line, Func<string, bool> isPlace) =>
        line.Split(", ") is [var name, var place] && NameShape.IsFullName(name) && !isPlace(name) && isPlace(place)
        && name.Split(' ').Length <= MostWordsOfName ? name : null;
}
