using System.Buffers;
using System.Text;

namespace Firstwire.Text.Charsets;

/// <summary>
/// Decodes HTML bytes (HTML Standard §13.2.3): byte order mark, then the charset of the HTTP header, then that of a
/// <c>meta</c> element, else UTF-8 where the bytes look like it, else what they look like; so too where the label is
/// the Western one and the bytes are plainly of another script.
/// </summary>
public static class HtmlDecoder
{
    /// <summary>
    /// The standard looks for a <c>meta</c> element in the first 1024 bytes; pages with long heads have it later.
    /// </summary>
    private const int MetaWindow = 4096;

    /// <summary>A label is not overruled by fewer bytes that are no ASCII: two sentences of another script have more.</summary>
    private const int FewestOfOtherScript = 64;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \t\r\n\"'/;");

    private static readonly SearchValues<byte> AsciiBytes =
        SearchValues.Create([.. Enumerable.Range(0, 0x80).Select(static value => (byte)value)]);

    /// <summary>Decodes <paramref name="bytes"/>; never throws, replaces what cannot be decoded by U+FFFD.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? contentType = null)
    {
        if (ByteOrderMark.Find(bytes) is { } mark)
        {
            return new DecodedText(mark.Encoding.GetString(bytes[mark.Length..]), mark.Encoding.WebName, null);
        }

        var label = ContentType.Charset(contentType) ?? MetaCharset(bytes);
        var labelled = label is null ? null : WebEncodings.Find(label);
        // A page that was read as single bytes up to its label is not UTF-16, whatever the label says.
        if (labelled is { CodePage: 1200 or 1201 or 12000 or 12001 }) labelled = null;
        // Western is what servers and editors name by themselves, whatever the page is in.
        var other = labelled is { CodePage: 1252 } && bytes.Length - bytes.CountAny(AsciiBytes) >= FewestOfOtherScript
            ? LegacyEncoding.OtherThanLatin(bytes)
            : null;
        var encoding = other ?? (labelled is not null and not UTF8Encoding ? labelled
            : LegacyEncoding.IsIso2022(bytes) ? WebEncodings.Iso2022Japanese
            : Utf8Text.IsLikely(bytes) ? Encoding.UTF8
            : LegacyEncoding.Guess(bytes));
        var overruled = encoding.Equals(labelled) ? null : label;
        return new DecodedText(encoding.GetString(bytes), encoding.WebName, overruled);
    }

    private static string? MetaCharset(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, MetaWindow)]);
        for (var at = Next(head, 0); at >= 0; at = Next(head, at + 1))
        {
            var end = head.IndexOf('>', at);
            var tag = end < 0 ? head.AsSpan(at) : head.AsSpan(at, end - at);
            var charset = tag.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
            if (charset < 0) continue;
            var rest = tag[(charset + 7)..].TrimStart();
            if (rest is not ['=', ..]) continue;
            rest = rest[1..].TrimStart().TrimStart("\"'");
            var length = rest.IndexOfAny(LabelEnds);
            if (length != 0 && rest.Length > 0) return length < 0 ? rest.ToString() : rest[..length].ToString();
        }

        return null;
    }

    private static int Next(string head, int from) => head.IndexOf("<meta", from, StringComparison.OrdinalIgnoreCase);
}
