using Firstwire.Text.Words;

namespace Firstwire.Tracing.Credits;

/// <summary>
/// Tells a credit from the short form of a name just written out: "the Association of Ferry Pilots (AFP)".
/// </summary>
internal static class Initials
{
    private const int MostWords = 12;

    /// <summary>
    /// Whether the last words begin with the letters of <paramref name="mark"/>, in order; small words may be passed
    /// over.
    /// </summary>
    public static bool Spells(ReadOnlySpan<char> before, ReadOnlySpan<char> mark)
    {
        var left = mark.Length;
        var words = 0;
        for (var at = before.Length - 1; at >= 0 && left > 0 && words < MostWords; at--)
        {
            if (!WordEdges.IsWord(before[at]) || (at > 0 && WordEdges.IsWord(before[at - 1]))) continue;
            words++;
            if (char.ToUpperInvariant(before[at]) == char.ToUpperInvariant(mark[left - 1])) left--;
            else if (!WordRunes.IsSmall(before[at]) || left == mark.Length) return false;
        }

        return left == 0 && mark.Length > 1;
    }
}
