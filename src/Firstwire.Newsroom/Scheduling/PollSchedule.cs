namespace Firstwire.Newsroom.Scheduling;

/// <summary>What the publisher said about when to come back.</summary>
internal sealed record PublisherWishes(TimeSpan? MaxAge = null, TimeSpan? RetryAfter = null, TimeSpan? FeedInterval = null);

/// <summary>The plan after one request.</summary>
/// <param name="Due">When to ask again; null: never.</param>
/// <param name="UnitReady">Before this nothing of the whole polite unit is asked.</param>
/// <param name="Failures">Failures in a row, this one counted.</param>
internal sealed record NextPoll(DateTimeOffset? Due, DateTimeOffset UnitReady, int Failures);

/// <summary>
/// When to ask again: a pure function of the outcome, the failures so far, the publisher's wishes, the time and a
/// random number. Failures back off by doubling, each by its own random share, so that what failed together does not
/// come back together.
/// </summary>
internal static class PollSchedule
{
    /// <summary>Share of an interval that is random.</summary>
    private const double Jitter = 0.1;

    /// <summary>A page that failed as often as this is given up; its item keeps what its feed said.</summary>
    public const int PageAttempts = 5;

    /// <summary>The longest that a wish or a failure delays a poll.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>Retry-After beyond this is taken as this: a slip of a decimal must not lose a feed for years.</summary>
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromDays(7);

    private static readonly TimeSpan FirstPageRetry = TimeSpan.FromMinutes(5);

    /// <param name="random">In [0, 1).</param>
    public static NextPoll AfterFeed(
        PollOutcome outcome, int failures, PublisherWishes wishes, NewsroomOptions options, DateTimeOffset now, double random)
    {
        var failed = IsFailure(outcome);
        failures = failed ? failures + 1 : 0;
        if (outcome == PollOutcome.Gone) return new NextPoll(null, now + options.UnitGap, failures);

        var interval = failed ? BackOff(options.PollInterval, failures) : options.PollInterval;
        interval = Max(interval, Min(wishes.MaxAge, Longest));
        interval = Max(interval, Min(wishes.FeedInterval, Longest));
        interval += interval * (Jitter * random);
        var retryAfter = Min(wishes.RetryAfter, LongestRetryAfter);
        return new NextPoll(now + Max(interval, retryAfter * (1 + (Jitter * random))), UnitReady(outcome, retryAfter, options, now), failures);
    }

    /// <inheritdoc cref="AfterFeed"/>
    public static NextPoll AfterPage(
        PollOutcome outcome, int attempts, PublisherWishes wishes, NewsroomOptions options, DateTimeOffset now, double random)
    {
        var retryAfter = Min(wishes.RetryAfter, LongestRetryAfter);
        var ready = UnitReady(outcome, retryAfter, options, now);
        var mayPass = outcome is PollOutcome.TooManyRequests or PollOutcome.ServerError or PollOutcome.TimedOut or PollOutcome.Unreachable;
        if (!mayPass) return new NextPoll(null, ready, attempts);

        attempts++;
        if (attempts >= PageAttempts) return new NextPoll(null, ready, attempts);
        var wait = BackOff(FirstPageRetry, attempts) * (1 + (Jitter * random));
        return new NextPoll(now + Max(wait, retryAfter), ready, attempts);
    }

    public static bool IsFailure(PollOutcome outcome) =>
        outcome is not (PollOutcome.Changed or PollOutcome.Unchanged or PollOutcome.NotModified);

    private static DateTimeOffset UnitReady(PollOutcome outcome, TimeSpan? retryAfter, NewsroomOptions options, DateTimeOffset now) =>
        now + (outcome is PollOutcome.TooManyRequests or PollOutcome.ServerError ? Max(options.UnitGap, retryAfter) : options.UnitGap);

    private static TimeSpan BackOff(TimeSpan first, int failures) =>
        Min(first * Math.Pow(2, Math.Min(failures - 1, 20)), Longest)!.Value;

    private static TimeSpan Max(TimeSpan one, TimeSpan? other) => other > one ? other.Value : one;

    private static TimeSpan? Min(TimeSpan? one, TimeSpan other) => one > other ? other : one;
}
