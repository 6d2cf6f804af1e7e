using System.Collections.Frozen;
using System.Globalization;

namespace Firstwire.Rights.Licenses;

/// <summary>The words of a statement that names a licence, in one spelling.</summary>
internal static class LicenseWords
{
    /// <summary>
    /// Words that say that a licence holds; any other could say of what, or that it does not.
    /// </summary>
    private static readonly FrozenSet<string> SayThatItHolds = FrozenSet.Create(
        StringComparer.Ordinal,
        "this", "work", "article", "text", "content", "is", "are", "was", "has", "been", "licensed", "licenced",
        "published", "available", "distributed", "released", "under", "a", "an", "the", "terms", "of", "licence",
        "deed", "c", "copyright", "crown");

    /// <summary>The words of Creative Commons' own names, but those of a clause that closes.</summary>
    private static readonly FrozenSet<string> OfCreativeCommons = FrozenSet.Create(
        StringComparer.Ordinal,
        "creative", "commons", "cc", "cc0", "by", "sa", "attribution", "share", "alike", "sharealike", "international",
        "unported", "generic", "universal", "igo", "public", "domain", "dedication", "mark");

    private static readonly char[] Between =
        [.. " \t\r\n\u00a0,;:\"'<>()[]-_/|©\u2010\u2011\u2012\u2013\u2014\u2212"];

    /// <summary>In lower case, "licence" with a c, "v3", "version 3" and "3-0" as "3.0".</summary>
    public static string[] Of(string text) =>
    [
        .. WithPoints(text).ToLowerInvariant().Split(Between, StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => word.Trim('.')).Where(static word => word is not ("" or "version" or "v"))
            .Select(static word => word == "license" ? "licence" : Version(word) ?? word),
    ];

    public static bool SayNothingElse(string words) => SayNothingElse(Of(words));

    /// <summary>Whether the words beside the name of a Creative Commons licence leave it as it is.</summary>
    public static bool SayNothingElse(IEnumerable<string> words) => words.All(static word =>
        SayThatItHolds.Contains(word) || OfCreativeCommons.Contains(word) || IsVersion(word) || IsYear(word));

    /// <summary>The same of any licence: to it the name of another would be news.</summary>
    public static bool SayThatAnyHolds(IEnumerable<string> words) =>
        words.All(static word => SayThatItHolds.Contains(word) || IsYear(word));

    public static bool IsHolding(string word) => SayThatItHolds.Contains(word);

    /// <summary>Of a Creative Commons licence.</summary>
    public static bool IsVersion(string word) => word is "1.0" or "2.0" or "2.1" or "2.5" or "3.0" or "4.0";

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit);

    private static string? Version(string word)
    {
        var number = word is ['v', .. var behind] ? behind : word;
        return number.Length is 1 or 3 && char.IsAsciiDigit(number[0])
            && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var version)
            ? version.ToString("0.0", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>"by-2-0" has its version with a hyphen.</summary>
    private static string WithPoints(string text)
    {
        var letters = text.ToCharArray();
        for (var at = 1; at < letters.Length - 1; at++)
        {
            if (letters[at] == '-' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])
                && !Goes(at - 2) && !Goes(at + 2)) letters[at] = '.';
        }

        return new string(letters);

        bool Goes(int at) =>
            (uint)at < (uint)text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '.');
    }
}
