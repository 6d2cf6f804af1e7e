namespace Firstwire.Text.Words;

/// <summary>
/// Whole numbers below 10,000 in Han numerals, as print in Chinese and Japanese writes them: 二百七十六, 三千二百,
/// 二〇二六年. What counts them (万, 億) is a word behind the number, as it is behind digits.
/// </summary>
public static class HanNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Digits in a row: a year has four.</summary>
    private const int MostInRow = 4;

    /// <summary>"四五" is four or five: two digits in a row are a number only where a zero is among them.</summary>
    private const int FewestInRow = 3;

    /// <summary>Behind a lone numeral, which is mostly part of a word, these say that it counts.</summary>
    private const string Counters = "年月日万萬億亿兆";

    /// <summary>
    /// How many characters the number takes that a text begins with; 0 where it begins with none, or with numerals that
    /// make none.
    /// </summary>
    public static int LengthIn(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var length = 0;
        while (length < text.Length && IsNumeral(text[length])) length++;
        if (length == 0) return 0;
        var numerals = text[..length];
        if (length == 1 && (length == text.Length || !Counters.Contains(text[length]))) return 0;
        return (InRow(numerals) ?? ByUnits(numerals)) is { } number && (value = number) >= 0 ? length : 0;
    }

    private static int? InRow(ReadOnlySpan<char> numerals)
    {
        if (numerals.Length > MostInRow) return null;
        var (number, hasZero) = (0, false);
        foreach (var numeral in numerals)
        {
            if (Digit(numeral) is not (>= 0 and var digit)) return null;
            number = (number * 10) + digit;
            hasZero |= digit == 0;
        }

        return numerals.Length == 1 || numerals.Length >= FewestInRow || hasZero ? number : null;
    }

    /// <summary>Thousands, hundreds, tens and ones, each at most once and in this order.</summary>
    private static int? ByUnits(ReadOnlySpan<char> numerals)
    {
        var (number, digit, below) = (0, -1, 10_000);
        foreach (var numeral in numerals)
        {
            if (Unit(numeral) is not (> 0 and var unit))
            {
                // A zero stands for the units that are left out: 一千零五.
                if (digit > 0) return null;
                digit = Digit(numeral);
                continue;
            }

            if (unit >= below || digit == 0) return null;
            number += Math.Max(1, digit) * unit;
            (digit, below) = (-1, unit);
        }

        return below > 1 && digit != 0 ? number + Math.Max(0, digit) : null;
    }

    private static int Unit(char numeral) => numeral switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        _ => 0,
    };

    private static int Digit(char numeral) => numeral == '零' ? 0 : Digits.IndexOf(numeral);

    private static bool IsNumeral(char c) => Unit(c) > 0 || Digit(c) >= 0;
}
