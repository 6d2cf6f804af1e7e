using System.Numerics;

namespace Firstwire.Tracing.Copies;

/// <summary>Where in a text each beginning of a run stands: its first places, in order, linked in one array.</summary>
internal sealed class SeedPlaces
{
    /// <summary>The first place of a seed plus one; 0 is empty.</summary>
    private readonly int[] slots;
    private readonly Place[] places;
    private readonly int shift;
    private readonly int mostPlaces;

    /// <param name="length">Places lie below this.</param>
    /// <param name="mostPlaces">Of a seed that stands in more places the later ones are left out.</param>
    public SeedPlaces(int length, int mostPlaces)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, length + (length / 3) + 1));
        slots = new int[size];
        places = new Place[length];
        shift = 64 - BitOperations.Log2((uint)size);
        this.mostPlaces = mostPlaces;
    }

    public void Add(ulong seed, int at)
    {
        places[at] = new Place(seed, -1, at, 1);
        ref var slot = ref slots[SlotOf(seed)];
        if (slot == 0)
        {
            slot = at + 1;
            return;
        }

        ref var first = ref places[slot - 1];
        if (first.Count == mostPlaces) return;
        places[first.Last] = places[first.Last] with { Next = at };
        first = first with { Last = at, Count = first.Count + 1 };
    }

    /// <summary>The first place of a seed; −1 for none.</summary>
    public int First(ulong seed) => slots[SlotOf(seed)] - 1;

    /// <summary>The next place of the same seed; −1 after the last.</summary>
    public int Next(int place) => places[place].Next;

    private int SlotOf(ulong seed)
    {
        var at = (int)((seed * 0x9E37_79B9_7F4A_7C15ul) >> shift);
        while (slots[at] != 0 && places[slots[at] - 1].Seed != seed) at = (at + 1) & (slots.Length - 1);
        return at;
    }

    /// <summary><c>Last</c> and <c>Count</c> are kept at the first place of a seed.</summary>
    private readonly record struct Place(ulong Seed, int Next, int Last, int Count);
}
