using System.Numerics;
using System.Security.Cryptography;

namespace Firstwire.Newsroom.Takedown.Proof;

/// <summary>
/// The Merkle tree of an append-only log (RFC 9162 §2.1): a leaf's hash is SHA-256 of 0x00 and its bytes, a node's of
/// 0x01 and its two children. Whoever keeps an old root can check that nothing below it was changed since.
/// </summary>
public static class MerkleTree
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

    /// <summary>Whether a path shows a leaf to be at a number of a tree (§2.1.3.2).</summary>
    public static bool VerifyInclusion(
        byte[] leafHash, long number, long size, IReadOnlyList<byte[]> path, ReadOnlySpan<byte> root)
    {
        if (number < 0 || number >= size) return false;
        var (at, last, hash) = (number, size - 1, leafHash);
        foreach (var sibling in path)
        {
            if (last == 0) return false;
            if ((at & 1) == 1 || at == last)
            {
                hash = NodeHash(sibling, hash);
                for (; (at & 1) == 0 && at != 0; at >>= 1) last >>= 1;
            }
            else
            {
                hash = NodeHash(hash, sibling);
            }

            at >>= 1;
            last >>= 1;
        }

        return last == 0 && root.SequenceEqual(hash);
    }

    /// <summary>Whether a path shows the one root to be of the beginning of the other (§2.1.4.2).</summary>
    public static bool VerifyConsistency(
        long older, ReadOnlySpan<byte> olderRoot, long size, ReadOnlySpan<byte> root, IReadOnlyList<byte[]> path)
    {
        if (older < 1 || older > size) return false;
        if (older == size) return path.Count == 0 && olderRoot.SequenceEqual(root);
        var hashes = BitOperations.IsPow2(older) ? [olderRoot.ToArray(), .. path] : path;
        if (hashes.Count == 0) return false;
        var (at, last) = (older - 1, size - 1);
        for (; (at & 1) == 1; at >>= 1) last >>= 1;
        var (before, after) = (hashes[0], hashes[0]);
        foreach (var hash in hashes.Skip(1))
        {
            if (last == 0) return false;
            if ((at & 1) == 1 || at == last)
            {
                before = NodeHash(hash, before);
                after = NodeHash(hash, after);
                for (; (at & 1) == 0 && at != 0; at >>= 1) last >>= 1;
            }
            else
            {
                after = NodeHash(after, hash);
            }

            at >>= 1;
            last >>= 1;
        }

        return last == 0 && olderRoot.SequenceEqual(before) && root.SequenceEqual(after);
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
