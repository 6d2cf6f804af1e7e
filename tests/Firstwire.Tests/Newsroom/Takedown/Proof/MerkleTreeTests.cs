using System.Security.Cryptography;
using System.Text;
using Firstwire.Newsroom.Takedown.Proof;

namespace Firstwire.Tests.Newsroom.Takedown.Proof;

/// <summary>RFC 9162: hashes, inclusion and consistency.</summary>
public sealed class MerkleTreeTests
{
    private const int Most = 40;

    private static readonly byte[][] Leaves =
        [.. Enumerable.Range(0, Most).Select(number => MerkleTree.LeafHash(Encoding.UTF8.GetBytes($"leaf {number}")))];

    [Fact]
    public void Leaves_and_nodes_are_hashed_apart()
    {
        Assert.Equal(SHA256.HashData([0, (byte)'a']), MerkleTree.LeafHash("a"u8));
        Assert.Equal(SHA256.HashData([1, .. Leaves[0], .. Leaves[1]]), MerkleTree.Root(Leaves[..2]));
        Assert.Equal(SHA256.HashData([]), MerkleTree.Root([]));
    }

    [Fact]
    public void A_growing_tree_has_the_same_root_as_one_that_is_built_at_once()
    {
        var frontier = new MerkleFrontier();
        for (var size = 1; size <= Most; size++)
        {
            frontier.Append(Leaves[size - 1]);
            Assert.Equal(MerkleTree.Root(Leaves[..size]), frontier.Root());
        }
    }

    [Fact]
    public void Every_leaf_of_every_tree_is_shown_to_be_in_it_and_at_no_other_place()
    {
        for (var size = 1; size <= Most; size++)
        {
            var root = MerkleTree.Root(Leaves[..size]);
            for (var number = 0; number < size; number++)
            {
                var path = MerkleTree.Inclusion(Leaves[..size], number);
                Assert.True(MerkleProofs.IsIncluded(Leaves[number], number, size, path, root));
                Assert.False(
                    MerkleProofs.IsIncluded(Leaves[number], number == 0 ? size : number - 1, size, path, root));
                Assert.False(MerkleProofs.IsIncluded(Leaves[(number + 1) % Most], number, size, path, root));
            }
        }
    }

    [Fact]
    public void Every_older_tree_is_shown_to_be_the_beginning_of_a_newer_one_and_a_changed_one_is_not()
    {
        for (var size = 1; size <= Most; size++)
        {
            var root = MerkleTree.Root(Leaves[..size]);
            for (var older = 1; older <= size; older++)
            {
                var path = MerkleTree.Consistency(Leaves[..size], older);
                Assert.True(MerkleProofs.IsConsistent(older, MerkleTree.Root(Leaves[..older]), size, root, path));
                byte[][] changed = [.. Leaves[..(older - 1)], MerkleTree.LeafHash("changed"u8)];
                Assert.False(MerkleProofs.IsConsistent(older, MerkleTree.Root(changed), size, root, path));
            }
        }
    }
}
