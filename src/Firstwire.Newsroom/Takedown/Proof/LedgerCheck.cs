using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Firstwire.Newsroom.Takedown.Proof;

/// <summary>What a check of a ledger's file came to.</summary>
/// <param name="Problems">One sentence each; empty for a whole ledger.</param>
public sealed record LedgerReport(long Entries, string? Root, string? PublicKey, IReadOnlyList<string> Problems)
{
    public bool IsWhole => Problems.Count == 0;
}

/// <summary>
/// Checks the file of a ledger by itself: that its leaves are numbered without a gap, that each signed head is over
/// exactly the leaves up to it (so every head is consistent with every other), and that one key signed them all.
/// </summary>
public static class LedgerCheck
{
    public static LedgerReport Run(Stream file)
    {
        using var reader = new StreamReader(file, Encoding.UTF8);
        var problems = new List<string>();
        var tree = new MerkleFrontier();
        var count = 0;
        using var key = Header(reader, problems, out var publicKey);
        if (key is null) return new LedgerReport(0, null, null, problems);
        string? root = null;
        for (; reader.ReadLine() is { } text; count++)
        {
            if (Line(text) is not { } line)
            {
                problems.Add($"Line {count + 2} is no entry of a ledger.");
                break;
            }

            tree.Append(MerkleTree.LeafHash(Encoding.UTF8.GetBytes(line.Leaf)));
            root = Convert.ToHexStringLower(tree.Root());
            Check(line, count, root, key, problems);
        }

        return new LedgerReport(count, root, publicKey, problems);
    }

    private static void Check(LedgerLine line, int number, string root, ECDsa key, List<string> problems)
    {
        if (line.Number != number || line.Size != number + 1)
        {
            problems.Add($"Entry {number} is numbered {line.Number} of {line.Size}: one is missing or was moved.");
        }

        if (line.Root != root)
        {
            problems.Add($"Entry {number}: the signed root is of other leaves than those that stand here.");
        }

        if (!IsSigned(line, key)) problems.Add($"Entry {number}: the signature is not by this ledger's key.");
        if (!IsLeaf(line.Leaf)) problems.Add($"Entry {number}: the leaf cannot be read.");
    }

    private static bool IsSigned(LedgerLine line, ECDsa key)
    {
        try
        {
            return new TreeHead(
                line.Size, Convert.FromHexString(line.Root), line.At, Convert.FromBase64String(line.Signature))
                .IsSignedBy(key);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsLeaf(string leaf)
    {
        try
        {
            LedgerLeaf.Read(leaf);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ECDsa? Header(StreamReader reader, List<string> problems, out string? publicKey)
    {
        publicKey = null;
        try
        {
            var header = JsonSerializer.Deserialize(reader.ReadLine() ?? "null", LedgerJson.Own.LedgerHeader);
            if (header is { Format: LedgerHeader.CurrentFormat, Algorithm: LedgerHeader.Ecdsa, PublicKey: { } stated })
            {
                publicKey = stated;
                return Import(stated);
            }
        }
        catch (Exception failure) when (failure is JsonException or FormatException or CryptographicException)
        {
            // The parser's words are about JSON, which whoever gave another file did not write.
        }

        problems.Add("This is no ledger: its first line is not a ledger's.");
        return null;
    }

    private static ECDsa? Import(string publicKey)
    {
        var key = ECDsa.Create();
        if (publicKey.Length > 0) key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(publicKey), out _);
        return key;
    }

    private static LedgerLine? Line(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, LedgerJson.Own.LedgerLine);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
