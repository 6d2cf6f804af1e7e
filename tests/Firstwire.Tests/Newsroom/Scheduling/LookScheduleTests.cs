using CsCheck;
using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Tests.Newsroom.Scheduling;

public sealed class LookScheduleTests
{
    private static readonly DateTimeOffset Now = NewsroomFixture.Start;

    private static readonly Gen<PublisherWishes> Wishes =
        Gen.Select(Gen.Int[-1, 400], Gen.Int[-1, 400], (age, retry) => new PublisherWishes(Hours(age), Hours(retry)));

    private static readonly Gen<PageStanding> Pages = Gen.Select(
        Gen.Int[0, 100_000], Gen.Int[0, 30], Gen.Int[0, 30], Gen.Int[0, 30],
        (age, looks, calm, failures) => new PageStanding(Now.AddHours(-age), looks, calm, failures));

    [Fact]
    public void No_page_is_looked_at_before_its_least_gap_or_its_publishers_wishes() =>
        Gen.Select(Gen.Enum<PollOutcome>(), Pages, Wishes, Gen.Bool, Gen.Double[0, 0.999])
            .Sample((outcome, page, wishes, isConditional, random) =>
        {
            if (LookSchedule.After(outcome, page, wishes, isConditional, Now, random).Due is not { } due) return true;
            if (PollSchedule.IsFailure(outcome))
                return due >= Now + LookSchedule.Least
                    && (PageSchedule.MayPass(outcome) ? due >= Now + (wishes.Wait ?? TimeSpan.Zero) : true);
            return due >= Now + (isConditional ? LookSchedule.Least : LookSchedule.LeastUnconditional)
                && due >= Now + TimeSpan.Shorter(wishes.Freshness ?? TimeSpan.Zero, TimeSpan.FromDays(1));
        });

    [Fact]
    public void A_page_that_was_read_is_looked_at_within_a_year_whatever_happened_but_its_withdrawal() =>
        Gen.Select(Gen.Enum<PollOutcome>(), Pages, Wishes, Gen.Double[0, 0.999])
            .Sample((outcome, page, wishes, random) =>
        {
            var next = LookSchedule.After(
                outcome, page with { Looks = page.Looks + 1 }, wishes, isConditional: true, Now, random);
            return next.IsWithdrawn ? next.Due is null : next.Due <= Now.AddDays(366);
        });

    [Fact]
    public void A_page_that_never_changes_is_looked_at_thinly_with_growing_gaps() =>
        Gen.Double[0, 0.999].Array[20].Sample(randoms =>
        {
            var looks = Looks(PollOutcome.NotModified, randoms);
            var gaps = looks.Zip(looks.Skip(1), (one, next) => next - one).ToList();
            return looks.Count(at => at <= Now.AddDays(30)) is >= 4 and <= 7
                && gaps.Zip(gaps.Skip(1)).Take(4).All(pair => pair.Second > pair.First);
        });

    [Fact]
    public void A_page_that_changes_each_time_is_looked_at_more_often_and_never_stormed() =>
        Gen.Double[0, 0.999].Array[60].Sample(randoms =>
        {
            var changing = Looks(PollOutcome.Changed, randoms).Count(at => at <= Now.AddDays(30));
            return changing > Looks(PollOutcome.NotModified, randoms).Count(at => at <= Now.AddDays(30))
                && changing <= 45;
        });

    [Fact]
    public void What_an_import_or_a_feeds_past_brought_is_spread_over_months() =>
        Gen.Select(Gen.Int[91, 4000], Gen.Double[0, 0.999]).Sample((days, random) =>
            LookSchedule.After(PollOutcome.Changed, new PageStanding(Now.AddDays(-days)), new(), true, Now, random).Due
                == Now + (TimeSpan.FromDays(90) * (1 + random)));

    [Theory]
    [InlineData(404, 3, 3)]
    [InlineData(410, 2, 1)]
    [InlineData(451, 2, 1)]
    public void A_page_is_told_missing_after_answers_enough_in_time_enough(int status, int times, int days)
    {
        var outcome =
            status switch { 410 => PollOutcome.Gone, 451 => PollOutcome.LegallyBlocked, _ => PollOutcome.NotFound };
        var (page, at, answers) = (new PageStanding(Now.AddDays(-2), Looks: 1), Now, 0);
        while (!page.IsToldMissing)
        {
            var next = LookSchedule.After(outcome, page, new(), true, at, 0);
            (page, answers) = (next.Page, answers + 1);
            Assert.Equal(page.IsToldMissing && status == 410, next.IsWithdrawn);
            if (!page.IsToldMissing) at = next.Due!.Value;
        }

        Assert.Equal((times, TimeSpan.FromDays(days)), (answers, at - Now));
    }

    [Fact]
    public void An_answer_with_the_page_ends_its_absence()
    {
        var page = new PageStanding(Now.AddDays(-2), Looks: 1)
        {
            Missing = PollOutcome.Gone,
            MissingTimes = 1,
            MissingSince = Now.AddDays(-1)
        };

        var seen = LookSchedule.After(PollOutcome.NotModified, page, new(), true, Now, 0).Page;

        Assert.Equal((null, 0, false), (seen.Missing, seen.MissingTimes, seen.IsToldMissing));
        Assert.False(LookSchedule.After(PollOutcome.Gone, seen, new(), true, Now, 0).IsWithdrawn);
    }

    [Fact]
    public void An_address_that_led_elsewhere_withdraws_nothing_by_its_own_410()
    {
        var page = new PageStanding(Now.AddDays(-9), Looks: 1)
        {
            Missing = PollOutcome.Gone,
            MissingTimes = 1,
            MissingSince = Now.AddDays(-2),
            IsElsewhere = true
        };

        var next = LookSchedule.After(PollOutcome.Gone, page, new(), true, Now, 0);

        Assert.Equal((true, false), (next.Page.IsToldMissing, next.IsWithdrawn));
    }

    private static List<DateTimeOffset> Looks(PollOutcome outcome, double[] randoms)
    {
        var (page, at, looks) = (new PageStanding(Now), Now, new List<DateTimeOffset>());
        foreach (var random in randoms)
        {
            looks.Add(at);
            var next = LookSchedule.After(outcome, page, new(), isConditional: true, at, random);
            (page, at) = (next.Page, next.Due!.Value);
        }

        return looks;
    }

    private static TimeSpan? Hours(int hours) => hours < 0 ? null : TimeSpan.FromHours(hours);
}
