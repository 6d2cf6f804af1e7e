using Firstwire.Text.Dates;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>
/// Finds full dates (day, month and year) within a line of visible text, in the orders, words and calendars of the
/// world's pages; a time of day beside them is not read.
/// </summary>
internal static class DateInText
{
    /// <summary>Lines are cut here: a byline's date stands at its start.</summary>
    private const int LongestLine = 400;

    private const int FirstYear = 1990;

    private const int LastYear = 2099;

    /// <summary>
    /// The first date of <paramref name="text"/>; <paramref name="monthFirst"/> decides what 3/4/2026 means.
    /// </summary>
    /// <param name="year">The year of a date that is written without its year; null where none is known.</param>
    public static WrittenTime? Find(string text, bool monthFirst, int? year = null) =>
        From(text, 0, monthFirst, year)?.Date;

    /// <summary>
    /// The first date at or after <paramref name="start"/>, and where it begins and ends in the text.
    /// </summary>
    public static DateAt? From(string text, int start, bool monthFirst, int? year = null)
    {
        if (start >= text.Length) return null;
        var line = text.AsSpan(start, Math.Min(text.Length - start, LongestLine));
        DateAt? han = HanDate.In(line) is { } inHan
            ? inHan with { Start = start + inHan.Start, End = start + inHan.End } : null;
        if (!HasDigit(line)) return han;
        var tokens = DateToken.Of(line);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == DateTokenKind.Sign) continue;
            if (han is { } earlier && earlier.Start <= start + tokens[at].Start) return earlier;
            if (At(tokens, at, monthFirst, year) is { } found) return Found(tokens, at, found, isLunar: false);
        }
        if (han is not null) return han;
        // Beside a solar date the lunar one is its repetition, by the moon of its land.
        for (var at = 0; at < tokens.Count; at++)
            if (CalendarDate.At(tokens, at, lunar: true) is { } found) return Found(tokens, at, found, isLunar: true);
        return null;

        DateAt Found(List<DateToken> tokens, int at, ScannedDate found, bool isLunar)
        {
            var end = found.Next < tokens.Count ? tokens[found.Next].Start : Math.Min(text.Length - start, LongestLine);
            return new DateAt(found.Date, start + tokens[at].Start, start + end, isLunar);
        }
    }

    /// <summary>
    /// The day of a month of a year, in whichever calendar counts such a year; null where there is none.
    /// </summary>
    public static WrittenTime? Day(int year, int month, int day)
    {
        if (Calendars.IsPersianYear(year) || Calendars.IsNepaliYear(year))
        {
            var calendar = Calendars.IsPersianYear(year) ? Calendar.Persian : Calendar.Nepali;
            return Calendars.Day(calendar, year, month, day) is { } other
                ? Day(other.Year, other.Month, other.Day) : null;
        }
        year = Calendars.Gregorian(year);
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1
            || day > DateTime.DaysInMonth(year, month))
            return null;
        return new WrittenTime(new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero), TimePrecision.Day, false);
    }

    /// <summary>The date that begins at a token, in whichever way it is written.</summary>
    private static ScannedDate? At(List<DateToken> tokens, int at, bool monthFirst, int? year)
    {
        var worded = new WordedDate(tokens, at, year);
        return tokens[at].Kind == DateTokenKind.Number
            ? CalendarDate.At(tokens, at, lunar: false) ?? NumericDate.At(tokens, at, monthFirst) ?? worded.DayFirst()
                ?? CountedDate.At(tokens, at) ?? worded.YearFirst()
            : worded.MonthFirst() ?? CalendarDate.At(tokens, at, lunar: false);
    }

    /// <summary>True for a digit of any script.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyInRange('0', '9')) return true;
        foreach (var c in text)
            if (c > 127 && char.IsDigit(c)) return true;
        return false;
    }
}
