using System.Buffers.Binary;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Fingerprints;

/// <summary>A run of words that stands in a text.</summary>
/// <param name="Hash">Of its words, in their order.</param>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct Fingerprint(ulong Hash, int Start, int End);

/// <summary>
/// What is kept of a text that may be compared and not be kept: hashes of runs of five words, each with its place. Of
/// all such runs outside quotation marks those are taken whose hash says so, one in four ("0 mod p", Manber 1994): two
/// texts take the same ones of what they share, so the share of one's fingerprints that the other has is an estimate
/// of Broder's containment. No word can be read from them, and no sentence put together.
/// </summary>
public sealed class TextFingerprints
{
    /// <summary>
    /// Of the runs of a text one in this many is taken; divides what the index of candidates takes.
    /// </summary>
    internal const int Sampling = 4;

    /// <summary>What is stored says how it was made: older bytes are not read as if they were new ones.</summary>
    private const byte Format = 1;

    /// <summary>
    /// Longer texts are compared by their beginning. What two texts were found by may stand anywhere in a long read, so
    /// more of it is compared than of a pair out of nowhere.
    /// </summary>
    internal const int MostTokens = 8_000;

    /// <summary>Bytes that a fingerprint takes at least.</summary>
    private const int LeastBytes = sizeof(ulong) + 2;

    private TextFingerprints(int words, int length, Fingerprint[] all) => (Words, Length, All) = (words, length, all);

    /// <summary>Words of the text; in scripts without spaces, pairs of neighbouring characters.</summary>
    public int Words { get; }

    /// <summary>Of the text, in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Fingerprint> All { get; }

    public static TextFingerprints Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(TracedText.Of(text), text.Length);
    }

    /// <param name="length">Of the text, in UTF-16 units.</param>
    internal static TextFingerprints Of(TracedText text, int length)
    {
        var tokens = text.Tokens.Span;
        if (tokens.Length > MostTokens) tokens = tokens[..MostTokens];
        var all = new List<Fingerprint>(tokens.Length / Sampling);
        for (var i = 0; i + WordRuns.Length <= tokens.Length; i++)
        {
            var run = tokens.Slice(i, WordRuns.Length);
            var hash = WordRuns.Hash(run);
            if (WordRuns.IsOneIn(Sampling, hash) && !IsQuoted(run)) all.Add(new(hash, run[0].Start, run[^1].End));
        }

        return new TextFingerprints(tokens.Length, length, [.. all]);
    }

    /// <summary>
    /// A format byte, the words, the length, the count, and of each fingerprint how far it begins behind the one
    /// before, how long it is (all LEB128) and its hash (little-endian).
    /// </summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream((All.Count * (LeastBytes + 1)) + 16);
        using var writer = new BinaryWriter(stream);
        writer.Write(Format);
        writer.Write7BitEncodedInt(Words);
        writer.Write7BitEncodedInt(Length);
        writer.Write7BitEncodedInt(All.Count);
        var before = 0;
        foreach (var (hash, start, end) in All)
        {
            writer.Write7BitEncodedInt(start - before);
            writer.Write7BitEncodedInt(end - start);
            writer.Write(hash);
            before = start;
        }

        return stream.ToArray();
    }

    /// <summary>Null for bytes of another format, or damaged ones.</summary>
    public static TextFingerprints? FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty || bytes[0] != Format) return null;
        bytes = bytes[1..];
        if (!TryRead(ref bytes, out var words) || !TryRead(ref bytes, out var length)
            || !TryRead(ref bytes, out var count) || count > bytes.Length / LeastBytes) return null;
        var all = new Fingerprint[count];
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            if (!TryRead(ref bytes, out var ahead) || !TryRead(ref bytes, out var size)
                || ahead > length - start || size > length - start - ahead
                || !BinaryPrimitives.TryReadUInt64LittleEndian(bytes, out var hash)) return null;
            bytes = bytes[sizeof(ulong)..];
            start += ahead;
            all[i] = new Fingerprint(hash, start, start + size);
        }

        return bytes.IsEmpty ? new TextFingerprints(words, length, all) : null;
    }

    private static bool IsQuoted(ReadOnlySpan<TracedToken> run)
    {
        foreach (ref readonly var token in run)
        {
            if (token.Has(TokenTraits.Quoted)) return true;
        }

        return false;
    }

    /// <summary>A number that is not negative, in LEB128.</summary>
    private static bool TryRead(ref ReadOnlySpan<byte> bytes, out int number)
    {
        const int MostBytes = 5;
        var value = 0u;
        for (var i = 0; i < MostBytes && i < bytes.Length; i++)
        {
            value |= (bytes[i] & 0x7Fu) << (7 * i);
            if ((bytes[i] & 0x80) != 0) continue;
            bytes = bytes[(i + 1)..];
            number = (int)value;
            return number >= 0;
        }

        number = 0;
        return false;
    }
}
