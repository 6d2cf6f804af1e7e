using Dapper;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>
/// Tells a feed that gave all its entries new ids (a moved or upgraded site) from one that simply brought news: old
/// entries under new ids are led back to their items, by address or title; what cannot be led back and is no news is
/// held in quarantine rather than published again. Where most addresses stayed, the site has not moved: a new address
/// is news there, however often ids change.
/// </summary>
internal sealed class Renumbering
{
    /// <summary>A feed of fewer entries may well turn over between two polls.</summary>
    private const int LeastEntries = 3;

    /// <summary>An entry held so long by a feed that still lists it is filed after all, at its own date.</summary>
    public static readonly TimeSpan LongestQuarantine = TimeSpan.FromDays(7);

    private readonly Dictionary<IncomingEntry, long> same;
    private readonly long? heldUntil;
    private readonly bool addressesStay;

    private Renumbering(Dictionary<IncomingEntry, long> same, long? heldUntil, bool addressesStay = false) =>
        (this.same, this.heldUntil, this.addressesStay) = (same, heldUntil, addressesStay);

    public static Renumbering None { get; } = new([], null);

    /// <summary>Looks at one poll as a whole.</summary>
    public static Renumbering Of(WriteSession write, long feedId, IReadOnlyList<IncomingEntry> entries)
    {
        var (newest, verified, quarantined) = write.Archive.QuerySingle<(long?, long?, long?)>(
            "select newest, verified, quarantined from feed where id = @feedId", new { feedId });
        if (verified is null) return None;
        if (entries.Count < LeastEntries || entries.Any(entry => entry.ItemId is not null))
        {
            var holds = quarantined is { } since && write.Now - since < (long)LongestQuarantine.TotalMilliseconds;
            return holds ? new Renumbering([], quarantined) : None;
        }

        var before = new Dictionary<IncomingEntry, long>(ReferenceEqualityComparer.Instance);
        var byAddress = 0;
        foreach (var entry in entries)
        {
            if (AtAddress(write, feedId, entry) is { } at)
            {
                before[entry] = at;
                byAddress++;
            }
            else if (Titled(write, feedId, entry) is { } item)
            {
                before[entry] = item;
            }
        }

        var stale = entries.Count(entry => entry.Published <= newest);
        return before.Count * 2 >= entries.Count || stale * 2 >= entries.Count
            ? new Renumbering(before, newest ?? write.Now, addressesStay: byAddress * 2 >= entries.Count)
            : None;
    }

    /// <summary>The item that the entry was under another id; null where none is known.</summary>
    public long? SameAs(IncomingEntry entry) => same.TryGetValue(entry, out var item) ? item : null;

    /// <summary>True where the entry could be an old one under a new id, and no item tells.</summary>
    public bool Holds(IncomingEntry entry) =>
        heldUntil is { } until
            && entry.ItemId is null
            && !same.ContainsKey(entry)
            && !(addressesStay && entry.Page is not null)
            && (entry.Published is null || entry.Published <= until);

    /// <summary>Among the feed's own items, by address.</summary>
    private static long? AtAddress(WriteSession write, long feedId, IncomingEntry entry) =>
        entry.Prepared.PageHash is { } page && ItemAddresses.Find(write, page) is { } at
            && write.Archive.ExecuteScalar<long>(
                "select exists (select 1 from entry where item_id = @at and feed_id = @feedId)",
                new { at, feedId }) == 1
            ? at
            : null;

    private static long? Titled(WriteSession write, long feedId, IncomingEntry entry) =>
        entry.Prepared.TitleHash is not { } hash
            ? null
            : write.Archive.QueryFirstOrDefault<long?>(
                "select id from item where feed_id = @feedId and title_hash = @hash and same_as is null "
                    + "order by listed desc, id desc limit 1",
                new { feedId, hash });
}
