using Dapper;
using Firstwire.Newsroom.Archive.Filing;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive.Erasing;

/// <summary>
/// An older archive that was put back beside today's keys: the items that were erased since still have their rows there. Nothing
/// opens them any more; at the start they become tombstones again, and what cases hid is left to the cases.
/// </summary>
internal static class RestoredArchive
{
    public static void Reconcile(ArchiveFiles files, SqliteConnection archive, TimeProvider time)
    {
        using var keys = files.OpenKeys();
        var erasedHere = archive.Query<long>("select id from item where erased is not null").ToHashSet();
        var missing = keys.Query<long>("select item_id from tombstone").Where(id => !erasedHere.Contains(id)).ToList();
        if (missing.Count == 0) return;
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        archive.Execute("begin immediate");
        try
        {
            var erased = missing.Count(itemId => Erase(archive, itemId, now));
            if (erased > 0) Forget(archive, keys);
            archive.Execute("commit");
        }
        catch
        {
            archive.Execute("rollback");
            throw;
        }
    }

    private static bool Erase(SqliteConnection archive, long itemId, long now)
    {
        if (!ItemErasure.EraseRows(archive, itemId, now)) return false;
        archive.Execute(
            "insert into change (recorded, kind, item_id) values (@now, @kind, @itemId)", new { now, kind = (int)ChangeKind.Erased, itemId });
        return true;
    }

    /// <summary>What waited then may hold what was erased since.</summary>
    private static void Forget(SqliteConnection archive, SqliteConnection keys)
    {
        archive.Execute("delete from push_delivery");
        foreach (var orderId in keys.Query<long>("select id from takedown_order where done is not null"))
        {
            archive.Execute("delete from takedown_words where order_id = @orderId", new { orderId });
        }
    }
}
