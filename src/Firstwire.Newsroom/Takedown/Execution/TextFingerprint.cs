using System.Buffers.Binary;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>
/// At most 64 keyed hashes of a text's word runs, by which the text is recognised and cannot be rebuilt. It means
/// something in the archive that made it only.
/// </summary>
public sealed class TextFingerprint(IReadOnlyList<long> hashes) : IEquatable<TextFingerprint>
{
    /// <summary>Distinct, in ascending order; empty for a text too short to be recognised.</summary>
    public IReadOnlyList<long> Hashes { get; } = hashes;

    public byte[] ToBytes()
    {
        var bytes = new byte[Hashes.Count * sizeof(long)];
        for (var i = 0; i < Hashes.Count; i++)
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(i * sizeof(long)), Hashes[i]);
        return bytes;
    }

    /// <summary>What <see cref="ToBytes"/> wrote; bytes past the last whole hash are passed over.</summary>
    public static TextFingerprint FromBytes(ReadOnlySpan<byte> bytes)
    {
        var hashes = new long[bytes.Length / sizeof(long)];
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = BinaryPrimitives.ReadInt64LittleEndian(bytes[(i * sizeof(long))..]);
        return new TextFingerprint(hashes);
    }

    public bool Equals(TextFingerprint? other) => other is not null && Hashes.SequenceEqual(other.Hashes);

    public override bool Equals(object? obj) => Equals(obj as TextFingerprint);

    public override int GetHashCode() => Hashes.Count == 0 ? 0 : Hashes[0].GetHashCode();
}
