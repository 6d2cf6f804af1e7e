using Dapper;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Takedown.Execution;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive.Erasing;

/// <summary>
/// An older archive that was put back beside today's keys: what was erased since still has its rows there. Nothing
/// opens them any more; at the start the items become tombstones again and the texts go, as does what else lost its
/// key, and what cases hid is left to the cases.
/// </summary>
internal static class RestoredArchive
{
    public static void Reconcile(ArchiveFiles files, SqliteConnection archive, KeyedHashes hashes, TimeProvider time)
    {
        using var keys = files.OpenKeys();
        Lapses.LetGoAgain(archive, keys);
        SubjectErasure.Follow(archive, keys);
        var followed = archive.ExecuteScalar<long>("select number from followed_destruction");
        var missed = keys.Query<Destroyed>(
            "select number, item_id as ItemId, whole, image, at from destroyed_key where number > @followed "
                + "order by number",
            new { followed }).AsList();
        if (missed.Count == 0) return;
        var now = StoredTime.Now(time);
        archive.InTransaction(() =>
        {
            var isOlder = false;
            foreach (var lost in missed)
            {
                isOlder |= lost.Whole == 1 ? Erase(archive, lost, now)
                    : lost.Image == 1 ? CutImages(archive, keys, hashes, lost, now)
                    : TakeText(archive, lost, now);
            }

            if (isOlder) Forget(archive, keys);
            return archive.Execute(
                "update followed_destruction set number = @number", new { number = missed[^1].Number });
        });
    }

    private static bool Erase(SqliteConnection archive, Destroyed lost, long now) =>
        ItemErasure.EraseRows(archive, lost.ItemId, now) && Append(archive, ChangeKind.Erased, lost.ItemId, now);

    private static bool TakeText(SqliteConnection archive, Destroyed lost, long now)
    {
        ItemTexts.ClearFingerprints(archive, lost.ItemId, lost.At);
        return ItemTexts.Clear(archive, lost.ItemId, lost.At) && Append(archive, ChangeKind.Version, lost.ItemId, now);
    }

    private static bool CutImages(
        SqliteConnection archive, SqliteConnection keys, KeyedHashes hashes, Destroyed lost, long now) =>
        TakenImages.CutRefused(archive, keys, hashes, lost.ItemId)
            && Append(archive, ChangeKind.Version, lost.ItemId, now);

    private static bool Append(SqliteConnection archive, ChangeKind kind, long itemId, long now) => archive.Execute(
        "insert into change (recorded, kind, item_id) values (@now, @kind, @itemId)",
        new { now, kind = (int)kind, itemId }) == 1;

    /// <summary>What waited then may hold what was erased since.</summary>
    private static void Forget(SqliteConnection archive, SqliteConnection keys)
    {
        archive.Execute("delete from push_delivery");
        foreach (var orderId in keys.Query<long>("select id from takedown_order where done is not null"))
        {
            archive.Execute("delete from takedown_words where order_id = @orderId", new { orderId });
        }
    }

    private sealed record Destroyed
    {
        public long Number { get; init; }
        public long ItemId { get; init; }
        public long Whole { get; init; }
        public long Image { get; init; }
        public long At { get; init; }
    }
}
