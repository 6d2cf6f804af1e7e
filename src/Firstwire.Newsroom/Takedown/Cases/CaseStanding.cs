namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>What decides how a case goes on; it holds no word of anybody's.</summary>
/// <param name="Received">When the notice came in.</param>
/// <param name="Deadline">24 hours after it was complete; null while it is not.</param>
/// <param name="Alarms">How many of <see cref="CaseFlow.Alarms"/> were raised.</param>
public sealed record CaseStanding(CaseState State, DateTimeOffset Received, DateTimeOffset? Deadline, int Alarms)
{
    /// <summary>Whether the claimant's control of what it is about is proven.</summary>
    public bool IsProven { get; init; }

    /// <summary>Whether a counter-notice stands against it.</summary>
    public bool IsContested { get; init; }

    public CaseDecider? Decider { get; init; }

    public RejectionReason? Rejection { get; init; }

    /// <summary>When it came to its end.</summary>
    public DateTimeOffset? Closed { get; init; }

    /// <summary>What is not done yet, and must be whatever happens to this process.</summary>
    public CaseAction Action { get; init; }

    public bool IsOpen => State is CaseState.Incomplete or CaseState.AwaitingProof or CaseState.Waiting or CaseState.Executing;
}

/// <summary>What a case still has to have done to items. Stored by number: never renumber.</summary>
public enum CaseAction
{
    None = 0,
    Hide = 1,
    Unhide = 2,
    Execute = 3,
}

/// <summary>What happens to a case.</summary>
public abstract record CaseEvent
{
    private CaseEvent()
    {
    }

    /// <summary>The notice has all that it needs.</summary>
    /// <param name="MayHide">False for what concerns more than one page, and past the caps.</param>
    public sealed record Completed(bool MayHide) : CaseEvent;

    public sealed record Proven : CaseEvent;

    public sealed record Decided : CaseEvent;

    public sealed record Rejected(RejectionReason Reason) : CaseEvent;

    public sealed record Withdrawn : CaseEvent;

    public sealed record CounterNotice : CaseEvent;

    public sealed record ExecutionDone : CaseEvent;

    /// <summary>Some time has passed.</summary>
    public sealed record TimePassed : CaseEvent;
}

/// <summary>What is told of a case: to its log, and from there to whom it concerns. Stored by number: never renumber.</summary>
public enum CaseNews
{
    Received = 1,
    Hidden = 2,
    AwaitsProof = 3,
    AwaitsCompletion = 4,
    ControlProven = 5,
    ExecutionOrdered = 6,
    Executed = 7,
    Rejected = 8,
    Withdrawn = 9,

    /// <summary>A counter-notice came in; what was hidden is shown again, what is refused may come back.</summary>
    Countered = 10,

    /// <summary>A counter-notice came in against a proven request: whoever runs this decides.</summary>
    CounterForOperator = 11,
    ShownAgain = 12,
    Lapsed = 13,
    Alarm6 = 14,
    Alarm12 = 15,
    Alarm20 = 16,

    /// <summary>Nobody decided in time, and the machine did.</summary>
    DeadlineReached = 17,

    /// <summary>The refusal to take it in again has a last day.</summary>
    RefusalEnds = 18,
    OutletTold = 19,

    /// <summary>No mail could be sent to the outlet: none is set up, or it publishes no address.</summary>
    OutletNotTold = 20,
    ClaimantErased = 21,
}
