namespace Firstwire.Text.Dates;

/// <summary>
/// ISO 8601 as written by machines and people: <c>2026-03-01T12:00:00Z</c>, <c>20260301</c>, <c>2026-060</c>,
/// <c>2026-W09-7</c>,
/// <c>2026/03/01 12:00</c>, fractions after point or comma, <c>24:00</c>, offsets with and without colon, zone names.
/// </summary>
internal static class IsoTime
{
    public static WrittenTime? Parse(ReadOnlySpan<char> text)
    {
        if (!TryDate(ref text, out var day)) return null;
        var rest = text.TrimStart(" ,");
        if (rest.Length == 0) return TimeParts.Day(day);
        if (rest[0] is 'T' or 't' or '_') rest = rest[1..].TrimStart();
        if (rest.Length == 0) return TimeParts.Day(day);
        if (!ClockTime.TryRead(ref rest, out var clock)) return null;
        return Zone.TryRead(rest, out var offset) ? TimeParts.Instant(day, clock, offset) : null;
    }

    private static bool TryDate(ref ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        var digits = TimeParts.Digits(text);
        if (digits is 8 or 12 or 14)
        {
            return TimeParts.TryDay(Number(text, 0, 4), Number(text, 4, 2), Number(text, 6, 2), out day)
                && Advance(ref text, 8);
        }

        if (digits == 7 && text.Length == 7)
        {
            return TryOrdinal(Number(text, 0, 4), Number(text, 4, 3), out day) && Advance(ref text, 7);
        }

        if (digits != 4 || text.Length < 8) return false;
        var year = Number(text, 0, 4);
        var separator = text[4];
        if (separator is not ('-' or '/' or '.')) return false;
        if (text[5] is 'W' or 'w') return TryWeek(ref text, year, out day);
        // Korean and Hungarian dates have a space behind each point, or none, and a point behind the day.
        var isSpaced = separator == '.' && text[5] == ' ';
        var second = isSpaced ? text[5..].TrimStart() : text[5..];
        var monthDigits = TimeParts.Digits(second);
        if (monthDigits == 3 && separator == '-' && (second.Length == 3 || second[3] is 'T' or ' '))
        {
            return TryOrdinal(year, Number(second, 0, 3), out day) && Advance(ref text, 8);
        }

        if (monthDigits is not (1 or 2) || second.Length <= monthDigits || second[monthDigits] != separator)
        {
            return false;
        }

        var third = isSpaced ? second[(monthDigits + 1)..].TrimStart() : second[(monthDigits + 1)..];
        var dayDigits = TimeParts.Digits(third);
        if (dayDigits is not (1 or 2)
            || !TimeParts.TryDay(year, Number(second, 0, monthDigits), Number(third, 0, dayDigits), out day))
        {
            return false;
        }

        text = third[dayDigits..];
        if (separator == '.') text = text.TrimStart('.');
        return true;
    }

    private static bool TryWeek(ref ReadOnlySpan<char> text, int year, out DateOnly day)
    {
        day = default;
        if (text.Length < 10 || TimeParts.Digits(text[6..]) != 2 || text[8] != '-' || text[9] is < '1' or > '7')
        {
            return false;
        }

        var week = Number(text, 6, 2);
        if (year is < 1 or > 9998 || week < 1 || week > System.Globalization.ISOWeek.GetWeeksInYear(year)) return false;
        var weekday = (DayOfWeek)((text[9] - '0') % 7);
        day = DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(year, week, weekday));
        return Advance(ref text, 10);
    }

    private static bool TryOrdinal(int year, int dayOfYear, out DateOnly day)
    {
        day = default;
        if (year is < 1 or > 9999 || dayOfYear < 1 || dayOfYear > (DateTime.IsLeapYear(year) ? 366 : 365)) return false;
        day = new DateOnly(year, 1, 1).AddDays(dayOfYear - 1);
        return true;
    }

    private static bool Advance(ref ReadOnlySpan<char> text, int by)
    {
        text = text[by..];
        return true;
    }

    private static int Number(ReadOnlySpan<char> text, int start, int length) => int.Parse(text.Slice(start, length));
}
