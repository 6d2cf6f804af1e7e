using System.Security.Cryptography;
using System.Text;

namespace Firstwire.Newsroom.Takedown.Proof;

/// <summary>
/// The root over the first leaves of the ledger, signed: ECDSA on P-256 with SHA-256, IEEE P1363 form.
/// </summary>
/// <param name="Size">How many leaves it is over.</param>
/// <param name="At">Unix milliseconds UTC.</param>
public sealed record TreeHead(long Size, byte[] Root, long At, byte[] Signature)
{
    public static TreeHead Sign(ECDsa key, long size, byte[] root, long at)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new TreeHead(size, root, at, key.SignData(Signed(size, root, at), HashAlgorithmName.SHA256));
    }

    public bool IsSignedBy(ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.VerifyData(Signed(Size, Root, At), Signature, HashAlgorithmName.SHA256);
    }

    private static byte[] Signed(long size, byte[] root, long at) =>
        Encoding.UTF8.GetBytes($"firstwire ledger 1\n{size}\n{Convert.ToHexStringLower(root)}\n{at}\n");
}
