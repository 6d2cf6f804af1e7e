using Dapper;
using Firstwire.Newsroom.Archive.Sealing;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Images;

/// <summary>A picture as it is held; without bytes where it could not be had.</summary>
internal sealed record HeldImage(byte[]? Bytes);

/// <summary>The rows of images.db: one a picture of an item, in both its sizes.</summary>
internal static class ImageRows
{
    /// <summary>
    /// A reader's look is noted no oftener than this (milliseconds): it only says who goes first when room is made.
    /// </summary>
    private const long UseNoted = 60 * 60 * 1000;

    /// <summary>Null where nothing is held, or not for this long.</summary>
    public static HeldImage? Find(
        SqliteConnection images, SealingKey key, long itemId, byte[] hash, bool large, long now)
    {
        var row = images.QuerySingleOrDefault<(byte[]? Bytes, long Until)?>(
            $"select {(large ? "large" : "small")}, until from image where item_id = @itemId and url_hash = @hash",
            new { itemId, hash });
        return row is not var (bytes, until) || until <= now
            ? null
            : new HeldImage(bytes is null ? null : key.Open(bytes, Place.Image(large)));
    }

    /// <summary>Whether it is noted that there is none.</summary>
    public static bool IsMissing(
        SqliteConnection images, long itemId, byte[] hash, long now) => images.ExecuteScalar<long>(
        "select exists (select 1 from image where item_id = @itemId and url_hash = @hash and small is null "
            + "and until > @now)",
        new { itemId, hash, now }) == 1;

    /// <param name="image">Null notes that there is none.</param>
    public static void Put(
        SqliteConnection images, SealingKey key, long itemId, byte[] hash, ShrunkImage? image, long now, long until)
    {
        var small = image is null ? null : key.Seal(image.Small, Place.Image(large: false));
        var large = image is null ? null : key.Seal(image.Large, Place.Image(large: true));
        images.Execute(
            """
            insert into image (item_id, url_hash, until, used, bytes, small, large)
            values (@itemId, @hash, @until, @now, @bytes, @small, @large)
            on conflict do update set
              until = excluded.until, used = excluded.used, bytes = excluded.bytes, small = excluded.small,
              large = excluded.large
            """,
            new { itemId, hash, until, now, bytes = (small?.Length ?? 0) + (large?.Length ?? 0), small, large });
    }

    /// <summary>Whether it is time to note that a picture was looked at.</summary>
    public static bool IsUseOld(
        SqliteConnection images, long itemId, byte[] hash, long now) => images.ExecuteScalar<long>(
        "select exists (select 1 from image where item_id = @itemId and url_hash = @hash and used < @before)",
        new { itemId, hash, before = now - UseNoted }) == 1;

    public static void NoteUse(SqliteConnection images, long itemId, byte[] hash, long now) =>
        images.Execute(
            "update image set used = @now where item_id = @itemId and url_hash = @hash", new { itemId, hash, now });

    /// <summary>
    /// Lets go of what has had its time, and then of what was looked at longest ago, until the rest fits.
    /// </summary>
    /// <param name="most">Bytes of all pictures together.</param>
    public static void MakeRoom(SqliteConnection images, long most, long now)
    {
        images.Execute("delete from image where until <= @now", new { now });
        if (images.ExecuteScalar<long>("select coalesce(sum(bytes), 0) from image") <= most) return;
        images.Execute(
            """
            delete from image where id in (
              select id from (select id, sum(bytes) over (order by used desc, id desc) as needed from image
                where bytes > 0) where needed > @most)
            """,
            new { most });
    }

    public static bool Holds(SqliteConnection images, long itemId) =>
        images.ExecuteScalar<long>("select exists (select 1 from image where item_id = @itemId)", new { itemId }) == 1;

    public static bool HoldsAddress(SqliteConnection images, byte[] hash) =>
        images.ExecuteScalar<long>("select exists (select 1 from image where url_hash = @hash)", new { hash }) == 1;

    /// <summary>Which of some items have pictures here; of all, where none are named.</summary>
    public static List<long> Items(SqliteConnection images, IEnumerable<long>? among = null) => among is null
        ? images.Query<long>("select distinct item_id from image order by item_id").AsList()
        : images.Query<long>("select distinct item_id from image where item_id in @among", new { among }).AsList();

    public static void Erase(SqliteConnection images, long itemId) =>
        images.Execute("delete from image where item_id = @itemId", new { itemId });

    public static void EraseAddress(SqliteConnection images, byte[] hash) =>
        images.Execute("delete from image where url_hash = @hash", new { hash });

    /// <summary>Lets go of an item's pictures but those; how many went.</summary>
    public static int EraseOthers(SqliteConnection images, long itemId, IReadOnlyList<byte[]> kept)
    {
        var held = images.Query<(long Id, byte[] Hash)>(
            "select id, url_hash from image where item_id = @itemId", new { itemId }).AsList();
        var others = held.Where(
            row => !kept.Any(hash => hash.AsSpan().SequenceEqual(row.Hash))).Select(row => row.Id).ToList();
        return others.Count == 0 ? 0 : images.Execute("delete from image where id in @others", new { others });
    }
}
