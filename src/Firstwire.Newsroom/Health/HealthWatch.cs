using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Health.Trends;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Words;

namespace Firstwire.Newsroom.Health;

/// <summary>One thing that has just been told.</summary>
internal sealed record Told(AnnouncementKind Kind, long? FeedId, long? UnitId)
{
    /// <summary>The kind in words, for the log: "pages read empty".</summary>
    public string News => KebabCase.Of(Kind).Replace('-', ' ');
}

/// <summary>
/// Compares every feed and site with what was last told of it. What differs is announced in the transaction that
/// remembers it, and only if nobody has told it meanwhile: so each change is told once, whoever looks, however often.
/// </summary>
internal sealed class HealthWatch(NewsArchive archive)
{
    /// <summary>One or two failures in a row happen to every server.</summary>
    private const int FailuresToTell = 3;

    /// <summary>What was announced is forgotten after so long, seen or not.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    private static readonly TimeSpan ForgetEvery = TimeSpan.FromHours(1);

    /// <summary>
    /// A look at a whole day's requests costs more than one at all feeds, and a share of a day changes slowly.
    /// </summary>
    private static readonly TimeSpan SitesEvery = TimeSpan.FromMinutes(15);

    private DateTimeOffset forgotten;
    private DateTimeOffset sitesSeen;

    public async Task<IReadOnlyList<Told>> LookAsync(CancellationToken cancellation)
    {
        var now = archive.Time.GetUtcNow();
        var (feeds, sites, pages) = Changes(now);
        if (feeds.Count == 0 && sites.Count == 0 && pages.Count == 0 && now - forgotten < ForgetEvery) return [];
        forgotten = now;
        return await archive.WriteAsync<IReadOnlyList<Told>>(
            write =>
            {
                write.Archive.Execute("delete from announcement where at < @until",
                    new { until = write.Now - (long)Kept.TotalMilliseconds });
                return
                [
                    .. feeds.SelectMany(feed => Tell(write, feed)),
                    .. sites.SelectMany(site => Tell(write, site)),
                    .. pages.SelectMany(site => Tell(write, site)),
                ];
            },
            cancellation);
    }

    private (List<FeedChange> Feeds, List<SiteChange> Sites, IReadOnlyList<ReadingChange> Pages) Changes(
        DateTimeOffset now)
    {
        using var read = archive.Read();
        var feeds = read.Archive.Query<FeedRow>(
            $"""
            select feed.id, feed.due, feed.failures, feed.quarantined, feed.reason, feed.last_new as LastNew,
              feed.url_hash as UrlHash, told.conditions as Conditions, told.url_hash as ToldHash,
              ({Silence.MayHold}) as MayBeQuiet
            from feed left join told_feed told on told.feed_id = feed.id where feed.last_polled is not null
            """,
            new { now = now.ToUnixTimeMilliseconds() }, buffered: false)
            .Select(row => new FeedChange(row, Judge(read, row, now)))
            .Where(change => change.IsNews)
            .ToList();
        return (feeds, now - sitesSeen < SitesEvery ? [] : SiteChanges(read, now), ReadingTrends.Changes(read));
    }

    private List<SiteChange> SiteChanges(ReadSession read, DateTimeOffset now)
    {
        sitesSeen = now;
        var refusing = SiteRefusals.Find(read, now).Select(site => site.UnitId).ToHashSet();
        var told = read.Archive.Query<long>("select unit_id from told_unit where refuses = 1").ToHashSet();

        // A site that is asked less, or nothing any more, has not let anything in again.
        var answering = SiteRefusals.Told(read, now).Where(site => site.Refused * 2 < site.Asked);
        return [.. refusing.Except(told).Select(unit => new SiteChange(unit, true)),
            .. answering.Select(site => new SiteChange(site.UnitId, false))];
    }

    private static FeedConditions Judge(ReadSession read, FeedRow row, DateTimeOffset now)
    {
        if (row.Due is null) return FeedConditions.Stopped;
        var before = row.Before;
        var conditions = FeedConditions.None;

        // Once told, a condition holds until it has ended: until a poll worked, until something new came.
        if (row.Failures >= FailuresToTell || (row.Failures > 0 && before.HasFlag(FeedConditions.Failing)))
        {
            conditions |= FeedConditions.Failing;
        }

        if (row.Quarantined is not null) conditions |= FeedConditions.Quarantined;
        var isQuiet = before.HasFlag(FeedConditions.Quiet)
            ? row.LastNew <= (now - Silence.Least).ToUnixTimeMilliseconds()
            : row is { MayBeQuiet: 1, Failures: 0 } && IsQuiet(read, row, now);
        return isQuiet ? conditions | FeedConditions.Quiet : conditions;
    }

    private static bool IsQuiet(ReadSession read, FeedRow row, DateTimeOffset now) =>
        Silence.Holds(
            read.Archive.QuerySingleOrDefault<byte[]>("select rhythm from feed where id = @Id", new { row.Id }),
            row.LastNew, now);

    private static IEnumerable<Told> Tell(WriteSession write, FeedChange change)
    {
        var row = change.Row;
        var taken = write.Archive.Execute(
            """
            insert into told_feed (feed_id, conditions, url_hash) values (@Id, @after, @UrlHash)
            on conflict do update set conditions = excluded.conditions, url_hash = excluded.url_hash
            where conditions is @Conditions and url_hash is @ToldHash
            """,
            new { row.Id, after = (int)change.After, row.UrlHash, row.Conditions, row.ToldHash }) == 1;
        if (!taken) yield break;
        foreach (var kind in change.Kinds())
        {
            write.Archive.Execute(
                "insert into announcement (kind, feed_id, reason, at) values (@kind, @Id, @reason, @Now)",
                new
                {
                    kind = (int)kind,
                    row.Id,
                    reason = kind == AnnouncementKind.Stopped ? row.Reason : (long?)null,
                    write.Now
                });
            yield return new Told(kind, row.Id, null);
        }
    }

    private static IEnumerable<Told> Tell(WriteSession write, SiteChange change)
    {
        var taken = write.Archive.Execute(
            """
            insert into told_unit (unit_id, refuses) values (@UnitId, @Refuses)
            on conflict do update set refuses = excluded.refuses where refuses <> excluded.refuses
            """,
            change) == 1;
        if (taken)
        {
            yield return Announce(
                write, change.Refuses ? AnnouncementKind.SiteRefuses : AnnouncementKind.SiteAnswers, change.UnitId);
        }
    }

    private static IEnumerable<Told> Tell(WriteSession write, ReadingChange change)
    {
        var taken = write.Archive.Execute(
            "update reading_trend set told = @holds where unit_id = @UnitId and told = @told",
            new { change.UnitId, told = (int)change.Told, holds = (int)change.Holds }) == 1;
        return taken ? [.. change.Kinds().Select(kind => Announce(write, kind, change.UnitId))] : [];
    }

    private static Told Announce(WriteSession write, AnnouncementKind kind, long unitId)
    {
        write.Archive.Execute(
            "insert into announcement (kind, unit_id, at) values (@kind, @unitId, @Now)",
            new { kind = (int)kind, unitId, write.Now });
        return new Told(kind, null, unitId);
    }

    private sealed record SiteChange(long UnitId, bool Refuses);

    private sealed record FeedChange(FeedRow Row, FeedConditions After)
    {
        /// <summary>A feed that nothing holds of, and that was never told of, is no news.</summary>
        public bool IsNews => After != Row.Before || HasMoved || Row.Conditions is null;

        private bool HasMoved => Row.ToldHash is { } told && !told.AsSpan().SequenceEqual(Row.UrlHash);

        /// <summary>What somebody did here is no news to them.</summary>
        private bool IsUnfollowed => Row.Reason == (int)PollReason.Unfollowed;

        public IEnumerable<AnnouncementKind> Kinds()
        {
            if (HasMoved) yield return AnnouncementKind.Moved;
            if (Begins(FeedConditions.Stopped) && !IsUnfollowed) yield return AnnouncementKind.Stopped;
            if (Begins(FeedConditions.Failing)) yield return AnnouncementKind.Failing;
            if (Begins(FeedConditions.Quiet)) yield return AnnouncementKind.Quiet;
            if (Begins(FeedConditions.Quarantined)) yield return AnnouncementKind.Quarantined;
            if (Ends(FeedConditions.Failing)) yield return AnnouncementKind.Recovered;
            if (Ends(FeedConditions.Quiet)) yield return AnnouncementKind.Resumed;
            if (Ends(FeedConditions.Quarantined)) yield return AnnouncementKind.Released;
        }

        private bool Begins(FeedConditions condition) => After.HasFlag(condition) && !Row.Before.HasFlag(condition);

        /// <summary>What ends because the feed stops has not got better.</summary>
        private bool Ends(FeedConditions condition) =>
            Row.Before.HasFlag(condition) && !After.HasFlag(condition) && !After.HasFlag(FeedConditions.Stopped);
    }

    private sealed record FeedRow
    {
        public long Id { get; init; }
        public long? Due { get; init; }
        public long Failures { get; init; }
        public long? Quarantined { get; init; }
        public long Reason { get; init; }
        public long? LastNew { get; init; }
        public required byte[] UrlHash { get; init; }
        public long? Conditions { get; init; }
        public byte[]? ToldHash { get; init; }
        public long? MayBeQuiet { get; init; }

        public FeedConditions Before => (FeedConditions)(Conditions ?? 0);
    }
}
