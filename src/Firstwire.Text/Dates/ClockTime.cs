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
            if (text.Length < 2 || text[0] is not (':' or '.' or 'h') || TimeParts.Digits(text[1..]) is not (1 or 2))
            {
                return false;
            }

            var separator = text[0];
            digits = TimeParts.Digits(text[1..]);
            minute = int.Parse(text.Slice(1, digits));
            text = text[(1 + digits)..];
            if (text.Length > 1 && text[0] == separator && TimeParts.Digits(text[1..]) is var more and (1 or 2))
            {
                second = int.Parse(text.Slice(1, more));
                text = text[(1 + more)..];
            }
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

    private static int HalfDay(ref ReadOnlySpan<char> text, int hour)
    {
        var rest = text.TrimStart();
        var half = rest.StartsWith("am", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("a.m.", StringComparison.OrdinalIgnoreCase) ? 0
            : rest.StartsWith("pm", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("p.m.", StringComparison.OrdinalIgnoreCase) ? 12
            : -1;
        if (half < 0) return hour;
        var length = rest[1] == '.' ? 4 : 2;
        if (rest.Length > length && char.IsLetter(rest[length])) return hour;
        text = rest[length..];
        return hour is < 1 or > 12 ? hour : hour % 12 + half;
    }
}
