using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>
/// Of the words of a part's sentences that the whole has too, how many are in the whole: of those that the part
/// repeats, and of those that it has once. What a text is about it repeats, its names before all. Whoever rewords a
/// text keeps these more than the other words; two texts from one mould differ in just them. Where names have no
/// capitals, this stands for them.
/// </summary>
internal static class MatchedWords
{
    /// <summary>Sentences matched this well say the same.</summary>
    private const double MatchedShare = 0.4;

    /// <summary>Fewer words tell nothing.</summary>
    private const int Fewest = 3;

    /// <summary>Shares in [0,1]; −1 where there are too few words to tell.</summary>
    public static (double Repeated, double Once) Kept(
        ComparedText part, ComparedText whole, IReadOnlyList<SentenceMatch> matches)
    {
        var numbers = part.Stems.NumberOfToken;
        var counts = new int[part.Stems.Count];
        foreach (var number in numbers) counts[number]++;
        var isMet = new bool[counts.Length];
        var (repeated, repeatedKept, once, onceKept) = (0, 0, 0, 0);
        foreach (var match in matches)
        {
            if (match.Match < 0 || match.WiderShare < MatchedShare) continue;
            var sentence = part.Sentences[match.Sentence];
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                ref readonly var token = ref part.Tokens.Span[i];
                if (!token.IsContent || token.Has(TokenTraits.Number) || isMet[numbers[i]]) continue;
                isMet[numbers[i]] = true;
                var kept = whole.Stems.ContainsKey(token.Stem) ? 1 : 0;
                if (counts[numbers[i]] > 1) (repeated, repeatedKept) = (repeated + 1, repeatedKept + kept);
                else (once, onceKept) = (once + 1, onceKept + kept);
            }
        }

        return (Share(repeatedKept, repeated), Share(onceKept, once));
    }

    private static double Share(int kept, int all) => all < Fewest ? -1 : (double)kept / all;
}
