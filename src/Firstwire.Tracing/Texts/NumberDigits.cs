using System.Globalization;
using System.Text;
using Firstwire.Text.Words;

namespace Firstwire.Tracing.Texts;

/// <summary>
/// A number by its digits alone: how thousands are set off, and in which numerals it is written, does not count.
/// </summary>
internal static class NumberDigits
{
    /// <summary>Digits that are kept.</summary>
    public const int Most = 16;

    /// <summary>Fills in the ASCII digits of a word that is a number, and says how many they are.</summary>
    /// <param name="digits">Room for <see cref="Most"/>.</param>
    public static int Of(ReadOnlySpan<char> word, Span<char> digits)
    {
        var count = 0;
        if (HanNumerals.LengthIn(word, at: 0, out var number) == word.Length)
        {
            number.TryFormat(digits, out count, provider: CultureInfo.InvariantCulture);
            return count;
        }

        foreach (var rune in word.EnumerateRunes())
        {
            if (!Rune.IsDigit(rune) || count == digits.Length) continue;
            digits[count++] = (char)('0' + (int)Rune.GetNumericValue(rune));
        }

        return count;
    }
}
