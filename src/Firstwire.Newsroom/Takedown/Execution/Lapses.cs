using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Takedown.Cases;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>Refusals that end: what was removed stays removed, and the same address may bring it anew.</summary>
internal static class Lapses
{
    /// <summary>
    /// Applies what has lapsed by now, by the clock that cases are counted by; how many orders.
    /// </summary>
    public static int Apply(WriteSession write)
    {
        var now = CaseClock.Noted(write.Archive, write.Now);
        var orders = write.Keys.Query<long>(
            "select id from takedown_order where lapses <= @now and lapsed is null and done is not null",
            new { now }).AsList();
        foreach (var id in orders)
        {
            LetGo(write.Archive, write.Keys, id);
            write.Keys.Execute(
                """
                delete from refusal where order_id = @id;
                delete from refused_run where order_id = @id;
                delete from refused_text where order_id = @id;
                update takedown_order set lapsed = @now where id = @id;
                """,
                new { id, now = write.Now });
        }

        return orders.Count;
    }

    /// <summary>
    /// Does so in an archive that does not know it: an older one that was put back, or one that lost its half of the
    /// work in a crash, since keys are durable first.
    /// </summary>
    public static void LetGoAgain(SqliteConnection archive, SqliteConnection keys)
    {
        foreach (var id in keys.Query<long>("select id from takedown_order where lapsed is not null").AsList())
        {
            LetGo(archive, keys, id);
        }
    }

    /// <summary>
    /// The addresses and ids lead to the tombstone, which would hold them for ever. What an order took an image from is
    /// no tombstone, and keeps its own.
    /// </summary>
    private static void LetGo(SqliteConnection archive, SqliteConnection keys, long orderId)
    {
        foreach (var itemId in keys.Query<long>(
            "select item_id from tombstone where order_id = @orderId", new { orderId }).AsList())
        {
            archive.Execute(
                "delete from item_address where item_id = @itemId; delete from entry where item_id = @itemId;",
                new { itemId });
        }
    }
}
