using Dapper;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Search;
using Firstwire.Newsroom.Stories;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive.Erasing;

/// <summary>
/// Makes an item's words vanish from every file: its key is destroyed, its rows are blanked, its words leave the search
/// index, and the write-ahead logs are folded back so that no old page keeps them. The row stays as a tombstone with the
/// keyed hashes of its addresses and title, so that neither polling nor another address can bring the item back.
/// </summary>
public sealed class ItemErasure(NewsArchive archive)
{
    /// <summary>
    /// Erases the item, and with it whatever was found to be the same. False where there is no such item or it was erased
    /// before; repeating it is harmless, and finishes what a crash left.
    /// </summary>
    public async Task<bool> EraseAsync(long itemId, CancellationToken cancellation)
    {
        var (erased, ids) = await archive.PublishAsync(
            write =>
            {
                var ids = Twins(write, itemId);
                var anyErased = false;
                foreach (var id in ids) anyErased |= Erase(write, id);
                return (anyErased, ids);
            },
            cancellation);
        using (var keys = archive.Files.OpenKeys(write: true)) FoldLog(keys);
        using (var truth = archive.Files.OpenArchive(write: true)) FoldLog(truth);
        using var search = archive.Files.OpenSearch(write: true);
        using var origins = archive.Files.OpenOrigins(write: true);
        using var stories = archive.Files.OpenStories(write: true);
        foreach (var id in ids)
        {
            SearchIndex.Remove(search, id);
            OriginProjection.Remove(origins, id);
            StoryRows.Erase(stories, id);
        }

        FoldLog(search);
        FoldLog(origins);
        FoldLog(stories);
        return erased;
    }

    /// <summary>As <see cref="EraseAsync(long, CancellationToken)"/>, for each of some items.</summary>
    internal async Task EraseAsync(IReadOnlyList<long> itemIds, CancellationToken cancellation)
    {
        foreach (var itemId in itemIds) await EraseAsync(itemId, cancellation);
    }

    /// <summary>Erases one item's rows and key within the writer's transaction; the files are folded afterwards.</summary>
    internal static bool Erase(WriteSession write, long itemId)
    {
        var erased = write.Archive.Execute(
            """
            update item set erased = @now, sealed_url = null, language = null, entry_number = null, article_number = null
            where id = @itemId and erased is null
            """,
            new { itemId, now = write.Now }) == 1;
        if (!erased) return false;
        write.Archive.Execute(
            """
            delete from version where item_id = @itemId;
            update page set due = null, sealed_validators = null where item_id = @itemId;
            delete from item_state where item_id = @itemId;
            delete from tag where item_id = @itemId;
            delete from candidate_pointer where item_id = @itemId;
            """,
            new { itemId });
        HostProfileStore.Forget(write, itemId);
        KeyStore.Destroy(write.Keys, Subject.Item, itemId);
        Changes.Append(write, ChangeKind.Erased, itemId);
        return true;
    }

    /// <summary>The item, the older one that it leads to, and all others that lead there.</summary>
    private static List<long> Twins(WriteSession write, long itemId) =>
        write.Archive.Query<long>(
            """
            with root (id) as (select coalesce(same_as, id) from item where id = @itemId)
            select item.id from item join root on item.id = root.id
            union select item.id from item join root on item.same_as = root.id
            """,
            new { itemId }).AsList();

    /// <summary>A reader that is in the middle of a page may hold the log; the next erasure or close folds it then.</summary>
    private static void FoldLog(SqliteConnection connection) => connection.Execute("pragma wal_checkpoint(truncate)");
}
