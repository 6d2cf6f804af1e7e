using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>
/// The stems of a text, each once with the greatest rarity it is met with, numbered in the order in which they are
/// first met: sums over them are always taken in that order.
/// </summary>
internal sealed class StemWeights
{
    /// <summary>Words from this rarity on are in few texts.</summary>
    internal const float RareWord = 5f;

    private readonly Numbering numbers;
    private readonly float[] rarities;

    public StemWeights(ReadOnlySpan<TracedToken> tokens)
    {
        numbers = new Numbering(tokens.Length);
        rarities = new float[tokens.Length];
        NumberOfToken = new int[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var number = numbers.Of(tokens[i].Stem);
            NumberOfToken[i] = number;
            rarities[number] = Math.Max(rarities[number], tokens[i].Rarity);
        }
    }

    public int Count => numbers.Count;

    /// <summary>The number of each token's stem.</summary>
    public int[] NumberOfToken { get; }

    public ReadOnlySpan<uint> Stems => numbers.Keys;

    public ReadOnlySpan<float> Rarities => rarities.AsSpan(0, Count);

    public bool ContainsKey(uint stem) => numbers.Find(stem) >= 0;

    /// <summary>The stem's number; −1 where the text does not have it.</summary>
    public int Find(uint stem) => numbers.Find(stem);
}
