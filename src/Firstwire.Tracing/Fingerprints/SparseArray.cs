using System.Numerics;

namespace Firstwire.Tracing.Fingerprints;

/// <summary>
/// An array of which a small archive fills a few places, by hash, so that a plain one would soon be held whole. In runs
/// of 64 places only those that were filled take memory; from half of all on it is a plain array.
/// </summary>
/// <param name="length">Places, a multiple of <see cref="RunLength"/>.</param>
internal sealed class SparseArray<T>(int length)
    where T : unmanaged
{
    public const int RunLength = 64;

    /// <summary>Of each run, which places are filled.</summary>
    private ulong[] filled = new ulong[length / RunLength];

    /// <summary>What these hold, in their order, and room for a few more; null of a run without any.</summary>
    private T[]?[] packed = new T[length / RunLength][];

    /// <summary>All places, once half of them are filled.</summary>
    private T[]? all;
    private int count;

    public int Length => length;

    public int Runs => length / RunLength;

    /// <summary>What a place holds; the default where nothing was put.</summary>
    public T this[int place]
    {
        get
        {
            if (this.all is { } all) return all[place];
            var (run, bit) = (place / RunLength, 1ul << (place % RunLength));
            return (filled[run] & bit) == 0
                ? default
                : packed[run]![BitOperations.PopCount(filled[run] & (bit - 1))];
        }
    }

    /// <summary>A place to be filled; the reference holds until the next is asked for.</summary>
    public ref T At(int place)
    {
        if (all is not null) return ref all[place];
        var (run, bit) = (place / RunLength, 1ul << (place % RunLength));
        var before = BitOperations.PopCount(filled[run] & (bit - 1));
        if ((filled[run] & bit) != 0) return ref packed[run]![before];
        if (count >= length / 2)
        {
            Unpack();
            return ref all![place];
        }

        Insert(run, before);
        filled[run] |= bit;
        count++;
        return ref packed[run]![before];
    }

    /// <summary>What is filled of the places from <see cref="RunLength"/> times <paramref name="run"/> on.</summary>
    public Span<T> Filled(int run) => all is not null
        ? all.AsSpan(run * RunLength, RunLength)
        : packed[run].AsSpan(0, BitOperations.PopCount(filled[run]));

    /// <summary>All places of a run.</summary>
    public void CopyTo(int run, Span<T> places)
    {
        var filled = Filled(run);
        if (all is not null)
        {
            filled.CopyTo(places);
            return;
        }

        places[..RunLength].Clear();
        var next = 0;
        for (var bits = this.filled[run]; bits != 0; bits &= bits - 1)
        {
            places[BitOperations.TrailingZeroCount(bits)] = filled[next++];
        }
    }

    private void Insert(int run, int at)
    {
        var count = BitOperations.PopCount(filled[run]);
        var packed = this.packed[run] ?? [];
        if (count == packed.Length) Array.Resize(ref packed, Math.Min(RunLength, count + 2 + (count / 4)));
        packed.AsSpan(at, count - at).CopyTo(packed.AsSpan(at + 1));
        packed[at] = default;
        this.packed[run] = packed;
    }

    private void Unpack()
    {
        var all = new T[length];
        for (var run = 0; run < filled.Length; run++) CopyTo(run, all.AsSpan(run * RunLength, RunLength));
        (this.all, filled, packed) = (all, [], []);
    }
}
