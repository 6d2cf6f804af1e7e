namespace Firstwire.Tracing.Quotes;

/// <summary>
/// The best local alignment of two quotations, word by word (Smith and Waterman 1981): a match counts 2, a mismatch and
/// a gap cost 1. What an ellipsis stands for and what is bracketed costs nothing.
/// </summary>
internal sealed class QuoteAlignment
{
    private const int Match = 2, Cost = 1;

    private enum Step : byte
    {
        None,
        Both,
        One,
        Other,
    }

    private readonly List<QuoteWord> one;
    private readonly List<QuoteWord> other;

    private QuoteAlignment(List<QuoteWord> one, List<QuoteWord> other) => (this.one, this.other) = (one, other);

    /// <summary>The words that both share, as pairs of their numbers, in order.</summary>
    public static List<(int One, int Other)> Of(List<QuoteWord> one, List<QuoteWord> other) =>
        new QuoteAlignment(one, other).Align();

    private List<(int One, int Other)> Align()
    {
        var width = other.Count + 1;
        var steps = new Step[(one.Count + 1) * width];
        var (above, here) = (new int[width], new int[width]);
        var (best, bestOne, bestOther) = (0, 0, 0);
        for (var row = 1; row <= one.Count; row++)
        {
            for (var column = 1; column < width; column++)
            {
                var both = above[column - 1] + Pair(one[row - 1], other[column - 1]);
                var skipOne = above[column] - Gap(one[row - 1], column < other.Count && other[column].IsAfterGap);
                var skipOther = here[column - 1] - Gap(other[column - 1], row < one.Count && one[row].IsAfterGap);
                var score = Math.Max(Math.Max(both, skipOne), Math.Max(skipOther, 0));
                here[column] = score;
                steps[(row * width) + column] = score == 0 ? Step.None
                    : score == both ? Step.Both
                    : score == skipOne ? Step.One : Step.Other;
                if (score > best) (best, bestOne, bestOther) = (score, row, column);
            }

            (above, here) = (here, above);
        }

        return Trace(steps, width, bestOne, bestOther);
    }

    private List<(int One, int Other)> Trace(Step[] steps, int width, int row, int column)
    {
        var shared = new List<(int One, int Other)>();
        while (steps[(row * width) + column] is not Step.None and var step)
        {
            if (step != Step.Other) row--;
            if (step != Step.One) column--;
            if (step == Step.Both && one[row].Folded == other[column].Folded) shared.Add((row, column));
        }

        shared.Reverse();
        return shared;
    }

    private static int Pair(QuoteWord one, QuoteWord other)
    {
        if (one.Folded == other.Folded) return Match;
        return one.IsBracketed || other.IsBracketed ? 0 : -Cost;
    }

    private static int Gap(QuoteWord skipped, bool isMarked) => isMarked || skipped.IsBracketed ? 0 : Cost;
}
