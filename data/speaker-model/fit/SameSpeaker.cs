using System.Text.RegularExpressions;

namespace Firstwire.Fit;

/// <summary>Whether two phrases name one speaker: a word in common, whatever its ending.</summary>
internal static partial class SameSpeaker
{
    private const int LongestEnding = 3;
    private const int ShortestStem = 4;

    private static readonly HashSet<string> Small =
    [
        "the", "of", "de", "del", "la", "le", "il", "di", "der", "die", "das", "den", "van", "o", "a", "el", "en", "un", "una", "og", "i",
    ];

    public static bool Are(string one, string other)
    {
        if (one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase)) return true;
        var others = Words(other);
        return Words(one).Exists(word => others.Exists(its => AreForms(word, its)));
    }

    private static bool AreForms(string one, string other)
    {
        if (one == other) return true;
        var stem = one.AsSpan().CommonPrefixLength(other);
        return stem >= ShortestStem && stem >= Math.Min(one.Length, other.Length) - LongestEnding;
    }

    private static List<string> Words(string phrase) =>
        [.. Word().Matches(phrase.ToLowerInvariant()).Select(static match => match.Value).Where(static word => !Small.Contains(word))];

    [GeneratedRegex(@"\w{2,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
