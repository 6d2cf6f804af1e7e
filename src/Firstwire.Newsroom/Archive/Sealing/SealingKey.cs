using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Firstwire.Newsroom.Archive.Sealing;

/// <summary>
/// One subject's key. What it sealed cannot be read once the key is destroyed, in this file or in any copy of it.
/// Format of a sealed value: 12 bytes nonce, 16 bytes tag, ciphertext; the plaintext is a flag byte
/// (0 stored, 1 Brotli with its length as 4 bytes) and the content. AES-256-GCM, NIST SP 800-38D.
/// </summary>
internal sealed class SealingKey : IDisposable
{
    public const int Length = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int BrotliQuality = 4;
    private const int BrotliWindow = 18;

    /// <summary>An address alone shrinks by a tenth, at the price of a whole encoder.</summary>
    private const int LeastWorthPacking = 128;

    /// <summary>No sealed value of ours unpacks to more; a larger length is damage.</summary>
    private const int MaximumContent = 64 << 20;

    private readonly byte[] key;
    private readonly AesGcm cipher;

    public SealingKey(byte[] key)
    {
        this.key = key;
        cipher = new AesGcm(key, TagLength);
    }

    public static byte[] NewBytes() => RandomNumberGenerator.GetBytes(Length);

    /// <summary>Seals <paramref name="content"/>; <paramref name="place"/> binds it to its row and column, so that values cannot be swapped.</summary>
    public byte[] Seal(ReadOnlySpan<byte> content, string place)
    {
        if (content.Length > MaximumContent) throw new ArgumentException("The content is too long to be sealed.", nameof(content));
        var packed = Pack(content, out var packedLength);
        var sealedValue = new byte[NonceLength + TagLength + packedLength];
        var nonce = sealedValue.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        cipher.Encrypt(
            nonce,
            packed.AsSpan(0, packedLength),
            sealedValue.AsSpan(NonceLength + TagLength),
            sealedValue.AsSpan(NonceLength, TagLength),
            Encoding.UTF8.GetBytes(place));
        ArrayPool<byte>.Shared.Return(packed, clearArray: true);
        return sealedValue;
    }

    /// <exception cref="CryptographicException">The value was not sealed by this key at this place, or is damaged.</exception>
    public byte[] Open(ReadOnlySpan<byte> sealedValue, string place)
    {
        if (sealedValue.Length < NonceLength + TagLength + 1) throw new CryptographicException("sealed value too short");
        var packed = new byte[sealedValue.Length - NonceLength - TagLength];
        cipher.Decrypt(
            sealedValue[..NonceLength],
            sealedValue[(NonceLength + TagLength)..],
            sealedValue.Slice(NonceLength, TagLength),
            packed,
            Encoding.UTF8.GetBytes(place));
        return Unpack(packed);
    }

    /// <summary>A hash that detects repeats within this subject and means nothing once the key is gone.</summary>
    public byte[] Hash(ReadOnlySpan<byte> content) => HMACSHA256.HashData(key, content)[..16];

    public void Dispose()
    {
        cipher.Dispose();
        CryptographicOperations.ZeroMemory(key);
    }

    private static byte[] Pack(ReadOnlySpan<byte> content, out int length)
    {
        const int header = 1 + sizeof(int);
        var packed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(content.Length) + header);
        if (content.Length >= LeastWorthPacking
            && BrotliEncoder.TryCompress(content, packed.AsSpan(header), out var written, BrotliQuality, BrotliWindow)
            && written + header < content.Length)
        {
            packed[0] = 1;
            BinaryPrimitives.WriteInt32LittleEndian(packed.AsSpan(1), content.Length);
            length = written + header;
        }
        else
        {
            packed[0] = 0;
            content.CopyTo(packed.AsSpan(1));
            length = content.Length + 1;
        }

        return packed;
    }

    private static byte[] Unpack(byte[] packed)
    {
        if (packed[0] == 0) return packed[1..];
        var length = BinaryPrimitives.ReadInt32LittleEndian(packed.AsSpan(1));
        if (length is < 0 or > MaximumContent) throw new CryptographicException("sealed value of impossible length");
        var content = new byte[length];
        return BrotliDecoder.TryDecompress(packed.AsSpan(1 + sizeof(int)), content, out var written) && written == length
            ? content
            : throw new CryptographicException("sealed value does not unpack");
    }
}
