namespace Firstwire.Newsroom.Takedown.Control;

/// <summary>What a look for a proof came to.</summary>
/// <param name="Proof">Null where none was found.</param>
/// <param name="Seen">One sentence for each place that was looked at in vain.</param>
public sealed record ControlFinding(ControlProof? Proof, IReadOnlyList<string> Seen);
