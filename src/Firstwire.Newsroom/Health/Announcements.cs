using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Health.Trends;
using Firstwire.Newsroom.Scheduling;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Health;

/// <summary>What is told of the feeds, until somebody has seen it.</summary>
public sealed class Announcements(NewsArchive archive)
{
    /// <summary>What nobody has seen yet, newest first.</summary>
    public IReadOnlyList<Announcement> Unseen(int count)
    {
        using var read = archive.Read();
        var rows = read.Archive.Query<Row>(
            """
            select announcement.id, announcement.kind, announcement.at, feed_id as FeedId, unit_id as UnitId, reason,
              takedown_case.code as CaseCode
            from announcement left join takedown_case on takedown_case.id = announcement.claim_id
            where seen is null order by announcement.id desc limit @count
            """,
            new { count }).AsList();
        return [.. rows.Select(row => new Announcement(
            row.Id, (AnnouncementKind)row.Kind, StoredTime.Of(row.At), row.FeedId,
            NameOf(read, row), (PollReason?)row.Reason)
        {
            CaseCode = row.CaseCode,
        })];
    }

    /// <summary>
    /// How many nobody has seen; none where the archive cannot be read, since the page that says so counts them too.
    /// </summary>
    public long CountUnseen()
    {
        try
        {
            using var read = archive.Read();
            return read.Archive.ExecuteScalar<long>("select count(*) from announcement where seen is null");
        }
        catch (SqliteException)
        {
            return 0;
        }
    }

    /// <summary>Takes off the list what was told up to <paramref name="lastId"/>, which is what somebody saw.</summary>
    public Task<int> DismissAsync(long lastId, CancellationToken cancellation) => archive.WriteAsync(
        write => write.Archive.Execute(
            "update announcement set seen = @Now where seen is null and id <= @lastId", new { lastId, write.Now }),
        cancellation);

    /// <summary>The sites of which it was told that they turn us away, with their last day; the worst first.</summary>
    public IReadOnlyList<RefusingSite> RefusingSites(int count)
    {
        using var read = archive.Read();
        return
        [
            .. SiteRefusals.Told(read, archive.Time.GetUtcNow())
                .Select(site => (site, Domain: SiteRefusals.DomainOf(read, site.UnitId)))
                .Where(named => named.Domain is not null)
                .Take(count)
                .Select(named => new RefusingSite(named.Domain!, named.site.Asked, named.site.Refused)),
        ];
    }

    /// <summary>The sites of which it was told that their pages read differently from how they did.</summary>
    public IReadOnlyList<ChangedSite> ChangedSites(int count)
    {
        using var read = archive.Read();
        return [.. ReadingTrends.Told(read).Take(count)];
    }

    private static string? NameOf(ReadSession read, Row row)
    {
        if (row.FeedId is not { } feed) return row.UnitId is { } unit ? SiteRefusals.DomainOf(read, unit) : null;
        return FeedFacts.Find(read, feed) is { } content ? content.Title ?? content.Url : null;
    }

    private sealed record Row
    {
        public long Id { get; init; }
        public long Kind { get; init; }
        public long At { get; init; }
        public long? FeedId { get; init; }
        public long? UnitId { get; init; }
        public long? Reason { get; init; }
        public string? CaseCode { get; init; }
    }
}
