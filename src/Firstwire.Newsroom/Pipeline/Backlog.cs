using Dapper;
using Firstwire.Newsroom.Archive;

namespace Firstwire.Newsroom.Pipeline;

/// <summary>Work that is due now or under way.</summary>
public sealed record BacklogCount(long Feeds, long Pages)
{
    public bool IsEmpty => Feeds == 0 && Pages == 0;
}

/// <summary>How much is left to do: feeds whose time has come, pages not read yet. What waits for a retry is not counted.</summary>
public sealed class Backlog(NewsArchive archive)
{
    public BacklogCount Count()
    {
        using var read = archive.Read();
        var (feeds, pages) = read.Archive.QuerySingle<(long, long)>(
            """
            select (select count(*) from feed where due <= @now) as Feeds, (select count(*) from page where due <= @now) as Pages
            """,
            new { now = archive.Time.GetUtcNow().ToUnixTimeMilliseconds() });
        return new BacklogCount(feeds, pages);
    }
}
