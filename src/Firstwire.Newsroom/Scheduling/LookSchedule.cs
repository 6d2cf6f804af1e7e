namespace Firstwire.Newsroom.Scheduling;

/// <summary>The plan after a request for a page that is looked at again and again.</summary>
/// <param name="Due">When to look again; null: never.</param>
/// <param name="IsWithdrawn">Its publisher took it away for good (410, confirmed).</param>
internal sealed record NextLook(DateTimeOffset? Due, PageStanding Page, bool IsWithdrawn = false);

/// <summary>
/// When to look again at a page that was read: a pure function of the outcome, what earlier looks taught, the
/// publisher's wishes, the time and a random number. Most changes come soon after publication, so the gaps grow with a
/// page's age; a page that changed is looked at sooner, one that never does later, and one that costs its server the
/// whole page each time at most once a day.
/// </summary>
internal static class LookSchedule
{
    /// <summary>
    /// Between two looks at any page, and between two by validators at all (methods of well-behaved readers: one an
    /// hour).
    /// </summary>
    public static readonly TimeSpan Least = TimeSpan.FromHours(1);

    /// <summary>Without validators each look costs the server the whole page.</summary>
    public static readonly TimeSpan LeastUnconditional = TimeSpan.FromDays(1);

    /// <summary>The longest gap, its random share aside.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(180);

    /// <summary>Ages at which a page is looked at.</summary>
    private static readonly TimeSpan[] Ages =
        [TimeSpan.FromHours(1), TimeSpan.FromHours(6), TimeSpan.FromDays(1), TimeSpan.FromDays(3), TimeSpan.FromDays(7),
            TimeSpan.FromDays(30), TimeSpan.FromDays(90)];

    /// <summary>
    /// Looks without anything new after which a page is left alone for at least as long as it is old.
    /// </summary>
    private const int CalmLooks = 3;

    private static readonly TimeSpan Month = TimeSpan.FromDays(30);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <param name="isConditional">The next request can carry a validator.</param>
    /// <param name="random">In [0, 1).</param>
    public static NextLook After(
        PollOutcome outcome, PageStanding page, PublisherWishes wishes, bool isConditional,
        DateTimeOffset now, double random)
    {
        if (!PollSchedule.IsFailure(outcome))
        {
            var seen = page.AfterLook(changed: outcome == PollOutcome.Changed);
            return new NextLook(
                now + Gap(seen, page.Looks > 0 && outcome == PollOutcome.Changed, wishes, isConditional, now, random),
                seen);
        }

        if (page.Looks == 0) return new NextLook(null, page); // Never read: its first reading has its own retries.
        if (outcome is PollOutcome.NotFound or PollOutcome.Gone or PollOutcome.LegallyBlocked)
        {
            return AfterMissing(outcome, page, now, random);
        }

        var failing = page with { Failures = page.Failures + 1 };
        var backOff = (PageSchedule.MayPass(outcome) ? Least * Math.Pow(2, Math.Min(page.Failures, 10)) : Month) * (1
            + (random / 2));
        var wait = TimeSpan.Shorter(Month * 1.5, backOff);
        return new NextLook(now + TimeSpan.Longer(wait, (wishes.Wait ?? TimeSpan.Zero) * (1 + (random / 10))), failing);
    }

    private static TimeSpan Gap(
        PageStanding page, bool changed, PublisherWishes wishes, bool isConditional, DateTimeOffset now, double random)
    {
        var age = now - page.Published;
        var next = Ages.FirstOrDefault(step => step > age);

        // Past the ages, the random share is large: what an import brought at once does not come back at once.
        var (gap, share) = next == default ? (Longest / 2, 1.0) : (next - age, 0.25);
        if (changed) gap /= 2;
        if (page.Calm >= CalmLooks) gap = TimeSpan.Longer(gap, TimeSpan.Shorter(age, Longest));
        var floor = TimeSpan.Longer(
            isConditional ? Least : LeastUnconditional, TimeSpan.Shorter(wishes.Freshness ?? TimeSpan.Zero, Day));
        return TimeSpan.Longer(gap, floor) * (1 + (share * random));
    }

    /// <summary>Asked again until it is sure, a day later each time; from then on hardly ever.</summary>
    private static NextLook AfterMissing(PollOutcome outcome, PageStanding page, DateTimeOffset now, double random)
    {
        var missing = page.AfterMissing(outcome, now);
        if (missing is { IsToldMissing: true, Missing: PollOutcome.Gone, IsElsewhere: false })
        {
            return new NextLook(null, missing, IsWithdrawn: true);
        }

        var gap = missing.IsToldMissing ? Longest / 2 : Day * Math.Min(missing.MissingTimes, 7);
        return new NextLook(now + (gap * (1 + (random / 4))), missing);
    }
}
