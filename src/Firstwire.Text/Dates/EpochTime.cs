namespace Firstwire.Text.Dates;

/// <summary>
/// Unix time written as digits alone, from 2001 on: seconds (10 digits, a fraction may follow), milliseconds (13) or
/// microseconds (16); also as JSON serialisers once wrote it, <c>/Date(1772352307000)/</c>.
/// </summary>
internal static class EpochTime
{
    public static WrittenTime? Parse(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("/Date(") && text.EndsWith(")/")) text = text[6..^2];
        var digits = TimeParts.Digits(text);
        if (digits is not (10 or 13 or 16) || text[0] == '0') return null;
        var rest = text[digits..];
        if (rest.Length > 0 && (digits != 10 || rest[0] != '.' || rest[1..].ContainsAnyExceptInRange('0', '9')))
        {
            return null;
        }

        var number = long.Parse(text[..digits]);
        var milliseconds = digits switch { 10 => number * 1000, 13 => number, _ => number / 1000 };
        for (int at = 1, place = 100; at < rest.Length && place > 0; at++, place /= 10)
        {
            milliseconds += (rest[at] - '0') * place;
        }

        var value = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        return new WrittenTime(value, TimePrecision.Instant, OffsetStated: true);
    }
}
