namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>What is missing in a notice, or wrong with it.</summary>
/// <param name="Field">Its name as the form and the API spell it.</param>
public sealed record ClaimProblem(string Field, string Sentence)
{
    /// <summary>How many characters it may have at most, where it has more.</summary>
    public int? Longest { get; init; }

    /// <summary>The domain that was given, where others register names below it.</summary>
    public string? SharedName { get; init; }
}
