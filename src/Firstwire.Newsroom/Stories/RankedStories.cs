namespace Firstwire.Newsroom.Stories;

/// <summary>Some stories in the order of their ranks, and where to go on from.</summary>
/// <param name="Next">The place of the next one; null where there is none.</param>
public sealed record RankedStories(IReadOnlyList<StorySummary> Stories, int? Next);
