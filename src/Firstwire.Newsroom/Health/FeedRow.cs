using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Newsroom.Health;

/// <summary>As much of a feed's row as tells its state and its name.</summary>
internal record FeedGlance
{
    /// <summary>Needs <c>@now</c>.</summary>
    public const string Columns =
        $"""
        feed.id, feed.due, feed.last_polled as LastPolled, feed.last_outcome as LastOutcome, feed.failures,
        feed.quarantined, feed.reason, feed.last_new as LastNew,
        case when {Silence.MayHold} then feed.rhythm end as Rhythm, feed.sealed
        """;

    public long Id { get; init; }
    public long? Due { get; init; }
    public long? LastPolled { get; init; }
    public long? LastOutcome { get; init; }
    public long Failures { get; init; }
    public long? Quarantined { get; init; }
    public long Reason { get; init; }
    public long? LastNew { get; init; }
    public byte[]? Rhythm { get; init; }
    public required byte[] Sealed { get; init; }

    public FeedState State(DateTimeOffset now)
    {
        if (Due is null)
        {
            var wasAsked = LastPolled is not null || Reason == (int)PollReason.Unfollowed;
            return wasAsked ? FeedState.Stopped : FeedState.Archived;
        }

        if (LastOutcome is not { } outcome) return FeedState.Waiting;

        // A feed that was given up, and is wanted again, starts with no failures.
        if (PollSchedule.IsFailure((PollOutcome)outcome)) return Failures == 0 ? FeedState.Waiting : FeedState.Failing;
        if (Quarantined is not null) return FeedState.Quarantined;
        return Silence.Holds(Rhythm, LastNew, now) ? FeedState.Quiet : FeedState.Well;
    }
}

/// <summary>All that is told of a feed, still sealed.</summary>
internal sealed record FeedRow : FeedGlance
{
    /// <inheritdoc cref="FeedGlance.Columns"/>
    public static new readonly string Columns =
        $"""
        {FeedGlance.Columns}, feed.origin, feed.added, feed.last_success as LastSuccess,
        feed.failing_since as FailingSince, feed.polls, feed.not_modified as NotModified, feed.bytes, feed.rate,
        feed.capacity, feed.missed, feed.pushed_until as PushedUntil, feed.sealed_polling as SealedPolling,
        {UnitRow.Columns}
        """;

    public long Origin { get; init; }
    public long Added { get; init; }
    public long? LastSuccess { get; init; }
    public long? FailingSince { get; init; }
    public long Polls { get; init; }
    public long NotModified { get; init; }
    public long Bytes { get; init; }
    public double? Rate { get; init; }
    public long Capacity { get; init; }
    public long Missed { get; init; }
    public long? PushedUntil { get; init; }
    public byte[]? SealedPolling { get; init; }
    public UnitRow Unit { get; init; } = new();

    public FeedStatus Open(SealingKey key, long items, DateTimeOffset now)
    {
        var content = key.Open(Sealed, Archive.Sealing.Sealed.Json.FeedContent, Place.FeedContent);
        var polling = SealedPolling is null
            ? null
            : key.Open(SealedPolling, Archive.Sealing.Sealed.Json.PollingContent, Place.FeedPolling);
        return new FeedStatus
        {
            Id = Id,
            State = State(now),
            Url = content.Url,
            Title = content.Title,
            HomePageUrl = content.HomePageUrl,
            Language = content.Language,
            Origin = (FeedOrigin)Origin,
            Added = StoredTime.Of(Added),
            LastPolled = StoredTime.Of(LastPolled),
            LastSuccess = StoredTime.Of(LastSuccess),
            LastNew = StoredTime.Of(LastNew),
            NextPoll = Due is null ? null : StoredTime.Of(Math.Max(Due.Value, Unit.Ready)),
            Reason = (PollReason)Reason,
            WaitsForItsSite = Due < Unit.Ready && Unit.Ready > now.ToUnixTimeMilliseconds(),
            LastOutcome = (PollOutcome?)LastOutcome,
            Failures = (int)Failures,
            FailingSince = StoredTime.Of(FailingSince),
            Trouble = polling?.Trouble,
            WasCutShort = polling?.WasCutShort ?? false,
            Polls = Polls,
            NotModified = NotModified,
            Bytes = Bytes,
            Items = items,
            Rate = Rate,
            Capacity = (int)Capacity,
            Missed = Missed,
            PushedUntil = PushedUntil > now.ToUnixTimeMilliseconds() ? StoredTime.Of(PushedUntil) : null,
            HeldUntil = StoredTime.Of(Quarantined) + Renumbering.LongestQuarantine,
            MovedTo = polling?.Move?.Url,
            ArchivePages = polling?.ArchivePages.Count ?? 0,
            Unit = UnitStanding.Of(Unit),
        };
    }
}
