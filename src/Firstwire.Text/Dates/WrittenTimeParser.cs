using System.Text;

namespace Firstwire.Text.Dates;

/// <summary>
/// Reads times as feeds and pages write them: W3CDTF and other ISO 8601 forms, RFC 822 and 2822 with bad zones and
/// localised names, asctime, dates in figures, Korean, Chinese and Japanese ones, Unix time, in the digits of any
/// script. What stands there is read; what does not is not made up.
/// </summary>
public static class WrittenTimeParser
{
    /// <summary>No form of a time is longer; a longer text is a sentence, not a time.</summary>
    private const int MaxLength = 128;

    /// <summary>
    /// The time that <paramref name="text"/> states, or null where it states none, an impossible or an ambiguous one.
    /// </summary>
    public static WrittenTime? Parse(string? text)
    {
        if (text is null) return null;
        var span = text.AsSpan().Trim();
        if (span.Length is 0 or > MaxLength) return null;
        if (!Ascii.IsValid(span)) span = PlainDigits.Of(span);
        return IsoTime.Parse(span) ?? EpochTime.Parse(span) ?? NumericTime.Parse(span) ?? WordyTime.Parse(span)
            ?? EastAsianTime.Parse(span);
    }

    /// <summary>
    /// The time that <paramref name="text"/> states in ISO 8601 and no other form, as programs hand it on; null where
    /// it states none. A clock without a day, or words, would have to be completed by today's date.
    /// </summary>
    public static WrittenTime? ParseIso(string? text)
    {
        var span = text.AsSpan().Trim();
        return span.Length is > 0 and <= MaxLength ? IsoTime.Parse(span) : null;
    }
}
