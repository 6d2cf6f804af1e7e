using System.Numerics;

namespace Firstwire.Tracing.Copies;

/// <summary>
/// Numbers keys from 0 in the order in which they are first met: an open table (linear probing) of fixed size.
/// </summary>
internal sealed class Numbering
{
    /// <summary>Number plus one; 0 is empty.</summary>
    private readonly int[] slots;
    private readonly uint[] keys;
    private readonly int shift;

    /// <param name="most">No more keys than this are ever numbered.</param>
    public Numbering(int most)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, most + (most / 3) + 1));
        slots = new int[size];
        keys = new uint[most];
        shift = 32 - BitOperations.Log2((uint)size);
    }

    public int Count { get; private set; }

    /// <summary>The keys by number.</summary>
    public ReadOnlySpan<uint> Keys => keys.AsSpan(0, Count);

    /// <summary>The key's number; it is given the next where it has none.</summary>
    public int Of(uint key)
    {
        ref var slot = ref slots[SlotOf(key)];
        if (slot != 0) return slot - 1;
        keys[Count] = key;
        slot = ++Count;
        return slot - 1;
    }

    /// <summary>The key's number; −1 where it has none.</summary>
    public int Find(uint key) => slots[SlotOf(key)] - 1;

    private int SlotOf(uint key)
    {
        var at = (int)((key * 2_654_435_769u) >> shift);
        while (slots[at] != 0 && keys[slots[at] - 1] != key) at = (at + 1) & (slots.Length - 1);
        return at;
    }
}
