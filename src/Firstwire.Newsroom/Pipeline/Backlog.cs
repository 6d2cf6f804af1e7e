using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Search;

namespace Firstwire.Newsroom.Pipeline;

/// <summary>Work that is due now or under way.</summary>
/// <param name="Changes">What is filed and not in the search index yet.</param>
/// <param name="Explorations">Candidates whose sites are being looked at.</param>
/// <param name="DeclaredSources">Pages that items declare as their sources, not looked at yet.</param>
public sealed record BacklogCount(long Feeds, long Pages, long Changes, long Explorations = 0, long DeclaredSources = 0)
{
    public bool IsEmpty => Feeds == 0 && Pages == 0 && Changes <= 0 && Explorations == 0 && DeclaredSources == 0;
}

/// <summary>
/// How much is left to do. What waits for a retry, or for a host that asked to be left alone, is not counted.
/// </summary>
public sealed class Backlog(NewsArchive archive, NewsroomOptions options)
{
    /// <summary>Milliseconds. A host that asked to be left alone for longer is not waited for.</summary>
    private const long Patience = 60_000;

    /// <summary>
    /// Is asked every few seconds while a page is open: pages are found by both indexes of each unit, since those that
    /// were read stay in the table.
    /// </summary>
    public BacklogCount Count()
    {
        using var read = archive.Read();
        var now = archive.Now;
        var (feeds, pages, explorations, declared) = read.Archive.QuerySingle<(long, long, long, long)>(
            """
            select
              (select count(*) from feed join unit on unit.id = feed.unit_id
                where min(coalesce(feed.due, @never), coalesce(feed.archive_due, @never)) <= @now
                and unit.ready <= @soon),
              (select count(*) from unit cross join page on (page.unit_id = unit.id and page.due <= @now)
                or (page.unit_id = unit.id and page.again <= @now) where unit.ready <= @soon),
              (select count(*) from candidate join unit on unit.id = candidate.unit_id where candidate.due <= @now
                and unit.ready <= @soon),
              (select count(*) from declared_source join unit on unit.id = declared_source.unit_id
                where declared_source.due <= @now and unit.ready <= @soon)
            """,
            new { now, soon = now + Patience, never = PoliteUnits.Never });
        return new BacklogCount(feeds, pages, SearchProjection.Behind(read, options), explorations, declared);
    }
}
