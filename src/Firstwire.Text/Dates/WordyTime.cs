using System.Buffers;

namespace Firstwire.Text.Dates;

/// <summary>Dates with the month in words, in any order: RFC 822, RFC 850, asctime, <c>March 1, 2026 9:05 pm</c>, <c>1 mars 2026</c>.</summary>
internal static class WordyTime
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" ,\t-/0123456789");

    public static WrittenTime? Parse(ReadOnlySpan<char> text)
    {
        int month = 0, day = 0, year = -1;
        TimeSpan? clock = null;
        TimeSpan? offset = null;
        var rest = text;
        while ((rest = rest.TrimStart(" ,\t\r\n-/")).Length > 0)
        {
            if (char.IsAsciiDigit(rest[0]))
            {
                var attempt = rest;
                if (clock is null && LooksLikeClock(rest) && ClockTime.TryRead(ref attempt, out var time))
                {
                    clock = time;
                    rest = attempt;
                    var zone = rest.TrimStart();
                    if (zone.Length > 0 && (zone[0] is '+' or '-' || char.IsAsciiLetter(zone[0])))
                    {
                        var end = zone.IndexOfAny(" ,");
                        if (end < 0) end = zone.Length;
                        if (Months.Find(zone[..end]) == 0 && Zone.TryRead(zone[..end], out offset)) rest = zone[end..];
                    }

                    continue;
                }

                var digits = rest.IndexOfAnyExceptInRange('0', '9');
                if (digits < 0) digits = rest.Length;
                if (digits > 4) return null;
                var number = int.Parse(rest[..digits]);
                if (day == 0 && digits <= 2) day = number;
                else if (year < 0) year = digits <= 2 ? number + (number < 70 ? 2000 : 1900) : number;
                else return null;
                rest = rest[digits..].TrimStart(".");
                continue;
            }

            if (rest[0] == '+' && clock is not null)
            {
                if (!Zone.TryRead(rest, out offset)) return null;
                break;
            }

            var length = rest.IndexOfAny(WordEnds);
            if (length < 0) length = rest.Length;
            if (length == 0) return null;
            var word = rest[..length];
            if (month == 0) month = Months.Find(word);
            else if (clock is not null && offset is null && Months.Find(word) == 0) Zone.TryRead(word, out offset);
            rest = rest[length..];
        }

        if (month == 0 || day == 0 || year < 0 || !TimeParts.TryDay(year, month, day, out var date)) return null;
        return clock is { } of ? TimeParts.Instant(date, of, offset) : TimeParts.Day(date);
    }

    private static bool LooksLikeClock(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && text[digits] == ':';
    }
}
