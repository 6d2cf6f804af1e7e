using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Projections;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Pipeline;

/// <summary>What takes long enough to be waited for.</summary>
public enum WorkKind
{
    /// <summary>Feeds that were not asked yet.</summary>
    Feeds,

    /// <summary>Pages whose time has come.</summary>
    Pages,

    /// <summary>Changes that the search index does not hold yet.</summary>
    Search,

    /// <inheritdoc cref="Search"/>
    Origins,

    /// <inheritdoc cref="Search"/>
    Stories,
}

/// <summary>A work that goes on.</summary>
/// <param name="Total">The most that was to do since it began.</param>
/// <param name="Left">How long it will take at the pace so far; null where that is not known yet.</param>
public sealed record WorkAhead(WorkKind Kind, long Done, long Total, TimeSpan? Left);

/// <summary>
/// How far long work is: a first sync, an import that is followed, a projection that is rebuilt. It is told from what
/// is left to do in the archive, so another process may be doing it.
/// </summary>
public sealed class LongWork(NewsArchive archive, Backlog backlog)
{
    /// <summary>Less than this is done before anybody has read that it goes on.</summary>
    private const long Least = 200;

    /// <summary>A pace is measured over this long at least.</summary>
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(5);

    /// <summary>However many ask.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

    private readonly Lock looking = new();
    private readonly Dictionary<WorkKind, (DateTimeOffset Since, long Most)> under = [];
    private IReadOnlyList<WorkAhead> seen = [];
    private DateTimeOffset? looked;

    /// <summary>What goes on, in the order in which one work feeds the next; empty where all is done.</summary>
    public IReadOnlyList<WorkAhead> Look()
    {
        lock (looking)
        {
            var now = archive.Time.GetUtcNow();
            if (looked is { } last && now - last < BetweenLooks) return seen;
            looked = now;
            return seen = [.. Left().Select(work => Follow(work.Key, work.Value, now)).OfType<WorkAhead>()];
        }
    }

    /// <summary>Null where it is too little to be told, or done.</summary>
    private WorkAhead? Follow(WorkKind kind, long left, DateTimeOffset now)
    {
        if (left <= 0 || (left < Least && !under.ContainsKey(kind)))
        {
            under.Remove(kind);
            return null;
        }

        if (!under.TryGetValue(kind, out var began) || left > began.Most) under[kind] = began = (now, left);
        var (done, elapsed) = (began.Most - left, now - began.Since);
        return new WorkAhead(
            kind, done, began.Most, done > 0 && elapsed >= Measured ? elapsed * ((double)left / done) : null);
    }

    private Dictionary<WorkKind, long> Left()
    {
        using var read = archive.Read();
        var changes = read.Archive.ExecuteScalar<long?>("select max(seq) from change") ?? 0;
        long Behind(SqliteConnection projection) => changes - FollowedSequence.Furthest(projection);
        return new Dictionary<WorkKind, long>
        {
            [WorkKind.Feeds] = read.Archive.ExecuteScalar<long>(
                "select count(*) from feed where last_polled is null and due is not null"),
            [WorkKind.Pages] = backlog.Count().Pages,
            [WorkKind.Search] = Behind(read.Search),
            [WorkKind.Origins] = Behind(read.Origins),
            [WorkKind.Stories] = Behind(read.Stories),
        };
    }
}
