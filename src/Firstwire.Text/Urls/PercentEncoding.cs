using System.Buffers;
using System.Text;

namespace Firstwire.Text.Urls;

/// <summary>
/// Percent-encoding and its sets (URL Standard §1.3). What a set does not keep is written as the escapes of its UTF-8
/// bytes.
/// </summary>
internal static class PercentEncoding
{
    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    // Each set is given by what it keeps, from the smallest encode set to the largest: all of printable ASCII, then
    // less and less.
    public static readonly SearchValues<char> KeptInOpaque =
        SearchValues.Create(LettersAndDigits + " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");

    public static readonly SearchValues<char> KeptInFragment =
        SearchValues.Create(LettersAndDigits + "!#$%&'()*+,-./:;=?@[\\]^_{|}~");

    public static readonly SearchValues<char> KeptInQuery =
        SearchValues.Create(LettersAndDigits + "!$%&'()*+,-./:;=?@[\\]^_`{|}~");

    public static readonly SearchValues<char> KeptInSpecialQuery =
        SearchValues.Create(LettersAndDigits + "!$%&()*+,-./:;=?@[\\]^_`{|}~");

    public static readonly SearchValues<char> KeptInPath =
        SearchValues.Create(LettersAndDigits + "!$%&'()*+,-./:;=@[\\]_|~");

    public static readonly SearchValues<char> KeptInUserInfo =
        SearchValues.Create(LettersAndDigits + "!$%&'()*+,-._~");

    public static void Append(StringBuilder target, ReadOnlySpan<char> text, SearchValues<char> kept)
    {
        Span<byte> bytes = stackalloc byte[4];
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAnyExcept(kept);
            if (plain < 0) plain = text.Length;
            target.Append(text[..plain]);
            text = text[plain..];
            if (text.IsEmpty) break;

            // A lone surrogate decodes to U+FFFD, as the Standard has it.
            _ = Rune.DecodeFromUtf16(text, out var rune, out var consumed);
            var length = rune.EncodeToUtf8(bytes);
            foreach (var octet in bytes[..length]) AppendEscape(target, octet);
            text = text[consumed..];
        }
    }

    public static string Encode(ReadOnlySpan<char> text, SearchValues<char> kept)
    {
        if (!text.ContainsAnyExcept(kept)) return text.ToString();
        var target = new StringBuilder(text.Length + 16);
        Append(target, text, kept);
        return target.ToString();
    }

    public static void AppendEscape(StringBuilder target, byte octet) =>
        target.Append('%').Append(Convert.ToHexString([octet]));

    /// <summary>The text whose escapes are decoded and read as UTF-8; bytes that are none become U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('%')) return text.ToString();
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        var length = Encoding.UTF8.GetBytes(text, bytes);
        var written = 0;
        for (var i = 0; i < length; i++)
        {
            if (bytes[i] == '%' && i + 2 < length && TryHex((char)bytes[i + 1], (char)bytes[i + 2], out var octet))
            {
                bytes[written++] = octet;
                i += 2;
            }
            else
            {
                bytes[written++] = bytes[i];
            }
        }

        return Encoding.UTF8.GetString(bytes, 0, written);
    }

    /// <summary>The octet of the escape that <paramref name="text"/> begins with.</summary>
    public static bool TryEscape(ReadOnlySpan<char> text, out byte octet)
    {
        octet = 0;
        return text is ['%', _, _, ..] && TryHex(text[1], text[2], out octet);
    }

    private static bool TryHex(char high, char low, out byte octet)
    {
        octet = 0;
        if (!char.IsAsciiHexDigit(high) || !char.IsAsciiHexDigit(low)) return false;
        octet = (byte)((Digit(high) << 4) | Digit(low));
        return true;

        static int Digit(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;
    }
}
