using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>
/// The one seam that decides who does what: claims due polite units in batches, hands each out with its next request,
/// takes leases back, and gives a name (a projection, a repair) to one process at a time. Completing a lease is part
/// of the transaction that files its outcome (<see cref="PoliteUnits.Complete"/>), fenced.
/// </summary>
internal sealed class Ownership(NewsArchive archive, NewsroomOptions options)
{
    private readonly string owner = $"{Environment.MachineName}:{Environment.ProcessId}:{Guid.NewGuid():N}";

    private long LeaseMilliseconds => (long)options.Lease.TotalMilliseconds;

    /// <summary>Claims up to <paramref name="count"/> units that are due now, each with its most urgent request: feeds before pages.</summary>
    public Task<IReadOnlyList<Assignment>> ClaimAsync(int count, CancellationToken cancellation) =>
        archive.WriteAsync<IReadOnlyList<Assignment>>(
            write =>
            {
                var now = write.Now;
                var claimed = write.Archive.Query<(long UnitId, long Fence)>(
                    """
                    update unit set owner = @owner, due = @deadline, fence = fence + 1
                    where id in (select id from unit where due <= @now order by due limit @count)
                    returning id, fence
                    """,
                    new { owner, deadline = now + LeaseMilliseconds, now, count }).AsList();
                var assignments = new List<Assignment>(claimed.Count);
                foreach (var (unitId, fence) in claimed)
                {
                    var lease = new Lease(unitId, fence);
                    if (((Assignment?)NextFeed(write, lease, now) ?? NextPage(write, lease, now)) is { } assignment) assignments.Add(assignment);
                    else PoliteUnits.Complete(write, lease, ready: 0);
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
    public Task ReleaseAsync(Lease lease) => archive.WriteAsync(write => PoliteUnits.Complete(write, lease, ready: 0));

    /// <summary>
    /// Takes or renews the ownership of <paramref name="name"/> for the length of <paramref name="lease"/>; false where
    /// another process holds it. It keeps two processes from doing the same work, not from doing it wrong: that work must
    /// bear being done twice.
    /// </summary>
    public Task<bool> OwnAsync(string name, TimeSpan lease, CancellationToken cancellation) =>
        archive.WriteAsync(
            write => write.Archive.Execute(
                """
                insert into ownership (name, due, owner, fence) values (@name, @deadline, @owner, 1)
                on conflict (name) do update set
                  due = excluded.due, fence = fence + (ownership.owner is not excluded.owner), owner = excluded.owner
                where ownership.due <= @now or ownership.owner is excluded.owner or ownership.owner is null
                """,
                new { name, owner, now = write.Now, deadline = write.Now + (long)lease.TotalMilliseconds }) == 1,
            cancellation);

    /// <summary>Gives up a name.</summary>
    public Task DisownAsync(string name) =>
        archive.WriteAsync(write => write.Archive.Execute(
            "update ownership set owner = null, due = 0 where name = @name and owner = @owner", new { name, owner }));

    private static Assignment.PollFeed? NextFeed(WriteSession write, Lease lease, long now)
    {
        var row = write.Archive.QuerySingleOrDefault<FeedRow>(
            """
            select id, failures, sealed, sealed_polling as SealedPolling from feed
            where unit_id = @UnitId and due <= @now order by due limit 1
            """,
            new { lease.UnitId, now });
        if (row is null) return null;
        using var key = write.KeyOf(Subject.Feed, row.Id);
        if (key is null)
        {
            write.Archive.Execute("update feed set due = null where id = @Id", new { row.Id });
            return null;
        }

        var polling = row.SealedPolling is null
            ? new PollingContent()
            : key.Open(row.SealedPolling, Sealed.Json.PollingContent, Place.FeedPolling);
        return new Assignment.PollFeed(
            lease, row.Id, key.Open(row.Sealed, Sealed.Json.FeedContent, Place.FeedContent), polling, (int)row.Failures);
    }

    private static Assignment.ReadPage? NextPage(WriteSession write, Lease lease, long now)
    {
        var row = write.Archive.QuerySingleOrDefault<PageRow>(
            """
            select page.item_id as ItemId, page.attempts, item.sealed_url as SealedUrl from page join item on item.id = page.item_id
            where page.unit_id = @UnitId and page.due <= @now order by page.due limit 1
            """,
            new { lease.UnitId, now });
        if (row is null) return null;
        using var key = write.KeyOf(Subject.Item, row.ItemId);
        if (key is null)
        {
            write.Archive.Execute("update page set due = null where item_id = @ItemId", new { row.ItemId });
            return null;
        }

        return new Assignment.ReadPage(
            lease, row.ItemId, key.Open(row.SealedUrl, Sealed.Json.AddressContent, Place.ItemUrl).Url, (int)row.Attempts);
    }

    private sealed record FeedRow
    {
        public long Id { get; init; }
        public long Failures { get; init; }
        public required byte[] Sealed { get; init; }
        public byte[]? SealedPolling { get; init; }
    }

    private sealed record PageRow
    {
        public long ItemId { get; init; }
        public long Attempts { get; init; }
        public required byte[] SealedUrl { get; init; }
    }
}
