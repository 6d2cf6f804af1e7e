using System.Buffers.Text;
using System.IO.Compression;

namespace Firstwire.Formats.Warc;

/// <summary>
/// Takes the codings off an archived body. Tools often keep the header of a coding that they have taken off already, so
/// a body that does not begin like its coding is left as it is; one that breaks off gives what was read.
/// </summary>
internal static class ArchivedBody
{
    /// <summary>
    /// Bytes that a body may unpack to; twice the largest page that is read, so that a bomb stays small.
    /// </summary>
    private const int MaxBytes = 2 * WarcReader.MaxBlockBytes;

    /// <summary>Codings one upon another; servers use one.</summary>
    private const int MaxCodings = 3;

    public static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> body, IReadOnlyDictionary<string, string> headers)
    {
        if (Codings(headers, "Transfer-Encoding").Contains("chunked")) body = Unchunk(body);
        foreach (var coding in Codings(headers, "Content-Encoding").TakeLast(MaxCodings).Reverse())
        {
            body = Unpack(body, coding);
        }

        return body;
    }

    private static string[] Codings(IReadOnlyDictionary<string, string> headers, string name) =>
        headers.GetValueOrDefault(name, "").ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries);

    /// <summary>RFC 9112 §7.1.</summary>
    private static ReadOnlyMemory<byte> Unchunk(ReadOnlyMemory<byte> body)
    {
        var plain = new MemoryStream(body.Length);
        var rest = body.Span;
        while (!rest.IsEmpty)
        {
            var isSize = Utf8Parser.TryParse(rest, out long length, out var digits, 'x') && length >= 0
                && rest[digits..] is [(byte)'\r' or (byte)'\n' or (byte)';' or (byte)' ', ..];
            if (!isSize) return plain.Length == 0 ? body : plain.ToArray();
            var lineEnd = rest.IndexOf((byte)'\n');
            if (length == 0 || lineEnd < 0) break;
            rest = rest[(lineEnd + 1)..];
            var taken = (int)Math.Min(length, rest.Length);
            plain.Write(rest[..taken]);
            rest = rest[taken..].TrimStart("\r\n"u8);
        }

        return plain.ToArray();
    }

    private static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> body, string coding)
    {
        using var packed = new MemoryStream(body.ToArray());
        using Stream? unpacked = coding switch
        {
            "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            // RFC 9110 §8.4.1.2 means zlib by "deflate"; some servers send the bare stream.
            "deflate" when body.Span is [0x78, ..] => new ZLibStream(packed, CompressionMode.Decompress),
            "deflate" => new DeflateStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        if (unpacked is null) return body;

        var plain = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            int read;
            while (plain.Length < MaxBytes && (read = unpacked.Read(buffer)) > 0) plain.Write(buffer, 0, read);
        }
        catch (Exception broken) when (broken is InvalidDataException or InvalidOperationException)
        {
            // What came before the break is kept.
        }

        return plain.Length == 0 ? body : plain.ToArray();
    }
}
