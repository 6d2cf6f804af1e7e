using System.Buffers;

namespace Firstwire.Text.Dates;

/// <summary>
/// Dates with the month in words, in any order: RFC 822, RFC 850, asctime, <c>March 1, 2026 9:05 pm</c>, <c>1 mars
/// 2026</c>.
/// </summary>
internal ref struct WordyTime
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" ,\t\r\n-/0123456789");

    private const int BuddhistEra = 543;

    /// <summary>Later years are of the Buddhist era: Thai texts use both.</summary>
    private const int FirstThaiYear = 2400;

    /// <summary>From 50 on, years of two figures are of it: 69 is 2569.</summary>
    private const int ThaiCentury = 2500;

    private ReadOnlySpan<char> rest;
    private int month;
    private int day;
    private int year;
    private TimeSpan? clock;
    private TimeSpan? offset;

    /// <summary>True after the Vietnamese word for month, which comes before its number.</summary>
    private bool monthIsNext;

    /// <summary>True where the month is Thai: years are counted from the Buddha there, 543 more.</summary>
    private bool isThai;

    /// <summary>True where the year has two figures: in Thai they are the last of the Buddhist era's.</summary>
    private bool isShortYear;

    /// <summary>True where the month is one of Iran's and Afghanistan's calendar.</summary>
    private bool isSolarHijri;

    public static WrittenTime? Parse(ReadOnlySpan<char> text)
    {
        var time = new WordyTime { rest = text, year = -1 };
        while ((time.rest = time.rest.TrimStart(" ,\t\r\n-/")).Length > 0)
        {
            if (!(char.IsAsciiDigit(time.rest[0]) ? time.ReadClock() || time.ReadNumber() : time.ReadWord()))
            {
                return null;
            }
        }

        if (time is { isThai: true, isShortYear: true, year: < 2000 }) time.year += ThaiCentury - 1900;
        if (time is { isThai: true, year: > FirstThaiYear }) time.year -= BuddhistEra;
        if (time.isSolarHijri && time.year is < SolarHijri.FirstYear or > SolarHijri.LastYear) return null;
        if (time.month == 0 || time.year < 0 || !TimeParts.TryDay(time.year, time.month, time.day, out var date))
        {
            return null;
        }

        return time.clock is { } clock ? TimeParts.Instant(date, clock, time.offset) : TimeParts.Day(date);
    }

    private bool ReadClock()
    {
        var digits = TimeParts.Digits(rest);
        var attempt = rest;
        // Once the day is whole, what else stands in figures is the time: "0805", "8.05", "8h05".
        var dayIsWhole = day > 0 && month > 0 && year >= 0;
        var looksLikeClock = digits < rest.Length && rest[digits] == ':' ? digits <= 2 : dayIsWhole;
        if (clock is not null || !looksLikeClock || !ClockTime.TryRead(ref attempt, out var time))
        {
            return false;
        }

        clock = time;
        rest = attempt.TrimStart();
        if (rest.Length == 0 || !(rest[0] is '+' or '-' || char.IsAsciiLetter(rest[0]))) return true;
        var end = rest.IndexOfAny(" ,");
        var zone = end < 0 ? rest : rest[..end];
        if (Months.Find(zone) == 0 && Zone.TryRead(zone, out offset)) rest = rest[zone.Length..];
        return true;
    }

    private bool ReadNumber()
    {
        var digits = TimeParts.Digits(rest);
        if (digits > 4) return false;
        var number = int.Parse(rest[..digits]);
        rest = rest[digits..].TrimStart('.');
        if (monthIsNext && digits <= 2)
        {
            month = number;
            monthIsNext = false;
        }
        else if (day == 0 && digits <= 2) day = number;
        else if (year < 0)
        {
            isShortYear = digits <= 2;
            year = digits switch { <= 2 => number + (number < 50 ? 2000 : 1900), 3 => number + 1900, _ => number };
        }
        else return false;
        return true;
    }

    private bool ReadWord()
    {
        if (rest[0] == '+')
        {
            var isZone = clock is not null && Zone.TryRead(rest, out offset);
            rest = [];
            return isZone;
        }

        var length = rest.IndexOfAny(WordEnds);
        var word = length < 0 ? rest : rest[..length];
        rest = rest[word.Length..];
        // A weekday can be written like a month ("mar" is Tuesday in French): the name beside the day counts, not the
        // one before it.
        if (Months.Find(word) is var named and > 0 && (month == 0 || day > 0))
        {
            month = named;
            isThai |= word[0] is >= '\u0E00' and <= '\u0E7F';
        }
        else if (month == 0 && SolarHijri.FindMonth(word) is var solar and > 0)
        {
            month = solar;
            isSolarHijri = true;
        }
        else if (word.Equals("tháng", StringComparison.OrdinalIgnoreCase)) monthIsNext = month == 0;
        else if (clock is not null && offset is null) Zone.TryRead(word, out offset);
        return true;
    }
}
