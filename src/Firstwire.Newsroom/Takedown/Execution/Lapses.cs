using Dapper;
using Firstwire.Newsroom.Archive;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>Refusals that end: what was removed stays removed, and the same address may bring it anew.</summary>
internal static class Lapses
{
    /// <summary>Applies what has lapsed by now; how many orders.</summary>
    public static int Apply(WriteSession write)
    {
        var orders = write.Keys.Query<long>(
            "select id from takedown_order where lapses <= @now and lapsed is null and done is not null",
            new { now = write.Now }).AsList();
        foreach (var id in orders)
        {
            // The addresses and ids lead to the tombstone, which would hold them for ever.
            write.Archive.Execute(
                """
                delete from item_address where item_id in (select item_id from takedown_item where order_id = @id);
                delete from entry where item_id in (select item_id from takedown_item where order_id = @id);
                """,
                new { id });
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
}
