namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>
/// What is told of a case: to its log, and from there to whom it concerns. Stored by number: never renumber.
/// </summary>
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
