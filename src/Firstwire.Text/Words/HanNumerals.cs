namespace Firstwire.Text.Words;

/// <summary>
/// Whole numbers below 10,000 in Han numerals, as print in Chinese and Japanese writes them: 二百七十六, 三千二百,
/// 二〇二六年. What counts them (万, 億) is a word behind the number, as it is behind digits.
/// </summary>
public static class HanNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Two, before hundreds and thousands.</summary>
    private const string Pair = "两兩";

    /// <summary>Twenty and thirty, which are not read: of 廿四 neither is 四 the number.</summary>
    private const string Joined = "廿卅";

    /// <summary>Before a unit they say that it is not known how many: 数百万.</summary>
    private const string Some = "数數几幾";

    /// <summary>Digits in a row: a year has four.</summary>
    private const int MostInRow = 4;

    /// <summary>"四五" is four or five: two digits in a row are a number only where a zero is among them.</summary>
    private const int FewestInRow = 3;

    /// <summary>Behind a lone numeral, which is mostly part of a word, these say that it counts.</summary>
    private const string Counters = "年月日万萬億亿兆";

    /// <summary>
    /// How many characters the number takes that begins at a place of a text; 0 where none does. Numerals that make no
    /// number have no part that is one: 四五百 is not 500.
    /// </summary>
    public static int LengthIn(ReadOnlySpan<char> text, int at, out int value)
    {
        value = 0;
        if (at > 0 && (IsNumeral(text[at - 1]) || (Unit(text[at]) > 0 && Some.Contains(text[at - 1])))) return 0;
        var end = at;
        while (end < text.Length && IsNumeral(text[end])) end++;
        var numerals = text[at..end];
        if (numerals.IsEmpty) return 0;
        if (numerals.Length == 1 && (end == text.Length || !Counters.Contains(text[end]))) return 0;
        if ((InRow(numerals) ?? ByUnits(numerals)) is not { } number) return 0;
        value = number;
        return numerals.Length;
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

    /// <summary>
    /// Thousands, hundreds, tens and ones, each at most once and in this order. Ones right behind hundreds or thousands
    /// are read in two ways: 三百五 is 305 in Japanese and 350 in Chinese.
    /// </summary>
    private static int? ByUnits(ReadOnlySpan<char> numerals)
    {
        var (number, digit, below, hasZero) = (0, -1, 10_000, false);
        for (var i = 0; i < numerals.Length; i++)
        {
            if (Unit(numerals[i]) is not (> 0 and var unit))
            {
                // A zero stands for the units that are left out: 一千零五.
                if (digit > 0) return null;
                hasZero |= digit == 0;
                digit = IsPairOf(numerals[i..]) ? 2 : Digit(numerals[i]);
                if (digit < 0) return null;
                continue;
            }

            if (unit >= below || digit == 0) return null;
            number += Math.Max(1, digit) * unit;
            (digit, below, hasZero) = (-1, unit, false);
        }

        return digit switch
        {
            0 => null,
            < 0 => number,
            _ => below == 10 || (below < 10_000 && hasZero) ? number + digit : null,
        };
    }

    private static bool IsPairOf(ReadOnlySpan<char> numerals) =>
        Pair.Contains(numerals[0]) && numerals.Length > 1 && Unit(numerals[1]) >= 100;

    private static int Unit(char numeral) => numeral switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        _ => 0,
    };

    private static int Digit(char numeral) => numeral == '零' ? 0 : Digits.IndexOf(numeral);

    private static bool IsNumeral(char c) =>
        Unit(c) > 0 || Digit(c) >= 0 || Pair.Contains(c) || Joined.Contains(c);
}
