using System.Numerics;
using System.Runtime.InteropServices;

namespace Firstwire.Tracing.Fingerprints;

/// <summary>
/// About how often each key was counted, in memory that does not grow: two rows of counts, of which the smaller holds
/// (count-min sketch with conservative update: Estan and Varghese 2002), so a count is never too small.
/// </summary>
/// <param name="width">Counts of a row, rounded up to a power of two.</param>
internal sealed class CountSketch(int width)
{
    private readonly float[] _first = new float[BitOperations.RoundUpToPowerOf2((uint)width)];
    private readonly float[] _second = new float[BitOperations.RoundUpToPowerOf2((uint)width)];

    public float this[uint key] => Math.Min(First(key), Second(key));

    public void Add(uint key)
    {
        ref var one = ref First(key);
        ref var other = ref Second(key);
        var count = Math.Min(one, other) + 1;
        one = Math.Max(one, count);
        other = Math.Max(other, count);
    }

    /// <summary>Forgets half of each count; what falls below one is dropped.</summary>
    public void Halve()
    {
        Halve(_first);
        Halve(_second);
    }

    /// <summary>Writes all counts, to be <see cref="Read"/> again on any machine of the same byte order.</summary>
    public void Write(Stream stream)
    {
        stream.Write(MemoryMarshal.AsBytes(_first.AsSpan()));
        stream.Write(MemoryMarshal.AsBytes(_second.AsSpan()));
    }

    /// <exception cref="EndOfStreamException">What was written is of a narrower sketch.</exception>
    public void Read(Stream stream)
    {
        stream.ReadExactly(MemoryMarshal.AsBytes(_first.AsSpan()));
        stream.ReadExactly(MemoryMarshal.AsBytes(_second.AsSpan()));
    }

    private static void Halve(Span<float> counts)
    {
        foreach (ref var count in counts) count = count < 2 ? 0 : count / 2;
    }

    private ref float First(uint key) =>
        ref _first[(key * 2_654_435_769u) >> (32 - BitOperations.Log2((uint)_first.Length))];

    private ref float Second(uint key) =>
        ref _second[(((key ^ (key >> 15)) * 2_246_822_519u) ^ (key >> 7)) & (uint)(_second.Length - 1)];
}
