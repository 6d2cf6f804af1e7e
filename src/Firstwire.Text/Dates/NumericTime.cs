namespace Firstwire.Text.Dates;

/// <summary>
/// Dates in figures with the year last: <c>31.12.2026</c>, which is always day first, and <c>12/31/2026</c>, which is
/// read only where one
/// of its figures cannot be a month.
/// </summary>
internal static class NumericTime
{
    public static WrittenTime? Parse(ReadOnlySpan<char> text)
    {
        var first = TimeParts.Digits(text);
        if (first is not (1 or 2) || text.Length < first + 6 || text[first] is not ('.' or '/' or '-')) return null;
        var separator = text[first];
        var one = int.Parse(text[..first]);
        text = text[(first + 1)..].TrimStart();
        var second = TimeParts.Digits(text);
        if (second is not (1 or 2) || second == text.Length || text[second] != separator) return null;
        var two = int.Parse(text[..second]);
        text = text[(second + 1)..].TrimStart();
        if (TimeParts.Digits(text) != 4) return null;
        var year = int.Parse(text[..4]);
        text = text[4..].TrimStart(" ,T");

        var dayFirst = separator == '.' || one > 12 || one == two;
        if (!dayFirst && two <= 12) return null;
        if (!(dayFirst ? TimeParts.TryDay(year, two, one, out var day) : TimeParts.TryDay(year, one, two, out day)))
        {
            return null;
        }

        if (text.Length == 0) return TimeParts.Day(day);
        return ClockTime.TryRead(ref text, out var clock) && Zone.TryRead(text, out var offset)
            ? TimeParts.Instant(day, clock, offset)
            : null;
    }
}
