using System.Collections.Frozen;
using System.Globalization;

namespace Firstwire.Text.Dates;

/// <summary>
/// The calendar of Iran and Afghanistan. Its years from 1380 to 1420 began in 2001 to 2041: no date in news is of such
/// a year of the common calendar.
/// </summary>
internal static class SolarHijri
{
    public const int FirstYear = 1380;

    public const int LastYear = 1420;

    private static readonly PersianCalendar Calendar = new();

    /// <summary>The months in Iran, in Latin letters, and in Afghanistan in Dari and in Pashto.</summary>
    private static readonly string[] Names =
    [
        "فروردین farvardin حمل وری", "اردیبهشت ordibehesht ثور غویی", "خرداد khordad جوزا غبرګولی",
        "تیر tir سرطان چنګاښ", "مرداد mordad اسد زمری", "شهریور shahrivar سنبله وږی", "مهر mehr میزان تله",
        "آبان aban عقرب لړم", "آذر azar قوس لیندۍ", "دی dey جدی مرغومی", "بهمن bahman دلو سلواغه",
        "اسفند esfand حوت کب",
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByName = Names
        .SelectMany((names, index) => names.Split(' ').Select(name => (name, month: index + 1)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.month, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12, or 0 where <paramref name="word"/> names no month of this calendar.</summary>
    public static int FindMonth(ReadOnlySpan<char> word) => ByName.TryGetValue(word, out var month) ? month : 0;

    public static bool TryDay(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (month is < 1 or > 12 || day < 1 || day > Calendar.GetDaysInMonth(year, month)) return false;
        date = DateOnly.FromDateTime(Calendar.ToDateTime(year, month, day, 0, 0, 0, 0));
        return true;
    }
}
