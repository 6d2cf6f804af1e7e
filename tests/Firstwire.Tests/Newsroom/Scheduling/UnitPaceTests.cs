using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Tests.Newsroom.Scheduling;

public sealed class UnitPaceTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly DateTimeOffset Now = NewsroomFixture.Start;

    [Fact]
    public void A_refusal_that_names_a_time_teaches_the_servers_window()
    {
        var (asked, _) = UnitPace.Fresh.After(new Visit(PollOutcome.Unchanged), Second, Now, 0);
        var (pace, ready) = asked.After(
            new Visit(PollOutcome.TooManyRequests, TimeSpan.FromSeconds(58)), Second, Now.AddSeconds(2), 0);

        Assert.Equal(TimeSpan.FromSeconds(60), pace.Gap);
        Assert.Equal(Now.AddSeconds(60), ready);
        Assert.Equal(
            Now.AddSeconds(120), pace.After(new Visit(PollOutcome.Unchanged), Second, Now.AddSeconds(60), 0).Ready);
    }

    [Fact]
    public void Refusals_without_a_time_rest_longer_each_time()
    {
        var (pace, now, rests) = (UnitPace.Fresh, Now, new List<TimeSpan>());
        for (var refusal = 0; refusal < 6; refusal++)
        {
            (pace, var ready) = pace.After(new Visit(PollOutcome.TooManyRequests), Second, now, 0);
            rests.Add(ready - now);
            now = ready;
        }

        Assert.All(rests.Zip(rests.Skip(1)), pair => Assert.True(
            pair.Second >= pair.First * 2 || pair.Second == TimeSpan.FromHours(24)));
        Assert.True(rests[0] >= TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void A_learned_gap_is_halved_after_a_quiet_week_and_no_sooner()
    {
        var pace = new UnitPace(TimeSpan.FromMinutes(1), Now, 0, 0, Now);

        Assert.Equal(
            TimeSpan.FromMinutes(1), pace.After(new Visit(PollOutcome.Changed), Second, Now.AddDays(6), 0).Pace.Gap);
        Assert.Equal(
            TimeSpan.FromSeconds(30), pace.After(new Visit(PollOutcome.Changed), Second, Now.AddDays(7), 0).Pace.Gap);
    }

    [Fact]
    public void A_host_that_answers_nobody_rests_as_a_whole_and_is_tried_by_one_request_at_a_time()
    {
        var (pace, now) = (UnitPace.Fresh, Now);
        var rests = new List<TimeSpan>();
        for (var outage = 0; outage < 12; outage++)
        {
            (pace, var ready) = pace.After(new Visit(PollOutcome.Unreachable), Second, now, 0);
            rests.Add(ready - now);
            now = ready;
        }

        Assert.Equal([Second, Second, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2)], rests[..4]);
        Assert.Equal(TimeSpan.FromHours(1), rests[^1]);
        Assert.True(pace.RecoversWith(new Visit(PollOutcome.NotModified)));
        Assert.Equal(0, pace.After(new Visit(PollOutcome.NotModified), Second, now, 0).Pace.Outages);
    }

    [Fact]
    public void Refusals_of_one_route_among_many_that_are_answered_are_meant_for_that_route_alone()
    {
        PastPoll[] polls =
            [new(1, true), new(2, false), new(3, false), new(1, true), new(4, false), new(1, true), new(5, false)];

        Assert.Equal(PoliteScope.Feed, ScopeLearning.Judge(polls));
    }

    [Fact]
    public void Refusals_of_several_feeds_in_a_row_are_meant_for_the_domain() =>
        Assert.Equal(PoliteScope.Domain, ScopeLearning.Judge(
            [new(1, true), new(2, true), new(3, true), new(4, false), new(5, false), new(6, false)]));

    [Fact]
    public void A_feed_that_is_refused_and_answered_by_turns_tells_of_the_domain() =>
        Assert.Equal(
            PoliteScope.Domain,
            ScopeLearning.Judge([new(1, true), new(2, false), new(1, false), new(2, true), new(3, false),
                new(1, true), new(4, false)]));

    [Fact]
    public void Quiet_hours_and_days_move_a_poll_to_their_end()
    {
        // The 14th of March 2031 is a Friday.
        var quiet = new QuietTimes([8, 9, 10], [DayOfWeek.Saturday]);

        Assert.Equal(Now.Date.AddHours(11).AddMinutes(5), quiet.Next(Now, TimeSpan.FromMinutes(5)).UtcDateTime);
        Assert.Equal(Now.AddHours(-1), quiet.Next(Now.AddHours(-1), TimeSpan.Zero));
        Assert.Equal(DayOfWeek.Sunday, quiet.Next(Now.AddDays(1), TimeSpan.Zero).UtcDateTime.DayOfWeek);
        Assert.Equal(Now, new QuietTimes([.. Enumerable.Range(0, 24)], []).Next(Now, TimeSpan.Zero));
    }

    [Fact]
    public void Entries_that_scrolled_away_unseen_are_estimated()
    {
        var rhythm = PostingRhythm.Of(
            [.. Enumerable.Range(0, 24 * 30).Select(hour => Now.AddDays(-2).AddHours(-hour))], Now.AddDays(-2));

        Assert.InRange(GapEstimate.Missed(rhythm, known: 0, Now.AddDays(-2), [Now.AddHours(-24), Now], Now), 15, 30);
        Assert.Equal(0, GapEstimate.Missed(rhythm, known: 1, Now.AddDays(-2), [Now.AddHours(-24), Now], Now));
        Assert.Equal(0, GapEstimate.Missed(rhythm, known: 0, null, [Now], Now));
    }
}
