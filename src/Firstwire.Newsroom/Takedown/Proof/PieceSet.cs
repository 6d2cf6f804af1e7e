using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Firstwire.Newsroom.Takedown.Proof;

/// <summary>
/// Pieces of twenty bytes that are looked for in any bytes, all at once: a rolling hash (Karp and Rabin 1987) with a
/// multiplier of its own for each set, so that two probes do not err alike. A piece taken for another is a matter of 1
/// in 10^13 bytes.
/// </summary>
internal sealed class PieceSet
{
    /// <summary>In bytes of UTF-8.</summary>
    public const int Length = 20;

    /// <summary>Pieces held; beyond it texts are sampled more thinly. 64 MB.</summary>
    private const long MostPieces = 1 << 22;

    private const ulong Mixer = 0x9E37_79B9_7F4A_7C15;

    private readonly ulong multiplier = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))) | 1;
    private readonly ulong leaving;
    private readonly ulong[] slots;
    private readonly ulong[] filter;
    private readonly int shift;
    private readonly int filterShift;

    /// <param name="bytes">How many bytes of text will be added.</param>
    public PieceSet(long bytes)
    {
        Stride = (int)Math.Max(1, (bytes + MostPieces - 1) / MostPieces);
        var pieces = Math.Max(16, bytes / Stride);
        slots = new ulong[BitOperations.RoundUpToPowerOf2((ulong)(pieces * 3 / 2))];
        shift = 64 - BitOperations.Log2((ulong)slots.Length);
        filter = new ulong[Math.Max(1, slots.Length / 8)];
        filterShift = 64 - BitOperations.Log2((ulong)filter.Length * 64);
        leaving = 1;
        for (var i = 0; i < Length; i++) leaving *= multiplier;
    }

    /// <summary>
    /// Every so manyth byte of a text begins a piece: a run of Length + Stride − 1 bytes is always met.
    /// </summary>
    public int Stride { get; }

    public int Count { get; private set; }

    /// <summary>The pieces of a text, the last of it among them; one that is shorter than a piece has none.</summary>
    public void Add(string text) => Add(Encoding.UTF8.GetBytes(text));

    public void Add(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at + Length <= text.Length; at += Stride) Put(Mix(Hash(text.Slice(at, Length))));
        if (text.Length >= Length) Put(Mix(Hash(text[^Length..])));
    }

    /// <summary>The pieces that stand in some bytes.</summary>
    /// <param name="found">Told the hash of each and where it begins, as often as it stands there.</param>
    public void Find(ReadOnlySpan<byte> bytes, Action<ulong, int> found)
    {
        if (bytes.Length < Length || Count == 0) return;
        var hash = Hash(bytes[..Length]);
        for (var at = Length; ; at++)
        {
            var mixed = Mix(hash);
            var bit = mixed >> filterShift;
            if ((filter[bit >> 6] & (1ul << (int)(bit & 63))) != 0 && Holds(mixed)) found(mixed, at - Length);
            if (at == bytes.Length) return;
            hash = (hash * multiplier) + bytes[at] + 1 - (leaving * (bytes[at - Length] + 1ul));
        }
    }

    private ulong Hash(ReadOnlySpan<byte> piece)
    {
        var hash = 0ul;
        foreach (var one in piece) hash = (hash * multiplier) + one + 1;
        return hash;
    }

    /// <summary>The low bits of a polynomial are weak; 0 is an empty slot.</summary>
    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * Mixer;
        hash ^= hash >> 29;
        hash *= Mixer;
        return hash == 0 ? 1 : hash;
    }

    private bool Holds(ulong mixed)
    {
        for (var at = mixed >> shift; ; at = (at + 1) & (ulong)(slots.Length - 1))
        {
            if (slots[at] == mixed) return true;
            if (slots[at] == 0) return false;
        }
    }

    private void Put(ulong mixed)
    {
        var at = mixed >> shift;
        for (; slots[at] != 0; at = (at + 1) & (ulong)(slots.Length - 1))
        {
            if (slots[at] == mixed) return;
        }

        if (Count + 1 >= slots.Length) throw new InvalidOperationException("More was added than was said.");
        slots[at] = mixed;
        Count++;
        var bit = mixed >> filterShift;
        filter[bit >> 6] |= 1ul << (int)(bit & 63);
    }
}
