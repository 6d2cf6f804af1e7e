namespace Firstwire.Tracing.Stories;

/// <summary>A story that a document may belong to.</summary>
/// <param name="Story">Its number.</param>
/// <param name="Score">Log-odds that it does.</param>
internal readonly record struct StoryCandidate(int Story, double Score);
