using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Origins;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Stories;

/// <summary>
/// Counts a story's independent accounts and ranks it by them. Copies of one text are one account, of whoever leads
/// them; and an outlet's further texts on the story are not independent of its first. The rank does not age: twice the
/// accounts stand for twelve hours, so that a list by it is a walk along an index.
/// </summary>
internal static class StoryCounts
{
    /// <summary>In which a story loses half of its weight.</summary>
    public static readonly TimeSpan HalfLife = TimeSpan.FromHours(12);

    /// <summary>Accounts of one story that are gathered and counted; of a longer one, the latest.</summary>
    public const int MostCounted = 5_000;

    /// <summary>Stories that are counted in one transaction.</summary>
    public const int StoriesAtOnce = 500;

    /// <summary>Counts stories that changed; returns how many.</summary>
    /// <param name="final">False where copies among the items may not be known yet: it is counted again then.</param>
    public static int Count(SqliteConnection stories, ReadSession read, bool final)
    {
        var ids = Waiting(stories, final);
        foreach (var id in ids) Count(stories, read, id, final);
        return ids.Count;
    }

    /// <summary>
    /// The stories that are counted next: those that changed, and where it is <paramref name="final"/> then those that
    /// were counted before the copies among their items were known.
    /// </summary>
    public static List<long> Waiting(SqliteConnection stories, bool final)
    {
        var ids = Waiting(stories, counted: 0, StoriesAtOnce);
        if (final) ids.AddRange(Waiting(stories, counted: 1, StoriesAtOnce - ids.Count));
        return ids;
    }

    /// <summary>The latest stories first.</summary>
    private static List<long> Waiting(SqliteConnection stories, int counted, int most) => stories.Query<long>(
        "select id from story where counted <> 2 and counted = @counted order by id desc limit @most",
        new { counted, most }).AsList();

    private static void Count(SqliteConnection stories, ReadSession read, long id, bool final)
    {
        var times = stories.Query<(long Item, long Time)>(
            "select item_id, time from account where story_id = @id order by time desc, item_id limit @MostCounted",
            new { id, MostCounted })
            .ToDictionary(row => row.Item, row => row.Time);
        var roots = CopyRoots.Of(read, times.Keys);
        var outlets = read.Archive.Query<(long Item, long Outlet)>(
            "select item.id, coalesce(outlet.same_as, outlet.id) from item join outlet on outlet.id = item.outlet_id "
                + "where item.id in @items",
            new { items = times.Keys }).ToDictionary(row => row.Item, row => row.Outlet);
        var primaries = CopyRoots.Primaries(read, times.Keys);
        var accounts = times.GroupBy(row => roots[row.Key])
            .Select(copies => (
                Lead: copies.MinBy(row => (!primaries.Contains(row.Key), row.Value, row.Key)).Key,
                Time: copies.Min(row => row.Value)))
            .GroupBy(account => outlets[account.Lead], account => account.Time)
            .Select(own => own.Min())
            .ToList();
        long? newest = accounts.Count == 0 ? null : accounts.Max();
        stories.Execute(
            "update story set accounts = @accounts, items = @items, outlets = @outlets, newest = @newest, "
                + "rank = @rank, counted = @counted where id = @id",
            new
            {
                id,
                accounts = accounts.Count,
                items = times.Count,
                outlets = outlets.Values.Distinct().Count(),
                newest,
                rank = newest is null
                    ? (double?)null
                    : Math.Log2(accounts.Count) + (newest.Value / HalfLife.TotalMilliseconds),
                counted = final ? 2 : 1,
            });
    }
}
