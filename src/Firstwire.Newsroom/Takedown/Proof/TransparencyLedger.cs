using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dapper;
using Firstwire.Newsroom.Archive;

namespace Firstwire.Newsroom.Takedown.Proof;

/// <summary>One leaf of the ledger with the tree head that was signed when it was added.</summary>
public sealed record LedgerEntry(long Number, string Text, TreeHead Head)
{
    public LedgerLeaf Leaf => LedgerLeaf.Read(Text);

    internal byte[] Hash => MerkleTree.LeafHash(Encoding.UTF8.GetBytes(Text));
}

/// <summary>
/// The append-only record of executed takedowns: a leaf each, in a Merkle tree (RFC 9162) whose head is signed anew
/// with every leaf. It lies beside the keys, so that an older archive that is put back does not shorten it.
/// </summary>
public sealed class TransparencyLedger(NewsArchive archive)
{
    private const string SigningKey = "ledger";

    /// <summary>All entries in their order.</summary>
    public IReadOnlyList<LedgerEntry> Entries()
    {
        using var read = archive.Read();
        return [.. read.Keys.Query<(long Number, string Leaf, byte[] Root, long At, byte[] Signature)>(
            "select number, leaf, root, at, signature from ledger order by number")
            .Select(row => new LedgerEntry(
                row.Number, row.Leaf, new TreeHead(row.Number + 1, row.Root, row.At, row.Signature)))];
    }

    /// <summary>SubjectPublicKeyInfo; null before the first entry.</summary>
    public byte[]? PublicKey()
    {
        using var read = archive.Read();
        var bytes = read.Keys.QuerySingleOrDefault<byte[]?>(
            "select bytes from secret where name = @SigningKey", new { SigningKey });
        if (bytes is null) return null;
        using var key = Open(bytes);
        return key.ExportSubjectPublicKeyInfo();
    }

    /// <summary>
    /// The ledger as the file that anybody can check: JSON Lines, a <see cref="LedgerHeader"/> and a
    /// <see cref="LedgerLine"/> each.
    /// </summary>
    public byte[] WriteFile()
    {
        using var bytes = new MemoryStream();
        using var writer = new StreamWriter(bytes, new UTF8Encoding(false)) { NewLine = "\n" };
        writer.WriteLine(JsonSerializer.Serialize(
            new LedgerHeader(LedgerHeader.CurrentFormat, LedgerHeader.Ecdsa, Convert.ToBase64String(PublicKey() ?? [])),
            LedgerJson.Own.LedgerHeader));
        foreach (var entry in Entries())
        {
            var head = entry.Head;
            writer.WriteLine(JsonSerializer.Serialize(
                new LedgerLine(entry.Number, entry.Text, head.Size, Convert.ToHexStringLower(head.Root), head.At,
                    Convert.ToBase64String(head.Signature)),
                LedgerJson.Own.LedgerLine));
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>The proof that an entry is in the tree; null where there is none such.</summary>
    public IReadOnlyList<byte[]>? Inclusion(long number)
    {
        var entries = Entries();
        return number >= 0 && number < entries.Count
            ? MerkleTree.Inclusion([.. entries.Select(entry => entry.Hash)], (int)number)
            : null;
    }

    /// <summary>
    /// The proof that the tree of <paramref name="older"/> leaves is the beginning of today's; null where there was
    /// none such.
    /// </summary>
    public IReadOnlyList<byte[]>? Consistency(long older)
    {
        var entries = Entries();
        return older >= 1 && older <= entries.Count
            ? MerkleTree.Consistency([.. entries.Select(entry => entry.Hash)], (int)older)
            : null;
    }

    /// <returns>The new leaf's number.</returns>
    internal static long Append(WriteSession write, LedgerLeaf leaf)
    {
        var tree = new MerkleFrontier();
        var number = 0L;
        var text = leaf.Write();
        foreach (var earlier in write.Keys.Query<string>("select leaf from ledger order by number"))
        {
            tree.Append(MerkleTree.LeafHash(Encoding.UTF8.GetBytes(earlier)));
            number++;
        }

        tree.Append(MerkleTree.LeafHash(Encoding.UTF8.GetBytes(text)));
        using var key = Key(write);
        var head = TreeHead.Sign(key, number + 1, tree.Root(), write.Now);
        write.Keys.Execute(
            "insert into ledger (number, leaf, root, at, signature) values (@number, @leaf, @Root, @At, @Signature)",
            new { number, leaf = text, head.Root, head.At, head.Signature });
        return number;
    }

    private static ECDsa Key(WriteSession write)
    {
        using (var made = ECDsa.Create(ECCurve.NamedCurves.nistP256))
        {
            write.Keys.Execute(
                "insert into secret (name, bytes) values (@SigningKey, @bytes) on conflict do nothing",
                new { SigningKey, bytes = made.ExportPkcs8PrivateKey() });
        }

        return Open(
            write.Keys.ExecuteScalar<byte[]>("select bytes from secret where name = @SigningKey", new { SigningKey })!);
    }

    private static ECDsa Open(byte[] privateKey)
    {
        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(privateKey, out _);
        return key;
    }
}
