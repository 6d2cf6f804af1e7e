using System.Globalization;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>A calendar whose months have names of their own.</summary>
internal enum Calendar
{
    Persian,
    Lunar,
    Nepali,
    Ethiopian,
}

/// <summary>
/// Days of other calendars than the Gregorian, as its days: the Persian solar one, the lunar one of the Hijra (as Umm
/// al-Qura reckons it: where the moon has to be seen, a day may lie between), Nepal's Bikram Sambat, the Ethiopian one,
/// the Buddhist era of Thai, Lao and Khmer pages, the eras of Japan, the Republic of China's years. Where no name of a
/// month tells the calendar, the year alone does: none of these counts years as another does now.
/// </summary>
internal static class Calendars
{
    private const int BuddhistEra = 543;

    private const int RepublicOfChina = 1911;

    /// <summary>The first year that is counted so since the Persian ones beside it are yet to come.</summary>
    private const int FirstLunarYear = 1431;

    /// <summary>The first year that is Nepal's where it is not of the Gregorian century's second half.</summary>
    private const int FirstNepaliYear = 2060;

    /// <summary>The day number of the Ethiopian year 1: 29 August of the Julian year 8.</summary>
    private const int EthiopianEpoch = 2795;

    private static readonly PersianCalendar Persian = new();

    private static readonly UmAlQuraCalendar Lunar = new();

    /// <summary>True for years that only the Persian solar calendar counts so: 1369 (1990) to 1430 (2051).</summary>
    public static bool IsPersianYear(int year) => year is >= 1369 and < FirstLunarYear;

    /// <summary>True for years that only the lunar calendar counts so: 1431 (2009) to 1500 (2077).</summary>
    public static bool IsLunarYear(int year) => year is >= FirstLunarYear and <= 1500;

    /// <summary>True for years that Nepal counts so, and others not for decades: 2060 (2003) on.</summary>
    public static bool IsNepaliYear(int year) => year >= FirstNepaliYear && year <= NepaliYears.Last;

    /// <summary>Null where the calendar has no such day, or it is not of the time of the web.</summary>
    public static DateOnly? Day(Calendar calendar, int year, int month, int day)
    {
        if (month < 1 || day < 1) return null;
        return calendar switch
        {
            Calendar.Persian => IsPersianYear(year) && month <= 12 && day <= Persian.GetDaysInMonth(year, month)
                ? DateOnly.FromDateTime(Persian.ToDateTime(year, month, day, 0, 0, 0, 0)) : null,
            Calendar.Lunar => year is >= 1411 and <= 1500 && month <= 12 && day <= Lunar.GetDaysInMonth(year, month)
                ? DateOnly.FromDateTime(Lunar.ToDateTime(year, month, day, 0, 0, 0, 0)) : null,
            Calendar.Nepali => NepaliYears.Day(year, month, day),
            Calendar.Ethiopian => EthiopianDay(year, month, day),
            _ => null,
        };
    }

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

    /// <summary>Twelve months of thirty days, and five or six days more.</summary>
    private static DateOnly? EthiopianDay(int year, int month, int day)
    {
        if (year is < 1983 or > 2090 || month > 13) return null;
        if (day > (month < 13 ? 30 : year % 4 == 3 ? 6 : 5)) return null;
        return DateOnly.FromDayNumber(EthiopianEpoch + (365 * (year - 1)) + (year / 4) + (30 * (month - 1)) + day - 1);
    }
}
