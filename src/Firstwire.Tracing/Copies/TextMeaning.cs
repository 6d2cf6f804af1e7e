using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>One word of a sentence.</summary>
/// <param name="Weight">Its rarity.</param>
/// <param name="Vector">Where its vector is among those of its text; −1 where it has none.</param>
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

    private readonly List<MeantWord> _words = [];
    private readonly List<float> _wordVectors = [];
    private readonly List<float> _sentenceVectors = [];
    private readonly List<int> _ends = [];
    private readonly List<Range> _tokens = [];
    private readonly Dictionary<uint, int> _places = [];

    public TextMeaning(ReadOnlySpan<TracedToken> tokens)
    {
        var (content, known, start) = (0, 0, 0);
        for (var end = 1; end <= tokens.Length; end++)
        {
            if (end < tokens.Length && tokens[end].Sentence == tokens[start].Sentence) continue;
            var (contentHere, knownHere) = Add(tokens[start..end]);
            if (_ends.Count > _tokens.Count) _tokens.Add(start..end);
            (content, known, start) = (content + contentHere, known + knownHere, end);
        }

        IsKnown = known >= KnownShare * content && SentenceCount > 0;
    }

    /// <summary>Whether the text's language is one whose words have vectors.</summary>
    public bool IsKnown { get; }

    public int SentenceCount => _ends.Count;

    /// <summary>Which tokens of the text a sentence is.</summary>
    public Range Tokens(int sentence) => _tokens[sentence];

    /// <summary>The words of one sentence, or of several that follow one another.</summary>
    public ReadOnlySpan<MeantWord> Words(int first, int last) =>
        CollectionsMarshal.AsSpan(_words)[(first == 0 ? 0 : _ends[first - 1]).._ends[last]];

    /// <summary>How near two sentences are, in [−1,1].</summary>
    public float Cosine(int sentence, TextMeaning other, int otherSentence) =>
        Dot(_sentenceVectors, sentence, other._sentenceVectors, otherSentence);

    /// <summary>How near two words are, in [−1,1].</summary>
    public float Cosine(in MeantWord word, TextMeaning other, in MeantWord otherWord) =>
        Dot(_wordVectors, word.Vector, other._wordVectors, otherWord.Vector);

    private (int Content, int Known) Add(ReadOnlySpan<TracedToken> sentence)
    {
        Span<float> sum = stackalloc float[WordVectors.Dimensions];
        sum.Clear();
        var first = _words.Count;
        var (content, known, withVector) = (0, 0, 0);
        foreach (ref readonly var token in sentence)
        {
            var vector = Place(token.Word);
            _words.Add(new MeantWord(token.Stem, token.Rarity, vector));
            if (vector >= 0)
            {
                withVector++;
                var numbers = CollectionsMarshal.AsSpan(_wordVectors)
                    .Slice(vector * WordVectors.Dimensions, WordVectors.Dimensions);
                for (var k = 0; k < sum.Length; k++) sum[k] += numbers[k] * token.Rarity;
            }

            if (!token.IsContent || token.Has(TokenTraits.Number | TokenTraits.Name)) continue;
            content++;
            if (vector >= 0) known++;
        }

        if (withVector >= FewestWords)
        {
            AddOneLong(sum, _sentenceVectors);
            _ends.Add(_words.Count);
        }
        else _words.RemoveRange(first, _words.Count - first);

        return (content, known);
    }

    private int Place(uint word)
    {
        if (_places.TryGetValue(word, out var place)) return place;
        var vector = WordVectors.Of(word);
        place = vector.IsEmpty ? -1 : _wordVectors.Count / WordVectors.Dimensions;
        if (place >= 0)
        {
            Span<float> numbers = stackalloc float[WordVectors.Dimensions];
            for (var k = 0; k < numbers.Length; k++) numbers[k] = vector[k];
            AddOneLong(numbers, _wordVectors);
        }

        return _places[word] = place;
    }

    private static void AddOneLong(ReadOnlySpan<float> vector, List<float> vectors)
    {
        var square = 0f;
        foreach (var number in vector) square += number * number;
        var scale = square == 0 ? 0 : 1 / MathF.Sqrt(square);
        foreach (var number in vector) vectors.Add(number * scale);
    }

    /// <summary>In parts of one width on every machine: sums of floats depend on their order.</summary>
    private static float Dot(List<float> left, int leftPlace, List<float> right, int rightPlace)
    {
        var sum = Vector256<float>.Zero;
        var others = At(right, rightPlace);
        var at = 0;
        foreach (var part in At(left, leftPlace)) sum += part * others[at++];
        return Vector128.Sum(sum.GetLower() + sum.GetUpper());
    }

    private static ReadOnlySpan<Vector256<float>> At(List<float> vectors, int place) =>
        MemoryMarshal.Cast<float, Vector256<float>>(CollectionsMarshal.AsSpan(vectors)
            .Slice(place * WordVectors.Dimensions, WordVectors.Dimensions));
}
