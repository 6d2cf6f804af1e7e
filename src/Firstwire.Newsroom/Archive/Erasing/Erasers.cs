namespace Firstwire.Newsroom.Archive.Erasing;

/// <summary>How foreign words in one place are made to vanish.</summary>
internal enum Eraser
{
    /// <summary>Sealed or hashed under the item's key: destroying the key erases it here and in every backup.</summary>
    ItemKey,

    /// <summary>Sealed under the feed's key.</summary>
    FeedKey,

    /// <summary>Sealed under the outlet's key.</summary>
    OutletKey,

    /// <summary>Sealed under the subscriber's key.</summary>
    SubscriberKey,

    /// <summary>Sealed under the claim's key, which is destroyed some time after the claim came to its end.</summary>
    ClaimKey,

    /// <summary>The row goes, and <c>secure_delete</c> overwrites its bytes.</summary>
    RowDeleted,

    /// <summary>
    /// A projection's row goes, and FTS5's <c>secure-delete</c> takes its words out of the index's pages.
    /// </summary>
    SearchRow,

    /// <summary>Its rows of numbers go from the origins and the stories.</summary>
    ProjectedRow,

    /// <summary>A picture's row goes from the cache of pictures.</summary>
    ImageRow,

    /// <summary>What waits to be filed is dropped, and asked for again.</summary>
    QueueDropped,

    /// <summary>A write-ahead log is folded into its file and cut to nothing.</summary>
    LogFolded,

    /// <summary>A file in which an old copy of a moved row was found is written anew.</summary>
    FileRewritten,

    /// <summary>Sealed under a takedown order's key, which is destroyed with its proof.</summary>
    OrderKey,

    /// <summary>Taken out of memory when the erasure is followed.</summary>
    MemoryForgets,

    /// <summary>Gone when the process ends, and after its stated time before that.</summary>
    MemoryExpires,

    /// <summary>Holds nothing foreign: our own keys, names and words.</summary>
    OurOwn,
}

/// <summary>A place that holds or derives from foreign words, and its eraser.</summary>
/// <param name="Place"><c>database.table.column</c>, a file of the data directory, or <c>memory:Type</c>.</param>
internal sealed record HeldWords(string Place, Eraser Eraser);

/// <summary>
/// Every table column, file and in-memory snapshot that could hold foreign words. A test compares this list with the
/// live schema (each column that is no number) and the data directory, and fails on a stranger.
/// </summary>
internal static class Erasers
{
    public static IReadOnlyList<HeldWords> All { get; } =
    [
        new("keys.secret.name", Eraser.OurOwn),
        new("keys.secret.bytes", Eraser.OurOwn),
        new("keys.takedown_order.case_id", Eraser.OurOwn),
        new("keys.takedown_order.proof", Eraser.OurOwn),
        new("keys.takedown_order.domain", Eraser.OurOwn),
        new("keys.takedown_order.probe", Eraser.OurOwn),
        new("keys.takedown_order.key", Eraser.RowDeleted),
        new("keys.takedown_order.sealed_scope", Eraser.OrderKey),
        new("keys.refusal.hash", Eraser.RowDeleted),
        new("keys.refusal.detail", Eraser.RowDeleted),
        new("keys.refused_text.domain_hash", Eraser.RowDeleted),
        new("keys.tombstone.entry", Eraser.RowDeleted),
        new("keys.ledger.leaf", Eraser.OurOwn),
        new("keys.ledger.root", Eraser.OurOwn),
        new("keys.ledger.signature", Eraser.OurOwn),
        new("keys.item_key.bytes", Eraser.RowDeleted),
        new("keys.item_key.text", Eraser.RowDeleted),
        new("keys.feed_key.bytes", Eraser.RowDeleted),
        new("keys.outlet_key.bytes", Eraser.RowDeleted),
        new("keys.subscriber_key.bytes", Eraser.RowDeleted),
        new("keys.claim_key.bytes", Eraser.RowDeleted),

        new("archive.person.name", Eraser.OurOwn),
        new("archive.ownership.name", Eraser.OurOwn),
        new("archive.ownership.owner", Eraser.OurOwn),
        new("archive.outlet.domain_hash", Eraser.RowDeleted),
        new("archive.outlet.sealed", Eraser.OutletKey),
        new("archive.outlet_tie.domain_hash", Eraser.RowDeleted),
        new("archive.outlet_tie.sealed", Eraser.OutletKey),
        new("archive.outlet_name.name_hash", Eraser.RowDeleted),
        new("archive.candidate.sealed", Eraser.OutletKey),
        new("archive.unit.domain_hash", Eraser.RowDeleted),
        new("archive.unit.owner", Eraser.OurOwn),
        new("archive.unit.shared_hash", Eraser.RowDeleted),
        new("archive.unit.group_hash", Eraser.RowDeleted),
        new("archive.feed.url_hash", Eraser.RowDeleted),
        new("archive.feed.rhythm", Eraser.RowDeleted),
        new("archive.feed.sealed", Eraser.FeedKey),
        new("archive.feed.sealed_polling", Eraser.FeedKey),
        new("archive.page.sealed_validators", Eraser.ItemKey),
        new("archive.robots.site_hash", Eraser.RowDeleted),
        new("archive.robots.sealed", Eraser.OutletKey),
        new("archive.item.language", Eraser.RowDeleted),
        new("archive.item.title_hash", Eraser.RowDeleted),
        new("archive.item.sealed_url", Eraser.ItemKey),
        new("archive.declared_source.sealed_url", Eraser.ItemKey),
        new("archive.item_address.url_hash", Eraser.RowDeleted),
        new("archive.entry.guid_hash", Eraser.RowDeleted),
        new("archive.entry.content_hash", Eraser.ItemKey),
        new("archive.version.content_hash", Eraser.ItemKey),
        new("archive.version.sealed_head", Eraser.ItemKey),
        new("archive.version.sealed_body", Eraser.ItemKey),
        new("archive.version.sealed_fingerprints", Eraser.ItemKey),
        new("archive.rights_decision.content_hash", Eraser.ItemKey),
        new("archive.rights_decision.sealed", Eraser.ItemKey),
        new("archive.folder.name", Eraser.OurOwn),
        new("archive.tag.label", Eraser.OurOwn),
        new("archive.push_subscription.token_hash", Eraser.RowDeleted),
        new("archive.push_subscription.hub_hash", Eraser.RowDeleted),
        new("archive.push_subscription.reached_at", Eraser.OurOwn),
        new("archive.push_subscription.sealed", Eraser.FeedKey),
        new("archive.push_delivery.sealed_type", Eraser.QueueDropped),
        new("archive.push_delivery.sealed_body", Eraser.QueueDropped),
        new("archive.hub_topic.path", Eraser.OurOwn),
        new("archive.hub_topic.document_hash", Eraser.RowDeleted),
        new("archive.hub_subscriber.path", Eraser.OurOwn),
        new("archive.hub_subscriber.callback_hash", Eraser.RowDeleted),
        new("archive.hub_subscriber.domain_hash", Eraser.RowDeleted),
        new("archive.hub_subscriber.sealed", Eraser.SubscriberKey),
        new("archive.hub_subscriber.sealed_asked", Eraser.SubscriberKey),
        new("archive.told_feed.url_hash", Eraser.RowDeleted),
        new("archive.host_profile.lines", Eraser.RowDeleted),
        new("archive.takedown_case.code", Eraser.OurOwn),
        new("archive.takedown_case.token_hash", Eraser.RowDeleted),
        new("archive.takedown_case.claimant_hash", Eraser.RowDeleted),
        new("archive.takedown_case.provider_hash", Eraser.RowDeleted),
        new("archive.takedown_case.publisher_hash", Eraser.RowDeleted),
        new("archive.takedown_case.notice_hash", Eraser.RowDeleted),
        new("archive.takedown_case.sealed", Eraser.ClaimKey),
        new("archive.control.domain_hash", Eraser.RowDeleted),
        new("archive.control.registered_hash", Eraser.RowDeleted),
        new("archive.control.mail_hash", Eraser.RowDeleted),
        new("archive.control.sealed", Eraser.ClaimKey),
        new("archive.letter.sealed", Eraser.ClaimKey),
        new("archive.counter_notice.sealed", Eraser.ClaimKey),
        new("archive.wish.domain_hash", Eraser.RowDeleted),
        new("archive.wish_change.domain_hash", Eraser.RowDeleted),
        new("archive.wish_change.registered_hash", Eraser.RowDeleted),
        new("archive.correction.sealed", Eraser.ItemKey),

        new("archive.takedown_hidden.case_id", Eraser.OurOwn),
        new("archive.takedown_words.sealed", Eraser.OrderKey),

        new("search.progress.name", Eraser.OurOwn),
        new("search.item_words.title", Eraser.SearchRow),
        new("search.item_words.body", Eraser.SearchRow),

        new("origins.progress.name", Eraser.OurOwn),
        new("stories.progress.name", Eraser.OurOwn),
        new("stories.held.terms", Eraser.ProjectedRow),
        new("stories.held.embedding", Eraser.ProjectedRow),
        new("stories.counted.terms", Eraser.ProjectedRow),

        new("images.image.url_hash", Eraser.ImageRow),
        new("images.image.small", Eraser.ItemKey),
        new("images.image.large", Eraser.ItemKey),
        new("images.progress.name", Eraser.OurOwn),

        // Sums over all texts, of which none can be told.
        new("stories.tracker.counts", Eraser.OurOwn),

        new("archive.db", Eraser.ItemKey),
        new("keys.db", Eraser.RowDeleted),
        new("search.db", Eraser.SearchRow),
        new("origins.db", Eraser.ProjectedRow),
        new("stories.db", Eraser.ProjectedRow),
        new("images.db", Eraser.ImageRow),
        new("protection", Eraser.OurOwn),

        new("memory:RobotsGate", Eraser.MemoryExpires),
        new("memory:ConnectedAddresses", Eraser.MemoryExpires),
        new("memory:CoverageReads", Eraser.MemoryExpires),
        new("memory:NameSearch", Eraser.MemoryExpires),
        new("memory:StorySummaries", Eraser.MemoryExpires),
        new("memory:Tracer", Eraser.MemoryForgets),
        new("memory:StoryTracker", Eraser.MemoryForgets),
    ];
}
