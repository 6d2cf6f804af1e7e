using System.Runtime.InteropServices;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>The content words of one sentence, each once, with their weights.</summary>
internal sealed record SentenceWords(uint[] Stems, float[] Weights, float Weight, int FirstToken, int EndToken)
{
    public static IReadOnlyList<SentenceWords> Of(ReadOnlySpan<TracedToken> tokens)
    {
        var sentences = new List<SentenceWords>();
        var start = 0;
        for (var i = 1; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && tokens[i].Sentence == tokens[start].Sentence) continue;
            sentences.Add(OfSentence(tokens[start..i], start));
            start = i;
        }

        return sentences;
    }

    private static SentenceWords OfSentence(ReadOnlySpan<TracedToken> tokens, int first)
    {
        var words = new Dictionary<uint, float>(tokens.Length);
        foreach (var token in tokens)
        {
            if (!token.IsContent) continue;
            ref var weight = ref CollectionsMarshal.GetValueRefOrAddDefault(words, token.Stem, out _);
            weight = Math.Max(weight, token.Rarity);
        }

        var stems = new uint[words.Count];
        var weights = new float[words.Count];
        var (at, sum) = (0, 0f);
        foreach (var (stem, weight) in words)
        {
            (stems[at], weights[at]) = (stem, weight);
            sum += weight;
            at++;
        }

        return new SentenceWords(stems, weights, sum, first, first + tokens.Length);
    }
}
