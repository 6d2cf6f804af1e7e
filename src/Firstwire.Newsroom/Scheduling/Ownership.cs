using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Sources;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>
/// The one seam that decides who does what: claims due polite units in batches, hands each out with its next request,
/// takes leases back, and gives a name (a projection, a repair) to one process at a time. Completing a lease is part
/// of the transaction that files its outcome (<see cref="PoliteUnits.Complete"/>), fenced.
/// </summary>
internal sealed class Ownership(NewsArchive archive, NewsroomOptions options)
{
    /// <summary>Due units looked at for each that is claimed: of those that share a server only one is.</summary>
    private const int Considered = 8;

    /// <summary>
    /// A lease that ends later than it is long was taken by a clock that ran ahead; those of machines on one archive
    /// are nearer together.
    /// </summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromHours(1);

    private readonly string owner = $"{Environment.MachineName}:{Environment.ProcessId}:{Guid.NewGuid():N}";

    private long LeaseMilliseconds => (long)options.Lease.TotalMilliseconds;

    /// <summary>
    /// Claims up to <paramref name="count"/> units that are due now, each with its most urgent request: feeds before
    /// pages, pages before declared sources, these before archives, these before second looks at pages, the exploration
    /// of a candidate last. Of units that share a server one is claimed at a time, after the gap.
    /// </summary>
    public Task<IReadOnlyList<Assignment>> ClaimAsync(int count, CancellationToken cancellation) =>
        archive.WriteAsync<IReadOnlyList<Assignment>>(
            write =>
            {
                var now = write.Now;
                var claimed = write.Archive.Query<(long UnitId, long Fence)>(
                    """
                    update unit set owner = @owner, due = @deadline, fence = fence + 1
                    where id in (
                      select id from (
                        select id, due,
                          row_number() over (partition by coalesce(shared_hash, id) order by due, id) as place
                        from (
                          select id, due, shared_hash from unit where due <= @now and not exists (
                            select 1 from unit other where other.shared_hash = unit.shared_hash and other.id <> unit.id
                              and (other.quiet > @now or (other.owner is not null and other.due > @now)))
                          order by due limit @considered))
                      where place = 1 order by due limit @count)
                    returning id, fence
                    """,
                    new
                    {
                        owner,
                        deadline = now + LeaseMilliseconds,
                        now,
                        count,
                        considered = count * Considered
                    }).AsList();
                var assignments = new List<Assignment>(claimed.Count);
                foreach (var (unitId, fence) in claimed)
                {
                    var lease = new Lease(unitId, fence);
                    var assignment = (Assignment?)NextFeed(write, lease, now)
                        ?? (Assignment?)PageClaims.Next(write, lease)
                        ?? (Assignment?)DeclaredSources.Next(write, lease, now)
                            ?? (Assignment?)NextArchive(write, lease, now)
                        ?? (Assignment?)PageClaims.NextLook(write, lease, options.LooksPerHour)
                        ?? CandidateClaims.Next(write, lease, now);
                    if (assignment is not null) assignments.Add(assignment);
                    else PoliteUnits.Release(write, lease);
                }

                return assignments;
            },
            cancellation);

    /// <summary>When the next unit is due, in Unix milliseconds.</summary>
    public long NextDue()
    {
        using var read = archive.Read();
        return read.Archive.ExecuteScalar<long?>("select min(due) from unit") ?? PoliteUnits.Never;
    }

    /// <summary>Gives back what was claimed and not begun, so that a restart goes on at once.</summary>
    public Task ReleaseAsync(Lease lease) => archive.WriteAsync(write => PoliteUnits.Release(write, lease));

    /// <summary>
    /// Takes or renews the ownership of <paramref name="name"/> for the length of <paramref name="lease"/>; false where
    /// another process holds it. It keeps two processes from doing the same work, not from doing it wrong: that work
    /// must bear being done twice.
    /// </summary>
    public Task<bool> OwnAsync(string name, TimeSpan lease, CancellationToken cancellation) =>
        archive.WriteAsync(
            write => write.Archive.Execute(
                """
                insert into ownership (name, due, owner, fence) values (@name, @deadline, @owner, 1)
                on conflict (name) do update set
                  due = excluded.due, fence = fence + (ownership.owner is not excluded.owner), owner = excluded.owner
                where ownership.due <= @now or ownership.owner is excluded.owner or ownership.owner is null
                  or ownership.due > @unbelievable
                """,
                new
                {
                    name,
                    owner,
                    now = write.Now,
                    deadline = write.Now + (long)lease.TotalMilliseconds,
                    unbelievable = write.Now + (long)(lease + ClockSkew).TotalMilliseconds
                }) == 1,
            cancellation);

    /// <summary>Gives up a name.</summary>
    public Task DisownAsync(string name) =>
        archive.WriteAsync(write => write.Archive.Execute(
            "update ownership set owner = null, due = 0 where name = @name and owner = @owner", new { name, owner }));

    private static Assignment.PollFeed? NextFeed(WriteSession write, Lease lease, long now)
    {
        var row = write.Archive.QuerySingleOrDefault<FeedRow>(
            $"""
            select {FeedRow.Columns} from feed where unit_id = @UnitId and due <= @now order by due limit 1
            """,
            new { lease.UnitId, now });
        if (row is null) return null;
        using var key = write.KeyOf(Subject.Feed, row.Id);
        if (key is null)
        {
            write.Archive.Execute("update feed set due = null where id = @Id", new { row.Id });
            return null;
        }

        var feed = key.Open(row.Sealed, Sealed.Json.FeedContent, Place.FeedContent);
        return new Assignment.PollFeed(
            lease, row.Id, feed, Polling(key, row), row.Standing(now), (PollReason)row.Reason, row.Newest, row.Readers)
        {
            Kind = (FeedKind)row.Kind,
        };
    }

    private static Assignment.ReadArchive? NextArchive(WriteSession write, Lease lease, long now)
    {
        var row = write.Archive.QuerySingleOrDefault<FeedRow>(
            $"""
            select {FeedRow.Columns} from feed where unit_id = @UnitId and archive_due <= @now
            order by archive_due limit 1
            """,
            new { lease.UnitId, now });
        if (row is null) return null;
        using var key = write.KeyOf(Subject.Feed, row.Id);
        if (key is not null && Polling(key, row) is { ArchivePages: [var next, ..] })
        {
            var feed = key.Open(row.Sealed, Sealed.Json.FeedContent, Place.FeedContent);
            return new Assignment.ReadArchive(lease, row.Id, feed, (FeedOrigin)row.Origin, next, row.Readers);
        }

        write.Archive.Execute("update feed set archive_due = null where id = @Id", new { row.Id });
        return null;
    }

    private static PollingContent Polling(SealingKey key, FeedRow row) => row.SealedPolling is null
        ? new PollingContent()
        : key.Open(row.SealedPolling, Sealed.Json.PollingContent, Place.FeedPolling);

    private sealed record FeedRow
    {
        public const string Columns =
            """
            id, kind, origin, reason, failures, verified, rhythm, capacity, newest, added, last_new as LastNew,
            failing_since as FailingSince, pushed_until as PushedUntil, sealed, sealed_polling as SealedPolling,
            (select count(*) from subscription where feed_id = feed.id) as Readers
            """;

        public long Id { get; init; }
        public long Kind { get; init; }
        public long Origin { get; init; }
        public long Reason { get; init; }
        public long Failures { get; init; }
        public long? Verified { get; init; }
        public byte[]? Rhythm { get; init; }
        public long Capacity { get; init; }
        public long? Newest { get; init; }
        public long Added { get; init; }
        public long? LastNew { get; init; }
        public long? FailingSince { get; init; }
        public long? PushedUntil { get; init; }
        public required byte[] Sealed { get; init; }
        public byte[]? SealedPolling { get; init; }
        public long Readers { get; init; }

        public FeedStanding Standing(long now) => new(
            (FeedOrigin)Origin,
            (int)Failures,
            PostingRhythm.FromBytes(Rhythm) ?? PostingRhythm.Unknown(StoredTime.Of(Added)),
            (int)Capacity,
            StoredTime.Of(LastNew ?? Added),
            StoredTime.Of(FailingSince),
            Verified is not null,
            PushedUntil > now);
    }
}
