namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>What is said against a removal (17 USC 512(g)(3)).</summary>
public sealed record CounterNotice
{
    /// <summary>Characters, with what stands beside the number.</summary>
    private const int LongestPhone = 500;

    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    /// <summary>Why it was a mistake, or what it was mistaken for.</summary>
    public string? Reasons { get; init; }

    /// <summary>Under penalty of perjury: removed by mistake or misidentification.</summary>
    public bool Mistake { get; init; }

    /// <summary>Consent to the jurisdiction that the statute names.</summary>
    public bool Jurisdiction { get; init; }

    public string? Signature { get; init; }

    /// <summary>What is missing for it to count.</summary>
    public IReadOnlyList<ClaimProblem> Missing()
    {
        var missing = new List<ClaimProblem>();
        Need("name", Name, "Give your name.");
        Need("email", Email, "Give an address of mail.");
        Need("address", Address, "Give your postal address.");
        Need("reasons", Reasons, "Say why it was a mistake.");
        Need("signature", Signature, "Sign with your name.");
        if (Phone?.Length > LongestPhone)
        {
            missing.Add(new ClaimProblem("phone", $"At most {LongestPhone} characters.") { Longest = LongestPhone });
        }

        if (!Mistake) missing.Add(new ClaimProblem("mistake", "State that it was removed by mistake."));
        if (!Jurisdiction) missing.Add(new ClaimProblem("jurisdiction", "Consent to the court's jurisdiction."));
        return missing;

        void Need(string field, string? text, string sentence)
        {
            if (string.IsNullOrWhiteSpace(text) || text.Length > TakedownClaim.LongestText)
            {
                missing.Add(new ClaimProblem(field, sentence));
            }
        }
    }
}
