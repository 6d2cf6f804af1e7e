using System.Text;

namespace Firstwire.Rights;

/// <summary>Whether a text has words of parts that its publisher withholds from excerpts.</summary>
public static class WithheldText
{
    /// <summary>Characters in a row that are no accident: some seven words.</summary>
    private const int Run = 40;

    /// <summary>
    /// A shorter part ("Share this") is found only where it stands alone: its words occur in many a sentence.
    /// </summary>
    private const int ShortestWithin = 14;

    /// <summary>
    /// True where both are the same, one holds the other (<see cref="ShortestWithin"/>), or a run of <see cref="Run"/>
    /// characters stands in both; case, punctuation and kinds of white space aside.
    /// </summary>
    public static bool Touches(string text, IReadOnlyList<string> parts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0) return false;
        var folded = Fold(text);
        return folded.Length > 0 && parts.Any(part => Touches(folded, Fold(part)));
    }

    private static bool Touches(string text, string part)
    {
        if (part.Length == 0) return false;
        if (text == part) return true;
        if (Math.Min(text.Length, part.Length) < ShortestWithin) return false;
        if (text.Length <= Run || part.Length <= Run)
        {
            return part.Contains(text, StringComparison.Ordinal) || text.Contains(part, StringComparison.Ordinal);
        }

        var runs = new HashSet<ulong>();
        foreach (var run in Runs(part)) runs.Add(run);
        return Runs(text).Any(runs.Contains);
    }

    /// <summary>A rolling hash of each run; two that collide withhold a sentence too much.</summary>
    private static IEnumerable<ulong> Runs(string text)
    {
        const ulong Base = 1_099_511_628_211;
        var (hash, oldest) = (0UL, 1UL);
        for (var at = 1; at < Run; at++) oldest = unchecked(oldest * Base);
        for (var at = 0; at < text.Length; at++)
        {
            if (at >= Run) hash = unchecked(hash - (text[at - Run] * oldest));
            hash = unchecked((hash * Base) + text[at]);
            if (at >= Run - 1) yield return hash;
        }
    }

    /// <summary>The words in lower case, a space before, between and after them.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + 2);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                if (folded.Length == 0) folded.Append(' ');
                folded.Append(char.ToLowerInvariant(letter));
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        return folded.ToString();
    }
}
