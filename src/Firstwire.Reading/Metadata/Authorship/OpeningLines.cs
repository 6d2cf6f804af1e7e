namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>
/// The line between headline and text that names place and reporter and nothing else: "(මල්වානපුර - තිලක් ගමගේ)",
/// "عين الدلب - من رولا معلوف:", in bold "Anna Berg, Skarvoy".
/// </summary>
internal static class OpeningLines
{
    private const int Longest = 80;

    private const int MostWordsOfPlace = 3;

    private static readonly string[] Dashes = [" - ", " – ", " — ", " ـ "];

    /// <summary>"From", before who writes from a place.</summary>
    private static readonly string[] From = ["من ", "از ", "από ", "от "];

    /// <summary>The name in the line; null where it is another.</summary>
    /// <param name="line">The line right above the text.</param>
    /// <param name="isStyled">Whether all of it is in bold or italics.</param>
    /// <param name="isPlace">Whether words name a place.</param>
    public static string? Name(string line, bool isStyled, Func<string, bool> isPlace)
    {
        if (line.Length > Longest) return null;
        if (line is ['(', .. var bracketed, ')']) return BehindDash(bracketed, isPlace);
        if (line is [.. var labelled, ':']) return BehindDash(labelled, isPlace);
        return isStyled ? BeforePlace(line, isPlace) : null;
    }

    /// <summary>
    /// The name in what is marked as a byline in a script without capitals and sets a place beside it: "القاهرة - سامي
    /// الخوري". Of two words that can be either, the name comes last. Null where it is another.
    /// </summary>
    public static string? InMark(string text, Func<string, bool> isPlace)
    {
        if (text.Split(Dashes, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } first, { Length: > 0 } last]
            || char.IsUpper(first[0]) || !NameShape.IsBareName(last))
            return null;
        return isPlace(last) && NameShape.IsBareName(first) ? first : last;
    }

    /// <summary>In scripts with capitals labels are set so too: there the place is a known one.</summary>
    private static string? BehindDash(string text, Func<string, bool> isPlace)
    {
        if (text.Split(Dashes, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } place, { Length: > 0 } name])
            return null;
        if (Array.Find(From, word => name.StartsWith(word, StringComparison.Ordinal)) is { } from)
            name = name[from.Length..];
        return NameShape.IsBareName(name) && !isPlace(name) && (!char.IsUpper(name[0]) || isPlace(place)) ? name : null;
    }

    private static string? BeforePlace(string line, Func<string, bool> isPlace) =>
        line.Split(", ") is [var name, var place] && NameShape.IsFullName(name) && !isPlace(name)
        && place.Split(' ') is { Length: <= MostWordsOfPlace } words
        && Array.TrueForAll(words, static word => word is [var first, ..] && char.IsUpper(first)) ? name : null;
}
