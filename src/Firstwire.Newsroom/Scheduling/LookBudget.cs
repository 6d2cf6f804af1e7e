using Dapper;
using Firstwire.Newsroom.Archive;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>
/// Keeps all looks at pages together within the operator's number an hour: each has its place in an hour, noted in the
/// transaction that plans it. Where an hour is full the look comes in the next that is not.
/// </summary>
internal static class LookBudget
{
    private const long Hour = 60 * 60 * 1000;

    /// <summary>Books a place.</summary>
    /// <param name="wanted">Unix milliseconds.</param>
    /// <param name="random">In [0, 1).</param>
    /// <param name="booked">
    /// What this said of one before that was wanted at the same time: no hour until then has room, and none is looked at
    /// again.
    /// </param>
    /// <returns>When the look comes: never before it is wanted.</returns>
    public static long Book(WriteSession write, long wanted, int looksPerHour, double random, long booked = 0)
    {
        var asked = wanted / Hour;
        var hour = FirstWithRoom(write, Math.Max(asked, booked / Hour), looksPerHour);
        write.Archive.Execute("delete from page_hour where hour < @past", new { past = (write.Now / Hour) - 1 });
        write.Archive.Execute(
            "insert into page_hour (hour, planned) values (@hour, 1) on conflict do update set planned = planned + 1",
            new { hour });
        return hour == asked ? wanted : (hour * Hour) + (long)(random * Hour);
    }

    private static long FirstWithRoom(WriteSession write, long hour, int looksPerHour)
    {
        var full = write.Archive.Query<long>(
            "select hour from page_hour where hour >= @hour and planned >= @looksPerHour order by hour",
            new { hour, looksPerHour }, buffered: false);
        foreach (var taken in full)
        {
            if (taken > hour) break;
            hour++;
        }

        return hour;
    }
}
