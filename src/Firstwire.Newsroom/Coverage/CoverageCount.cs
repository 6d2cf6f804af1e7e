namespace Firstwire.Newsroom.Coverage;

/// <summary>Articles of one time.</summary>
/// <param name="Time">
/// When they were published, or first seen where no instant is stated; of many together, the beginning of their quarter
/// of an hour.
/// </param>
/// <param name="Independent">
/// Of them, those whose text is their own; in a story, also the first of their outlet.
/// </param>
/// <param name="Articles">All of them.</param>
public readonly record struct CoverageCount(DateTimeOffset Time, long Independent, long Articles);

/// <summary>How much was published when, and when nothing was collected.</summary>
/// <param name="From">Inclusive.</param>
/// <param name="To">Not below the latest count.</param>
/// <param name="Counts">By time.</param>
/// <param name="Gaps">By time; they may reach beyond the coverage.</param>
public sealed record TimeCoverage(
    DateTimeOffset From, DateTimeOffset To, IReadOnlyList<CoverageCount> Counts, IReadOnlyList<CollectionGap> Gaps);

/// <summary>What an edition gathered in a time.</summary>
/// <param name="AsOf">When it was counted.</param>
/// <param name="Countries">Of the outlets, the most articles first.</param>
/// <param name="Languages">BCP 47, the most articles first.</param>
public sealed record EditionCoverage(
    DateTimeOffset AsOf, TimeCoverage Time, IReadOnlyList<CoverageShare> Countries,
    IReadOnlyList<CoverageShare> Languages)
{
    /// <summary>How many days it looks back, the one that has begun counted.</summary>
    public int Days => (int)Math.Ceiling((Time.To - Time.From).TotalDays);
}

/// <summary>How many articles came from one country, or in one language.</summary>
/// <param name="Of">Null where it is not known.</param>
public sealed record CoverageShare(string? Of, long Independent, long Articles);
