namespace Firstwire.Newsroom.Scheduling;

/// <summary>What the publisher said about when to come back.</summary>
/// <param name="Freshness">Of Cache-Control's max-age, else Expires.</param>
/// <param name="RetryAfter">From the answer on.</param>
/// <param name="FeedInterval">The feed's own <c>ttl</c> or <c>sy:updatePeriod</c>.</param>
internal sealed record PublisherWishes(
    TimeSpan? Freshness = null, TimeSpan? RetryAfter = null, TimeSpan? FeedInterval = null)
{
    /// <summary>A slip of a decimal must not lose a feed for years.</summary>
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromDays(7);

    /// <summary>A shorter life than this says "do not cache", not "come back at once".</summary>
    private static readonly TimeSpan LeastStatement = TimeSpan.FromMinutes(1);

    public QuietTimes Quiet { get; init; } = QuietTimes.None;

    /// <summary>
    /// <see cref="RetryAfter"/> as far as it is believed; null where no time to come is named: a refusal that is over
    /// at once would be none.
    /// </summary>
    public TimeSpan? Wait => RetryAfter > LongestRetryAfter ? LongestRetryAfter
        : RetryAfter > TimeSpan.Zero ? RetryAfter : null;

    /// <summary>The longest of what the publisher states as time between polls; null where nothing is stated.</summary>
    public (TimeSpan Interval, PollReason Reason)? Stated
    {
        get
        {
            var freshness = Freshness >= LeastStatement ? Freshness : null;
            var interval = FeedInterval >= LeastStatement ? FeedInterval : null;
            if (freshness is null && interval is null) return null;
            return interval is null || freshness > interval
                ? (freshness!.Value, PollReason.Freshness)
                : (interval.Value, PollReason.FeedInterval);
        }
    }
}
