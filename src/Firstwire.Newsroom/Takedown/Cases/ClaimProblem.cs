namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>What is missing in a notice, or wrong with it.</summary>
/// <param name="Field">Its name as the form and the API spell it.</param>
public sealed record ClaimProblem(string Field, string Sentence);
