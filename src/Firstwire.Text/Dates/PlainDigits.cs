using System.Globalization;
using System.Text;

namespace Firstwire.Text.Dates;

/// <summary>
/// Times in other scripts, made ready for the readers that know one kind of digit, comma and space:
/// <c>٠١ مارس ٢٠٢٦</c>, <c>१ मार्च २०२६</c>.
/// </summary>
internal static class PlainDigits
{
    /// <summary>Months of two words, by the one word that they also go by.</summary>
    private static readonly (string Words, string Word)[] TwoWordMonths =
    [
        ("كانون الثاني", "يناير"), ("تشرين الأول", "أكتوبر"), ("تشرين الثاني", "نوفمبر"), ("كانون الأول", "ديسمبر"),
    ];

    /// <summary>The text with ASCII digits, commas and spaces, and without the marks of writing direction.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (char.IsAsciiDigit(sign)) plain.Append(sign);
            else if (char.IsDigit(sign)) plain.Append((int)char.GetNumericValue(sign));
            else if (char.IsWhiteSpace(sign)) plain.Append(' ');
            else if (sign is '،' or '、' or '，') plain.Append(',');
            else if (sign is '：') plain.Append(':');
            else if (char.GetUnicodeCategory(sign) != UnicodeCategory.Format) plain.Append(sign);
        }

        foreach (var (words, word) in TwoWordMonths) plain.Replace(words, word);
        return plain.ToString().Trim();
    }
}
