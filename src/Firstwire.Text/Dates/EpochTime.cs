namespace Firstwire.Text.Dates;

/// <summary>Unix time written as digits alone: seconds (10 digits, from 2001 on) or milliseconds (13).</summary>
internal static class EpochTime
{
    public static WrittenTime? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length is not (10 or 13) || text.ContainsAnyExceptInRange('0', '9')) return null;
        var number = long.Parse(text);
        var value = text.Length == 10
            ? DateTimeOffset.FromUnixTimeSeconds(number)
            : DateTimeOffset.FromUnixTimeMilliseconds(number);
        return new WrittenTime(value, TimePrecision.Instant, OffsetStated: true);
    }
}
