namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>Where a request for removal stands. Stored by number: never renumber.</summary>
public enum CaseState
{
    /// <summary>Something is missing that the law asks of a notice. Nothing is hidden.</summary>
    Incomplete = 1,

    /// <summary>
    /// It concerns more than one page, or its claimant has asked for much: nothing is done until control is proven or
    /// an operator decides.
    /// </summary>
    AwaitingProof = 2,

    /// <summary>
    /// A complete request about one page: the page is hidden, and an operator has until the deadline.
    /// </summary>
    Waiting = 3,

    /// <summary>Decided; the machine is at it.</summary>
    Executing = 4,

    /// <summary>Done and proven to be done.</summary>
    Executed = 5,

    Rejected = 6,

    /// <summary>The claimant took it back.</summary>
    Withdrawn = 7,

    /// <summary>Its page is shown again: word stood against word, and nobody proved anything by the deadline.</summary>
    Contested = 8,

    /// <summary>It was never completed, or control never proven.</summary>
    Lapsed = 9,
}
