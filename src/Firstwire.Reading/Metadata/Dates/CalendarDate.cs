namespace Firstwire.Reading.Metadata.Dates;

/// <summary>
/// Reads the date of another calendar than the Gregorian that begins at a token, in each order of its parts.
/// </summary>
internal static class CalendarDate
{
    private const int MostSkipped = 3;

    /// <summary>Between the parts of a date: Nepali "on the day", Ethiopian "day", Arabic "of the year".</summary>
    private static readonly HashSet<string> Fillers =
        new(StringComparer.Ordinal) { "गते", "ቀን", "من", "عام", "لعام", "سنة", "ماه" };

    /// <summary>
    /// ۲ آذر ۱۴۰۵, ७ मंसिर २०८३, मङ्सिर ७, २०८३, २०८३ मंसिर ७ गते, ኅዳር 14 ቀን 2019; where lunar, 13 جمادى الآخرة 1448
    /// and 13/6/1448.
    /// </summary>
    public static ScannedDate? At(List<DateToken> tokens, int at, bool lunar)
    {
        var parts = tokens[at].IsShortNumber ? DayFirst(tokens, at)
            : tokens[at].IsYear ? YearFirst(tokens, at)
            : CalendarMonths.At(tokens, at) is { } month ? MonthFirst(tokens, month) : null;
        if (parts is not { } found) return lunar ? Numbered(tokens, at) : null;
        return (found.Month.Calendar == Calendar.Lunar) == lunar
            ? Day(found.Month.Calendar, found.Year, found.Month.Number, found.Day, found.Next) : null;
    }

    /// <summary>13/6/1448, 1448-06-13.</summary>
    private static ScannedDate? Numbered(List<DateToken> tokens, int at)
    {
        if (at + 4 >= tokens.Count) return null;
        var (first, second, third) = (tokens[at], tokens[at + 2], tokens[at + 4]);
        if (tokens[at + 1].Sign is not ('/' or '-' or '.') || tokens[at + 3].Sign != tokens[at + 1].Sign) return null;
        if (!second.IsShortNumber) return null;
        if (first.IsYear && third.IsShortNumber && Calendars.IsLunarYear(first.Value))
            return Day(Calendar.Lunar, first.Value, second.Value, third.Value, at + 5);
        return first.IsShortNumber && third.IsYear && Calendars.IsLunarYear(third.Value)
            ? Day(Calendar.Lunar, third.Value, second.Value, first.Value, at + 5) : null;
    }

    private static (CalendarMonth Month, int Year, int Day, int Next)? DayFirst(List<DateToken> tokens, int at)
    {
        if (CalendarMonths.At(tokens, Skip(tokens, at + 1)) is not { } month) return null;
        var year = Skip(tokens, month.Next);
        return IsYear(tokens, year) ? (month, tokens[year].Value, tokens[at].Value, year + 1) : null;
    }

    private static (CalendarMonth Month, int Year, int Day, int Next)? MonthFirst(
        List<DateToken> tokens, CalendarMonth month)
    {
        var day = Skip(tokens, month.Next);
        if (!IsDay(tokens, day)) return null;
        var year = Skip(tokens, day + 1);
        return IsYear(tokens, year) ? (month, tokens[year].Value, tokens[day].Value, year + 1) : null;
    }

    private static (CalendarMonth Month, int Year, int Day, int Next)? YearFirst(List<DateToken> tokens, int at)
    {
        if (CalendarMonths.At(tokens, Skip(tokens, at + 1)) is not { } month) return null;
        var day = Skip(tokens, month.Next);
        return IsDay(tokens, day) ? (month, tokens[at].Value, tokens[day].Value, day + 1) : null;
    }

    private static bool IsDay(List<DateToken> tokens, int at) => at < tokens.Count && tokens[at].IsShortNumber;

    private static bool IsYear(List<DateToken> tokens, int at) => at < tokens.Count && tokens[at].IsYear;

    private static int Skip(List<DateToken> tokens, int at)
    {
        for (var skipped = 0; at < tokens.Count && skipped < MostSkipped; at++, skipped++)
        {
            var isFiller = tokens[at].Kind == DateTokenKind.Sign
                ? tokens[at].Sign is '.' or ',' or '،' or '፣' or '-' or '/'
                : tokens[at].Word is { } word && Fillers.Contains(word);
            if (!isFiller) break;
        }
        return at;
    }

    private static ScannedDate? Day(Calendar calendar, int year, int month, int day, int next) =>
        Calendars.Day(calendar, year, month, day) is { } found
            ? ScannedDate.Of(DateInText.Day(found.Year, found.Month, found.Day), next) : null;
}
