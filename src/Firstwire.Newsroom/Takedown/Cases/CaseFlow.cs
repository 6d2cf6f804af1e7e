namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>
/// How a request for removal goes on: a pure function of where it stands, what happened and the time. What does not
/// apply any more changes nothing, so that an event may arrive twice.
/// </summary>
internal static class CaseFlow
{
    public static readonly TimeSpan UntilDeadline = TimeSpan.FromHours(24);

    /// <summary>After so long whoever runs this is told that a case waits.</summary>
    public static readonly IReadOnlyList<TimeSpan> Alarms =
        [TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromHours(20)];

    /// <summary>What nobody proved is refused for so long, and then may come back with the next poll.</summary>
    public static readonly TimeSpan UnprovenRefusal = TimeSpan.FromDays(14);

    /// <summary>What was never completed or proven is closed after so long.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    public static CaseStanding Begin(DateTimeOffset received) => new(CaseState.Incomplete, received, null, 0);

    public static CaseChange Next(CaseStanding standing, CaseEvent happened, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return happened switch
        {
            CaseEvent.Completed completed => Complete(standing, completed.MayHide, now),
            CaseEvent.Proven => Prove(standing),
            CaseEvent.Decided when standing.IsOpen && standing.State != CaseState.Executing =>
                Order(standing, CaseDecider.Operator, CaseNews.ExecutionOrdered),
            CaseEvent.Rejected rejected when standing.IsOpen && standing.State != CaseState.Executing =>
                Close(standing with { Rejection = rejected.Reason, Decider = CaseDecider.Operator },
                    CaseState.Rejected, now, CaseNews.Rejected),
            CaseEvent.Withdrawn => Withdraw(standing, now),
            CaseEvent.CounterNotice => Counter(standing, now),
            CaseEvent.ExecutionDone when standing.State == CaseState.Executing => Done(standing, now),
            CaseEvent.TimePassed => PassTime(standing, now),
            _ => Unchanged(standing),
        };
    }

    private static CaseChange Complete(CaseStanding standing, bool mayHide, DateTimeOffset now)
    {
        if (standing.State != CaseState.Incomplete) return Unchanged(standing);
        return mayHide
            ? new CaseChange(
                standing with { State = CaseState.Waiting, Deadline = now + UntilDeadline, Action = CaseAction.Hide },
                [CaseNews.Hidden])
            : new CaseChange(standing with { State = CaseState.AwaitingProof, Deadline = now + UntilDeadline },
                [CaseNews.AwaitsProof]);
    }

    /// <summary>
    /// Also after the deadline: what the machine erased for a while, or showed again because nobody had proven
    /// anything, is removed for good. What a person decided, or its claimant took back, stays as it is.
    /// </summary>
    private static CaseChange Prove(CaseStanding standing) => standing switch
    {
        { State: CaseState.Incomplete or CaseState.AwaitingProof or CaseState.Waiting or CaseState.Contested }
            or { State: CaseState.Executing or CaseState.Executed, Decider: CaseDecider.Deadline } =>
            Order(standing with { IsProven = true, Closed = null }, CaseDecider.Proof, CaseNews.ControlProven)
            with
            { EndsLapse = true },
        _ => Unchanged(standing),
    };

    private static CaseChange Withdraw(CaseStanding standing, DateTimeOffset now) => standing.State switch
    {
        CaseState.Incomplete or CaseState.AwaitingProof or CaseState.Waiting =>
            Close(standing, CaseState.Withdrawn, now, CaseNews.Withdrawn),

        // What is erased stays erased; it may be taken in again.
        CaseState.Executed => new CaseChange(standing with { State = CaseState.Withdrawn }, [CaseNews.Withdrawn], now),
        _ => Unchanged(standing),
    };

    /// <summary>
    /// Word against word: nothing is hidden or refused on an unproven word any longer. Against a proven one a person
    /// decides.
    /// </summary>
    private static CaseChange Counter(CaseStanding standing, DateTimeOffset now)
    {
        if (standing.IsContested) return Unchanged(standing);
        var contested = standing with { IsContested = true };
        return standing switch
        {
            { State: CaseState.Waiting } =>
                new CaseChange(contested with { Action = CaseAction.Unhide }, [CaseNews.Countered]),
            { Decider: CaseDecider.Deadline } => new CaseChange(contested, [CaseNews.Countered], now),
            { State: CaseState.Executing or CaseState.Executed } =>
                new CaseChange(contested, [CaseNews.CounterForOperator]),
            _ => Unchanged(standing),
        };
    }

    private static CaseChange Done(CaseStanding standing, DateTimeOffset now)
    {
        var after = standing with { State = CaseState.Executed, Closed = now, Action = CaseAction.None };
        return standing.Decider != CaseDecider.Deadline ? new CaseChange(after, [CaseNews.Executed])
            : standing.IsContested ? new CaseChange(after, [CaseNews.Executed], now)
            : new CaseChange(after, [CaseNews.Executed, CaseNews.RefusalEnds], now + UnprovenRefusal);
    }

    private static CaseChange PassTime(CaseStanding standing, DateTimeOffset now)
    {
        if (standing.State is CaseState.Incomplete or CaseState.AwaitingProof && now >= standing.Received + Patience)
        {
            return Close(standing, CaseState.Lapsed, now, CaseNews.Lapsed);
        }

        if (standing.State is not (CaseState.Waiting or CaseState.AwaitingProof)
            || standing.Deadline is not { } deadline) return Unchanged(standing);
        if (standing.State == CaseState.Waiting && now >= deadline)
        {
            return standing.IsContested
                ? Close(standing, CaseState.Contested, now, CaseNews.ShownAgain)
                : Order(standing, CaseDecider.Deadline, CaseNews.DeadlineReached);
        }

        // After a downtime only the latest is raised: the ones before it would say less.
        var begun = deadline - UntilDeadline;
        var passed = Alarms.Count(after => now >= begun + after);
        return passed <= standing.Alarms
            ? Unchanged(standing)
            : new CaseChange(standing with { Alarms = passed }, [CaseNews.Alarm6 + (passed - 1)]);
    }

    private static CaseChange Order(CaseStanding standing, CaseDecider decider, CaseNews news) =>
        new(standing with { State = CaseState.Executing, Decider = decider, Action = CaseAction.Execute }, [news]);

    private static CaseChange Close(CaseStanding standing, CaseState state, DateTimeOffset now, CaseNews news) => new(
        standing with
        {
            State = state,
            Closed = now,
            Action = standing.State == CaseState.Waiting ? CaseAction.Unhide : CaseAction.None
        }, [news]);

    private static CaseChange Unchanged(CaseStanding standing) => new(standing, []);
}
