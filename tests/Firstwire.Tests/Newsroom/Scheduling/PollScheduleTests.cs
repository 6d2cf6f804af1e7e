using CsCheck;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Tests.Newsroom.Scheduling;

public sealed class PollScheduleTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly DateTimeOffset Now = NewsroomFixture.Start;

    private static readonly Gen<PublisherWishes> Wishes = Gen.Select(
        Gen.Int[-1, 400], Gen.Int[-1, 400], Gen.Int[-1, 400],
        (age, retry, feed) => new PublisherWishes(Hours(age), Hours(retry), Hours(feed)));

    [Fact]
    public void A_feed_is_never_asked_before_its_interval_or_its_publishers_wishes() =>
        Gen.Select(Gen.Enum<PollOutcome>(), Gen.Int[0, 30], Wishes, Gen.Double[0, 0.999], Gen.Double[0, 50])
            .Sample((outcome, failures, wishes, random, rate) =>
        {
            var next = After(outcome, Feed(rate, failures: failures), wishes, random: random);
            if (next.Due is not { } due)
                return outcome is PollOutcome.Gone or PollOutcome.LegallyBlocked or PollOutcome.Forbidden;
            if (PollSchedule.IsFailure(outcome))
                return due >= Now + Least(
                    outcome is PollOutcome.TooManyRequests or PollOutcome.ServerError ? wishes.RetryAfter : null,
                    TimeSpan.FromDays(7));
            return (wishes.Stated is not null || due >= Now + Hour)
                && due >= Now + Least(wishes.Freshness, TimeSpan.FromDays(1))
                && due >= Now + Least(wishes.FeedInterval, TimeSpan.FromDays(1));
        });

    [Fact]
    public void A_living_feed_is_asked_at_least_once_a_day_or_so() =>
        Gen.Select(Gen.Double[0, 0.999], Gen.Double[0, 50]).Sample((random, rate) =>
            After(PollOutcome.Changed, Feed(rate), random: random).Due <= Now.AddHours(26.5));

    [Fact]
    public void Busier_feeds_are_asked_more_often_by_the_square_root_of_their_rate()
    {
        Assert.InRange(Wait(Feed(rate: 1)) / Wait(Feed(rate: 4)), 1.8, 2.2);
    }

    [Fact]
    public void A_small_budget_stretches_every_interval()
    {
        Assert.InRange(Wait(Feed(rate: 1), stretch: 2) / Wait(Feed(rate: 1)), 1.9, 2.1);
    }

    [Fact]
    public void A_budget_is_met_by_stretching_and_no_feed_goes_below_once_a_day()
    {
        var rates = Enumerable.Range(1, 1000).Select(number => number / 500.0).ToList();
        var stretch = PollBudget.Solve(rates, Hour, pollsPerHour: 200);

        Assert.InRange(rates.Sum(rate => Math.Clamp(Math.Sqrt(rate) / stretch, 1 / 24.0, 1)), 199, 201);
        Assert.Equal(1, PollBudget.Solve(rates, Hour, pollsPerHour: 2000));
    }

    [Fact]
    public void A_feed_that_fills_fast_is_asked_before_entries_scroll_away()
    {
        // The budget would leave it alone for a day; of the ten entries it shows, half are new after some nine hours.
        var busy = After(PollOutcome.Changed, Feed(rate: 0.5, capacity: 10), stretch: 20);

        Assert.Equal(PollReason.Overflow, busy.Reason);
        Assert.InRange(busy.Due!.Value - Now, TimeSpan.FromHours(7), TimeSpan.FromHours(11));
    }

    [Fact]
    public void A_feed_that_a_hub_delivers_is_asked_as_a_safety_net()
    {
        var next = After(PollOutcome.Changed, Feed(rate: 2) with { IsPushed = true });

        Assert.Equal(PollReason.Pushed, next.Reason);
        Assert.InRange(next.Due!.Value - Now, TimeSpan.FromHours(5), TimeSpan.FromHours(7));
    }

    [Fact]
    public void A_feed_that_has_been_silent_for_half_a_year_is_asked_once_a_week()
    {
        var next = After(PollOutcome.NotModified, Feed(rate: 0.001) with { LastNew = Now.AddDays(-200) });

        Assert.Equal(PollReason.Dormant, next.Reason);
        Assert.InRange(next.Due!.Value - Now, TimeSpan.FromDays(6.2), TimeSpan.FromDays(7.8));
    }

    [Fact]
    public void Failures_wait_longer_each_time()
    {
        var waits = Enumerable.Range(0, 8).Select(
            failures => After(PollOutcome.ServerError, Feed(failures: failures), random: 0).Due!.Value - Now).ToList();

        Assert.Equal(Hour, waits[0]);
        Assert.Equal(Hour * 2, waits[1]);
        Assert.Equal(TimeSpan.FromDays(1), waits[^1]);
        Assert.Equal(waits.Order(), waits);
    }

    [Fact]
    public void Feeds_that_failed_together_do_not_come_back_together()
    {
        var dues = Enumerable.Range(0, 100)
            .Select(i => After(PollOutcome.TimedOut, Feed(failures: 2), random: i / 100.0).Due!.Value).ToList();

        Assert.Equal(100, dues.Distinct().Count());
        Assert.True(dues.Max() - dues.Min() > Hour);
    }

    [Theory]
    [InlineData(FeedOrigin.StarterList)]
    [InlineData(FeedOrigin.Found)]
    public void A_suggestion_that_never_worked_retires_after_a_week(FeedOrigin origin)
    {
        var onTrial = Feed(failures: 5) with { Origin = origin, IsVerified = false, FailingSince = Now.AddDays(-8) };

        Assert.Equal((null, PollReason.Retired), Outcome(After(PollOutcome.Unreachable, onTrial)));
        Assert.NotNull(After(PollOutcome.Unreachable, onTrial with { Origin = FeedOrigin.Person }).Due);
        Assert.NotNull(After(PollOutcome.Unreachable, onTrial with { IsVerified = true }).Due);
        Assert.NotNull(After(PollOutcome.Unreachable, onTrial with { FailingSince = Now.AddDays(-2) }).Due);
    }

    [Theory]
    [InlineData(PollOutcome.NotFound)]
    [InlineData(PollOutcome.Forbidden)]
    [InlineData(PollOutcome.Disallowed)]
    [InlineData(PollOutcome.Unreadable)]
    [InlineData(PollOutcome.Changed)]
    public void A_page_whose_answer_stands_is_not_asked_again(PollOutcome outcome) =>
        Assert.Null(PageSchedule.After(outcome, 0, new PublisherWishes(), Now, 0).Due);

    [Fact]
    public void A_page_that_keeps_failing_is_given_up_after_its_attempts()
    {
        var attempts = 0;
        for (var asked = 1; ; asked++)
        {
            var next = PageSchedule.After(PollOutcome.TimedOut, attempts, new PublisherWishes(), Now, 0.5);
            attempts = next.Attempts;
            if (next.Due is not null) continue;
            Assert.Equal(PageSchedule.Attempts, asked);
            return;
        }
    }

    private static NextPoll After(
        PollOutcome outcome, FeedStanding feed, PublisherWishes? wishes = null, double random = 0.5,
        double stretch = 1) =>
        PollSchedule.After(
            outcome, feed, wishes ?? new PublisherWishes(), isConditional: true, Hour, stretch, Now, random);

    /// <summary>As the rhythm alone would have it: the least interval is a minute.</summary>
    private static TimeSpan Wait(FeedStanding feed, double stretch = 1) => PollSchedule.After(
        PollOutcome.Changed, feed, new PublisherWishes(), isConditional: true, TimeSpan.FromMinutes(1), stretch, Now,
        random: 0.5).Due!.Value - Now;

    private static (DateTimeOffset? Due, PollReason Reason) Outcome(NextPoll next) => (next.Due, next.Reason);

    /// <summary>A feed that published evenly at a rate an hour for two months.</summary>
    private static FeedStanding Feed(double rate = 0.25, int capacity = 500, int failures = 0)
    {
        var hours = 60 * 24;
        var posts = Enumerable.Range(0, (int)(hours * rate))
            .Select(number => Now.AddHours(-number / Math.Max(rate, 0.0001))).ToList();
        var rhythm = PostingRhythm.Unknown(Now.AddHours(-hours)).Observe(posts, Now);
        return new FeedStanding(
            FeedOrigin.Person, failures, rhythm, capacity, Now, FailingSince: null, IsVerified: true, IsPushed: false);
    }

    /// <summary>-1: no wish.</summary>
    private static TimeSpan? Hours(int hours) => hours < 0 ? null : TimeSpan.FromHours(hours);

    private static TimeSpan Least(TimeSpan? wish, TimeSpan longest) =>
        wish is null ? TimeSpan.Zero : wish < longest ? wish.Value : longest;
}
