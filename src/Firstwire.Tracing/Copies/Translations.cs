using Firstwire.Text.Languages;

namespace Firstwire.Tracing.Copies;

/// <summary>
/// Whether one text is the other in another language: a translator keeps the numbers and names, all of them and in
/// their order, and sentence by sentence. Two reports of one event have some of them, each in its own order.
/// </summary>
internal static class Translations
{
    /// <summary>Fewer that both have are met by chance.</summary>
    private const int FewestShared = 10;
    private const int FewestNumbers = 3;

    /// <summary>
    /// Of what each text has, so much stands in the other in the same order. Measured where languages do not blur it:
    /// of 1,482 pairs of independent English accounts none reaches even 0.4.
    /// </summary>
    private const double LeastInOrder = 0.5;

    /// <summary>Where names are not told from other words, most of what a text has is none, and not found.</summary>
    private const double LeastInOrderOfWords = 0.1;

    /// <summary>
    /// So far apart, in shares of the two texts, do things stand that belong together: half of them nearer.
    /// </summary>
    private const double MostApart = 0.08;

    /// <summary>Longer texts are compared by their beginning.</summary>
    private const int Most = 600;

    /// <summary>The passages that belong together; null where neither is the other's translation.</summary>
    public static IReadOnlyList<AlignedPassage>? Of(
        ComparedText left, string leftText, ComparedText right, string rightText)
    {
        var (one, other) = (Immutables.Of(leftText, left.Tokens.Span), Immutables.Of(rightText, right.Tokens.Span));
        if (Math.Min(one.All.Count, other.All.Count) < FewestShared || (!one.HasNames && !other.HasNames)) return null;
        var pairs = InOrder(one.All, other.All);
        if (pairs.Count < FewestShared || pairs.Count(static pair => pair.One.IsNumber) < FewestNumbers) return null;
        if (!IsMost(pairs.Count, one) || !IsMost(pairs.Count, other)) return null;
        if (Apart(pairs, left.Tokens.Length, right.Tokens.Length) > MostApart) return null;
        return LanguageIdentifier.Identify(leftText)?.Tag == LanguageIdentifier.Identify(rightText)?.Tag
            ? null
            : Sentences(pairs, left, right);
    }

    private static bool IsMost(int shared, Immutables of) =>
        shared >= Math.Min(of.All.Count, Most) * (of.HasNames ? LeastInOrder : LeastInOrderOfWords);

    /// <summary>The longest row of things that both have in the same order.</summary>
    private static List<(Immutable One, Immutable Other)> InOrder(
        IReadOnlyList<Immutable> one, IReadOnlyList<Immutable> other)
    {
        var (rows, columns) = (Math.Min(one.Count, Most), Math.Min(other.Count, Most));
        var lengths = new ushort[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                lengths[i, j] = one[i].Key == other[j].Key
                    ? (ushort)(lengths[i + 1, j + 1] + 1)
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var pairs = new List<(Immutable, Immutable)>();
        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (one[i].Key == other[j].Key) pairs.Add((one[i++], other[j++]));
            else if (lengths[i + 1, j] >= lengths[i, j + 1]) i++;
            else j++;
        }

        return pairs;
    }

    /// <summary>The median of how far apart the pairs stand.</summary>
    private static double Apart(List<(Immutable One, Immutable Other)> pairs, int leftLength, int rightLength)
    {
        var distances = pairs.Select(
            pair => Math.Abs(((double)pair.One.Token / leftLength) - ((double)pair.Other.Token / rightLength)))
            .Order()
            .ToArray();
        return distances[distances.Length / 2];
    }

    /// <summary>Sentences that have at least two things in common in the row.</summary>
    private static List<AlignedPassage> Sentences(
        List<(Immutable One, Immutable Other)> pairs, ComparedText left, ComparedText right)
    {
        var (here, there) = (left.Tokens.ToArray(), right.Tokens.ToArray());
        return [.. pairs
            .GroupBy(pair => (One: here[pair.One.Token].Sentence, Other: there[pair.Other.Token].Sentence))
            .Where(static sentences => sentences.Count() >= 2)
            .Select(sentences =>
            {
                var one = left.Text.Sentence(sentences.Key.One);
                var other = right.Text.Sentence(sentences.Key.Other);
                return new AlignedPassage(
                    one[0].Start, one[^1].End, other[0].Start, other[^1].End, PassageKind.Reworded);
            })];
    }
}
