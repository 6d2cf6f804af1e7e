using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Firstwire.Newsroom.Archive.Sealing;

/// <summary>
/// HMAC-SHA-256 of what is looked up by equality (address, GUID, title, domain, token), cut to 16 bytes, a secret each:
/// the archive file alone does not tell which addresses it holds.
/// </summary>
internal sealed class KeyedHashes(byte[] secret)
{
    private readonly byte[] url = HMACSHA256.HashData(secret, "url"u8);
    private readonly byte[] guid = HMACSHA256.HashData(secret, "guid"u8);
    private readonly byte[] title = HMACSHA256.HashData(secret, "title"u8);
    private readonly byte[] domain = HMACSHA256.HashData(secret, "domain"u8);
    private readonly byte[] token = HMACSHA256.HashData(secret, "token"u8);
    private readonly byte[] line = HMACSHA256.HashData(secret, "line"u8);
    private readonly byte[] claimant = HMACSHA256.HashData(secret, "claimant"u8);
    private readonly byte[] refused = HMACSHA256.HashData(secret, "refused"u8);
    private readonly byte[] run = HMACSHA256.HashData(secret, "run"u8);
    private readonly byte[] image = HMACSHA256.HashData(secret, "image"u8);
    private readonly byte[] document = HMACSHA256.HashData(secret, "document"u8);

    /// <summary>Of what a takedown refuses: a host, a title on a host, a name on a domain.</summary>
    public byte[] Refused(string value) => Hash(refused, value);

    /// <summary>Of a run of words.</summary>
    public long Run(ReadOnlySpan<byte> words) =>
        BinaryPrimitives.ReadInt64LittleEndian(HMACSHA256.HashData(run, words));

    public byte[] Url(string value) => Hash(url, value);

    public byte[] Guid(string value) => Hash(guid, value);

    public byte[] Title(string value) => Hash(title, value);

    public byte[] Domain(string value) => Hash(domain, value);

    /// <summary>Of a callback's unguessable part.</summary>
    public byte[] Token(string value) => Hash(token, value);

    /// <summary>Of a claimant's mail address, to count what one asks for.</summary>
    public byte[] Claimant(string mail) => Hash(claimant, mail.Trim().ToLowerInvariant());

    /// <summary>
    /// Of a picture of an item: what its own address here carries, so that no other picture can be asked for.
    /// </summary>
    public byte[] Image(long itemId, string url) => Hash(image, $"{itemId}\n{url}");

    /// <summary>Of a whole document, to tell whether it changed.</summary>
    public byte[] Document(ReadOnlySpan<byte> bytes) => HMACSHA256.HashData(document, bytes)[..16];

    /// <summary>What the lines of a unit's pages are hashed under.</summary>
    public ulong LineKey(long unitId)
    {
        Span<byte> unit = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(unit, unitId);
        return BinaryPrimitives.ReadUInt64LittleEndian(HMACSHA256.HashData(line, unit));
    }

    private static byte[] Hash(byte[] key, string value) =>
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(value))[..16];
}
