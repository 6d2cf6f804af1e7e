using Firstwire.Newsroom.Outlets;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>What is known of a feed when its next poll is planned.</summary>
/// <param name="Failures">In a row, before this poll.</param>
/// <param name="Capacity">Entries that one answer lists.</param>
/// <param name="LastNew">When it last brought something new; its first sight, where it never did.</param>
/// <param name="FailingSince">The first of the failures in a row.</param>
/// <param name="IsVerified">It brought entries at least once.</param>
/// <param name="IsPushed">A hub delivers what is new.</param>
internal sealed record FeedStanding(
    FeedOrigin Origin,
    int Failures,
    PostingRhythm Rhythm,
    int Capacity,
    DateTimeOffset LastNew,
    DateTimeOffset? FailingSince,
    bool IsVerified,
    bool IsPushed);
