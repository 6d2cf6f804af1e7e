using Firstwire.Newsroom.Archive.Sealing;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>An order as keys.db holds it.</summary>
internal sealed record Order
{
    public const string Columns =
        """
        id, case_id as CaseId, scope, basis, claimant, proof, domain, received, decided, filed, step, attempts, done,
        ledger, probe, key, sealed_scope as SealedScope
        """;

    public long Id { get; init; }
    public required string CaseId { get; init; }
    public ScopeKind Scope { get; init; }
    public TakedownBasis Basis { get; init; }
    public TakedownClaimant Claimant { get; init; }
    public string? Proof { get; init; }
    public string? Domain { get; init; }
    public long Received { get; init; }
    public long Decided { get; init; }
    public long Filed { get; init; }
    public ExecutionStep Step { get; init; }
    public long Attempts { get; init; }
    public long? Done { get; init; }
    public long? Ledger { get; init; }
    public string? Probe { get; init; }
    public byte[]? Key { get; init; }
    public byte[]? SealedScope { get; init; }

    /// <summary>
    /// What the order seals with, as long as it is not proved. The caller's own copy: a key wipes its bytes in the end.
    /// </summary>
    public SealingKey OpenKey() =>
        new([.. Key ?? throw new InvalidOperationException($"Order {Id} is proved, and its key is gone.")]);

    public ScopeContent OpenScope()
    {
        using var key = OpenKey();
        return key.Open(SealedScope!, Sealed.Json.ScopeContent, Place.TakedownScope);
    }
}
