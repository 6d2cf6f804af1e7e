using System.Collections.Frozen;

namespace Firstwire.Text.Dates;

/// <summary>
/// Dates in figures with the year last: <c>31.12.2026</c>, which is always day first, and <c>12/31/2026</c>, which is
/// read only where one of its figures cannot be a month, or where the weekday before it allows one of both readings or
/// is of a language that writes the day first.
/// </summary>
internal static class NumericTime
{
    /// <summary>The longest word between day and time: <c>, um </c>, <c> klo </c>, <c> at </c>.</summary>
    private const int MaxFiller = 6;

    private const int LongestWeekday = 24;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DayFirst = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
        "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira",
        "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
        "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
        "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu",
        "pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static WrittenTime? Parse(ReadOnlySpan<char> text)
    {
        var isDayFirst = PassOverForeignWeekday(ref text);
        var weekday = Weekday(ref text);
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
        if (Day(year, one, two, isDayFirst ? '.' : separator, weekday) is not { } day) return null;
        text = text[4..];
        var clockStart = text.IndexOfAnyInRange('0', '9');
        if (clockStart < 0) return text.Length <= MaxFiller ? TimeParts.Day(day) : null;
        if (clockStart > MaxFiller) return null;
        text = text[clockStart..];
        return ClockTime.TryRead(ref text, out var clock) && Zone.TryRead(text, out var offset)
            ? TimeParts.Instant(day, clock, offset)
            : null;
    }

    /// <summary>
    /// Moves past a weekday in a language that writes the day before the month, as all of these do. True where one
    /// stands first.
    /// </summary>
    private static bool PassOverForeignWeekday(ref ReadOnlySpan<char> text)
    {
        var digit = text.IndexOfAnyInRange('0', '9');
        if (digit is < 3 or > LongestWeekday) return false;
        var word = text[..digit].TrimEnd(" ,.-");
        if (!DayFirst.Contains(word)) return false;
        text = text[digit..];
        return true;
    }

    /// <summary>The weekday that may stand first, in English; the text goes on after it.</summary>
    private static DayOfWeek? Weekday(ref ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || !char.IsAsciiLetter(text[0])) return null;
        var end = text.IndexOfAny(' ', ',', '.');
        var name = end < 0 ? text : text[..end];
        for (var day = DayOfWeek.Sunday; day <= DayOfWeek.Saturday; day++)
        {
            if (name.Length < 3 || !day.ToString().StartsWith(name.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            text = text[name.Length..].TrimStart(" ,.");
            return day;
        }

        return null;
    }

    private static DateOnly? Day(int year, int one, int two, char separator, DayOfWeek? weekday)
    {
        DateOnly? dayFirst = TimeParts.TryDay(year, two, one, out var day) ? day : null;
        if (separator == '.' || one == two) return dayFirst;
        DateOnly? monthFirst = TimeParts.TryDay(year, one, two, out day) ? day : null;
        if (dayFirst is null || monthFirst is null) return dayFirst ?? monthFirst;
        var fitsDayFirst = dayFirst.Value.DayOfWeek == weekday;
        return fitsDayFirst == (monthFirst.Value.DayOfWeek == weekday) ? null : fitsDayFirst ? dayFirst : monthFirst;
    }
}
