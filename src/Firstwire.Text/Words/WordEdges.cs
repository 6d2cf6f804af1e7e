using System.Globalization;

namespace Firstwire.Text.Words;

/// <summary>Where words begin and end, as far as a character and its neighbours show it.</summary>
public static class WordEdges
{
    /// <summary>
    /// Whether a word may begin or end before the character at <paramref name="at"/>. In scripts that put no space
    /// between words every place is an edge; in Korean, where endings follow a name, every place after a letter's.
    /// </summary>
    public static bool IsEdge(ReadOnlySpan<char> text, int at)
    {
        if (at <= 0 || at >= text.Length) return true;
        var (before, after) = (text[at - 1], text[at]);
        return !IsWord(before) || !IsWord(after) || IsUnspaced(before) || IsUnspaced(after);
    }

    /// <summary>True for letters of scripts that put no space between words, and for Hangul.</summary>
    public static bool IsUnspaced(char letter) => letter >= '\u0E00'
        && letter is >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1100' and <= '\u11FF'
            or >= '\u1780' and <= '\u17FF' or >= '\u2E80' and <= '\uD7AF' or >= '\uF900' and <= '\uFAFF'
            or >= '\uFF66' and <= '\uFFDC';

    /// <summary>Letters, digits and the marks written upon letters.</summary>
    public static bool IsWord(char sign)
    {
        if (sign < 0x80) return char.IsAsciiLetterOrDigit(sign);
        return char.IsLetterOrDigit(sign)
            || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }
}
