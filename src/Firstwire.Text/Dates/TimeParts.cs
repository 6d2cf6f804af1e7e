namespace Firstwire.Text.Dates;

/// <summary>Joins the parts of a written time, refusing what no calendar has.</summary>
internal static class TimeParts
{
    /// <summary>How many digits <paramref name="text"/> begins with.</summary>
    public static int Digits(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExceptInRange('0', '9');
        return other < 0 ? text.Length : other;
    }

    public static bool TryDay(int year, int month, int day, out DateOnly date)
    {
        if (year is >= SolarHijri.FirstYear and <= SolarHijri.LastYear)
        {
            return SolarHijri.TryDay(year, month, day, out date);
        }

        date = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    public static WrittenTime Day(DateOnly day) =>
        new(
            new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
            TimePrecision.Day,
            OffsetStated: false);

    /// <summary>The instant; null where the offset moves it past the ends of the calendar.</summary>
    public static WrittenTime? Instant(DateOnly day, TimeSpan clock, TimeSpan? offset)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        if (day.Year is < 2 or > 9998) return null;
        return new WrittenTime(new DateTimeOffset(local + clock, offset
            ?? TimeSpan.Zero), TimePrecision.Instant, offset is not null);
    }
}
