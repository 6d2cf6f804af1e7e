using System.Text;

namespace Firstwire.Text.Charsets;

/// <summary>
/// Decodes XML bytes as deployed feeds need it: byte order mark, then what the bytes themselves show to be UTF-16 or
/// UTF-32, then the charset of the HTTP header, then the XML declaration (RFC 7303 §3.2, XML 1.0 appendix F), else
/// UTF-8, else what the bytes look like. A label is overruled where the bytes contradict it: one of UTF-8 by bytes that
/// are not, any other by certain UTF-8.
/// </summary>
public static class XmlDecoder
{
    /// <summary>The XML declaration is looked for within these first bytes.</summary>
    private const int DeclarationWindow = 1024;

    /// <summary>Decodes <paramref name="bytes"/>; never throws, replaces what cannot be decoded by U+FFFD.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? contentType = null)
    {
        if (ByteOrderMark.Find(bytes) is { } mark)
        {
            return new DecodedText(mark.Encoding.GetString(bytes[mark.Length..]), mark.Encoding.WebName, null);
        }

        if (Evident(bytes) is { } evident) return new DecodedText(evident.GetString(bytes), evident.WebName, null);

        var declared = DeclaredEncoding(bytes);
        var label = ContentType.Charset(contentType) ?? declared;
        var labelled = Usable(label);
        if (labelled is null or UTF8Encoding && LegacyEncoding.IsIso2022(bytes))
        {
            var japanese = WebEncodings.Iso2022Japanese;
            return new DecodedText(japanese.GetString(bytes), japanese.WebName, label);
        }

        if (labelled is null or UTF8Encoding && Utf8Text.Decode(bytes) is { } text)
        {
            return new DecodedText(text, Encoding.UTF8.WebName, label is null || labelled is not null ? null : label);
        }

        var encoding = labelled is not null and not UTF8Encoding
            && !Utf8Text.IsCertain(bytes, labelled.IsSingleByte) ? labelled
            : Utf8Text.IsLikely(bytes) ? Encoding.UTF8
            : Usable(declared) is { } second and not UTF8Encoding ? second
            : LegacyEncoding.Guess(bytes);
        return new DecodedText(encoding.GetString(bytes), encoding.WebName, label is null
            || encoding.Equals(labelled) ? null : label);
    }

    /// <summary>
    /// The encoding of a label, but for those that the bytes cannot have: they were read as single bytes to find it.
    /// </summary>
    private static Encoding? Usable(string? label) =>
        label is not null && WebEncodings.Find(label) is { CodePage: not (1200 or 1201 or 12000 or 12001) } encoding
            ? encoding
            : null;

    /// <summary>
    /// XML begins with a bracket: what stands around its first byte shows the width of a character (XML 1.0 appendix
    /// F).
    /// </summary>
    private static Encoding? Evident(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x00, 0x00, 0x00, (byte)'<', ..] => WebEncodings.Utf32BigEndian,
        [(byte)'<', 0x00, 0x00, 0x00, ..] => Encoding.UTF32,
        [0x00, (byte)'<', ..] => Encoding.BigEndianUnicode,
        [(byte)'<', 0x00, ..] => Encoding.Unicode,
        [0x4C, 0x6F, 0xA7, 0x94, ..] => DeclaredEbcdic(bytes),
        _ => null,
    };

    private static Encoding DeclaredEbcdic(ReadOnlySpan<byte> bytes)
    {
        var head = WebEncodings.Ebcdic.GetString(bytes[..Math.Min(bytes.Length, DeclarationWindow)]);
        return WebEncodings.Find(EncodingOf(head) ?? "") ?? WebEncodings.Ebcdic;
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
