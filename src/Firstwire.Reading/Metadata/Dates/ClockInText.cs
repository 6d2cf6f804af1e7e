namespace Firstwire.Reading.Metadata.Dates;

/// <summary>Finds a time of day within a line of visible text.</summary>
internal static class ClockInText
{
    /// <summary>
    /// The time of day that stands in a line, in minutes: 21:25, 9.25 Uhr, 9:25 pm; null where none does.
    /// </summary>
    public static int? MinutesIn(string line)
    {
        for (var at = 0; at + 4 <= line.Length; at++)
        {
            if (!char.IsAsciiDigit(line[at])) continue;
            if (at > 0 && (char.IsAsciiDigit(line[at - 1]) || line[at - 1] is '.' or '/' or ':')) continue;
            var rest = line.AsSpan(at);
            if (!Figures.Leading(ref rest, 1, 2, out var hour) || rest.IsEmpty || rest[0] is not (':' or 'h' or '.'))
                continue;
            var point = rest[0] == '.';
            rest = rest[1..];
            if (!Figures.Leading(ref rest, 2, 2, out var minute) || hour > 24 || minute > 59) continue;
            var after = rest.TrimStart();
            if (point && !after.StartsWith("Uhr", StringComparison.OrdinalIgnoreCase)) continue;
            var isAfternoon = after is ['p' or 'P', 'm' or 'M' or '.', ..];
            var isMorning = after is ['a' or 'A', 'm' or 'M' or '.', ..];
            if (isAfternoon || isMorning) hour = (hour % 12) + (isAfternoon ? 12 : 0);
            return (hour * 60) + minute;
        }
        return null;
    }
}
