using System.Numerics;

namespace Firstwire.Tracing.Fingerprints;

/// <summary>
/// In about how many documents of the stream each stem stood, in memory that does not grow: two rows of counts, of
/// which the smaller holds (count-min sketch with conservative update: Estan and Varghese 2002), so a count is never
/// too small. Forgotten by halves: when the documents counted reach a limit, all counts are halved, and what falls
/// below one is dropped.
/// </summary>
/// <param name="width">Counts of a row, rounded up to a power of two.</param>
internal sealed class WordStatistics(int width = 1 << 21, int halveAt = 400_000)
{
    private const float Assumed = 1000;

    private readonly float[] _first = new float[BitOperations.RoundUpToPowerOf2((uint)width)];
    private readonly float[] _second = new float[BitOperations.RoundUpToPowerOf2((uint)width)];
    private float _documents;

    public void Add(ReadOnlySpan<uint> distinctStems)
    {
        foreach (var stem in distinctStems)
        {
            ref var one = ref First(stem);
            ref var other = ref Second(stem);
            var count = Math.Min(one, other) + 1;
            one = Math.Max(one, count);
            other = Math.Max(other, count);
        }

        if (++_documents >= halveAt) Halve();
    }

    /// <summary>
    /// ln((N+1000)/(df+½)): how much it says that a document has the word; a young stream counts as a thousand
    /// documents.
    /// </summary>
    public float Rarity(uint stem) => MathF.Log((_documents + Assumed) / (Math.Min(First(stem), Second(stem)) + 0.5f));

    private ref float First(uint stem) =>
        ref _first[(stem * 2_654_435_769u) >> (32 - BitOperations.Log2((uint)_first.Length))];

    private ref float Second(uint stem) =>
        ref _second[(((stem ^ (stem >> 15)) * 2_246_822_519u) ^ (stem >> 7)) & (uint)(_second.Length - 1)];

    private void Halve()
    {
        _documents /= 2;
        Halve(_first);
        Halve(_second);
    }

    private static void Halve(Span<float> counts)
    {
        foreach (ref var count in counts) count = count < 2 ? 0 : count / 2;
    }
}
