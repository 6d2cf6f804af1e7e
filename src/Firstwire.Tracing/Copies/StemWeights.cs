using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>
/// The stems of a text, each once with the greatest rarity it is met with, numbered in the order in which they are
/// first met: sums over them are always taken in that order.
/// </summary>
internal sealed class StemWeights
{
    private readonly Numbering _numbers;
    private readonly float[] _rarities;

    public StemWeights(ReadOnlySpan<TracedToken> tokens)
    {
        _numbers = new Numbering(tokens.Length);
        _rarities = new float[tokens.Length];
        NumberOfToken = new int[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var number = _numbers.Of(tokens[i].Stem);
            NumberOfToken[i] = number;
            _rarities[number] = Math.Max(_rarities[number], tokens[i].Rarity);
        }
    }

    public int Count => _numbers.Count;

    /// <summary>The number of each token's stem.</summary>
    public int[] NumberOfToken { get; }

    public ReadOnlySpan<uint> Stems => _numbers.Keys;

    public ReadOnlySpan<float> Rarities => _rarities.AsSpan(0, Count);

    public bool ContainsKey(uint stem) => _numbers.Find(stem) >= 0;

    /// <summary>The stem's number; −1 where the text does not have it.</summary>
    public int Find(uint stem) => _numbers.Find(stem);
}
