namespace Firstwire.Newsroom.Takedown.Control;

/// <summary>A domain whose control was shown, and how.</summary>
public sealed record ProvenDomain(ProvableDomain Domain, ControlProof Proof);
