using System.Buffers;
using System.Net;
using System.Text;
using AngleSharp.Html;
using Firstwire.Text.Charsets;

namespace Firstwire.Formats.Feeds.Markup;

/// <summary>Character references as HTML has them: all its names, and numbers read as browsers read them.</summary>
internal static class CharacterReferences
{
    /// <summary>The longest name of the HTML table is 31 characters.</summary>
    private const int MaxNameLength = 32;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>
    /// Reads a reference that XML knows without a document type (XML 1.0 §4.1 and §4.6). Returns its length, or 0 where
    /// none stands at the start of <paramref name="text"/>, which is an ampersand.
    /// </summary>
    public static int ReadXml(ReadOnlySpan<char> text, out Rune value)
    {
        var (character, length) = text switch
        {
            [_, 'l', 't', ';', ..] => ('<', 4),
            [_, 'g', 't', ';', ..] => ('>', 4),
            [_, 'a', 'm', 'p', ';', ..] => ('&', 5),
            [_, 'q', 'u', 'o', 't', ';', ..] => ('"', 6),
            [_, 'a', 'p', 'o', 's', ';', ..] => ('\'', 6),
            _ => ('\0', 0),
        };
        value = new Rune(character);
        if (length > 0 || text is not [_, '#', ..]) return length;
        length = ReadCode(text, out var code);
        var isCharacter = code is 9 or 10 or 13 or >= 0x20 and not (0xFFFE or 0xFFFF) && Rune.IsValid(code);
        if (length == 0 || text[length - 1] != ';' || !isCharacter) return 0;
        value = new Rune(code);
        return length;
    }

    /// <summary>
    /// Reads the reference at the start of <paramref name="text"/>, which is an ampersand. Returns its length, or 0
    /// where it is just an ampersand; <paramref name="value"/> is what it stands for. A missing semicolon is forgiven
    /// after a number, not after a name.
    /// </summary>
    public static int Read(ReadOnlySpan<char> text, out string value)
    {
        value = "";
        if (text.Length < 3) return 0;
        if (text[1] == '#') return ReadNumber(text, out value);
        var end = text[..Math.Min(text.Length, MaxNameLength + 2)].IndexOf(';');
        if (end < 2 || text[1..end].ContainsAnyExcept(NameCharacters)) return 0;
        value = text[1..end] switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            "nbsp" => "\u00A0",
            // The entity sets of XHTML 1.0, which an XML document means, have the technical brackets here.
            "lang" => "\u2329",
            "rang" => "\u232A",
            var name => Named(name),
        };
        return value.Length == 0 ? 0 : end + 1;
    }

    /// <summary>
    /// The runtime knows the names of HTML 4, the large table of HTML 5 is opened for what else comes.
    /// </summary>
    private static string Named(ReadOnlySpan<char> name)
    {
        var written = $"&{name};";
        var value = WebUtility.HtmlDecode(written);
        return value == written ? HtmlEntityProvider.Resolver.GetSymbol(written[1..]) ?? "" : value;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, out string value)
    {
        var length = ReadCode(text, out var code);
        value = code switch
        {
            _ when length == 0 => "",
            >= 0x80 and <= 0x9F => WindowsCharacters.Of(code).ToString(),
            0 or > 0x10FFFF or >= 0xD800 and <= 0xDFFF => "\uFFFD",
            < 0x20 and not (9 or 10 or 13) => "",
            _ => char.ConvertFromUtf32(code),
        };
        return length;
    }

    /// <summary>Reads a number; one that no character has is some number past the last of them.</summary>
    private static int ReadCode(ReadOnlySpan<char> text, out int code)
    {
        code = 0;
        if (text.Length < 3) return 0;
        var hex = text[2] is 'x' or 'X';
        var at = hex ? 3 : 2;
        var start = at;
        for (; at < text.Length; at++)
        {
            var digit = text[at] switch
            {
                >= '0' and <= '9' and var c => c - '0',
                >= 'a' and <= 'f' and var c when hex => c - 'a' + 10,
                >= 'A' and <= 'F' and var c when hex => c - 'A' + 10,
                _ => -1,
            };
            if (digit < 0) break;
            code = Math.Min(code * (hex ? 16 : 10) + digit, 0x110000);
        }

        if (at == start) return 0;
        return at < text.Length && text[at] == ';' ? at + 1 : at;
    }
}
