using Dapper;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive.Projections;

/// <summary>One change of the archive, as projections follow it.</summary>
/// <param name="AwaitsPage">
/// Whether it is the item's first version, and its page is to be read and was not asked for yet: however that ends, a
/// change follows.
/// </param>
internal readonly record struct FollowedChange(long Seq, long ItemId, long Recorded, bool AwaitsPage = false);

/// <summary>
/// How far a projection has followed the archive's changes, noted in the projection's own file, and within the
/// transaction that it writes in.
/// </summary>
/// <param name="cursor">Its name, which carries what the projection was made with.</param>
internal sealed class FollowedSequence(SqliteConnection projection, string cursor)
{
    /// <summary>The last change that was followed; 0 for none.</summary>
    public long Position() => Position(projection, cursor);

    /// <inheritdoc cref="Position()"/>
    public static long Position(SqliteConnection projection, string cursor) =>
        projection.ExecuteScalar<long?>("select seq from progress where name = @cursor", new { cursor }) ?? 0;

    /// <summary>How far whichever cursor of a projection has come.</summary>
    public static long Furthest(SqliteConnection projection) =>
        projection.ExecuteScalar<long?>("select max(seq) from progress") ?? 0;

    /// <summary>
    /// Whether an item has not changed since <paramref name="position"/>: what has been followed is not read again.
    /// </summary>
    public static bool HasFollowed(SqliteConnection archive, long itemId, long position) => archive.ExecuteScalar<long>(
        "select not exists (select 1 from change where seq > @position and item_id = @itemId)",
        new { position, itemId }) == 1;

    /// <summary>
    /// False where the archive is another than the one followed so far: an older copy was put back, or a power cut took
    /// its last batches.
    /// </summary>
    public bool Stands(ReadSession read, long from) =>
        read.Archive.ExecuteScalar<long?>("select recorded from change where seq = @from", new { from })
            == projection.ExecuteScalar<long?>("select recorded from progress where name = @cursor", new { cursor });

    public static List<FollowedChange> Changes(ReadSession read, long from, int most) =>
        read.Archive.Query<(long Seq, long ItemId, long Recorded, bool AwaitsPage)>(
            """
            select seq, item_id, recorded, coalesce(number, 0) = 1 and exists
              (select 1 from page join item on item.id = page.item_id
              where page.item_id = change.item_id and page.due is not null and page.outcome is null
                and item.article_number is null)
            from change where seq > @from order by seq limit @most
            """,
            new { from, most })
            .Select(static change => new FollowedChange(
                change.Seq, change.ItemId, change.Recorded, change.AwaitsPage)).ToList();

    /// <summary>Null where the archive has no such change.</summary>
    public static FollowedChange? Find(ReadSession read, long seq) =>
        read.Archive.QuerySingleOrDefault<(long ItemId, long Recorded)?>(
            "select item_id, recorded from change where seq = @seq", new { seq }) is var (itemId, recorded)
            ? new FollowedChange(seq, itemId, recorded)
            : null;

    /// <summary>The archive's latest change; null where there is none.</summary>
    public static FollowedChange? Latest(ReadSession read) =>
        read.Archive.QuerySingleOrDefault<(long Seq, long ItemId, long Recorded)?>(
            "select seq, item_id, recorded from change order by seq desc limit 1") is var (seq, itemId, recorded)
            ? new FollowedChange(seq, itemId, recorded)
            : null;

    public void Note(FollowedChange last) => projection.Execute(
        "insert into progress (name, seq, recorded) values (@cursor, @Seq, @Recorded) "
            + "on conflict do update set seq = excluded.seq, recorded = excluded.recorded",
        new { cursor, last.Seq, last.Recorded });
}
