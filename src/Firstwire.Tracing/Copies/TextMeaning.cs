using System.Runtime.InteropServices;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>One word of a sentence.</summary>
/// <param name="Weight">Its rarity.</param>
/// <param name="Vector">Where its vector is (<see cref="WordVectors.At"/>); −1 where it has none.</param>
internal readonly record struct MeantWord(uint Stem, float Weight, int Vector);

/// <summary>
/// What a text means, by its sentences: their words with their vectors, and of each sentence the mean of these by
/// weight (Arora, Liang and Ma 2017). Sentences with few words that have one are left out.
/// </summary>
internal sealed class TextMeaning
{
    private const int FewestWords = 3;

    /// <summary>A text of which a smaller share of content words has vectors is in another language.</summary>
    private const double KnownShare = 0.5;

    private readonly List<MeantWord> words = [];
    private readonly List<float> sentenceVectors = [];
    private readonly List<int> ends = [];
    private readonly List<Range> tokens = [];

    public TextMeaning(ReadOnlySpan<TracedToken> tokens)
    {
        var (content, known, start) = (0, 0, 0);
        for (var end = 1; end <= tokens.Length; end++)
        {
            if (end < tokens.Length && tokens[end].Sentence == tokens[start].Sentence) continue;
            var (contentHere, knownHere) = Add(tokens[start..end]);
            if (ends.Count > this.tokens.Count) this.tokens.Add(start..end);
            (content, known, start) = (content + contentHere, known + knownHere, end);
        }

        IsKnown = known >= KnownShare * content && SentenceCount > 0;
    }

    /// <summary>Whether the text's language is one whose words have vectors.</summary>
    public bool IsKnown { get; }

    public int SentenceCount => ends.Count;

    /// <summary>Which tokens of the text a sentence is.</summary>
    public Range Tokens(int sentence) => tokens[sentence];

    /// <summary>The words of one sentence, or of several that follow one another.</summary>
    public ReadOnlySpan<MeantWord> Words(int first, int last) =>
        CollectionsMarshal.AsSpan(words)[(first == 0 ? 0 : ends[first - 1])..ends[last]];

    /// <summary>How near two sentences are, in [−1,1].</summary>
    public float Cosine(int sentence, TextMeaning other, int otherSentence) =>
        UnitVector.Cosine(VectorOf(sentence), other.VectorOf(otherSentence));

    private ReadOnlySpan<float> VectorOf(int sentence) =>
        CollectionsMarshal.AsSpan(sentenceVectors)
            .Slice(sentence * WordVectors.Dimensions, WordVectors.Dimensions);

    private (int Content, int Known) Add(ReadOnlySpan<TracedToken> sentence)
    {
        Span<float> sum = stackalloc float[WordVectors.Dimensions], numbers = stackalloc float[WordVectors.Dimensions];
        sum.Clear();
        var first = words.Count;
        var (content, known, withVector) = (0, 0, 0);
        foreach (ref readonly var token in sentence)
        {
            var vector = WordVectors.PlaceOf(token.Word);
            words.Add(new MeantWord(token.Stem, token.Rarity, vector));
            if (vector >= 0)
            {
                withVector++;
                WordVectors.At(vector, numbers);
                for (var k = 0; k < sum.Length; k++) sum[k] += numbers[k] * token.Rarity;
            }

            if (!token.IsContent || token.Has(TokenTraits.Number | TokenTraits.Name)) continue;
            content++;
            if (vector >= 0) known++;
        }

        if (withVector >= FewestWords)
        {
            UnitVector.Normalise(sum);
            sentenceVectors.AddRange(sum);
            ends.Add(words.Count);
        }
        else words.RemoveRange(first, words.Count - first);

        return (content, known);
    }
}
