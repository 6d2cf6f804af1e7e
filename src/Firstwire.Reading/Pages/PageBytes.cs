using System.Buffers;
using System.Text;

namespace Firstwire.Reading.Pages;

/// <summary>
/// Turns a page's bytes into text: byte order mark, then the encoding that the Content-Type or the page's first bytes name, then UTF-8
/// where the bytes are valid UTF-8, else windows-1252 (HTML Living Standard §13.2.3.2, but a named encoding that the bytes disprove
/// is not believed).
/// </summary>
internal static class PageBytes
{
    /// <summary>The standard looks at 1,024 bytes; some systems print more before their meta elements.</summary>
    private const int Prescanned = 8_192;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:-");

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (IsUtf8(bytes)) return Encoding.UTF8.GetString(bytes);
        var named = Named(contentType) ?? Named(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescanned)]));
        return (named ?? Windows1252).GetString(bytes);
    }

    private static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>True for valid UTF-8, also when the bytes break off within a character; a page in another encoding with letters past ASCII hardly ever is.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.Length;
        while (end > 0 && bytes.Length - end < 4 && bytes[end - 1] >= 0x80) end--;
        try
        {
            return StrictUtf8.GetCharCount(bytes[..end]) >= 0 && !HasIso2022(bytes);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>ISO-2022-JP is ASCII to the eye, but for its escape sequences.</summary>
    private static bool HasIso2022(ReadOnlySpan<byte> bytes) => bytes.IndexOf((ReadOnlySpan<byte>)[0x1B, (byte)'$']) >= 0;

    /// <summary>The first known encoding that follows <c>charset=</c> in <paramref name="text"/>.</summary>
    private static Encoding? Named(ReadOnlySpan<char> text)
    {
        while (text.IndexOf("charset", StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            text = text[(at + "charset".Length)..];
            var value = text.TrimStart();
            if (value is not ['=', ..]) continue;
            value = value[1..].TrimStart(" \t\r\n\"'");
            var length = value.IndexOfAnyExcept(NameCharacters);
            if (Known(value[..(length < 0 ? value.Length : length)].ToString().ToLowerInvariant()) is { } encoding) return encoding;
        }
        return null;
    }

    private static Encoding? Known(string name)
    {
        var standard = name switch
        {
            "utf-8" or "utf8" or "utf-16" or "utf-16le" or "utf-16be" => null,
            "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" => "windows-1252",
            "iso-8859-9" or "latin5" => "windows-1254",
            "iso-8859-11" or "tis-620" => "windows-874",
            "gb2312" or "gbk" or "x-gbk" => "gb18030",
            "sjis" or "x-sjis" or "shift-jis" or "windows-31j" => "shift_jis",
            "ks_c_5601-1987" or "ksc5601" or "iso-ir-149" => "euc-kr",
            "big5-hkscs" => "big5",
            "cp1251" or "win-1251" => "windows-1251",
            "cp1252" => "windows-1252",
            _ => name,
        };
        if (standard is null) return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(standard) ?? Encoding.GetEncoding(standard);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
