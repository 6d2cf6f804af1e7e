using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>How much of what one text means is in another, in whatever words.</summary>
/// <param name="Mean">How much of the weight of its sentences is in the sentences there that mean the same.</param>
/// <param name="LowerQuarter">The same of the sentence that a quarter of them is below.</param>
/// <param name="Close">The share of sentences of which nearly all is there.</param>
/// <param name="New">The share of sentences of which less than half is.</param>
/// <param name="Order">Kendall's tau of where the sentences stand in both.</param>
internal readonly record struct MeaningShares(
    double Mean, double LowerQuarter, double Close, double New, double Order)
{
    /// <summary>Of texts in a language whose words have no vectors.</summary>
    public static MeaningShares Unknown { get; } = new(-1, -1, -1, -1, -1);
}

/// <summary>Two sentences of which each is the nearest to the other in meaning.</summary>
/// <param name="Left">Among the left text's sentences whose meaning is known, counted from 0.</param>
/// <param name="LeftShare">How much of its weight the right one has, in [0,1].</param>
internal readonly record struct MeantPair(
    int Left, int Right, Range LeftTokens, Range RightTokens, double LeftShare, double RightShare)
{
    public double MeanShare => (LeftShare + RightShare) / 2;
}

/// <summary>
/// Finds for each sentence of a text the one that means the same in another, and what of its words is there, as the
/// same or as one that may stand for it. Whoever rewords a text keeps what it says, and where; whoever was there
/// himself has more to say.
/// </summary>
internal static class MeaningMatches
{
    private const double CloseShare = 0.8;
    private const double NewShare = 0.5;

    /// <summary>Words less near than this have nothing to do with each other.</summary>
    private const float FarCosine = 0.35f;

    /// <summary>Words this near may stand for one another.</summary>
    private const float NearCosine = 0.8f;

    /// <summary>Of each of two texts in the other.</summary>
    public static (MeaningShares Left, MeaningShares Right) Of(TextMeaning left, TextMeaning right)
    {
        if (!left.IsKnown || !right.IsKnown) return (MeaningShares.Unknown, MeaningShares.Unknown);
        var (nearestOfLeft, nearestOfRight) = NearestOf(left, right);
        return (Shares(left, right, nearestOfLeft), Shares(right, left, nearestOfRight));
    }

    /// <summary>
    /// The sentences of two texts of which each is the nearest to the other, in the order of the left text; none where
    /// it is not known what one of them means.
    /// </summary>
    public static IReadOnlyList<MeantPair> Mutual(TextMeaning left, TextMeaning right)
    {
        if (!left.IsKnown || !right.IsKnown) return [];
        var (nearestOfLeft, nearestOfRight) = NearestOf(left, right);
        var pairs = new List<MeantPair>();
        for (var i = 0; i < nearestOfLeft.Length; i++)
        {
            var j = nearestOfLeft[i].Sentence;
            if (nearestOfRight[j].Sentence != i) continue;
            var (found, weight) = Found(left, i, right.Words(j, j));
            var (foundThere, weightThere) = Found(right, j, left.Words(i, i));
            pairs.Add(new MeantPair(
                i, j, left.Tokens(i), right.Tokens(j), found / weight, foundThere / weightThere));
        }

        return pairs;
    }

    private static (Nearest[] Left, Nearest[] Right) NearestOf(TextMeaning left, TextMeaning right)
    {
        var nearestOfLeft = new Nearest[left.SentenceCount];
        var nearestOfRight = new Nearest[right.SentenceCount];
        Array.Fill(nearestOfLeft, Nearest.None);
        Array.Fill(nearestOfRight, Nearest.None);
        for (var i = 0; i < nearestOfLeft.Length; i++)
        {
            for (var j = 0; j < nearestOfRight.Length; j++)
            {
                var cosine = left.Cosine(i, right, j);
                if (cosine > nearestOfLeft[i].Cosine) nearestOfLeft[i] = new Nearest(j, cosine);
                if (cosine > nearestOfRight[j].Cosine) nearestOfRight[j] = new Nearest(i, cosine);
            }
        }

        return (nearestOfLeft, nearestOfRight);
    }

    private static MeaningShares Shares(TextMeaning text, TextMeaning other, Nearest[] nearest)
    {
        var shares = new double[nearest.Length];
        var (found, all, order) = (0d, 0d, 0L);
        for (var i = 0; i < nearest.Length; i++)
        {
            var there = nearest[i].Sentence;
            // Sentences are joined and parted.
            var words = other.Words(Math.Max(0, there - 1), Math.Min(other.SentenceCount - 1, there + 1));
            var (ofSentence, weight) = Found(text, i, words);
            shares[i] = ofSentence / weight;
            (found, all) = (found + ofSentence, all + weight);
            for (var j = 0; j < i; j++) order += Math.Sign(there - nearest[j].Sentence);
        }

        Array.Sort(shares);
        var pairs = nearest.Length * (nearest.Length - 1L) / 2;
        return new MeaningShares(
            found / all, shares[shares.Length / 4], (double)shares.Count(share => share > CloseShare) / shares.Length,
            (double)shares.Count(share => share < NewShare) / shares.Length, pairs == 0 ? 0 : (double)order / pairs);
    }

    /// <summary>How much of a sentence's weight is among some words of the other text, and all of it.</summary>
    private static (double Found, double Weight) Found(
        TextMeaning text, int sentence, ReadOnlySpan<MeantWord> words)
    {
        var (found, weight) = (0d, 0d);
        foreach (ref readonly var word in text.Words(sentence, sentence))
        {
            weight += word.Weight;
            found += word.Weight * Share(word, words);
        }

        return (found, weight);
    }

    /// <summary>In [0,1]: 1 where the word is there, less where one is that is near it.</summary>
    private static double Share(in MeantWord word, ReadOnlySpan<MeantWord> words)
    {
        foreach (ref readonly var there in words)
        {
            if (there.Stem == word.Stem) return 1;
        }

        if (word.Vector < 0) return 0;
        Span<float> vector = stackalloc float[WordVectors.Dimensions], other = stackalloc float[WordVectors.Dimensions];
        WordVectors.At(word.Vector, vector);
        var nearest = FarCosine;
        foreach (ref readonly var there in words)
        {
            if (there.Vector < 0) continue;
            WordVectors.At(there.Vector, other);
            nearest = Math.Max(nearest, UnitVector.Cosine(vector, other));
        }

        return Math.Min(1, (nearest - FarCosine) / (NearCosine - FarCosine));
    }

    private readonly record struct Nearest(int Sentence, float Cosine)
    {
        public static Nearest None { get; } = new(-1, float.NegativeInfinity);
    }
}
