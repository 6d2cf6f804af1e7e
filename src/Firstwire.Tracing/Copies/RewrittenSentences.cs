using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>
/// Finds the sentences of a derived text that say in other words what one of the other text says, where the words that
/// both have do not tell. Each of two sentences is the nearest to the other in meaning, has enough of the other's
/// weight, keeps its place in the order, and stands beside another that is known to belong there: of two independent
/// accounts single sentences say the same, hardly ever neighbours.
/// </summary>
internal static class RewrittenSentences
{
    /// <summary>Of each of two sentences so much of the weight is in the other, and so much on average.</summary>
    private const double LeastShare = 0.4;
    private const double LeastMeanShare = 0.5;

    /// <summary>Sentences with fewer words are said by anybody.</summary>
    private const int FewestWords = 4;

    /// <summary>A sentence of which less is aligned is not aligned.</summary>
    private const double LeastAligned = 0.5;

    /// <summary>Sentences this near are neighbours: one between them may be new, or gone.</summary>
    private const int Reach = 2;

    /// <summary>
    /// With so many names and numbers in one sentence, and none of them in the other, they tell two things.
    /// </summary>
    private const int NamesOfAnother = 3;

    /// <param name="aligned">What is aligned by the words that both texts have.</param>
    /// <returns>Pairs of sentences by their tokens, in order.</returns>
    public static IEnumerable<(Range Left, Range Right)> Of(
        ComparedText left, ComparedText right, IReadOnlyList<AlignedPassage> aligned)
    {
        var chain = InOrder(MeaningMatches.Mutual(left.Meaning, right.Meaning));
        var inLeft = AlignedTokens.Of(left, aligned, isLeft: true);
        var inRight = AlignedTokens.Of(right, aligned, isLeft: false);
        var placed = new List<MeantPair>();
        var found = new List<MeantPair>();
        foreach (var pair in chain)
        {
            var (isHere, isThere) = (IsAligned(inLeft[pair.LeftTokens]), IsAligned(inRight[pair.RightTokens]));
            if (isHere != isThere) continue;
            if (!isHere && !IsSame(pair, left, right)) continue;
            placed.Add(pair);
            if (!isHere) found.Add(pair);
        }

        return found.Where(pair => placed.Exists(other => AreNeighbours(pair, other)))
            .Select(pair => (pair.LeftTokens, pair.RightTokens));
    }

    private static bool IsAligned(ReadOnlySpan<bool> tokens) => tokens.Count(true) >= LeastAligned * tokens.Length;

    /// <summary>The heaviest chain of pairs that rises in both texts.</summary>
    private static List<MeantPair> InOrder(IReadOnlyList<MeantPair> pairs)
    {
        var weights = new double[pairs.Count];
        var before = new int[pairs.Count];
        var last = -1;
        for (var i = 0; i < pairs.Count; i++)
        {
            before[i] = -1;
            for (var j = 0; j < i; j++)
            {
                if (pairs[j].Right > pairs[i].Right) continue;
                if (before[i] < 0 || weights[j] > weights[before[i]]) before[i] = j;
            }

            weights[i] = pairs[i].MeanShare * Words(pairs[i]) + (before[i] < 0 ? 0 : weights[before[i]]);
            if (last < 0 || weights[i] > weights[last]) last = i;
        }

        var chain = new List<MeantPair>();
        for (; last >= 0; last = before[last]) chain.Add(pairs[last]);
        chain.Reverse();
        return chain;
    }

    private static bool IsSame(MeantPair pair, ComparedText left, ComparedText right) =>
        Math.Min(pair.LeftShare, pair.RightShare) >= LeastShare
            && pair.MeanShare >= LeastMeanShare
            && Words(pair) >= FewestWords
            && !NameOthers(left.Tokens.Span[pair.LeftTokens], right.Tokens.Span[pair.RightTokens]);

    private static bool NameOthers(ReadOnlySpan<TracedToken> left, ReadOnlySpan<TracedToken> right)
    {
        var (named, namedThere) = (Named(left), Named(right));
        var isTold = named.Count > 0 && namedThere.Count > 0;
        if (!isTold && Math.Max(named.Count, namedThere.Count) < NamesOfAnother) return false;
        foreach (ref readonly var token in right)
        {
            if (named.Contains(token.Stem)) return false;
        }

        foreach (ref readonly var token in left)
        {
            if (namedThere.Contains(token.Stem)) return false;
        }

        return true;
    }

    /// <summary>Names and numbers; what opens a sentence has its capital from there.</summary>
    private static HashSet<uint> Named(ReadOnlySpan<TracedToken> sentence)
    {
        var named = new HashSet<uint>();
        foreach (ref readonly var token in sentence)
        {
            if (token.Has(TokenTraits.Number) || (token.Has(TokenTraits.Name) && !token.Has(TokenTraits.First)))
                named.Add(token.Stem);
        }

        return named;
    }

    private static bool AreNeighbours(MeantPair one, MeantPair other)
    {
        var (here, there) = (other.Left - one.Left, other.Right - one.Right);
        return here != 0 && Math.Sign(here) == Math.Sign(there) && Math.Max(Math.Abs(here), Math.Abs(there)) <= Reach;
    }

    private static int Words(MeantPair pair) => Math.Min(
        pair.LeftTokens.End.Value - pair.LeftTokens.Start.Value,
        pair.RightTokens.End.Value - pair.RightTokens.Start.Value);
}
