namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>A decided takedown, ready to be executed.</summary>
/// <param name="CaseId">
/// Of our own making, at most 64 ASCII characters; published in the ledger. One case, one order.
/// </param>
/// <param name="ReceivedAt">When the notice came in: the 24 hours count from here.</param>
/// <param name="DecidedAt">When it was decided that the machine executes it.</param>
public sealed record TakedownOrder(
    string CaseId, TakedownScope Scope, TakedownBasis Basis, DateTimeOffset ReceivedAt, DateTimeOffset DecidedAt)
{
    public TakedownClaimant Claimant { get; init; } = TakedownClaimant.Unverified;

    /// <summary>
    /// How control was proved, in our own words for the ledger: "dns", "file", "meta", "mail"; null where it was not.
    /// </summary>
    public string? Proof { get; init; }
}

/// <summary>Who asked. Stored by number: never renumber.</summary>
public enum TakedownClaimant
{
    /// <summary>A complete notice without proof of control.</summary>
    Unverified = 1,

    /// <summary>Whoever proved control of the domain.</summary>
    Publisher = 2,

    /// <summary>Who runs this Firstwire.</summary>
    Operator = 3,

    /// <summary>A court or an authority.</summary>
    Authority = 4,
}
