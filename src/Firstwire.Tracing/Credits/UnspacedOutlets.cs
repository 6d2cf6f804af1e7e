using Firstwire.Text.Words;

namespace Firstwire.Tracing.Credits;

/// <summary>
/// Outlets in scripts without capitals, by the word that their names end with: "항구일보", "海港新聞", "据海港日报报道".
/// </summary>
internal static class UnspacedOutlets
{
    private const int ShortestBeginning = 2;
    private const int LongestBeginning = 6;

    public static IEnumerable<OutletMention> In(string text)
    {
        foreach (var ending in CreditPhrases.UnspacedEndings)
        {
            for (var at = text.IndexOf(ending, StringComparison.Ordinal); at >= 0;
                 at = text.IndexOf(ending, at + ending.Length, StringComparison.Ordinal))
            {
                if (Start(text, at) is { } start)
                    yield return new OutletMention(start, at + ending.Length, text[start..(at + ending.Length)]);
            }
        }
    }

    /// <summary>Where a name begins, if a space, a sign, another script or "according to" stands before it.</summary>
    private static int? Start(string text, int ending)
    {
        var start = ending;
        while (start > 0 && ending - start <= LongestBeginning && IsOfName(text[start - 1])) start--;
        return ending - start is >= ShortestBeginning and <= LongestBeginning ? start : null;
    }

    private static bool IsOfName(char letter) => WordEdges.IsWord(letter) && WordEdges.IsUnspaced(letter)
        && letter is not ('据' or '據' or (>= '\u3040' and <= '\u309F'));
}
