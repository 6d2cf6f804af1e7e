using System.Security.Cryptography;
using System.Text;

namespace Firstwire.Newsroom.Archive.Sealing;

/// <summary>
/// HMAC-SHA-256 of what is looked up by equality (address, GUID, title, domain), cut to 16 bytes, a secret each:
/// the archive file alone does not tell which addresses it holds.
/// </summary>
internal sealed class KeyedHashes(byte[] secret)
{
    private readonly byte[] url = HMACSHA256.HashData(secret, "url"u8);
    private readonly byte[] guid = HMACSHA256.HashData(secret, "guid"u8);
    private readonly byte[] title = HMACSHA256.HashData(secret, "title"u8);
    private readonly byte[] domain = HMACSHA256.HashData(secret, "domain"u8);

    public byte[] Url(string value) => Hash(url, value);

    public byte[] Guid(string value) => Hash(guid, value);

    public byte[] Title(string value) => Hash(title, value);

    public byte[] Domain(string value) => Hash(domain, value);

    private static byte[] Hash(byte[] key, string value) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(value))[..16];
}
