using System.Numerics;
using System.Security.Cryptography;

namespace Firstwire.Newsroom.Takedown.Proof;

/// <summary>
/// The Merkle tree of an append-only log (RFC 9162 §2.1): a leaf's hash is SHA-256 of 0x00 and its bytes, a node's of
/// 0x01 and its two children. Whoever keeps an old root can check that nothing below it was changed since.
/// </summary>
internal static class MerkleTree
{
    public static byte[] LeafHash(ReadOnlySpan<byte> leaf) => SHA256.HashData([0, .. leaf]);

    /// <summary>The root over all leaves; of none, the hash of nothing.</summary>
    public static byte[] Root(IReadOnlyList<byte[]> leaves) =>
        leaves.Count == 0 ? SHA256.HashData([]) : Root(leaves, 0, leaves.Count);

    /// <summary>
    /// The hashes by which a leaf is shown to be in the tree, from the leaf's sibling upward (§2.1.3.1).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    public static IReadOnlyList<byte[]> Inclusion(IReadOnlyList<byte[]> leaves, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, leaves.Count);
        var path = new List<byte[]>();
        Inclusion(leaves, 0, leaves.Count, number, path);
        return path;
    }

    /// <summary>The hashes by which an older tree is shown to be the beginning of this one (§2.1.4.1).</summary>
    /// <param name="older">Leaves of the older tree, from 1 to all.</param>
    public static IReadOnlyList<byte[]> Consistency(IReadOnlyList<byte[]> leaves, int older)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(older);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(older, leaves.Count);
        var path = new List<byte[]>();
        Consistency(leaves, 0, leaves.Count, older, isWhole: true, path);
        return path;
    }

    internal static byte[] NodeHash(byte[] left, byte[] right) => SHA256.HashData([1, .. left, .. right]);

    private static byte[] Root(IReadOnlyList<byte[]> leaves, int from, int count)
    {
        if (count == 1) return leaves[from];
        var left = Split(count);
        return NodeHash(Root(leaves, from, left), Root(leaves, from + left, count - left));
    }

    private static void Inclusion(IReadOnlyList<byte[]> leaves, int from, int count, int number, List<byte[]> path)
    {
        if (count == 1) return;
        var left = Split(count);
        if (number < left)
        {
            Inclusion(leaves, from, left, number, path);
            path.Add(Root(leaves, from + left, count - left));
        }
        else
        {
            Inclusion(leaves, from + left, count - left, number - left, path);
            path.Add(Root(leaves, from, left));
        }
    }

    /// <param name="isWhole">
    /// Whether the older tree's root is what is asked about: then it is known, and not given.
    /// </param>
    private static void Consistency(
        IReadOnlyList<byte[]> leaves, int from, int count, int older, bool isWhole, List<byte[]> path)
    {
        if (older == count)
        {
            if (!isWhole) path.Add(Root(leaves, from, count));
            return;
        }

        var left = Split(count);
        if (older <= left)
        {
            Consistency(leaves, from, left, older, isWhole, path);
            path.Add(Root(leaves, from + left, count - left));
        }
        else
        {
            Consistency(leaves, from + left, count - left, older - left, isWhole: false, path);
            path.Add(Root(leaves, from, left));
        }
    }

    /// <summary>The largest power of two below a count.</summary>
    private static int Split(int count) => 1 << BitOperations.Log2((uint)(count - 1));
}
