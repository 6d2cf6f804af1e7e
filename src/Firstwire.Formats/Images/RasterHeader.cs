using System.Buffers.Binary;

namespace Firstwire.Formats.Images;

/// <summary>
/// What a picture says of itself in its first bytes, whatever its server calls it. Read before any decoder sees it: a
/// few bytes can ask for gigabytes of pixels.
/// </summary>
/// <param name="Width">Pixels, at least 1.</param>
/// <param name="Height">Pixels, at least 1.</param>
public readonly record struct RasterHeader(RasterKind Kind, int Width, int Height)
{
    /// <summary>JPEG segments looked at before the one that states the size; cameras write some dozens.</summary>
    private const int MostSegments = 512;

    private static ReadOnlySpan<byte> PngSignature =>
        [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    public long Pixels => (long)Width * Height;

    /// <summary>
    /// Null for anything that is no PNG (RFC 2083), JPEG (ITU-T T.81), GIF (87a, 89a) or WebP (RFC 9649).
    /// </summary>
    public static RasterHeader? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(PngSignature)) return OfPng(bytes);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return OfJpeg(bytes);
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)) return OfGif(bytes);
        return bytes.Length >= 30 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8)
            ? OfWebP(bytes)
            : null;
    }

    private static RasterHeader? OfPng(ReadOnlySpan<byte> bytes) => bytes.Length >= 24
        && bytes[12..].StartsWith("IHDR"u8)
        ? Of(RasterKind.Png, BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]),
            BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]))
        : null;

    private static RasterHeader? OfGif(ReadOnlySpan<byte> bytes) => bytes.Length >= 10
        ? Of(RasterKind.Gif, BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]),
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]))
        : null;

    /// <summary>From the first frame's header (T.81 § B.2.2), passing over every other segment by its length.</summary>
    private static RasterHeader? OfJpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        for (var segment = 0; segment < MostSegments && at + 4 <= bytes.Length && bytes[at] == 0xFF; segment++)
        {
            var marker = bytes[at + 1];
            if (marker is 0xFF)
            {
                at++;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return at + 9 <= bytes.Length
                    ? Of(RasterKind.Jpeg, BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]),
                        BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]))
                    : null;
            }

            if (marker is 0xDA or 0xD9) return null;
            at += marker is 0x01 or (>= 0xD0 and <= 0xD7)
                ? 2
                : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    private static RasterHeader? OfWebP(ReadOnlySpan<byte> bytes)
    {
        var chunk = bytes[12..];
        if (chunk.StartsWith("VP8X"u8)) return Of(RasterKind.WebP, 1 + Three(bytes[24..]), 1 + Three(bytes[27..]));
        if (chunk.StartsWith("VP8L"u8) && bytes[20] == 0x2F)
        {
            var packed = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
            return Of(RasterKind.WebP, 1 + (packed & 0x3FFF), 1 + ((packed >> 14) & 0x3FFF));
        }

        return chunk.StartsWith("VP8 "u8) && bytes[23..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
            ? Of(RasterKind.WebP, BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFFu,
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFFu)
            : null;
    }

    private static uint Three(ReadOnlySpan<byte> bytes) => bytes[0] | ((uint)bytes[1] << 8) | ((uint)bytes[2] << 16);

    private static RasterHeader? Of(RasterKind kind, uint width, uint height) =>
        width is >= 1 and <= int.MaxValue && height is >= 1 and <= int.MaxValue
            ? new RasterHeader(kind, (int)width, (int)height)
            : null;
}
