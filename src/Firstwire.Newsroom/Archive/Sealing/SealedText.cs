using System.Security.Cryptography;

namespace Firstwire.Newsroom.Archive.Sealing;

/// <summary>The bodies of versions, under the key of the item's texts.</summary>
internal static class SealedText
{
    public static byte[] SealBody(this SealingKey itemKey, VersionBody body, long number) =>
        itemKey.Text.Seal(body, Sealed.Json.VersionBody, Place.Body(number));

    /// <summary>Null where there is none, or it was taken away since it was sealed.</summary>
    /// <exception cref="CryptographicException">The value is damaged.</exception>
    public static VersionBody? OpenBody(this SealingKey itemKey, byte[]? sealedBody, long number)
    {
        if (sealedBody is null) return null;
        try
        {
            return itemKey.Text.Open(sealedBody, Sealed.Json.VersionBody, Place.Body(number));
        }
        catch (CryptographicException) when (itemKey.TextWasTaken)
        {
            return null;
        }
    }
}
