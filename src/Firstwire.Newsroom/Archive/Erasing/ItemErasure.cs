using Dapper;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Images;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.People;
using Firstwire.Newsroom.Search;
using Firstwire.Newsroom.Stories;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive.Erasing;

/// <summary>
/// Makes an item's words vanish from every file: its key is destroyed, its rows are blanked, its words leave the search
/// index, and the write-ahead logs are folded back so that no old page keeps them. The row stays as a tombstone with
/// the keyed hashes of its addresses and title, so that neither polling nor another address can bring the item back.
/// </summary>
public sealed class ItemErasure(NewsArchive archive)
{
    /// <summary>
    /// Erases the item, and with it whatever was found to be the same. False where there is no such item or it was
    /// erased before; repeating it is harmless, and finishes what a crash left.
    /// </summary>
    public async Task<bool> EraseAsync(long itemId, CancellationToken cancellation)
    {
        var (erased, ids) = await archive.PublishAsync(
            write =>
            {
                var ids = Twins(write.Archive, itemId);
                return (Erase(write, ids), ids);
            },
            cancellation);
        RemoveProjected(ids);
        await WriteAheadLogs.TryFoldAsync(archive);
        return erased;
    }

    /// <summary>As <see cref="EraseAsync(long, CancellationToken)"/>, for each of some items.</summary>
    internal async Task EraseAsync(IReadOnlyList<long> itemIds, CancellationToken cancellation)
    {
        foreach (var itemId in itemIds) await EraseAsync(itemId, cancellation);
    }

    /// <summary>
    /// As <see cref="Erase(WriteSession, long)"/>, with whatever was found to be the same: it holds the same words.
    /// </summary>
    internal static bool EraseWithTwins(WriteSession write, long itemId) =>
        Erase(write, Twins(write.Archive, itemId));

    private static bool Erase(WriteSession write, List<long> itemIds)
    {
        var anyErased = false;
        foreach (var id in itemIds) anyErased |= Erase(write, id);
        return anyErased;
    }

    /// <summary>
    /// Erases one item's rows and key within the writer's transaction; the files are folded afterwards.
    /// </summary>
    internal static bool Erase(WriteSession write, long itemId) => Erase(write, itemId, null, static _ => true);

    /// <inheritdoc cref="Erase(WriteSession, long)"/>
    /// <param name="orderId">The takedown that wants it; null where the publisher withdrew it.</param>
    /// <param name="uses">Whether an eraser does its work; tests leave one out.</param>
    internal static bool Erase(WriteSession write, long itemId, long? orderId, Func<Eraser, bool> uses)
    {
        Bury(write, itemId, orderId);
        if (uses(Eraser.ItemKey)) DestroyedKeys.Destroy(write, itemId);
        if (!uses(Eraser.RowDeleted) || !EraseRows(write.Archive, itemId, write.Now)) return false;
        Changes.Append(write, ChangeKind.Erased, itemId);
        return true;
    }

    /// <summary>The archive's rows of an item; false where they were erased before.</summary>
    internal static bool EraseRows(SqliteConnection connection, long itemId, long now)
    {
        var erased = connection.Execute(
            """
            update item set erased = @now, hidden = null, sealed_url = null, language = null, entry_number = null,
              article_number = null, expires = null
            where id = @itemId and erased is null
            """,
            new { itemId, now }) == 1;
        if (!erased) return false;
        HostProfileStore.Forget(connection, itemId);
        connection.Execute(
            """
            delete from version where item_id = @itemId;
            delete from rights_decision where item_id = @itemId;
            update page set due = null, again = null, sealed_validators = null where item_id = @itemId;
            delete from declared_source where item_id = @itemId;
            delete from tag where item_id = @itemId;
            delete from candidate_pointer where item_id = @itemId;
            delete from correction where item_id = @itemId;
            delete from takedown_hidden where item_id = @itemId;
            """,
            new { itemId });
        MarkRows.Erase(connection, itemId);
        return true;
    }

    /// <summary>Takes items out of the projections' files.</summary>
    internal void RemoveProjected(IReadOnlyList<long> ids) => RemoveProjected(ids, static _ => true);

    /// <inheritdoc cref="RemoveProjected(IReadOnlyList{long})"/>
    /// <param name="uses">Whether an eraser does its work; tests leave one out.</param>
    internal void RemoveProjected(IReadOnlyList<long> ids, Func<Eraser, bool> uses)
    {
        using var first = archive.Erasures.Take();
        using var search = archive.Files.OpenSearch(write: true);
        using var origins = archive.Files.OpenOrigins(write: true);
        using var stories = archive.Files.OpenStories(write: true);
        using var images = archive.Files.OpenImages(write: true);
        if (uses(Eraser.ImageRow)) InOne(images, ids, ImageRows.Erase);
        if (uses(Eraser.SearchRow)) InOne(search, ids, SearchIndex.Remove);
        if (!uses(Eraser.ProjectedRow)) return;
        InOne(origins, ids, OriginProjection.Remove);
        InOne(stories, ids, StoryRows.Erase);
    }

    private static void InOne(
        SqliteConnection connection, IReadOnlyList<long> ids, Action<SqliteConnection, long> remove) =>
        connection.InTransaction(() =>
        {
            foreach (var id in ids) remove(connection, id);
            return ids.Count;
        });

    /// <summary>The item, the older one that it leads to, and all others that lead there.</summary>
    internal static List<long> Twins(SqliteConnection connection, long itemId) =>
        connection.Query<long>(
            """
            with root (id) as (select coalesce(same_as, id) from item where id = @itemId)
            select item.id from item join root on item.id = root.id
            union select item.id from item join root on item.same_as = root.id
            """,
            new { itemId }).AsList();

    /// <summary>Beside the keys, so that an older archive that is put back finds it.</summary>
    private static void Bury(WriteSession write, long itemId, long? orderId)
    {
        using var key = write.KeyOf(Subject.Item, itemId);
        var entry = ItemAddresses.Of(write.Archive, key, itemId) is { } url
            ? ItemIdentity.Of(itemId, url).ToByteArray(bigEndian: true)
            : null;
        write.Keys.Execute(
            """
            insert into tombstone (item_id, at, order_id, entry) values (@itemId, @now, @orderId, @entry)
            on conflict do update set order_id = coalesce(tombstone.order_id, excluded.order_id),
              entry = coalesce(tombstone.entry, excluded.entry)
            """,
            new { itemId, now = write.Now, orderId, entry });
    }
}
