using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>The items of an order, and their words as long as they are needed for its proof.</summary>
internal static class OrderItems
{
    public static List<long> Ids(ReadSession read, long orderId) =>
        read.Archive.Query<long>(
            "select item_id from takedown_item where order_id = @orderId order by item_id", new { orderId }).AsList();

    public static TakenWords? Words(SqliteConnection connection, SealingKey key, long orderId, long itemId) =>
        connection.QuerySingleOrDefault<byte[]?>(
            "select sealed from takedown_words where order_id = @orderId and item_id = @itemId",
            new { orderId, itemId }) is { } sealedWords
            ? key.Open(sealedWords, Sealed.Json.TakenWords, Place.TakenWords(itemId))
            : null;
}
