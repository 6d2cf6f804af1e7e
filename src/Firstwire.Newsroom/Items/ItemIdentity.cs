using System.Security.Cryptography;
using System.Text;

namespace Firstwire.Newsroom.Items;

/// <summary>What an item is called in our own feeds.</summary>
public static class ItemIdentity
{
    /// <summary>
    /// A name-based UUID (RFC 9562 §5.8): the same for the same item wherever a feed of ours is read from.
    /// </summary>
    public static Guid Of(long id, string url)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{id} {url}")).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash, bigEndian: true);
    }

    public static string Urn(Guid identity) => $"urn:uuid:{identity}";
}
