using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>An entry of a poll, looked up in what its feed brought before.</summary>
/// <param name="Page">The entry's own page; null where it names none.</param>
/// <param name="Guid">The keyed hash of what the entry is known by: its id, else its address, else its title.</param>
/// <param name="ItemId">The item that the same id led to before; null where the id is new.</param>
internal sealed record IncomingEntry(Entry Entry, WebUrl? Page, byte[] Guid, long? ItemId)
{
    /// <summary>Unix milliseconds, as the entry states it.</summary>
    public long? Published => Entry.Published?.Value.ToUnixTimeMilliseconds();

    /// <summary>
    /// The entries that can be told from each other; what has neither id, address nor title is passed over. An id that a
    /// document gives to several pages tells none of them: there the address does.
    /// </summary>
    public static List<IncomingEntry> LookUp(WriteSession write, long feedId, IReadOnlyList<Entry> entries)
    {
        var incoming = new List<IncomingEntry>(entries.Count);
        var shared = entries.Where(entry => entry.Id is not null)
            .GroupBy(entry => entry.Id!, entry => entry.Url, StringComparer.Ordinal)
            .Where(pages => pages.Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(pages => pages.Key)
            .ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var page = WebUrl.Parse(entry.Url) is { IsHttp: true } url ? url : null;
            var id = entry.Id is not null && shared.Contains(entry.Id) ? null : entry.Id;
            if ((id ?? page?.Href ?? entry.Title) is not { } identity || !seen.Add(identity)) continue;
            var guid = write.Hashes.Guid(identity);
            var itemId = write.Archive.QuerySingleOrDefault<long?>(
                """
                select coalesce(item.same_as, item.id) from entry join item on item.id = entry.item_id
                where entry.feed_id = @feedId and entry.guid_hash = @guid
                """,
                new { feedId, guid });
            incoming.Add(new IncomingEntry(entry, page, guid, itemId));
        }

        return incoming;
    }
}
