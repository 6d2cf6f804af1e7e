namespace Firstwire.Tracing.Copies;

/// <summary>What is known of when a text was there.</summary>
/// <param name="Published">As it is stated.</param>
/// <param name="Seen">When our own polling saw it first.</param>
public readonly record struct TextClock(DateTimeOffset? Published, DateTimeOffset? Seen = null);

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
/// Which document was there first. Our own clock is trusted before any claim, but only beyond the gap between two
/// polls: what is found in one round of polling was all there before it.
/// </summary>
internal static class TimeOrder
{
    /// <summary>A feed is polled at least so often, mostly (docs/guide, polling).</summary>
    public static readonly TimeSpan Gap = TimeSpan.FromHours(1);

    /// <summary>
    /// Whether <paramref name="one"/> was there before <paramref name="other"/>, and how that is known.
    /// </summary>
    public static (bool IsBefore, TimeOrderGround Ground) IsBefore(TextClock one, TextClock other)
    {
        if (one.Seen is { } oneSeen && other.Seen is { } otherSeen && (oneSeen - otherSeen).Duration() > Gap)
        {
            return (oneSeen < otherSeen, TimeOrderGround.Seen);
        }

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
