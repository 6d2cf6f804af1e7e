using System.Net;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>What a completed request teaches of its polite unit.</summary>
/// <param name="FeedId">The feed that was polled; null for a page.</param>
/// <param name="Address">The IP address that the host was reached at; null where it was not.</param>
/// <param name="CrawlDelay">What the site's robots.txt asks, where it was asked.</param>
internal sealed record CompletedVisit(
    Visit Visit, long? FeedId = null, IPAddress? Address = null, TimeSpan? CrawlDelay = null);

/// <summary>
/// The rows of polite units. One is made for each registrable domain that is polled or read; answers teach whether a
/// refusal holds for less (one feed) or for more (all blogs of a service, all sites of a server).
/// </summary>
internal static class PoliteUnits
{
    /// <summary>The due of what has nothing to do: the last millisecond of the year 9999.</summary>
    public const long Never = 253_402_300_799_999;

    /// <summary>A robots.txt that asks for more has its pages read so far apart, and no further.</summary>
    private static readonly TimeSpan LongestCrawlDelay = TimeSpan.FromMinutes(10);

    /// <summary>Neighbours that are refused within it have one limit in common.</summary>
    private const long Neighbouring = 60 * 60 * 1000;

    /// <summary>The unit that <paramref name="url"/> belongs to, made at its first use.</summary>
    public static long Ensure(WriteSession write, WebUrl url)
    {
        var domain = RegistrableDomain.Of(url.Host);
        var hash = write.Hashes.Domain(domain);
        if (write.Archive.QuerySingleOrDefault<long?>(
            "select id from unit where domain_hash = @hash", new { hash }) is { } known) return known;

        // Below a private suffix (a blog service) the domain above it is the group that one limit may hold for.
        var group = RegistrableDomain.ServiceAbove(domain) is { } above ? write.Hashes.Domain(above) : null;
        var (scope, shared) = Scope(write, group);
        return write.Archive.ExecuteScalar<long>(
            """
            insert into unit (domain_hash, group_hash, scope, shared_hash, gap, due, planned)
            values (@hash, @group, @scope, @shared,
              coalesce((select max(gap) from unit where shared_hash = @shared), 0), @Never, @Never)
            returning id
            """,
            new { hash, group, Never, scope, shared });
    }

    /// <summary>
    /// Brings an unclaimed unit's due up to date with its feeds, pages, declared sources and explorations; a claimed
    /// one does so when its lease ends.
    /// </summary>
    public static void Plan(WriteSession write, long unitId) =>
        write.Archive.Execute(
            """
            update unit set due = next.due, planned = next.due
            from (select max(unit.ready, min(
                    coalesce((select min(due) from feed where unit_id = unit.id), @Never),
                    coalesce((select min(due) from page where unit_id = unit.id and due is not null), @Never),
                    coalesce((select min(again) from page where unit_id = unit.id and again is not null), @Never),
                    coalesce((select min(archive_due) from feed
                      where unit_id = unit.id and archive_due is not null), @Never),
                    coalesce((select min(due) from declared_source
                      where unit_id = unit.id and due is not null), @Never),
                    coalesce((select min(due) from candidate
                      where unit_id = unit.id and due is not null), @Never))) as due
                  from unit where id = @unitId) next
            where unit.id = @unitId and owner is null
            """,
            new { unitId, Never });

    /// <summary>Ends a lease under which nothing was asked.</summary>
    public static bool Release(WriteSession write, Lease lease)
    {
        var held = write.Archive.Execute(
            "update unit set owner = null where id = @UnitId and fence = @Fence and owner is not null",
            new { lease.UnitId, lease.Fence }) == 1;
        if (held) Plan(write, lease.UnitId);
        return held;
    }

    /// <summary>
    /// Ends a lease: the unit rests as its pace asks, then whatever is due next. False, with nothing changed, where the
    /// lease was lost. To be called when the request is in the log (<see cref="RequestLog"/>), from which the scope is
    /// learned.
    /// </summary>
    /// <param name="random">In [0, 1).</param>
    public static bool Complete(
        WriteSession write, Lease lease, CompletedVisit completed, NewsroomOptions options, double random)
    {
        var row = write.Archive.QuerySingleOrDefault<LearningRow>(
            $"""
            select {UnitRow.Columns}, asked, shared_hash as SharedHash, group_hash as GroupHash
            from unit where id = @UnitId and fence = @Fence and owner is not null
            """,
            new { lease.UnitId, lease.Fence });
        if (row is null) return false;

        var visit = completed.Visit;
        var scope = visit.IsRefusal ? LearnScope(write, lease.UnitId, row, completed.FeedId) : (PoliteScope)row.Scope;
        var crawlDelay = completed.CrawlDelay is { } delay
            ? (long)TimeSpan.Shorter(delay, LongestCrawlDelay).TotalMilliseconds
            : row.CrawlDelay;
        var least = TimeSpan.FromMilliseconds(Math.Max(options.UnitGap.TotalMilliseconds, crawlDelay));

        // Where a refusal is meant for one feed alone, the unit goes on as after any answer.
        var felt = visit.IsRefusal && scope == PoliteScope.Feed ? new Visit(PollOutcome.OtherStatus) : visit;
        var before = row.Pace();
        var (pace, ready) = before.After(felt, least, write.Time.GetUtcNow(), random);
        write.Archive.Execute(
            """
            update unit set owner = null, ready = max(ready, @ready), quiet = @quiet, gap = @gap,
              crawl_delay = @crawlDelay, scope = @scope, refused = @refused, refusals = @refusals, outages = @outages,
              asked = @now, shared_hash = coalesce(@shared, shared_hash)
            where id = @UnitId
            """,
            new
            {
                lease.UnitId,
                ready = ready.ToUnixTimeMilliseconds(),
                quiet = options.UnitGap == TimeSpan.Zero ? 0 : write.Now + (long)TimeSpan.Longer(
                    options.UnitGap, scope == PoliteScope.Group ? pace.Gap : TimeSpan.Zero).TotalMilliseconds,
                gap = (long)pace.Gap.TotalMilliseconds,
                crawlDelay,
                scope = (int)scope,
                refused = pace.Refused?.ToUnixTimeMilliseconds(),
                refusals = pace.Refusals,
                outages = pace.Outages,
                now = write.Now,
                shared = scope == PoliteScope.Group || completed.Address is null || options.UnitGap == TimeSpan.Zero
                    ? null
                    : write.Hashes.Domain($"address {completed.Address}"),
            });
        if (scope == PoliteScope.Group && visit.IsRefusal) RestGroup(write, lease.UnitId, pace.Gap, ready);
        if (before.RecoversWith(visit)) Spread(write, lease.UnitId, options.PollInterval);
        Plan(write, lease.UnitId);
        return true;
    }

    /// <summary>
    /// After an outage all feeds of a unit are overdue at once: each gets its own place in the interval ahead, in the
    /// order in which they were due.
    /// </summary>
    private static void Spread(WriteSession write, long unitId, TimeSpan over) =>
        write.Archive.Execute(
            """
            update feed set due = @now + place.share, reason = @reason
            from (select id,
              cast(@over * (row_number() over (order by due, id) - 1.0) / count(*) over () as integer) as share
                  from feed where unit_id = @unitId and due <= @now) place
            where feed.id = place.id and place.share > 0
            """,
            new { unitId, now = write.Now, over = over.TotalMilliseconds, reason = (int)PollReason.AfterOutage });

    private static PoliteScope LearnScope(WriteSession write, long unitId, LearningRow row, long? feedId)
    {
        if (row.Scope == (int)PoliteScope.Group) return PoliteScope.Group;
        if (feedId is not null && ScopeLearning.Judge(RequestLog.RecentPolls(write, unitId)) == PoliteScope.Feed)
        {
            return PoliteScope.Feed;
        }

        // Blogs of one service: the whole group has one limit. Sites on one server: those that were refused have.
        var since = write.Now - Neighbouring;
        if (row.GroupHash is { } group && HasRefused("group_hash", group))
        {
            write.Archive.Execute(
                "update unit set scope = @scope, shared_hash = @group where group_hash = @group",
                new { group, scope = (int)PoliteScope.Group });
            return PoliteScope.Group;
        }

        if (row.SharedHash is not { } shared || !HasRefused("shared_hash", shared)) return PoliteScope.Domain;
        write.Archive.Execute(
            "update unit set scope = @scope where shared_hash = @shared and refused > @since",
            new { shared, since, scope = (int)PoliteScope.Group });
        return PoliteScope.Group;

        bool HasRefused(string column, byte[] hash) => write.Archive.ExecuteScalar<long>(
            $"select exists (select 1 from unit where {column} = @hash and id <> @unitId and refused > @since)",
            new { hash, unitId, since }) == 1;
    }

    /// <summary>The others behind the same limit rest as well.</summary>
    private static void RestGroup(WriteSession write, long unitId, TimeSpan gap, DateTimeOffset ready)
    {
        var others = write.Archive.Query<long>(
            """
            update unit set gap = max(gap, @gap), ready = max(ready, @ready)
            where shared_hash = (select shared_hash from unit where id = @unitId) and scope = @scope
              and id <> @unitId returning id
            """,
            new
            {
                unitId,
                gap = (long)gap.TotalMilliseconds,
                ready = ready.ToUnixTimeMilliseconds(),
                scope = (int)PoliteScope.Group
            }).AsList();
        foreach (var other in others) Plan(write, other);
    }

    /// <summary>A newcomer to a group whose limit is known belongs to it from the start.</summary>
    private static (int scope, byte[]? shared) Scope(WriteSession write, byte[]? group) =>
        group is not null && write.Archive.ExecuteScalar<long>(
            "select exists (select 1 from unit where group_hash = @group and scope = @scope)",
            new { group, scope = (int)PoliteScope.Group }) == 1
            ? ((int)PoliteScope.Group, group)
            : ((int)PoliteScope.Domain, null);

    /// <summary>All that the next answer is judged by.</summary>
    private sealed record LearningRow : UnitRow
    {
        public long? Asked { get; init; }
        public byte[]? SharedHash { get; init; }
        public byte[]? GroupHash { get; init; }

        public UnitPace Pace() =>
            new(
                TimeSpan.FromMilliseconds(Gap), StoredTime.Of(Refused), (int)Refusals, (int)Outages,
                StoredTime.Of(Asked));
    }
}
