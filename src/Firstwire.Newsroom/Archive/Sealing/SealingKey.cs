using System.Security.Cryptography;
using System.Text;

namespace Firstwire.Newsroom.Archive.Sealing;

/// <summary>
/// One subject's key. What it sealed cannot be read once the key is destroyed, in this file or in any copy of it.
/// Format of a sealed value: 12 bytes nonce, 16 bytes tag, ciphertext of a <see cref="PackedContent"/>. AES-256-GCM,
/// NIST SP 800-38D.
/// </summary>
internal sealed class SealingKey : IDisposable
{
    public const int Length = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly byte[] key;
    private readonly AesGcm cipher;
    private readonly byte[] textPart;
    private SealingKey? text;

    public SealingKey(byte[] key)
        : this(key, [], textWasTaken: false)
    {
    }

    /// <summary>An item's key.</summary>
    /// <param name="textPart">
    /// What the key of its texts is made of beside its own; empty where they have none of their own.
    /// </param>
    /// <param name="textWasTaken">Whether an earlier part was destroyed.</param>
    public SealingKey(byte[] key, byte[] textPart, bool textWasTaken = false)
    {
        this.key = key;
        this.textPart = textPart;
        TextWasTaken = textWasTaken;
        cipher = new AesGcm(key, TagLength);
    }

    /// <summary>Whether texts that were sealed before are closed for good.</summary>
    public bool TextWasTaken { get; }

    /// <summary>
    /// What seals an item's texts: gone with the item's key, and alone where a publisher takes back the text and leaves
    /// the headline. HKDF (RFC 5869).
    /// </summary>
    public SealingKey Text => textPart.Length == 0
        ? this
        : text ??= new SealingKey(HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Length, textPart, "text"u8.ToArray()));

    public static byte[] NewBytes() => RandomNumberGenerator.GetBytes(Length);

    /// <summary>
    /// Seals <paramref name="content"/>; <paramref name="place"/> binds it to its row and column, so that values cannot
    /// be swapped.
    /// </summary>
    public byte[] Seal(ReadOnlySpan<byte> content, string place) => Seal(PackedContent.Of(content), place);

    /// <summary>As above, for content that was packed before.</summary>
    public byte[] Seal(PackedContent content, string place)
    {
        var packed = content.Bytes;
        var sealedValue = new byte[NonceLength + TagLength + packed.Length];
        var nonce = sealedValue.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        cipher.Encrypt(
            nonce, packed, sealedValue.AsSpan(NonceLength + TagLength), sealedValue.AsSpan(NonceLength, TagLength),
            Encoding.UTF8.GetBytes(place));
        return sealedValue;
    }

    /// <exception cref="CryptographicException">
    /// The value was not sealed by this key at this place, or is damaged.
    /// </exception>
    public byte[] Open(ReadOnlySpan<byte> sealedValue, string place)
    {
        if (sealedValue.Length < NonceLength + TagLength + 1)
        {
            throw new CryptographicException("sealed value too short");
        }

        var packed = new byte[sealedValue.Length - NonceLength - TagLength];
        cipher.Decrypt(
            sealedValue[..NonceLength],
            sealedValue[(NonceLength + TagLength)..],
            sealedValue.Slice(NonceLength, TagLength),
            packed,
            Encoding.UTF8.GetBytes(place));
        return PackedContent.Unpack(packed);
    }

    /// <summary>A hash that detects repeats within this subject and means nothing once the key is gone.</summary>
    public byte[] Hash(ReadOnlySpan<byte> content) => HMACSHA256.HashData(key, content)[..16];

    public void Dispose()
    {
        text?.Dispose();
        cipher.Dispose();
        CryptographicOperations.ZeroMemory(key);
    }
}
