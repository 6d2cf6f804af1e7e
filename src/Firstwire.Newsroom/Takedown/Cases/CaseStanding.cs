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

    /// <summary>Whether what it is about is shown while it waits for a decision: it is contested.</summary>
    public bool IsShownWaiting => State == CaseState.Waiting && IsContested;

    public bool IsOpen =>
        State is CaseState.Incomplete or CaseState.AwaitingProof or CaseState.Waiting or CaseState.Executing;
}
