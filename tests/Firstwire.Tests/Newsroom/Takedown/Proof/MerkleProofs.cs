using System.Numerics;
using System.Security.Cryptography;

namespace Firstwire.Tests.Newsroom.Takedown.Proof;

/// <summary>How whoever holds a head checks the proofs that an edition gives, written from RFC 9162 alone.</summary>
internal static class MerkleProofs
{
    /// <summary>Whether a path shows a leaf to be at a number of a tree (§2.1.3.2).</summary>
    public static bool IsIncluded(
        byte[] leafHash, long number, long size, IReadOnlyList<byte[]> path, ReadOnlySpan<byte> root)
    {
        if (number < 0 || number >= size) return false;
        var (at, last, hash) = (number, size - 1, leafHash);
        foreach (var sibling in path)
        {
            if (last == 0) return false;
            if ((at & 1) == 1 || at == last)
            {
                hash = Node(sibling, hash);
                for (; (at & 1) == 0 && at != 0; at >>= 1) last >>= 1;
            }
            else
            {
                hash = Node(hash, sibling);
            }

            at >>= 1;
            last >>= 1;
        }

        return last == 0 && root.SequenceEqual(hash);
    }

    /// <summary>Whether a path shows the one root to be of the beginning of the other (§2.1.4.2).</summary>
    public static bool IsConsistent(
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
                before = Node(hash, before);
                after = Node(hash, after);
                for (; (at & 1) == 0 && at != 0; at >>= 1) last >>= 1;
            }
            else
            {
                after = Node(after, hash);
            }

            at >>= 1;
            last >>= 1;
        }

        return last == 0 && olderRoot.SequenceEqual(before) && root.SequenceEqual(after);
    }

    private static byte[] Node(byte[] left, byte[] right) => SHA256.HashData([1, .. left, .. right]);
}
