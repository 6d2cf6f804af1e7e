namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>What is sealed of a case: the notice, and the words of whoever decided.</summary>
/// <param name="Token">Of the status link, so that letters can carry it.</param>
/// <param name="Fingerprint">Of a claimed text; the text itself is not kept.</param>
/// <param name="Host">The host that control has to be proven of.</param>
internal sealed record CaseContent(TakedownClaim Claim, string Token, byte[]? Fingerprint = null, string? Host = null)
{
    /// <summary>What the operator wrote to the claimant with the decision.</summary>
    public string? Word { get; init; }
}
