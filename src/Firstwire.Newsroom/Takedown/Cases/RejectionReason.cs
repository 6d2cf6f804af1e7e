namespace Firstwire.Newsroom.Takedown.Cases;

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
