namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>Where a request for removal stands. Stored by number: never renumber.</summary>
public enum CaseState
{
    /// <summary>Something is missing that the law asks of a notice. Nothing is hidden.</summary>
    Incomplete = 1,

    /// <summary>It concerns more than one page, or its claimant has asked for much: nothing is done until control is proven or an operator decides.</summary>
    AwaitingProof = 2,

    /// <summary>A complete request about one page: the page is hidden, and an operator has until the deadline.</summary>
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

/// <summary>Why an operator refused. Stored by number: never renumber.</summary>
public enum RejectionReason
{
    /// <summary>The claimant does not own it, nor speak for whoever does.</summary>
    NotTheirs = 1,

    /// <summary>What is shown is lawful: a link, a headline, a very short extract.</summary>
    Lawful = 2,

    /// <summary>The grounds do not hold, or do not concern this page.</summary>
    Unfounded = 3,

    /// <summary>Made in bad faith, or to silence somebody. Counted, and told in the published figures.</summary>
    Abuse = 4,
}

/// <summary>Who decided. Stored by number: never renumber.</summary>
public enum CaseDecider
{
    /// <summary>Control was proven: executed by machine.</summary>
    Proof = 1,

    Operator = 2,

    /// <summary>Nobody decided by the deadline: executed by machine, for fourteen days.</summary>
    Deadline = 3,
}

/// <summary>By which way a request came in. Stored by number: never renumber.</summary>
public enum CaseSource
{
    Form = 1,
    Api = 2,
    Mail = 3,
    Desk = 4,
    Command = 5,
}

/// <summary>What a request is about. Stored by number: never renumber.</summary>
public enum CaseScope
{
    Url = 1,
    Prefix = 2,
    Item = 3,
    Author = 4,
    Domain = 5,
    Text = 6,
    Image = 7,
}
