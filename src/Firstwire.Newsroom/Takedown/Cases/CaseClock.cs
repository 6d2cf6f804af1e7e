using Dapper;
using Firstwire.Newsroom.Archive;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>
/// The clock that deadlines are counted by. It goes on through downtime and restarts, and never backwards: where the
/// machine's clock is set back, it goes on from what it last showed, by the machine's own count of passing time, and
/// keeps the difference. A step forward is believed (a suspended machine makes one), but first uses up that difference.
/// So a wrong clock may bring a deadline early, never late.
/// </summary>
internal sealed class CaseClock(TimeProvider time)
{
    /// <summary>The machine's own count at the last look of this process, and the time that was shown then.</summary>
    private (long Stamp, long Shown)? last;

    /// <summary>The time now, noted in the writer's transaction.</summary>
    public DateTimeOffset Now(WriteSession write)
    {
        var (shown, ahead) = write.Archive.QuerySingle<(long Shown, long Ahead)>(
            "select shown, ahead from takedown_clock where id = 1");
        var wall = write.Now;
        var (now, newAhead) = Step(shown, ahead, wall, Counted());
        last = (time.GetTimestamp(), now);
        write.Archive.Execute(
            "update takedown_clock set shown = @now, ahead = @newAhead where id = 1", new { now, newAhead });
        return StoredTime.Of(now);
    }

    /// <summary>As it was last noted, and what the machine's clock says beside it: never before either.</summary>
    public static DateTimeOffset Now(ReadSession read, TimeProvider time) =>
        StoredTime.Of(Noted(read.Archive, StoredTime.Now(time)));

    /// <inheritdoc cref="Now(ReadSession, TimeProvider)"/>
    public static long Noted(SqliteConnection archive, long wall)
    {
        var (shown, ahead) = archive.QuerySingle<(long Shown, long Ahead)>(
            "select shown, ahead from takedown_clock where id = 1");
        return Math.Max(shown, wall + ahead);
    }

    /// <summary>All in milliseconds.</summary>
    /// <param name="counted">
    /// The time by the machine's own count since the last look of this process; null at its first.
    /// </param>
    internal static (long Now, long Ahead) Step(long shown, long ahead, long wall, long? counted)
    {
        var least = Math.Max(shown, counted ?? 0);
        var now = wall + ahead;
        if (now < least) return (least, least - wall);
        var excess = Math.Min(ahead, now - least);
        return counted is not null && excess > Tolerance ? (now - excess, ahead - excess) : (now, ahead);
    }

    /// <summary>Clocks drift, and a look takes time.</summary>
    private const long Tolerance = 60_000;

    private long? Counted() =>
        last is var (stamp, shown) ? shown + Math.Max(0, (long)time.GetElapsedTime(stamp).TotalMilliseconds) : null;
}
