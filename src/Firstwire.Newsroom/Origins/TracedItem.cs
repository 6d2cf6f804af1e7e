using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Takedown.Desk;
using Firstwire.Rights;
using Firstwire.Text.Dates;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Evidence;
using Firstwire.Tracing.Sources;

namespace Firstwire.Newsroom.Origins;

/// <summary>An item as tracing takes it, with what may be done with its words.</summary>
/// <param name="Language">BCP 47; null where it is not known.</param>
internal sealed record TracedItem(TracedDocument Document, RightsDecision Decision, string? Language)
{
    /// <summary>
    /// What stood in a feed when it was first polled may have stood there long: of such an item our clock tells
    /// nothing.
    /// </summary>
    private const long FirstPoll = 3_600_000;

    /// <summary>Whether its text may be compared with others: as it is kept, or by what is known of it.</summary>
    public bool MayCompare => Decision.MayMine && (Decision.MayKeepText || Document.Fingerprints is not null);

    /// <summary>Whether its words may be shown: not those of a feed that stand in no excerpt.</summary>
    public bool MayShow => MayCompare && Decision.MayShowText && IsShownByPublisher
        && !WithheldText.Touches(Document.Credited.Text ?? "", Decision.WithheldParts);

    /// <summary>False where its publisher wishes at the desk that these words are not shown.</summary>
    private bool IsShownByPublisher { get; init; }

    /// <summary>False where all that is known of its text is a description.</summary>
    public bool HasBody { get; private init; }

    /// <summary>Null where the item is gone, or expired.</summary>
    public static TracedItem? Open(ReadSession read, long itemId, Edition edition, DateTimeOffset now)
    {
        var row = read.Archive.QuerySingleOrDefault<Row>(
            """
            select entry_number as EntryNumber, article_number as ArticleNumber, first_seen as FirstSeen,
              sealed_url as SealedUrl, language, wishes, absent, (select min(feed.added)
                from entry join feed on feed.id = entry.feed_id where entry.item_id = item.id) as FeedAdded
            from item where id = @itemId and same_as is null and erased is null
            """,
            new { itemId });
        if (row?.SealedUrl is null) return null;
        using var key = read.KeyOf(Subject.Item, itemId);
        if (key is null) return null;
        var entry = ItemVersions.Open(read, key, itemId, row.EntryNumber);
        var article = ItemVersions.Open(read, key, itemId, row.ArticleNumber);
        var decision = RightsPolicy.Decide(ItemVersions.Signals(entry?.Head, article?.Head), edition);
        if (decision.Expires <= now) return null;
        var authors = article?.Head.Authors is { Count: > 0 } signed ? signed : entry?.Head.Authors ?? [];
        var url = key.Open(row.SealedUrl, Sealed.Json.AddressContent, Place.ItemUrl).Url;
        var statements = ItemStatements.Of(url, article?.Head, entry?.Head);
        var fingerprints = decision.MayKeepText
            ? null
            : ItemVersions.Fingerprints(read.Archive, key, itemId, row.ArticleNumber);
        var document = new TracedDocument(
            new CreditedDocument(
                url,
                ItemVersions.Title(entry?.Head, article?.Head),
                ItemVersions.Words(entry, article),
                authors.Count == 0 ? null : string.Join(", ", authors))
            {
                Links =
                [
                    .. DeclaredOrigin.DocumentsOf(statements),
                    .. (article?.Body?.Links ?? []).Select(static link => new DocumentLink(link.Url, link.Text)),
                ],
            },
            WrittenTimeParser.ParseIso(entry?.Head.Published ?? article?.Head.Published)?.Value,
            row.FirstSeen - (row.FeedAdded ?? 0) > FirstPoll ? StoredTime.Of(row.FirstSeen) : null)
        {
            Absent = StoredTime.Of(row.Absent),
            Fingerprints = fingerprints,
        };
        return new TracedItem(document, decision, row.Language)
        {
            HasBody = fingerprints is not null || HasWords(article) || HasWords(entry),
            IsShownByPublisher = !PublishersWord.Wishes(row.Wishes, PublisherWish.NoText)
                && !PublishersWord.Wishes(row.Wishes, PublisherWish.NoExcerpt),
        };
    }

    private static bool HasWords(OpenedVersion? version) =>
        version?.Body is { Text.Length: > 0 } or { Html.Length: > 0 };

    private sealed record Row
    {
        public long? EntryNumber { get; init; }
        public long? ArticleNumber { get; init; }
        public long FirstSeen { get; init; }
        public long? FeedAdded { get; init; }
        public long? Absent { get; init; }
        public string? Language { get; init; }
        public long Wishes { get; init; }
        public byte[]? SealedUrl { get; init; }
    }
}
