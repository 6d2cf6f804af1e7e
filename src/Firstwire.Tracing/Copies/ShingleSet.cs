using System.Numerics;

namespace Firstwire.Tracing.Copies;

/// <summary>A set of hashes in one open table of fixed size (linear probing): no sorting, no object a hash.</summary>
internal sealed class ShingleSet
{
    private readonly ulong[] _slots;
    private readonly int _shift;
    private bool _hasZero;

    /// <param name="most">No more hashes than this are ever added.</param>
    public ShingleSet(int most)
    {
        // Filled by three quarters at most.
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, most + (most / 3) + 1));
        _slots = new ulong[size];
        _shift = 64 - BitOperations.Log2((uint)size);
    }

    public int Count { get; private set; }

    public void Add(ulong hash)
    {
        if (hash == 0)
        {
            if (!_hasZero) Count++;
            _hasZero = true;
            return;
        }

        ref var slot = ref _slots[SlotOf(hash)];
        if (slot == hash) return;
        slot = hash;
        Count++;
    }

    public bool Contains(ulong hash) => hash == 0 ? _hasZero : _slots[SlotOf(hash)] == hash;

    /// <summary>How many hashes both have.</summary>
    public int Shared(ShingleSet other)
    {
        if (other._slots.Length < _slots.Length) return other.Shared(this);
        var shared = _hasZero && other._hasZero ? 1 : 0;
        foreach (var hash in _slots)
        {
            if (hash != 0 && other.Contains(hash)) shared++;
        }

        return shared;
    }

    private int SlotOf(ulong hash)
    {
        var at = (int)((hash * 0x9E37_79B9_7F4A_7C15ul) >> _shift);
        while (_slots[at] != 0 && _slots[at] != hash) at = (at + 1) & (_slots.Length - 1);
        return at;
    }
}
