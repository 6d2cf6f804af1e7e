using System.Buffers.Binary;
using System.Collections.Frozen;

namespace Firstwire.Reading.Profiles;

/// <summary>
/// What the pages of one host have in common, learned from pages read before: the lines that stand in many of their
/// bodies (appeals, notes, pointers). Holds no words, only keyed hashes of them. Immutable; an argument of reading,
/// kept by the caller.
/// </summary>
public sealed class HostProfile
{
    /// <summary>Counts change their meaning with it: a profile of another version is not read.</summary>
    public const int Version = 1;

    /// <summary>Lines kept: those seen on the most pages.</summary>
    public const int MaximumLines = 512;

    /// <summary>A line is the host's, not an article's, from so many other pages on.</summary>
    private const int FewestPages = 3;

    /// <summary>And only where it stands on this share of them.</summary>
    private const double SmallestShare = 0.1;

    private const int HeaderBytes = 4 + 4 + 4;

    private const int LineBytes = 8 + 4;

    private readonly FrozenDictionary<ulong, int> lines;

    internal HostProfile(ulong key, int pages, IEnumerable<KeyValuePair<ulong, int>> lines)
    {
        Key = key;
        Pages = pages;
        this.lines = lines.OrderByDescending(static l => l.Value).ThenBy(static l => l.Key).Take(MaximumLines)
            .ToFrozenDictionary(static l => l.Key, static l => l.Value);
    }

    /// <summary>Pages folded into the profile.</summary>
    public int Pages { get; }

    /// <summary>The key of the hashes: a secret of the caller, so that no dictionary of sentences opens them.</summary>
    internal ulong Key { get; }

    internal IEnumerable<KeyValuePair<ulong, int>> Lines => lines;

    /// <summary>A profile of no pages, whose lines are hashed under <paramref name="key"/>.</summary>
    public static HostProfile Empty(ulong key) => new(key, 0, []);

    /// <summary>True for a line that stands on so many of the host's pages that it is none of one article.</summary>
    internal bool Repeats(string line)
    {
        if (Pages < FewestPages || !lines.TryGetValue(LineHash.Of(line, Key), out var seen)) return false;
        return seen >= FewestPages && seen >= Pages * SmallestShare;
    }

    /// <summary>The profile as bytes, without its key: equal profiles give equal bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[HeaderBytes + (LineBytes * lines.Count)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), Pages);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), lines.Count);
        var at = HeaderBytes;
        foreach (var (hash, seen) in lines.OrderBy(static l => l.Key))
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(at), hash);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at + 8), seen);
            at += LineBytes;
        }
        return bytes;
    }

    /// <summary>
    /// The profile in <paramref name="bytes"/>, made under <paramref name="key"/>; null where they hold none of this
    /// version.
    /// </summary>
    public static HostProfile? Parse(ReadOnlySpan<byte> bytes, ulong key)
    {
        if (bytes.Length < HeaderBytes || BinaryPrimitives.ReadInt32LittleEndian(bytes) != Version) return null;
        var pages = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        if (pages < 0 || count is < 0 or > MaximumLines) return null;
        if (bytes.Length != HeaderBytes + (LineBytes * count)) return null;
        var read = new Dictionary<ulong, int>(count);
        for (var at = HeaderBytes; at < bytes.Length; at += LineBytes)
        {
            var seen = BinaryPrimitives.ReadInt32LittleEndian(bytes[(at + 8)..]);
            if (seen <= 0 || !read.TryAdd(BinaryPrimitives.ReadUInt64LittleEndian(bytes[at..]), seen)) return null;
        }
        return new HostProfile(key, pages, read);
    }
}
