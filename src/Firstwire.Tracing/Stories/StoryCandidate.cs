namespace Firstwire.Tracing.Stories;

/// <summary>A story that a document may belong to.</summary>
/// <param name="Story">Its number.</param>
/// <param name="Score">Log-odds that it does.</param>
/// <param name="Against">
/// What of them its numbers took (<see cref="StoryModel.NumbersAgainst"/>): it looks alike all the same.
/// </param>
/// <param name="IsElsewhere">
/// However alike, it tells of others: the document is not of it, but it counts among the alike.
/// </param>
internal readonly record struct StoryCandidate(int Story, double Score, double Against, bool IsElsewhere);
