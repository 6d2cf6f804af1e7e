using Dapper;
using Firstwire.Newsroom.Archive;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>What stays in the place of an erased item.</summary>
/// <param name="Entry">The id that our own feeds gave the item; null where it was erased before ids were kept.</param>
/// <param name="IsCompelled">Whether a court or an authority ordered it.</param>
public sealed record Tombstone(long ItemId, DateTimeOffset When, Guid? Entry, bool IsCompelled);

/// <summary>What was erased, for those who hold copies of what we gave out.</summary>
public sealed class Tombstones(NewsArchive archive)
{
    /// <summary>So long a feed says what was erased (RFC 6721): a subscriber may have been away.</summary>
    public static readonly TimeSpan KeptInFeeds = TimeSpan.FromDays(90);

    private const string Selection =
        """
        select item_id, tombstone.at, entry, basis
        from tombstone left join takedown_order on takedown_order.id = order_id
        """;

    /// <summary>The latest first.</summary>
    public IReadOnlyList<Tombstone> InFeeds(int count) => Read(
        $"{Selection} where tombstone.at > @since and entry is not null order by tombstone.at desc, item_id desc "
            + "limit @count",
        new { since = (archive.Time.GetUtcNow() - KeptInFeeds).ToUnixTimeMilliseconds(), count });

    /// <summary>The earliest first, from after an item on that was erased at a time.</summary>
    public IReadOnlyList<Tombstone> Since(DateTimeOffset when, long after, int count) => Read(
        $"{Selection} where (tombstone.at, item_id) > (@when, @after) order by tombstone.at, item_id limit @count",
        new { when = when.ToUnixTimeMilliseconds(), after, count });

    private List<Tombstone> Read(string sql, object parameters)
    {
        using var read = archive.Read();
        return [.. read.Keys.Query<(long Id, long At, byte[]? Entry, long? Basis)>(sql, parameters)
            .Select(row => new Tombstone(
                row.Id,
                StoredTime.Of(row.At),
                row.Entry is null ? null : new Guid(row.Entry, bigEndian: true),
                row.Basis == (long)TakedownBasis.CourtOrder))];
    }
}
