using System.Numerics;

namespace Firstwire.Tracing.Copies;

/// <summary>A set of hashes in one open table of fixed size (linear probing): no sorting, no object a hash.</summary>
internal sealed class ShingleSet
{
    private readonly ulong[] slots;
    private readonly int shift;
    private bool hasZero;

    /// <param name="most">No more hashes than this are ever added.</param>
    public ShingleSet(int most)
    {
        // Filled by three quarters at most.
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, most + (most / 3) + 1));
        slots = new ulong[size];
        shift = 64 - BitOperations.Log2((uint)size);
    }

    public int Count { get; private set; }

    public void Add(ulong hash)
    {
        if (hash == 0)
        {
            if (!hasZero) Count++;
            hasZero = true;
            return;
        }

        ref var slot = ref slots[SlotOf(hash)];
        if (slot == hash) return;
        slot = hash;
        Count++;
    }

    public bool Contains(ulong hash) => hash == 0 ? hasZero : slots[SlotOf(hash)] == hash;

    /// <summary>How many hashes both have.</summary>
    public int Shared(ShingleSet other)
    {
        if (other.slots.Length < slots.Length) return other.Shared(this);
        var shared = hasZero && other.hasZero ? 1 : 0;
        foreach (var hash in slots)
        {
            if (hash != 0 && other.Contains(hash)) shared++;
        }

        return shared;
    }

    private int SlotOf(ulong hash)
    {
        var at = (int)((hash * 0x9E37_79B9_7F4A_7C15ul) >> shift);
        while (slots[at] != 0 && slots[at] != hash) at = (at + 1) & (slots.Length - 1);
        return at;
    }
}
