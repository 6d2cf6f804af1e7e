using System.Collections.Frozen;
using System.Globalization;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// Days of other calendars than the Gregorian, as its days: the Persian solar one, the Buddhist era of Thai, Lao and
/// Khmer pages, the eras of Japan, the Republic of China's years. By the year alone, since none of these is near now.
/// </summary>
internal static class Calendars
{
    private const int BuddhistEra = 543;

    private const int RepublicOfChina = 1911;

    private static readonly PersianCalendar Persian = new();

    /// <summary>The months of the Persian solar year, in the spellings of Iran and Afghanistan.</summary>
    private static readonly FrozenDictionary<string, int> PersianMonths = Numbered("""
        فروردین فروردين حمل;اردیبهشت ارديبهشت ثور;خرداد جوزا;تیر تير سرطان;مرداد امرداد اسد;شهریور شهريور سنبله;
        مهر میزان;آبان عقرب;آذر قوس;دی دي جدی;بهمن دلو;اسفند حوت
        """);

    /// <summary>1 to 12, or 0 where the word names no month of the Persian year.</summary>
    public static int PersianMonth(string word) => PersianMonths.GetValueOrDefault(word);

    /// <summary>True for years that only the Persian solar calendar counts so: 1369 (1990) to 1478 (2099).</summary>
    public static bool IsPersianYear(int year) => year is >= 1369 and <= 1478;

    public static DateOnly? PersianDay(int year, int month, int day) =>
        IsPersianYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= Persian.GetDaysInMonth(year, month)
            ? DateOnly.FromDateTime(Persian.ToDateTime(year, month, day, 0, 0, 0, 0)) : null;

    /// <summary>The Gregorian year of a year of the Buddhist era (2533 to 2642); others as they are.</summary>
    public static int Gregorian(int year) => year is >= 2533 and <= 2642 ? year - BuddhistEra : year;

    /// <summary>The Gregorian year of the first year of an era; 0 where the word names none.</summary>
    public static int EraStart(string word) => word switch
    {
        "令和" => 2019,
        "平成" => 1989,
        "民國" or "民国" or "中華民國" => RepublicOfChina + 1,
        _ => 0,
    };

    private static FrozenDictionary<string, int> Numbered(string months) => months.Split(';')
        .SelectMany(static (names, index) => names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(name => (name, index)))
        .ToFrozenDictionary(static m => m.name, static m => m.index + 1, StringComparer.Ordinal);
}
