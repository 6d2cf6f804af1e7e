using Firstwire.Newsroom.Outlets;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>The plan after a poll.</summary>
/// <param name="Due">When to ask again; null: never.</param>
/// <param name="Failures">Failures in a row, this one counted.</param>
internal sealed record NextPoll(
    DateTimeOffset? Due, PollReason Reason, int Failures, DateTimeOffset? FailingSince = null);

/// <summary>
/// When to ask a feed again: a pure function of the outcome, what is known of the feed, the publisher's wishes, the
/// time and a random number.
/// <para>
/// A feed that works is polled when √(λ·P) new entries are to be expected, P the least interval: with a fixed number of
/// polls for all feeds the sum of the delays is least when each is polled in proportion to √λ (Sia, Cho and Cho 2007;
/// for evenly spaced polls the delay is λT²/2m, and its minimum under Σm = M is m ∝ √λ). No wish of the publisher is
/// undercut.
/// </para>
/// <para>
/// A feed that fails waits twice as long each time, by its own random share: what failed together does not come back
/// together.
/// </para>
/// </summary>
internal static class PollSchedule
{
    /// <summary>Share of an interval that is random.</summary>
    private const double Jitter = 0.1;

    /// <summary>
    /// Refusals (401, 402, 403) after which a feed stops; to go on would be to knock at a locked door.
    /// </summary>
    private const int ForbiddenAttempts = 6;

    /// <summary>
    /// Failures after which a suggested feed that never worked retires, if it failed for <see cref="Trial"/> too.
    /// </summary>
    private const int TrialAttempts = 5;

    /// <summary>A publisher's own statement may let a feed be polled this often, and no more.</summary>
    private static readonly TimeSpan LeastStated = TimeSpan.FromMinutes(15);

    /// <summary>Of polls that cost the server the whole feed each time.</summary>
    private static readonly TimeSpan Unconditional = TimeSpan.FromDays(1);

    /// <summary>The longest that a wish, a failure or silence delays a poll of a living feed.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private static readonly TimeSpan LongestPushed = TimeSpan.FromHours(6);
    private const int PushedFactor = 8;

    private static readonly TimeSpan DormantAfter = TimeSpan.FromDays(180);
    private static readonly TimeSpan DormantInterval = TimeSpan.FromDays(7);

    private static readonly TimeSpan NotFoundLimit = TimeSpan.FromDays(30);
    private static readonly TimeSpan Trial = TimeSpan.FromDays(7);

    /// <summary>Feeds that leave a quiet time together come within so long of its end.</summary>
    private static readonly TimeSpan AfterQuiet = TimeSpan.FromMinutes(20);

    /// <param name="isConditional">The next request can carry a validator.</param>
    /// <param name="least">
    /// Between two polls without the publisher's word (<see cref="NewsroomOptions.PollInterval"/>).
    /// </param>
    /// <param name="stretch">
    /// At least 1: intervals grow by it so that all feeds together stay in the budget of polls.
    /// </param>
    /// <param name="random">In [0, 1).</param>
    public static NextPoll After(
        PollOutcome outcome,
        FeedStanding feed,
        PublisherWishes wishes,
        bool isConditional,
        TimeSpan least,
        double stretch,
        DateTimeOffset now,
        double random)
    {
        if (!IsFailure(outcome)) return AfterSuccess(feed, wishes, isConditional, least, stretch, now, random);

        var failures = feed.Failures + 1;
        var since = feed.FailingSince ?? now;
        if (Stop(outcome, feed, failures, now - since) is { } stopped)
        {
            return new NextPoll(null, stopped, failures, since);
        }

        return AfterFailure(outcome, failures, since, wishes, least, now, random);
    }

    public static bool IsFailure(PollOutcome outcome) =>
        outcome is not (PollOutcome.Changed or PollOutcome.Unchanged or PollOutcome.NotModified);

    private static NextPoll AfterSuccess(
        FeedStanding feed, PublisherWishes wishes, bool isConditional, TimeSpan least, double stretch,
        DateTimeOffset now, double random)
    {
        var (floor, floorReason) = Floor(wishes, isConditional, least);
        var (interval, reason) = Wanted(feed, least, stretch, now);

        // Early or late by a tenth, but never before the floor.
        interval *= 1 - Jitter + (2 * Jitter * random);
        if (interval <= floor) (interval, reason) = (floor * (1 + (Jitter * random)), floorReason);

        var due = now + interval;
        var allowed = wishes.Quiet.Next(due, AfterQuiet * random);
        return allowed == due ? new NextPoll(due, reason, 0) : new NextPoll(allowed, PollReason.SkippedTime, 0);
    }

    /// <summary>No poll before this, whatever the feed's rhythm.</summary>
    private static (TimeSpan Interval, PollReason Reason) Floor(
        PublisherWishes wishes, bool isConditional, TimeSpan least)
    {
        if (wishes.Stated is { } stated)
        {
            // An operator who set a shorter interval than the usual least knows these servers.
            var bottom = TimeSpan.Shorter(LeastStated, least);
            return (TimeSpan.Shorter(Longest, TimeSpan.Longer(stated.Interval, bottom)), stated.Reason);
        }

        return isConditional
            ? (least, PollReason.LeastInterval)
            : (TimeSpan.Longer(least, Unconditional), PollReason.Unconditional);
    }

    /// <summary>When the feed's rhythm, its silence and its capacity would have it asked.</summary>
    private static (TimeSpan Interval, PollReason Reason) Wanted(
        FeedStanding feed, TimeSpan least, double stretch, DateTimeOffset now)
    {
        if (now - feed.LastNew >= DormantAfter) return (DormantInterval, PollReason.Dormant);

        var worth = stretch * Math.Sqrt(feed.Rhythm.Rate(now) * least.TotalHours);
        var interval = feed.Rhythm.Until(worth, now, Longest);
        var reason = interval == Longest ? PollReason.LongestInterval : PollReason.Rhythm;
        if (feed.IsPushed)
        {
            return (TimeSpan.Longer(interval, TimeSpan.Shorter(interval * PushedFactor, LongestPushed)),
                PollReason.Pushed);
        }

        // Half full at the fastest posting of the day.
        var overflow = feed.Capacity > 0 ? TimeSpan.FromHours(feed.Capacity / (2 * feed.Rhythm.Peak(now))) : Longest;
        return overflow < interval ? (overflow, PollReason.Overflow) : (interval, reason);
    }

    private static NextPoll AfterFailure(
        PollOutcome outcome, int failures, DateTimeOffset since, PublisherWishes wishes, TimeSpan least,
        DateTimeOffset now, double random)
    {
        var backOff = BackOff(least, failures) * (1 + (random / 2));
        if (outcome is not (PollOutcome.TooManyRequests or PollOutcome.ServerError) || wishes.Wait is not { } wait)
        {
            return new NextPoll(now + backOff, PollReason.BackOff, failures, since);
        }

        // The named time is waited out in full; from the second refusal on it is not believed to be enough.
        wait *= 1 + (Jitter * random);
        return failures > 1 && backOff > wait
            ? new NextPoll(now + backOff, PollReason.BackOff, failures, since)
            : new NextPoll(now + wait, PollReason.RetryAfter, failures, since);
    }

    /// <summary>Why the feed is asked no more; null where it is.</summary>
    private static PollReason? Stop(PollOutcome outcome, FeedStanding feed, int failures, TimeSpan failing)
    {
        var onTrial = feed.Origin != FeedOrigin.Person && !feed.IsVerified;
        return outcome switch
        {
            PollOutcome.Gone => PollReason.Gone,
            PollOutcome.LegallyBlocked => PollReason.LegallyBlocked,
            PollOutcome.NotFound when failing >= NotFoundLimit => PollReason.NotFound,
            PollOutcome.Forbidden when failures >= ForbiddenAttempts => PollReason.Forbidden,
            _ when onTrial && failures >= TrialAttempts && failing >= Trial => PollReason.Retired,
            _ => null,
        };
    }

    private static TimeSpan BackOff(TimeSpan first, int failures) =>
        TimeSpan.Shorter(first * Math.Pow(2, Math.Min(failures - 1, 20)), Longest);
}
