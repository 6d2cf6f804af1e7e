using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Newsroom.Takedown.Execution;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>A row of <c>takedown_case</c>, still sealed.</summary>
internal sealed record CaseRow
{
    public long Id { get; init; }
    public required string Code { get; init; }
    public long Source { get; init; }
    public long State { get; init; }
    public long Scope { get; init; }
    public long? Basis { get; init; }
    public long Received { get; init; }
    public long? Deadline { get; init; }
    public long Alarms { get; init; }
    public long? Proof { get; init; }
    public long Contested { get; init; }
    public long? Decider { get; init; }
    public long? Rejection { get; init; }
    public long Action { get; init; }
    public long? Lapse { get; init; }
    public long? Closed { get; init; }
    public long? ItemId { get; init; }
    public byte[]? Sealed { get; init; }
    public long Listed { get; init; }

    public ListPosition Position => new(Listed, Id);

    public CaseStanding Standing => new(
        (CaseState)State, StoredTime.Of(Received), StoredTime.Of(Deadline), (int)Alarms)
    {
        IsProven = Proof is not null,
        IsContested = Contested != 0,
        Decider = (CaseDecider?)Decider,
        Rejection = (RejectionReason?)Rejection,
        Closed = StoredTime.Of(Closed),
        Action = (CaseAction)Action,
    };

    public TakedownBasis? Ground => (TakedownBasis?)Basis;

    public ControlProof? ProofKind => (ControlProof?)Proof;
}
