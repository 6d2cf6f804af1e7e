using System.Security.Cryptography;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Rights;
using Firstwire.Text.Dates;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Stories;

namespace Firstwire.Newsroom.Stories;

/// <summary>
/// An item as it is placed among stories: its headline always, its text where that may be kept and compared, in place
/// of one that may not be kept its publisher's description.
/// </summary>
internal static class StoryItem
{
    /// <summary>Null where the item is gone, damaged, hidden, or may not be shown any more.</summary>
    public static StoryDocument? Open(ReadSession read, long itemId, Edition edition, DateTimeOffset now)
    {
        var row = read.Archive.QuerySingleOrDefault<Row>(
            """
            select entry_number as EntryNumber, article_number as ArticleNumber, first_seen as FirstSeen, language
            from item where id = @itemId and same_as is null and erased is null and hidden is null
            """,
            new { itemId });
        if (row is null) return null;
        using var key = read.KeyOf(Subject.Item, itemId);
        if (key is null) return null;
        try
        {
            return Open(read, key, itemId, row, edition, now);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static StoryDocument? Open(
        ReadSession read, SealingKey key, long itemId, Row row, Edition edition, DateTimeOffset now)
    {
        var entry = ItemVersions.Open(read, key, itemId, row.EntryNumber);
        var article = ItemVersions.Open(read, key, itemId, row.ArticleNumber);
        var decision = RightsPolicy.Decide(ItemVersions.Signals(entry?.Head, article?.Head), edition);
        return decision.Expires <= now
            ? null
            : new StoryDocument(
                ItemVersions.Title(entry?.Head, article?.Head),
                !decision.MayMine ? null
                    : decision.MayKeepText ? Words(entry, article)
                    : ItemVersions.Description(entry?.Head, article?.Head),
                row.Language,
                Time(
                    entry?.Head.Published ?? article?.Head.Published,
                    StoredTime.Of(row.FirstSeen)));
    }

    /// <summary>
    /// Without the lists of links that stand around a text: other pages' headlines tell other stories.
    /// </summary>
    private static string? Words(
        OpenedVersion? entry, OpenedVersion? article) => ItemVersions.Words(entry, article) is { } words
        ? LinkedLines.Without(words, [.. (article?.Body?.Links ?? []).Select(static link => link.Text)])
        : null;

    /// <summary>
    /// When it was first seen, where its publisher names no instant, or one that had not come by then.
    /// </summary>
    private static DateTimeOffset Time(string? stated, DateTimeOffset firstSeen) =>
        WrittenTimeParser.ParseIso(stated) is { Precision: TimePrecision.Instant, Value: var time } && time < firstSeen
            ? time
            : firstSeen;

    private sealed record Row
    {
        public long? EntryNumber { get; init; }
        public long? ArticleNumber { get; init; }
        public long FirstSeen { get; init; }
        public string? Language { get; init; }
    }
}
