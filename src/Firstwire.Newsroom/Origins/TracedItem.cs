using System.Globalization;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Rights;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Sources;

namespace Firstwire.Newsroom.Origins;

/// <summary>An item as tracing takes it.</summary>
internal static class TracedItem
{
    /// <summary>
    /// What stood in a feed when it was first polled may have stood there long: of such an item our clock tells nothing.
    /// </summary>
    private const long FirstPoll = 3_600_000;

    /// <summary>Null where the item is gone, or its text may not be kept or compared with others; with <paramref name="toShow"/>, or not be shown.</summary>
    public static TracedDocument? Open(ReadSession read, long itemId, Edition edition, DateTimeOffset now, bool toShow = false)
    {
        var row = read.Archive.QuerySingleOrDefault<Row>(
            """
            select entry_number as EntryNumber, article_number as ArticleNumber, first_seen as FirstSeen, sealed_url as SealedUrl,
              (select min(feed.added) from entry join feed on feed.id = entry.feed_id where entry.item_id = item.id) as FeedAdded
            from item where id = @itemId and same_as is null and erased is null
            """,
            new { itemId });
        if (row?.SealedUrl is null) return null;
        using var key = read.KeyOf(Subject.Item, itemId);
        if (key is null) return null;
        var entry = ItemVersions.Open(read, key, itemId, row.EntryNumber);
        var article = ItemVersions.Open(read, key, itemId, row.ArticleNumber);
        var decision = RightsPolicy.Decide(ItemVersions.Signals(entry?.Head, article?.Head), edition);
        if (!decision.MayKeepText || !decision.MayMine || (toShow && !decision.MayShowText) || decision.Expires <= now) return null;
        var authors = article?.Head.Authors is { Count: > 0 } signed ? signed : entry?.Head.Authors ?? [];
        return new TracedDocument(
            new CreditedDocument(
                key.Open(row.SealedUrl, Sealed.Json.AddressContent, Place.ItemUrl).Url,
                ItemVersions.Title(entry?.Head, article?.Head),
                ItemVersions.Words(entry, article),
                authors.Count == 0 ? null : string.Join(", ", authors)),
            Time(entry?.Head.Published ?? article?.Head.Published),
            row.FirstSeen - (row.FeedAdded ?? 0) > FirstPoll ? DateTimeOffset.FromUnixTimeMilliseconds(row.FirstSeen) : null);
    }

    private static DateTimeOffset? Time(string? stated) =>
        DateTimeOffset.TryParse(stated, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private sealed record Row
    {
        public long? EntryNumber { get; init; }
        public long? ArticleNumber { get; init; }
        public long FirstSeen { get; init; }
        public long? FeedAdded { get; init; }
        public byte[]? SealedUrl { get; init; }
    }
}
