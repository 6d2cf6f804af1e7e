using CsCheck;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Tests.Newsroom.Scheduling;

public sealed class PollScheduleTests
{
    private static readonly NewsroomOptions Options = new();
    private static readonly DateTimeOffset Now = NewsroomFixture.Start;

    private static readonly Gen<PublisherWishes> Wishes = Gen.Select(
        Gen.Int[-1, 400], Gen.Int[-1, 400], Gen.Int[-1, 400], (age, retry, feed) => new PublisherWishes(Hours(age), Hours(retry), Hours(feed)));

    [Fact]
    public void A_feed_is_never_asked_before_its_interval_or_its_publishers_wishes() =>
        Gen.Select(Gen.Enum<PollOutcome>(), Gen.Int[0, 30], Wishes, Gen.Double[0, 0.999]).Sample((outcome, failures, wishes, random) =>
        {
            var next = PollSchedule.AfterFeed(outcome, failures, wishes, Options, Now, random);
            if (outcome == PollOutcome.Gone) return next.Due is null;
            return next.Due >= Now + Options.PollInterval
                && next.Due >= Now + Least(wishes.MaxAge, TimeSpan.FromDays(1))
                && next.Due >= Now + Least(wishes.FeedInterval, TimeSpan.FromDays(1))
                && next.Due >= Now + Least(wishes.RetryAfter, TimeSpan.FromDays(7))
                && next.Due <= Now + TimeSpan.FromDays(8)
                && next.UnitReady >= Now + Options.UnitGap;
        });

    [Fact]
    public void Failures_wait_longer_each_time()
    {
        var waits = Enumerable.Range(0, 8).Select(failures =>
            PollSchedule.AfterFeed(PollOutcome.ServerError, failures, new PublisherWishes(), Options, Now, 0).Due!.Value - Now).ToList();

        Assert.Equal(TimeSpan.FromHours(1), waits[0]);
        Assert.Equal(TimeSpan.FromHours(2), waits[1]);
        Assert.Equal(TimeSpan.FromDays(1), waits[^1]);
        Assert.Equal(waits.Order(), waits);
    }

    [Fact]
    public void Feeds_that_failed_together_do_not_come_back_together()
    {
        var dues = Enumerable.Range(0, 100)
            .Select(i => PollSchedule.AfterFeed(PollOutcome.TimedOut, 2, new PublisherWishes(), Options, Now, i / 100.0).Due)
            .Distinct();

        Assert.Equal(100, dues.Count());
    }

    [Fact]
    public void A_busy_host_is_left_alone_as_a_whole_for_as_long_as_it_asks()
    {
        var next = PollSchedule.AfterFeed(
            PollOutcome.TooManyRequests, 0, new PublisherWishes(RetryAfter: TimeSpan.FromMinutes(20)), Options, Now, 0);

        Assert.Equal(Now.AddMinutes(20), next.UnitReady);
    }

    [Theory]
    [InlineData(PollOutcome.NotFound)]
    [InlineData(PollOutcome.Forbidden)]
    [InlineData(PollOutcome.Disallowed)]
    [InlineData(PollOutcome.Unreadable)]
    [InlineData(PollOutcome.Changed)]
    public void A_page_whose_answer_stands_is_not_asked_again(PollOutcome outcome) =>
        Assert.Null(PollSchedule.AfterPage(outcome, 0, new PublisherWishes(), Options, Now, 0).Due);

    [Fact]
    public void A_page_that_keeps_failing_is_given_up_after_its_attempts()
    {
        var attempts = 0;
        for (var asked = 1; ; asked++)
        {
            var next = PollSchedule.AfterPage(PollOutcome.TimedOut, attempts, new PublisherWishes(), Options, Now, 0.5);
            attempts = next.Failures;
            if (next.Due is not null) continue;
            Assert.Equal(PollSchedule.PageAttempts, asked);
            return;
        }
    }

    /// <summary>-1: no wish.</summary>
    private static TimeSpan? Hours(int hours) => hours < 0 ? null : TimeSpan.FromHours(hours);

    private static TimeSpan Least(TimeSpan? wish, TimeSpan longest) => wish is null ? TimeSpan.Zero : wish < longest ? wish.Value : longest;
}
