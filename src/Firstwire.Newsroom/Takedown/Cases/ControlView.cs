using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Takedown.Control;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <param name="Id">Of the claim.</param>
/// <param name="Host">What the proof has to cover.</param>
/// <param name="Seen">What the last look in vain saw.</param>
/// <param name="NextLook">Null where it is not looked for by itself any more.</param>
public sealed record ControlView(
    long Id,
    ControlChallenge Challenge,
    ControlProof? Proof,
    string Host,
    IReadOnlyList<string> Seen,
    DateTimeOffset? LastLook,
    DateTimeOffset? NextLook,
    string? MailTo)
{
    internal static ControlView Of(ControlClaim claim, string host) => new(
        claim.Id, claim.Challenge, claim.Proof, host, claim.Seen, StoredTime.Of(claim.Looked),
        StoredTime.Of(claim.Due), claim.MailTo);

    /// <summary>Whether it is looked for within seconds.</summary>
    public bool IsLookDue(DateTimeOffset now) => Proof is null && NextLook <= now;

    /// <summary>
    /// The domains whose proof would cover the host: itself and those above it, as far down as somebody registered one.
    /// </summary>
    public IReadOnlyList<string> Choices
    {
        get
        {
            var choices = new List<string>();
            for (var name = Host; ProvableDomain.Parse(name, out _) is { } domain && domain.Covers(Host);
                name = name[(name.IndexOf('.') + 1)..])
            {
                choices.Add(domain.Name);
            }

            return choices;
        }
    }
}
