namespace Firstwire.Tracing.Copies;

/// <summary>What is known of when a text was there.</summary>
/// <param name="Published">As it is stated.</param>
/// <param name="Seen">When our own polling saw it first.</param>
/// <param name="Absent">When it looked last before that, and it was not there; null where that is not known.</param>
public readonly record struct TextClock(
    DateTimeOffset? Published, DateTimeOffset? Seen = null, DateTimeOffset? Absent = null)
{
    /// <summary>
    /// A feed may lag so far behind the pages that it lists; where nobody knows when it was asked before, it was mostly
    /// not longer ago either.
    /// </summary>
    private static readonly TimeSpan Gap = TimeSpan.FromHours(1);

    /// <summary>Up to when it was not there, by our own clock; null where that never saw it.</summary>
    internal DateTimeOffset? AbsentUntil =>
        Seen - Gap is { } least ? (Absent is { } absent && absent < least ? absent : least) : null;
}

/// <summary>How it is known which of two documents was there first.</summary>
public enum TimeOrderGround
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>By what the publishers state; claims can be set back.</summary>
    Stated,

    /// <summary>By our own clock: both were seen, further apart than we may have looked away.</summary>
    Seen,
}

/// <summary>
/// Which document was there first. Our own clock is trusted before any claim, but only where the one was seen before
/// the other was last looked for in vain: a feed that is asked once a day may have had the text all day.
/// </summary>
internal static class TimeOrder
{
    /// <summary>
    /// Whether <paramref name="one"/> was there before <paramref name="other"/>, and how that is known.
    /// </summary>
    public static (bool IsBefore, TimeOrderGround Ground) IsBefore(TextClock one, TextClock other)
    {
        if (one.Seen < other.AbsentUntil) return (true, TimeOrderGround.Seen);
        if (other.Seen < one.AbsentUntil) return (false, TimeOrderGround.Seen);

        if (one.Published is { } oneStated && other.Published is { } otherStated && oneStated != otherStated)
        {
            return (oneStated < otherStated, TimeOrderGround.Stated);
        }

        return (one.Seen ?? one.Published) is { } oneTime && (other.Seen
            ?? other.Published) is { } otherTime && oneTime != otherTime
            ? (oneTime < otherTime, TimeOrderGround.Stated)
            : (true, TimeOrderGround.None);
    }
}
