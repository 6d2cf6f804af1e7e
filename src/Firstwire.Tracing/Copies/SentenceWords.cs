using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>The content words of one sentence, each once, with their weights.</summary>
/// <param name="Numbers">The numbers that the stems have in their text.</param>
internal sealed record SentenceWords(
    uint[] Stems, int[] Numbers, float[] Weights, float Weight, int FirstToken, int EndToken)
{
    public static IReadOnlyList<SentenceWords> Of(ReadOnlySpan<TracedToken> tokens, StemWeights stems)
    {
        var sentences = new List<SentenceWords>();
        var seen = new Seen(new int[stems.Count], new int[stems.Count]);
        var start = 0;
        for (var i = 1; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && tokens[i].Sentence == tokens[start].Sentence) continue;
            sentences.Add(OfSentence(tokens, start, i, stems, sentences.Count + 1, seen));
            start = i;
        }

        return sentences;
    }

    private static SentenceWords OfSentence(
        ReadOnlySpan<TracedToken> tokens, int first, int end, StemWeights stems, int sentence, Seen seen)
    {
        var numbers = new int[end - first];
        var weights = new float[end - first];
        var count = 0;
        for (var i = first; i < end; i++)
        {
            if (!tokens[i].IsContent) continue;
            var number = stems.NumberOfToken[i];
            if (seen.Sentence[number] != sentence)
            {
                seen.Sentence[number] = sentence;
                seen.Place[number] = count;
                numbers[count++] = number;
            }

            ref var weight = ref weights[seen.Place[number]];
            weight = Math.Max(weight, tokens[i].Rarity);
        }

        var words = new uint[count];
        var sum = 0f;
        for (var k = 0; k < count; k++)
        {
            words[k] = stems.Stems[numbers[k]];
            sum += weights[k];
        }

        return new SentenceWords(words, numbers[..count], weights[..count], sum, first, end);
    }

    /// <summary>By the number of a stem: the sentence that it was last met in, and its place there.</summary>
    private readonly record struct Seen(int[] Sentence, int[] Place);
}
