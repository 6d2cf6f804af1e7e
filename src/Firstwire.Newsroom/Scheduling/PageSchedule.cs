namespace Firstwire.Newsroom.Scheduling;

/// <summary>The plan after a request for a page.</summary>
/// <param name="Due">When to ask again; null: never.</param>
internal sealed record NextRead(DateTimeOffset? Due, int Attempts);

/// <summary>When to ask for a page again: only what may pass is tried again, each time later.</summary>
internal static class PageSchedule
{
    /// <summary>A page that failed as often as this is given up; its item keeps what its feed said.</summary>
    public const int Attempts = 5;

    private static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromDays(1);

    /// <param name="random">In [0, 1).</param>
    public static NextRead After(
        PollOutcome outcome, int attempts, PublisherWishes wishes, DateTimeOffset now, double random)
    {
        if (!MayPass(outcome)) return new NextRead(null, attempts);

        attempts++;
        if (attempts >= Attempts) return new NextRead(null, attempts);
        var wait = FirstRetry * Math.Pow(2, attempts - 1) * (1 + (random / 2));
        if (wait > LongestRetry) wait = LongestRetry;
        return new NextRead(now + (wishes.Wait > wait ? wishes.Wait.Value : wait), attempts);
    }

    /// <summary>Whether the same request may fare better later.</summary>
    public static bool MayPass(PollOutcome outcome) =>
        outcome is PollOutcome.TooManyRequests or PollOutcome.ServerError or PollOutcome.TimedOut
            or PollOutcome.Unreachable;
}
