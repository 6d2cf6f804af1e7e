using Dapper;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Search;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive.Erasing;

/// <summary>
/// Makes an item's words vanish from every file: its key is destroyed, its rows are blanked, its words leave the search
/// index, and the write-ahead logs are folded back so that no old page keeps them. The row stays as a tombstone with
/// its address's hash, so that polling cannot bring the item back.
/// </summary>
public sealed class ItemErasure(NewsArchive archive)
{
    /// <summary>False where there is no such item or it was erased before. Repeating it is harmless.</summary>
    public async Task<bool> EraseAsync(long itemId, CancellationToken cancellation)
    {
        var erased = await archive.PublishAsync(write => Erase(write, itemId), cancellation);
        using var search = archive.Files.OpenSearch(write: true);
        SearchIndex.Remove(search, itemId);
        FoldLog(search);
        using var keys = archive.Files.OpenKeys(write: true);
        FoldLog(keys);
        using var truth = archive.Files.OpenArchive(write: true);
        FoldLog(truth);
        return erased;
    }

    private static bool Erase(WriteSession write, long itemId)
    {
        var erased = write.Archive.Execute(
            """
            update item set erased = @now, sealed_url = null, title_hash = null, language = null, entry_number = null, article_number = null
            where id = @itemId and erased is null
            """,
            new { itemId, now = write.Now }) == 1;
        if (!erased) return false;
        write.Archive.Execute(
            """
            delete from version where item_id = @itemId;
            update page set due = null where item_id = @itemId;
            delete from item_state where item_id = @itemId;
            delete from tag where item_id = @itemId;
            """,
            new { itemId });
        KeyStore.Destroy(write.Keys, Subject.Item, itemId);
        Changes.Append(write, ChangeKind.Erased, itemId);
        return true;
    }

    /// <summary>A reader that is in the middle of a page may hold the log; the next erasure or close folds it then.</summary>
    private static void FoldLog(SqliteConnection connection) => connection.Execute("pragma wal_checkpoint(truncate)");
}
