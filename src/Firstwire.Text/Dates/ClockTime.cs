namespace Firstwire.Text.Dates;

/// <summary>A time of day: <c>9:05</c>, <c>09:05:07.25</c>, <c>0905</c>, <c>9.05 pm</c>, <c>9h05</c>.</summary>
internal static class ClockTime
{
    /// <summary>
    /// Reads a time of day at the start of <paramref name="text"/> and moves past it and past am or pm.
    /// </summary>
    public static bool TryRead(ref ReadOnlySpan<char> text, out TimeSpan clock)
    {
        clock = default;
        var digits = TimeParts.Digits(text);
        int hour, minute, second = 0;
        var fraction = 0L;
        if (digits is 4 or 6)
        {
            hour = int.Parse(text[..2]);
            minute = int.Parse(text.Slice(2, 2));
            if (digits == 6) second = int.Parse(text.Slice(4, 2));
            text = text[digits..];
        }
        else if (digits is 1 or 2)
        {
            hour = int.Parse(text[..digits]);
            text = text[digits..];
            if (!TryMinutes(ref text, out minute, out second) && !SaysHalfDay(text, hour)) return false;
        }
        else
        {
            return false;
        }

        if (text.Length > 1 && text[0] is '.' or ',' or ':' && TimeParts.Digits(text[1..]) is var places and > 0)
        {
            for (var i = 0; i < 7; i++) fraction = fraction * 10 + (i < places ? text[1 + i] - '0' : 0);
            text = text[(1 + places)..];
        }

        hour = HalfDay(ref text, hour);
        if (hour == 24 && (minute, second) != (0, 0) || hour is < 0 or > 24 || minute > 59 || second > 60) return false;
        // A leap second is read as the last second that the clock of .NET has.
        clock = new TimeSpan(hour, minute, Math.Min(second, 59)) + TimeSpan.FromTicks(fraction);
        return true;
    }

    /// <summary>Minutes, and seconds where they follow behind the same sign.</summary>
    private static bool TryMinutes(ref ReadOnlySpan<char> text, out int minute, out int second)
    {
        minute = second = 0;
        if (text.Length < 2 || text[0] is not (':' or '.' or 'h') || TimeParts.Digits(text[1..]) is not (1 or 2))
        {
            return false;
        }

        var separator = text[0];
        var digits = TimeParts.Digits(text[1..]);
        minute = int.Parse(text.Slice(1, digits));
        text = text[(1 + digits)..];
        if (text.Length > 1 && text[0] == separator && TimeParts.Digits(text[1..]) is var more and (1 or 2))
        {
            second = int.Parse(text.Slice(1, more));
            text = text[(1 + more)..];
        }

        return true;
    }

    /// <summary>A bare hour is a time only where it is said which half of the day it is in: <c>9pm</c>.</summary>
    private static bool SaysHalfDay(ReadOnlySpan<char> text, int hour)
    {
        var length = text.Length;
        HalfDay(ref text, hour);
        return text.Length < length;
    }

    /// <summary>The words behind a time that say which half of the day it is in; the longest first.</summary>
    private static readonly (string Word, int Hours)[] Halves =
    [
        ("قبل از ظهر", 0), ("بعد از ظهر", 12), ("पूर्वाह्न", 0), ("अपराह्न", 12),
        ("صباحًا", 0), ("صباحاً", 0), ("صباحا", 0),
        ("مساءً", 12), ("مساء", 12), ("a. m.", 0), ("p. m.", 12), ("a.m.", 0), ("p.m.", 12), ("π.μ.", 0), ("μ.μ.", 12),
        ("ق.ظ", 0), ("ب.ظ", 12), ("am", 0), ("pm", 12), ("πμ", 0), ("μμ", 12), ("ص", 0), ("م", 12),
    ];

    /// <summary>The hour of the day, once the word for half of it, where one stands here, is passed.</summary>
    private static int HalfDay(ref ReadOnlySpan<char> text, int hour)
    {
        var rest = text.TrimStart();
        foreach (var (word, hours) in Halves)
        {
            if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            if (rest.Length > word.Length && char.IsLetter(rest[word.Length])) continue;
            text = rest[word.Length..];
            return hour is < 1 or > 12 ? hour : hour % 12 + hours;
        }

        return hour;
    }
}
