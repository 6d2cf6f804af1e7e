using CsCheck;
using Firstwire.Newsroom.Takedown.Cases;

namespace Firstwire.Tests.Newsroom.Takedown.Cases;

public sealed class CaseFlowTests
{
    private static readonly DateTimeOffset T0 = new(2031, 3, 14, 8, 0, 0, TimeSpan.Zero);

    private static readonly CaseStanding Waiting =
        Next(CaseFlow.Begin(T0), new CaseEvent.Completed(MayHide: true)).After;

    [Fact]
    public void A_complete_request_about_one_page_hides_it_at_once_and_has_a_day()
    {
        var change = Next(CaseFlow.Begin(T0), new CaseEvent.Completed(MayHide: true));

        Assert.Equal(CaseState.Waiting, change.After.State);
        Assert.Equal(CaseAction.Hide, change.After.Action);
        Assert.Equal(T0.AddHours(24), change.After.Deadline);
    }

    [Fact]
    public void A_request_about_more_hides_nothing_without_proof()
    {
        var change = Next(CaseFlow.Begin(T0), new CaseEvent.Completed(MayHide: false));

        Assert.Equal(CaseState.AwaitingProof, change.After.State);
        Assert.Equal(CaseAction.None, change.After.Action);
        Assert.Equal(CaseAction.None, Next(change.After, new CaseEvent.TimePassed(), T0.AddHours(25)).After.Action);
    }

    [Theory]
    [InlineData(5.9, 0, null)]
    [InlineData(6, 1, CaseNews.Alarm6)]
    [InlineData(12, 2, CaseNews.Alarm12)]
    [InlineData(20.5, 3, CaseNews.Alarm20)]
    public void The_operator_is_told_after_6_12_and_20_hours(double hours, int alarms, CaseNews? news)
    {
        var change = Next(Waiting, new CaseEvent.TimePassed(), T0.AddHours(hours));

        Assert.Equal(alarms, change.After.Alarms);
        Assert.Equal(news is null ? [] : [news.Value], change.News);
        Assert.Empty(Next(change.After, new CaseEvent.TimePassed(), T0.AddHours(hours)).News);
    }

    [Fact]
    public void At_the_deadline_the_machine_decides_and_what_it_refuses_may_come_back_after_fourteen_days()
    {
        var decided = Next(Waiting, new CaseEvent.TimePassed(), T0.AddHours(24));
        Assert.Equal(
            (CaseState.Executing, CaseAction.Execute, CaseDecider.Deadline),
            (decided.After.State, decided.After.Action, decided.After.Decider));

        var done = Next(decided.After, new CaseEvent.ExecutionDone(), T0.AddHours(24.1));
        Assert.Equal(CaseState.Executed, done.After.State);
        Assert.Equal(T0.AddHours(24.1).AddDays(14), done.Lapse);
    }

    [Fact]
    public void What_is_proven_is_executed_at_once_and_for_good()
    {
        var proven = Next(Waiting, new CaseEvent.Proven());
        Assert.Equal((CaseState.Executing, CaseDecider.Proof), (proven.After.State, proven.After.Decider));
        Assert.Null(Next(proven.After, new CaseEvent.ExecutionDone()).Lapse);
    }

    [Fact]
    public void A_counter_notice_shows_an_unproven_page_again_and_keeps_it_from_being_erased()
    {
        var countered = Next(Waiting, new CaseEvent.CounterNotice());
        Assert.Equal(CaseAction.Unhide, countered.After.Action);

        var end = Next(countered.After, new CaseEvent.TimePassed(), T0.AddHours(24));
        Assert.Equal(CaseState.Contested, end.After.State);
    }

    [Fact]
    public void Proof_goes_before_a_counter_notice()
    {
        var countered = Next(Waiting, new CaseEvent.CounterNotice()).After;

        Assert.Equal(CaseState.Executing, Next(countered, new CaseEvent.Proven()).After.State);
    }

    [Fact]
    public void A_counter_notice_ends_what_the_deadline_alone_decided_but_not_what_was_proven()
    {
        var byDeadline = Next(Next(Waiting, new CaseEvent.TimePassed(), T0.AddHours(24)).After,
            new CaseEvent.ExecutionDone(), T0.AddHours(25)).After;
        var byProof = Next(Next(Waiting, new CaseEvent.Proven()).After, new CaseEvent.ExecutionDone()).After;

        Assert.Equal(T0.AddHours(30), Next(byDeadline, new CaseEvent.CounterNotice(), T0.AddHours(30)).Lapse);
        Assert.Null(Next(byProof, new CaseEvent.CounterNotice(), T0.AddHours(30)).Lapse);
    }

    [Fact]
    public void A_proof_after_the_deadline_makes_for_good_what_was_for_a_while()
    {
        var erasing = Next(Waiting, new CaseEvent.TimePassed(), T0.AddHours(24)).After;
        var erased = Next(erasing, new CaseEvent.ExecutionDone(), T0.AddHours(25)).After;
        foreach (var late in new[] { erasing, erased })
        {
            var proven = Next(late, new CaseEvent.Proven(), T0.AddHours(30));

            Assert.Equal(
                (CaseState.Executing, CaseAction.Execute, CaseDecider.Proof, true),
                (proven.After.State, proven.After.Action, proven.After.Decider, proven.EndsLapse));
            Assert.Null(proven.After.Closed);
            Assert.Null(Next(proven.After, new CaseEvent.ExecutionDone(), T0.AddHours(31)).Lapse);
        }
    }

    [Fact]
    public void A_proof_goes_before_a_counter_notice_also_where_the_page_was_shown_again()
    {
        var countered = Next(Waiting, new CaseEvent.CounterNotice()).After;
        var contested = Next(countered, new CaseEvent.TimePassed(), T0.AddHours(24)).After;

        Assert.Equal(CaseState.Executing, Next(contested, new CaseEvent.Proven(), T0.AddHours(30)).After.State);
    }

    [Fact]
    public void What_a_person_refused_or_its_claimant_took_back_is_not_removed_by_a_proof()
    {
        foreach (var end in new CaseEvent[]
        {
            new CaseEvent.Rejected(RejectionReason.Lawful), new CaseEvent.Withdrawn()
        })
        {
            var ended = Next(Waiting, end).After;
            Assert.Equal(ended, Next(ended, new CaseEvent.Proven()).After);
        }
    }

    [Fact]
    public void A_rejected_or_withdrawn_page_is_shown_again()
    {
        Assert.Equal(CaseAction.Unhide, Next(Waiting, new CaseEvent.Rejected(RejectionReason.Abuse)).After.Action);
        Assert.Equal(CaseAction.Unhide, Next(Waiting, new CaseEvent.Withdrawn()).After.Action);
    }

    [Fact]
    public void What_is_never_completed_or_proven_is_closed_after_a_week()
    {
        var change = Next(CaseFlow.Begin(T0), new CaseEvent.TimePassed(), T0.AddDays(7));

        Assert.Equal((CaseState.Lapsed, CaseAction.None), (change.After.State, change.After.Action));
    }

    /// <summary>
    /// Whatever happens in whatever order: an unproven, undecided case erases nothing before its deadline, and
    /// none outlives it.
    /// </summary>
    [Fact]
    public void No_order_of_events_erases_early_or_waits_past_the_deadline()
    {
        Gen<CaseEvent> events = Gen.OneOf<CaseEvent>(
            new CaseEvent.Completed(true), new CaseEvent.Completed(false), new CaseEvent.CounterNotice(),
            new CaseEvent.Withdrawn(), new CaseEvent.ExecutionDone(), new CaseEvent.TimePassed());
        Gen.Select(events, Gen.Double[0, 8]).Array[0, 30].Sample(steps =>
        {
            var (standing, now) = (CaseFlow.Begin(T0), T0);
            foreach (var (happened, hours) in steps)
            {
                now = now.AddHours(hours);
                standing = CaseFlow.Next(standing, happened, now).After;
                if (standing.Action == CaseAction.Execute && standing.Deadline > now) return false;
            }

            standing = CaseFlow.Next(standing, new CaseEvent.TimePassed(), now).After;
            return standing.State != CaseState.Waiting || standing.Deadline > now;
        });
    }

    private static CaseChange Next(CaseStanding standing, CaseEvent happened, DateTimeOffset? now = null) =>
        CaseFlow.Next(standing, happened, now ?? T0);
}
