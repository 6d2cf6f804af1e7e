using System.Numerics;
using System.Runtime.InteropServices;

namespace Firstwire.Tracing.Fingerprints;

/// <summary>
/// About how often each key was counted, in memory that does not grow: two rows of counts, of which the smaller holds
/// (count-min sketch with conservative update: Estan and Varghese 2002), so a count is never too small.
/// </summary>
/// <param name="width">Counts of a row, 64 or more, rounded up to a power of two.</param>
internal sealed class CountSketch(int width)
{
    private readonly SparseArray<float> first = new((int)BitOperations.RoundUpToPowerOf2((uint)width));
    private readonly SparseArray<float> second = new((int)BitOperations.RoundUpToPowerOf2((uint)width));

    public float this[uint key] => Math.Min(first[FirstPlace(key)], second[SecondPlace(key)]);

    public void Add(uint key)
    {
        ref var one = ref first.At(FirstPlace(key));
        ref var other = ref second.At(SecondPlace(key));
        var count = Math.Min(one, other) + 1;
        one = Math.Max(one, count);
        other = Math.Max(other, count);
    }

    /// <summary>Forgets half of each count; what falls below one is dropped.</summary>
    public void Halve()
    {
        Halve(first);
        Halve(second);
    }

    /// <summary>Writes all counts, to be <see cref="Read"/> again on any machine of the same byte order.</summary>
    public void Write(Stream stream)
    {
        WriteRow(first, stream);
        WriteRow(second, stream);
    }

    /// <summary>Reads what was written into a sketch that is empty.</summary>
    /// <exception cref="EndOfStreamException">What was written is of a narrower sketch.</exception>
    public void Read(Stream stream)
    {
        ReadRow(first, stream);
        ReadRow(second, stream);
    }

    private static void Halve(SparseArray<float> row)
    {
        for (var run = 0; run < row.Runs; run++)
        {
            foreach (ref var count in row.Filled(run)) count = count < 2 ? 0 : count / 2;
        }
    }

    private static void WriteRow(SparseArray<float> row, Stream stream)
    {
        Span<float> counts = stackalloc float[SparseArray<float>.RunLength];
        for (var run = 0; run < row.Runs; run++)
        {
            row.CopyTo(run, counts);
            stream.Write(MemoryMarshal.AsBytes(counts));
        }
    }

    private static void ReadRow(SparseArray<float> row, Stream stream)
    {
        Span<float> counts = stackalloc float[SparseArray<float>.RunLength];
        for (var run = 0; run < row.Runs; run++)
        {
            stream.ReadExactly(MemoryMarshal.AsBytes(counts));
            for (var i = 0; i < counts.Length; i++)
            {
                if (counts[i] != 0) row.At((run * counts.Length) + i) = counts[i];
            }
        }
    }

    private int FirstPlace(uint key) => (int)((key * 2_654_435_769u) >> (32 - BitOperations.Log2((uint)first.Length)));

    private int SecondPlace(uint key) =>
        (int)((((key ^ (key >> 15)) * 2_246_822_519u) ^ (key >> 7)) & (uint)(second.Length - 1));
}
