using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Newsroom.Health;

/// <summary>How a feed is doing, in the open.</summary>
/// <param name="Stopped">True where it is not asked any more.</param>
/// <param name="NextPoll">When it is asked next; null where never.</param>
/// <param name="Trouble">The last poll's trouble in one sentence.</param>
/// <param name="MovedTo">Where a permanent redirect led.</param>
public sealed record FeedStatus(
    long Id,
    string Url,
    string? Title,
    string? HomePageUrl,
    bool Stopped,
    DateTimeOffset Added,
    DateTimeOffset? LastPolled,
    DateTimeOffset? LastSuccess,
    DateTimeOffset? NextPoll,
    PollOutcome? LastOutcome,
    int Failures,
    long Polls,
    long NotModified,
    long Bytes,
    long Items,
    string? Trouble,
    string? MovedTo)
{
    public bool IsFailing => LastOutcome is { } outcome && PollSchedule.IsFailure(outcome);
}

/// <summary>All feeds in a few numbers.</summary>
/// <param name="Outlets">How many publish them: those among which an earlier source could have been found.</param>
/// <param name="Failing">Whose last poll failed.</param>
/// <param name="Waiting">Not asked yet.</param>
public sealed record FeedSummary(long Feeds, long Outlets, long Failing, long Waiting, DateTimeOffset? LastSuccess);

/// <summary>The feeds and how they are doing, by title.</summary>
public sealed class FeedHealth(NewsArchive archive)
{
    private const string Select =
        """
        select id, due, added, last_polled as LastPolled, last_success as LastSuccess, last_outcome as LastOutcome, failures,
          polls, not_modified as NotModified, bytes, sealed, sealed_polling as SealedPolling,
          (select count(*) from entry where entry.feed_id = feed.id) as Items
        from feed
        """;

    private static readonly long[] Successes =
        [.. Enum.GetValues<PollOutcome>().Where(outcome => !PollSchedule.IsFailure(outcome)).Select(outcome => (long)outcome)];

    public IReadOnlyList<FeedStatus> All()
    {
        using var read = archive.Read();
        var rows = read.Archive.Query<FeedRow>(Select).AsList();
        return [.. rows.Select(row => Open(read, row)).OfType<FeedStatus>().OrderBy(feed => feed.Title ?? feed.Url, StringComparer.OrdinalIgnoreCase)];
    }

    public long Count()
    {
        using var read = archive.Read();
        return read.Archive.ExecuteScalar<long>("select count(*) from feed");
    }

    /// <summary>Null where there is no such feed.</summary>
    public FeedStatus? Find(long id)
    {
        using var read = archive.Read();
        return read.Archive.QuerySingleOrDefault<FeedRow>($"{Select} where id = @id", new { id }) is { } row ? Open(read, row) : null;
    }

    /// <summary>All feeds in a few numbers.</summary>
    public FeedSummary Summary()
    {
        using var read = archive.Read();
        var row = read.Archive.QuerySingle<SummaryRow>(
            """
            select count(*) as Feeds, count(distinct outlet_id) as Outlets,
              count(*) filter (where last_outcome not in @Successes) as Failing,
              count(*) filter (where last_polled is null and due is not null) as Waiting,
              max(last_success) as LastSuccess
            from feed
            """,
            new { Successes });
        return new FeedSummary(row.Feeds, row.Outlets, row.Failing, row.Waiting, Time(row.LastSuccess));
    }

    private static FeedStatus? Open(ReadSession read, FeedRow row)
    {
        using var key = read.KeyOf(Subject.Feed, row.Id);
        if (key is null) return null;
        var content = key.Open(row.Sealed, Sealed.Json.FeedContent, Place.FeedContent);
        var polling = row.SealedPolling is null ? null : key.Open(row.SealedPolling, Sealed.Json.PollingContent, Place.FeedPolling);
        return new FeedStatus(
            row.Id,
            content.Url,
            content.Title,
            content.HomePageUrl,
            row.Due is null,
            DateTimeOffset.FromUnixTimeMilliseconds(row.Added),
            Time(row.LastPolled),
            Time(row.LastSuccess),
            Time(row.Due),
            (PollOutcome?)row.LastOutcome,
            (int)row.Failures,
            row.Polls,
            row.NotModified,
            row.Bytes,
            row.Items,
            polling?.Trouble,
            polling?.Move?.Url);
    }

    private static DateTimeOffset? Time(long? milliseconds) =>
        milliseconds is null ? null : DateTimeOffset.FromUnixTimeMilliseconds(milliseconds.Value);

    private sealed record SummaryRow
    {
        public long Feeds { get; init; }
        public long Outlets { get; init; }
        public long Failing { get; init; }
        public long Waiting { get; init; }
        public long? LastSuccess { get; init; }
    }

    private sealed record FeedRow
    {
        public long Id { get; init; }
        public long? Due { get; init; }
        public long Added { get; init; }
        public long? LastPolled { get; init; }
        public long? LastSuccess { get; init; }
        public long? LastOutcome { get; init; }
        public long Failures { get; init; }
        public long Polls { get; init; }
        public long NotModified { get; init; }
        public long Bytes { get; init; }
        public required byte[] Sealed { get; init; }
        public byte[]? SealedPolling { get; init; }
        public long Items { get; init; }
    }
}
