using System.Buffers;

namespace Firstwire.Text.Dates;

/// <summary>
/// Offsets from UTC: <c>Z</c>, <c>+01:00</c>, <c>-0730</c>, <c>GMT+1</c>, the zone names of RFC 822 and those that
/// feeds of the world use.
/// </summary>
internal static class Zone
{
    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>
    /// Reads all of <paramref name="text"/> as a zone. False where it is something else altogether;
    /// <paramref name="offset"/> is null where no zone stands there or its name has no one meaning.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, out TimeSpan? offset)
    {
        offset = null;
        text = text.Trim();
        if (text is ['(', .. var inner, ')']) text = inner.Trim();
        var comment = text.IndexOf('(');
        if (comment > 0) text = text[..comment].TrimEnd();
        if (text.Length == 0) return true;
        if (text[0] is '+' or '-' or '\u2212') return TryNumeric(text, out offset);
        var letters = text.IndexOfAnyExcept(Letters);
        var name = letters < 0 ? text : text[..letters];
        var rest = letters < 0 ? [] : text[letters..].TrimStart();
        if (name.Length == 0) return false;
        if (rest.Length > 0 && rest[0] is '+' or '-' or '\u2212') return TryNumeric(rest, out offset);
        offset = Offset(name);
        return true;
    }

    private static bool TryNumeric(ReadOnlySpan<char> text, out TimeSpan? offset)
    {
        offset = null;
        var negative = text[0] != '+';
        text = text[1..].TrimStart();
        if (text.Length > 0 && text[0] is '+' or '-') text = text[1..];
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0) digits = text.Length;
        int hours, minutes = 0;
        if (digits is 1 or 2)
        {
            hours = int.Parse(text[..digits]);
            var rest = text[digits..];
            if (rest.Length >= 3 && rest[0] is ':' or '.' && char.IsAsciiDigit(rest[1]) && char.IsAsciiDigit(rest[2]))
            {
                minutes = int.Parse(rest.Slice(1, 2));
            }
        }
        else if (digits is 3 or 4)
        {
            hours = int.Parse(text[..(digits - 2)]);
            minutes = int.Parse(text.Slice(digits - 2, 2));
        }
        else
        {
            return false;
        }

        // No place on earth is further than 14 hours from UTC: such a figure states no offset.
        if (hours > 14 || minutes > 59 || (hours == 14 && minutes > 0)) return true;
        var value = new TimeSpan(hours, minutes, 0);
        offset = negative ? -value : value;
        return true;
    }

    private static TimeSpan? Offset(ReadOnlySpan<char> name)
    {
        Span<char> upper = stackalloc char[8];
        if (name.Length > upper.Length) return null;
        name.ToUpperInvariant(upper);
        double? hours = upper[..name.Length] switch
        {
            "Z" or "GMT" or "UT" or "UTC" or "WET" or "ZULU" => 0,
            "EST" => -5,
            "EDT" or "AST" => -4,
            "CST" => -6,
            "CDT" => -5,
            "MST" => -7,
            "MDT" => -6,
            "PST" or "AKDT" => -8,
            "PDT" => -7,
            "AKST" => -9,
            "HST" => -10,
            "ET" => -5,
            "CT" => -6,
            "MT" => -7,
            "PT" => -8,
            "ADT" => -3,
            "NST" => -3.5,
            "NDT" => -2.5,
            "ART" or "BRT" => -3,
            "CET" or "MEZ" or "WEST" => 1,
            "CEST" or "MESZ" or "EET" or "SAST" => 2,
            "EEST" or "MSK" => 3,
            "MSD" => 4,
            "PKT" => 5,
            "NPT" => 5.75,
            "WIB" or "ICT" => 7,
            "SGT" or "HKT" or "PHT" or "AWST" => 8,
            "JST" or "KST" => 9,
            "ACST" => 9.5,
            "ACDT" => 10.5,
            "AEST" => 10,
            "AEDT" => 11,
            "NZST" => 12,
            "NZDT" => 13,
            _ => null,
        };
        return hours is { } value ? TimeSpan.FromHours(value) : null;
    }
}
