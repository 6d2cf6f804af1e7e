using Firstwire.Newsroom.Items;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>
/// Carries takedowns out. An order is durable work: once <see cref="ExecuteAsync"/> has returned it will be executed and
/// proved, whatever crashes in between, by whichever process works next (<see cref="WorkAsync"/>).
/// </summary>
public sealed class TakedownExecution
{
    /// <summary>Hides what the scope names from every surface, until it is unhidden or erased. Repeating it is harmless.</summary>
    /// <returns>How many items the case hides.</returns>
    public Task<int> HideAsync(string caseId, TakedownScope scope, CancellationToken cancellation) =>
        throw new NotSupportedException();

    /// <summary>Shows again what the case hid, but for what another case hides or what was erased.</summary>
    public Task UnhideAsync(string caseId, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Files an order; a second one of the same case changes nothing.</summary>
    public Task ExecuteAsync(TakedownOrder order, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Null where the case has no order.</summary>
    public TakedownProgress? Find(string caseId) => throw new NotSupportedException();

    /// <summary>
    /// Items of other hosts that have the text of what the case named: known from when it was resolved, so before anything is
    /// erased. They are listed, never touched.
    /// </summary>
    public IReadOnlyList<ShownItem> CopiesElsewhere(string caseId) => throw new NotSupportedException();

    /// <summary>From <paramref name="at"/> on, what the case refuses may be taken in again: fourteen days without proof, or a counter-notice.</summary>
    public Task LapseAsync(string caseId, DateTimeOffset at, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>What a claimant's text is recognised by.</summary>
    public TextFingerprint Fingerprint(string text) => throw new NotSupportedException();

    /// <summary>Executes what is due; returns when nothing is.</summary>
    public Task WorkAsync(CancellationToken cancellation) => throw new NotSupportedException();
}
