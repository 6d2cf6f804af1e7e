namespace Firstwire.Newsroom.Takedown.Proof;

/// <summary>
/// The right edge of a growing tree: the roots of its whole subtrees, the largest first. Each leaf costs a constant on
/// average.
/// </summary>
internal sealed class MerkleFrontier
{
    private readonly List<(byte[] Hash, long Size)> subtrees = [];

    public void Append(byte[] leafHash)
    {
        var (hash, size) = (leafHash, 1L);
        while (subtrees.Count > 0 && subtrees[^1].Size == size)
        {
            (hash, size) = (MerkleTree.NodeHash(subtrees[^1].Hash, hash), size * 2);
            subtrees.RemoveAt(subtrees.Count - 1);
        }

        subtrees.Add((hash, size));
    }

    /// <summary>The root over all leaves so far, of which there is at least one.</summary>
    public byte[] Root()
    {
        var root = subtrees[^1].Hash;
        for (var at = subtrees.Count - 2; at >= 0; at--) root = MerkleTree.NodeHash(subtrees[at].Hash, root);
        return root;
    }
}
