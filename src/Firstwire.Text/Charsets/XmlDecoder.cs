using System.Text;

namespace Firstwire.Text.Charsets;

/// <summary>Text decoded from bytes, with the name of the encoding that was used and whether a label had to be overruled.</summary>
/// <param name="Encoding">The encoding's WHATWG name in lower case.</param>
/// <param name="Overruled">The label that the bytes contradicted, or null.</param>
public readonly record struct DecodedText(string Text, string Encoding, string? Overruled);

/// <summary>
/// Decodes XML bytes as deployed feeds need it: byte order mark, then what the bytes themselves show to be UTF-16 or UTF-32, then
/// the charset of the HTTP header, then the XML declaration (RFC 7303 §3.2, XML 1.0 appendix F), else UTF-8, else windows-1252.
/// A label that the bytes contradict is overruled by UTF-8 where they are valid UTF-8.
/// </summary>
public static class XmlDecoder
{
    /// <summary>The XML declaration is looked for within these first bytes.</summary>
    private const int DeclarationWindow = 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Decodes <paramref name="bytes"/>; never throws, replaces what cannot be decoded by U+FFFD.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? contentType = null)
    {
        if (ByteOrder(bytes) is var (encoding, skip) && encoding is not null)
            return new DecodedText(encoding.GetString(bytes[skip..]), encoding.WebName, null);

        var label = HttpCharset(contentType) ?? DeclaredEncoding(bytes);
        var labelled = label is null ? null : WebEncodings.Find(label);
        if (labelled is null or UTF8Encoding)
        {
            if (TryUtf8(bytes, out var text)) return new DecodedText(text, "utf-8", labelled is null ? label : null);
            var second = labelled is null ? null : WebEncodings.Find(DeclaredEncoding(bytes) ?? "");
            var fallback = second is null or UTF8Encoding ? WebEncodings.Windows1252 : second;
            return new DecodedText(fallback.GetString(bytes), fallback.WebName, label);
        }

        if (labelled.CodePage is 1200 or 1201 or 12000 or 12001)
        {
            // The bytes were read as single bytes to find the label, so they cannot be what it says (Encoding Standard, "UTF-16 label").
            return TryUtf8(bytes, out var text)
                ? new DecodedText(text, "utf-8", label)
                : new DecodedText(WebEncodings.Windows1252.GetString(bytes), "windows-1252", label);
        }

        return new DecodedText(labelled.GetString(bytes), labelled.WebName, null);
    }

    private static bool TryUtf8(ReadOnlySpan<byte> bytes, out string text)
    {
        text = "";
        if (!System.Text.Unicode.Utf8.IsValid(bytes)) return false;
        text = StrictUtf8.GetString(bytes);
        return true;
    }

    private static (Encoding? Encoding, int Skip) ByteOrder(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0x00, 0x00, 0xFE, 0xFF, ..] => (WebEncodings.Utf32BigEndian, 4),
        [0xFF, 0xFE, 0x00, 0x00, ..] => (Encoding.UTF32, 4),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0x00, 0x00, 0x00, (byte)'<', ..] => (WebEncodings.Utf32BigEndian, 0),
        [(byte)'<', 0x00, 0x00, 0x00, ..] => (Encoding.UTF32, 0),
        [0x00, (byte)'<', ..] => (Encoding.BigEndianUnicode, 0),
        [(byte)'<', 0x00, ..] => (Encoding.Unicode, 0),
        [0x4C, 0x6F, 0xA7, 0x94, ..] => (DeclaredEbcdic(bytes), 0),
        _ => (null, 0),
    };

    private static Encoding DeclaredEbcdic(ReadOnlySpan<byte> bytes)
    {
        var head = WebEncodings.Ebcdic.GetString(bytes[..Math.Min(bytes.Length, DeclarationWindow)]);
        return WebEncodings.Find(EncodingOf(head) ?? "") ?? WebEncodings.Ebcdic;
    }

    private static string? HttpCharset(string? contentType)
    {
        if (contentType is null) return null;
        foreach (var part in contentType.Split(';'))
        {
            var equals = part.IndexOf('=');
            if (equals < 0 || !part.AsSpan(0, equals).Trim().Equals("charset", StringComparison.OrdinalIgnoreCase)) continue;
            var value = part.AsSpan(equals + 1).Trim().Trim("\"'").ToString();
            return value.Length == 0 ? null : value;
        }

        return null;
    }

    private static string? DeclaredEncoding(ReadOnlySpan<byte> bytes) =>
        EncodingOf(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWindow)]));

    private static string? EncodingOf(string head)
    {
        var start = head.IndexOf("<?xml", StringComparison.Ordinal);
        if (start < 0) return null;
        var end = head.IndexOf("?>", start, StringComparison.Ordinal);
        var declaration = end < 0 ? head.AsSpan(start) : head.AsSpan(start, end - start);
        var at = declaration.IndexOf("encoding");
        if (at < 0) return null;
        var rest = declaration[(at + 8)..].TrimStart();
        if (rest is not ['=', ..]) return null;
        rest = rest[1..].TrimStart();
        if (rest is not ['"' or '\'', ..]) return null;
        var close = rest[1..].IndexOf(rest[0]);
        return close <= 0 ? null : rest.Slice(1, close).Trim().ToString();
    }
}
