using System.Collections.Frozen;
using System.IO.Compression;
using ZstdSharp;
using ZstdSharp.Unsafe;

namespace Firstwire.Newsroom.Fetching;

/// <summary>The content codings that are asked for (RFC 9110 §8.4.1, RFC 7932, RFC 8878).</summary>
internal static class ContentCoding
{
    /// <summary>A window of 8 MB: no content coding may ask for more memory (RFC 9659 §3).</summary>
    private const int ZstdWindowLog = 23;

    public const string Accepted = "gzip, deflate, br, zstd";

    /// <summary>
    /// Registered codings that were not asked for. Any other name (a charset, "none") is a server's mistake for no
    /// coding at all, and read so by browsers.
    /// </summary>
    private static readonly FrozenSet<string> Foreign = FrozenSet.Create(
        StringComparer.Ordinal, "aes128gcm", "compress", "x-compress", "dcb", "dcz", "exi", "pack200-gzip");

    /// <summary>Whether a body of this coding differs from the plain one.</summary>
    public static bool IsCoding(string name) => IsKnown(name) || Foreign.Contains(name);

    public static bool IsKnown(string coding) => coding is "gzip" or "x-gzip" or "deflate" or "br" or "zstd";

    public static async Task<Stream> DecodeAsync(Stream coded, string coding, CancellationToken cancellation)
    {
        if (coding is "br") return new BrotliStream(coded, CompressionMode.Decompress);
        if (coding is "zstd") return OpenZstd(coded);

        var start = new byte[2];
        var count = await coded.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellation);
        var whole = new PrefixedStream(start.AsMemory(0, count), coded);
        return coding switch
        {
            "deflate" when IsZlib(start) => new ZLibStream(whole, CompressionMode.Decompress),
            "deflate" => new DeflateStream(whole, CompressionMode.Decompress),
            _ when start is [0x1f, 0x8b] => new GZipStream(whole, CompressionMode.Decompress),
            // Some servers name gzip and send plain text; what does not begin as gzip never was.
            _ => whole,
        };
    }

    private static DecompressionStream OpenZstd(Stream coded)
    {
        var stream = new DecompressionStream(coded, checkEndOfStream: true, leaveOpen: true);
        stream.SetParameter(ZSTD_dParameter.ZSTD_d_windowLogMax, ZstdWindowLog);
        return stream;
    }

    /// <summary>"deflate" means zlib (RFC 1950 §2.2), but some servers send it bare (RFC 1951).</summary>
    private static bool IsZlib(byte[] start) => (start[0] & 0x0f) == 8 && ((start[0] << 8) | start[1]) % 31 == 0;
}
