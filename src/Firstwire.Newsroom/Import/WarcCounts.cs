namespace Firstwire.Newsroom.Import;

/// <summary>What an import came to.</summary>
/// <param name="Pages">Articles, new or known.</param>
/// <param name="Damaged">Records that break off or cannot be read.</param>
public sealed record WarcCounts(
    long Records = 0, long Feeds = 0, long Pages = 0, long NewItems = 0, long NewVersions = 0, long Damaged = 0)
{
    private const int MostProblems = 100;

    /// <summary>Sentences on what was passed over; no more than some hundred.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    public static WarcCounts operator +(WarcCounts one, WarcCounts other) => new(
        one.Records + other.Records,
        one.Feeds + other.Feeds,
        one.Pages + other.Pages,
        one.NewItems + other.NewItems,
        one.NewVersions + other.NewVersions,
        one.Damaged + other.Damaged)
    {
        Problems = other.Problems.Count == 0
            ? one.Problems
            : [.. one.Problems.Concat(other.Problems).Take(MostProblems)],
    };
}
