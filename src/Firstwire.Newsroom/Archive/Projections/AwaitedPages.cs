using Dapper;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive.Projections;

/// <summary>
/// Items whose page is about to be read for the first time: a projection takes them in once that has ended, instead of
/// twice within moments. Where it takes long they are taken in all the same, with what their feeds said. They are kept
/// in the projection's own file, within the transaction that notes how far it has followed.
/// </summary>
/// <param name="patience">How long a page is waited for.</param>
internal sealed class AwaitedPages(SqliteConnection projection, TimeSpan patience)
{
    /// <summary>
    /// Longer than the pages of a usual poll take, also of one of a thousand feeds; nobody searches for what is so new
    /// for want of it in the lists.
    /// </summary>
    public static readonly TimeSpan UsualPatience = TimeSpan.FromMinutes(2);

    /// <summary>Whether what a change is about is left for later.</summary>
    /// <param name="now">Unix milliseconds.</param>
    public bool Leaves(FollowedChange change, long now)
    {
        var until = change.Recorded + (long)patience.TotalMilliseconds;
        if (!change.AwaitsPage || until <= now)
        {
            TakenIn(change.ItemId);
            return false;
        }

        projection.Execute(
            "insert into awaited (item_id, until) values (@ItemId, @until) on conflict do nothing",
            new { change.ItemId, until });
        return true;
    }

    /// <summary>Items that have been waited for long enough, the oldest first.</summary>
    /// <inheritdoc cref="Leaves"/>
    public List<long> Late(long now, int most) => projection.Query<long>(
        "select item_id from awaited where until <= @now order by until limit @most", new { now, most }).AsList();

    /// <summary>An item is waited for no more.</summary>
    public void TakenIn(long itemId) =>
        projection.Execute("delete from awaited where item_id = @itemId", new { itemId });

    /// <summary>Whether an item has not been taken in yet.</summary>
    public static bool Holds(SqliteConnection projection, long itemId) => projection.ExecuteScalar<bool>(
        "select exists (select 1 from awaited where item_id = @itemId)", new { itemId });

    public void Clear() => projection.Execute("delete from awaited");

    public static long Count(SqliteConnection projection) =>
        projection.ExecuteScalar<long>("select count(*) from awaited");
}
