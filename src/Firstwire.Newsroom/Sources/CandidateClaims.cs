using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Newsroom.Sources;

/// <summary>The next request of an exploration under a polite unit's lease.</summary>
internal static class CandidateClaims
{
    public static Assignment.Explore? Next(WriteSession write, Lease lease, long now)
    {
        var (id, attempts) = write.Archive.QuerySingleOrDefault<(long, long)>(
            "select id, attempts from candidate where unit_id = @UnitId and due <= @now order by due limit 1",
            new { lease.UnitId, now });
        if (id == 0) return null;
        if (CandidateStore.Find(write, id) is { Steps: [var step, ..] })
        {
            return new Assignment.Explore(lease, id, step.Kind, step.Url, (int)attempts);
        }

        write.Archive.Execute("update candidate set due = null where id = @id", new { id });
        return null;
    }
}
