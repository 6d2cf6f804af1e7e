namespace Firstwire.Text.Languages;

/// <summary>
/// The runs of a text by their hashes, each once: the same few letters and pairs make up every text, and each of them
/// has something to say for a hundred languages.
/// </summary>
/// <param name="hashes">Room for the hashes of all runs.</param>
/// <param name="times">Room for as many numbers.</param>
/// <param name="slots"><see cref="Slots"/> zeros: in the slot of its hash, or the next free one, a run's place.</param>
internal ref struct RunCounts(Span<ulong> hashes, Span<int> times, Span<short> slots)
{
    private const int SlotBits = 12;

    /// <summary>Twice as many as a sample has runs, at least.</summary>
    public const int Slots = 1 << SlotBits;

    private readonly Span<ulong> hashes = hashes;
    private readonly Span<int> times = times;
    private readonly Span<short> slots = slots;
    private int count;

    public readonly ReadOnlySpan<ulong> Hashes => hashes[..count];

    public readonly ReadOnlySpan<int> Times => times[..count];

    public void Add(ulong hash)
    {
        var slot = (int)(hash >> (64 - SlotBits));
        while (slots[slot] != 0)
        {
            var known = slots[slot] - 1;
            if (hashes[known] == hash)
            {
                times[known]++;
                return;
            }

            slot = (slot + 1) & (Slots - 1);
        }

        hashes[count] = hash;
        times[count] = 1;
        slots[slot] = (short)++count;
    }
}
