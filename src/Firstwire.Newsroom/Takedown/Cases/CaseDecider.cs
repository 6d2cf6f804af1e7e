namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>Who decided. Stored by number: never renumber.</summary>
public enum CaseDecider
{
    /// <summary>Control was proven: executed by machine.</summary>
    Proof = 1,

    Operator = 2,

    /// <summary>Nobody decided by the deadline: executed by machine, for fourteen days.</summary>
    Deadline = 3,
}
