namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>How far the execution of an order is.</summary>
/// <param name="Items">Items found in its scope so far.</param>
/// <param name="Done">When it was executed and proved; null while it is under way.</param>
/// <param name="LedgerEntry">The number of its proof in the ledger, from 0; null until there is one.</param>
/// <param name="FoundIn">Stores in which the last probe still found something; empty after a clean one.</param>
public sealed record TakedownProgress(
    string CaseId, ExecutionStep Step, long Items, DateTimeOffset? Done, long? LedgerEntry,
    IReadOnlyList<string> FoundIn);

/// <summary>
/// The steps of an execution in their order; each is repeated after a crash. Stored by number: never renumber.
/// </summary>
public enum ExecutionStep
{
    /// <summary>From now on nothing in the scope is taken in.</summary>
    Refuse = 1,

    /// <summary>The scope's items are found, a page at a time, and hidden.</summary>
    Resolve = 2,

    /// <summary>Keys are destroyed and rows deleted.</summary>
    Destroy = 3,

    /// <summary>The words leave search, origins and what is held in memory.</summary>
    Project = 4,

    /// <summary>What is queued or cached is dropped.</summary>
    Drop = 5,

    /// <summary>Write-ahead logs are folded back, so that no old page keeps the words.</summary>
    Fold = 6,

    /// <summary>Every store, file and surface is searched for what was removed.</summary>
    Probe = 7,

    /// <summary>The result is signed into the ledger, and the probed words are destroyed.</summary>
    Record = 8,

    Done = 9,
}
