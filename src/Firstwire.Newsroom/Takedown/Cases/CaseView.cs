using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Newsroom.Takedown.Execution;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>A case as its claimant and the operator see it.</summary>
/// <param name="Claim">Null once the claimant was erased, as everything that is theirs.</param>
/// <param name="Control">Null where control of what it is about cannot be proven.</param>
/// <param name="Word">What the operator wrote with the decision.</param>
public sealed record CaseView(
    string Code,
    CaseSource Source,
    CaseScope Scope,
    TakedownBasis? Basis,
    CaseStanding Standing,
    TakedownClaim? Claim,
    ControlView? Control,
    IReadOnlyList<CaseLogEntry> Log,
    long? ItemId,
    ControlProof? Proof,
    string? Word)
{
    /// <summary>Of the status link; only its claimant has the view that holds it.</summary>
    public string? Token { get; init; }

    /// <summary>In the list that it was read from, which goes on behind it.</summary>
    public ListPosition Position { get; init; }

    /// <summary>
    /// Where its publisher has the item: the page here may be hidden. For the operator alone, of a case by its number.
    /// </summary>
    public string? ItemUrl { get; init; }

    /// <summary>For the operator alone.</summary>
    public IReadOnlyList<CounterNotice> CounterNotices { get; init; } = [];

    public IReadOnlyList<ClaimProblem> Missing =>
        Claim is not null && Standing.State == CaseState.Incomplete ? ClaimReading.Missing(Claim) : [];

    public StatementOfReasons? Reasons => Claim is null ? null : StatementOfReasons.Of(Standing, Claim);
}
