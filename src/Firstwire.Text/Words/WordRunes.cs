using System.Globalization;
using System.Text;

namespace Firstwire.Text.Words;

/// <summary>Which characters words are made of, for those who read a text word by word.</summary>
public static class WordRunes
{
    /// <summary>The characters in which Japanese writes names from elsewhere.</summary>
    public static string Katakana { get; } =
        string.Concat(Enumerable.Range('ァ', 'ヺ' - 'ァ' + 1).Select(static kana => (char)kana)) + 'ー';

    /// <summary>
    /// The letters and marks of scripts in which spaces part phrases, not words: Thai, Lao, Burmese, Khmer.
    /// </summary>
    public static string Phrased { get; } = string.Concat(
        new[] { (0x0E01, 0x0E4E), (0x0E81, 0x0EDF), (0x1000, 0x103F), (0x1780, 0x17D3) }
            .SelectMany(static range => Enumerable.Range(range.Item1, range.Item2 - range.Item1 + 1))
            .Select(static code => (char)code));

    /// <summary>Letters, marks and digits.</summary>
    public static bool IsWord(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetterOrDigit((char)rune.Value)
        : Rune.GetUnicodeCategory(rune) <= UnicodeCategory.OtherNumber;

    /// <summary>
    /// A letter of a script that writes no capitals. Georgian is one: its letters have capitals in Unicode, in which
    /// only headlines are set.
    /// </summary>
    public static bool IsCaseless(Rune rune) =>
        rune.Value is >= 0x10D0 and <= 0x10FF || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter;

    /// <summary>A small letter, in a script that writes capitals too.</summary>
    public static bool IsSmall(char letter) => char.IsLower(letter) && letter is not (>= '\u10D0' and <= '\u10FF');

    /// <summary>Of scripts written without spaces between words, in which every character can begin one.</summary>
    /// <param name="code">A Unicode code point.</param>
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
