using System.Buffers;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>
/// Reads a date that is written in Han numerals: 二〇二六年十一月二十三日, 平成十三年四月十七日, and the first year of an era, 令和元年5月1日.
/// </summary>
internal static class HanDate
{
    /// <summary>The longest name of an era.</summary>
    private const int LongestEra = 4;

    private const int LongestYear = 4;

    /// <summary>With these a year is counted within an era.</summary>
    private static readonly SearchValues<char> Units = SearchValues.Create("十百千元廿卅");

    /// <summary>The first such date of a text and where it stands; null where there is none.</summary>
    public static DateAt? In(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOf('年') is >= 0 and var found; from += found + 1)
        {
            var mark = from + found;
            var start = mark;
            while (start > 0 && mark - start < LongestYear && IsNumeral(text[start - 1])) start--;
            if (start == mark || Year(text[start..mark], text[..start], out var era) is not { } year) continue;
            var rest = text[(mark + 1)..];
            if (Number(ref rest, '月') is not { } month || Number(ref rest, '日') is not { } day) continue;
            if (DateInText.Day(year, month, day) is { } date)
                return new DateAt(date, start - era, text.Length - rest.Length, false);
        }
        return null;
    }

    /// <summary>Four digits, or the count within the era that stands before it.</summary>
    private static int? Year(ReadOnlySpan<char> numerals, ReadOnlySpan<char> before, out int era)
    {
        era = 0;
        if (numerals.Length == LongestYear && !numerals.ContainsAny(Units)) return HanNumerals.Value(numerals);
        for (era = Math.Min(LongestEra, before.Length); era >= 2; era--)
            if (Calendars.EraStart(before[^era..].ToString()) is > 0 and var start)
                return (numerals is "元" ? 1 : HanNumerals.Value(numerals)) is { } count ? start + count - 1 : null;
        return null;
    }

    /// <summary>The number before a mark, in Han numerals or digits, and the text moved past both.</summary>
    private static int? Number(ref ReadOnlySpan<char> text, char mark)
    {
        var end = text[..Math.Min(text.Length, LongestYear)].IndexOf(mark);
        if (end <= 0) return null;
        var number = text[..end];
        text = text[(end + 1)..];
        return int.TryParse(number, out var digits) ? digits : HanNumerals.Value(number);
    }

    private static bool IsNumeral(char c) => c is '元' or '0' || HanNumerals.IsNumeral(c);
}
