using Dapper;
using Firstwire.Newsroom.Archive;

namespace Firstwire.Newsroom.Coverage;

/// <summary>
/// A time in which nothing was collected: what was published then is known only as far as feeds still listed it later.
/// </summary>
public readonly record struct CollectionGap(DateTimeOffset From, DateTimeOffset To);

/// <summary>When news was collected, as spans of time.</summary>
internal static class CollectionLog
{
    /// <summary>
    /// A pause as short as this is none: feeds list what was published in it, and a newsroom that a timer starts every
    /// hour misses nothing.
    /// </summary>
    public static readonly TimeSpan Interruption = TimeSpan.FromMinutes(90);

    /// <summary>As far back as is asked whether anybody answers.</summary>
    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Notes that news is being collected now; false where all that was asked lately gave no answer: the line is cut.
    /// </summary>
    public static bool Note(WriteSession write)
    {
        var (asked, answered) = write.Archive.QuerySingle<(long Asked, long Answered)>(
            "select count(*), count(status) from request where at > @since",
            new { since = write.Now - (long)Lately.TotalMilliseconds });
        if (asked > 0 && answered == 0) return false;
        var extended = write.Archive.Execute(
            """
            update collection set until = max(until, @Now)
            where since = (select max(since) from collection where since <= @Now) and until >= @Now - @pause
            """,
            new { write.Now, pause = (long)Interruption.TotalMilliseconds });
        if (extended == 0)
        {
            write.Archive.Execute("insert into collection (since, until) values (@Now, @Now)", new { write.Now });
        }

        return true;
    }

    /// <summary>When news was collected first; null where it never was.</summary>
    public static DateTimeOffset? Beginning(ReadSession read) =>
        StoredTime.Of(read.Archive.ExecuteScalar<long?>("select min(since) from collection"));

    /// <summary>The gaps of a time, in order. What has not come yet is none.</summary>
    public static IReadOnlyList<CollectionGap> Gaps(
        ReadSession read, DateTimeOffset from, DateTimeOffset to, DateTimeOffset now)
    {
        var (first, last) = (from.ToUnixTimeMilliseconds(),
            Math.Min(to.ToUnixTimeMilliseconds(), now.ToUnixTimeMilliseconds()));
        var pause = (long)Interruption.TotalMilliseconds;
        var spans = read.Archive.Query<(long Since, long Until)>(
            "select since, until from collection where until >= @first - @pause and since <= @last order by since",
            new { first, last, pause }).AsList();
        var gaps = new List<CollectionGap>();
        foreach (var (since, until) in spans)
        {
            if (since > first) gaps.Add(new CollectionGap(StoredTime.Of(first), StoredTime.Of(since)));
            first = Math.Max(first, until);
        }

        // The latest note is a little old while collecting goes on.
        var isOpen = spans.Count == 0 || last - spans[^1].Until > pause;
        if (isOpen && last > first) gaps.Add(new CollectionGap(StoredTime.Of(first), StoredTime.Of(last)));
        return gaps;
    }
}
