using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>An entry of a poll, looked up in what its feed brought before.</summary>
/// <param name="ItemId">The item that the same id led to before; null where the id is new.</param>
internal sealed record IncomingEntry(PreparedEntry Prepared, long? ItemId)
{
    public Entry Entry => Prepared.Entry;

    public WebUrl? Page => Prepared.Page;

    public byte[] Guid => Prepared.Guid;

    /// <summary>Unix milliseconds, as the entry states it.</summary>
    public long? Published => Prepared.Published;

    public static List<IncomingEntry> LookUp(WriteSession write, long feedId, IReadOnlyList<PreparedEntry> entries) =>
        [.. entries.Select(entry => new IncomingEntry(entry, write.Archive.QuerySingleOrDefault<long?>(
            """
            select coalesce(item.same_as, item.id) from entry join item on item.id = entry.item_id
            where entry.feed_id = @feedId and entry.guid_hash = @Guid
            """,
            new { feedId, entry.Guid })))];
}
