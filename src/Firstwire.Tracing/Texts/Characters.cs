using System.Globalization;
using System.Text;

namespace Firstwire.Tracing.Texts;

/// <summary>What a character is to a reader of words and sentences.</summary>
internal static class Characters
{
    public static bool IsWord(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetterOrDigit((char)rune.Value)
        : Rune.GetUnicodeCategory(rune) <= UnicodeCategory.OtherNumber;

    public static bool IsApostrophe(Rune rune) => rune.Value is '\'' or 0x2019 or 0x2BC;

    /// <summary>Soft hyphen, joiners, tatweel: inside a word, and none of its letters.</summary>
    public static bool IsJoiner(Rune rune) => rune.Value is 0xAD or 0x200C or 0x200D or 0x640;

    /// <summary>Ends a sentence where white space follows.</summary>
    public static bool IsSentenceEnd(int code) => code is '.' or '!' or '?' or 0x2026 or 0x61F or 0x6D4;

    /// <summary>Ends a sentence wherever it stands.</summary>
    public static bool IsFullStop(int code) => code is 0x3002 or 0xFF01 or 0xFF1F or 0xFF0E or 0x964 or 0x965 or 0x104B or 0x17D4 or 0x1362;

    /// <summary>Scripts written without spaces between words.</summary>
    public static bool IsUnspaced(int code) => code is
        (>= 0x0E00 and <= 0x0EFF) or // Thai, Lao
        (>= 0x0F00 and <= 0x0FFF) or // Tibetan
        (>= 0x1000 and <= 0x109F) or // Burmese
        (>= 0x1780 and <= 0x17FF) or // Khmer
        (>= 0x3005 and <= 0x3007) or
        (>= 0x3041 and <= 0x30FF) or // Hiragana, katakana
        (>= 0x3400 and <= 0x4DBF) or
        (>= 0x4E00 and <= 0x9FFF) or // Han
        (>= 0xF900 and <= 0xFAFF) or
        (>= 0x20000 and <= 0x3FFFF);
}
