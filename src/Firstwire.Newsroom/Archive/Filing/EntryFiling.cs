using Dapper;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Sources;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Wishes;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>What a poll brought.</summary>
/// <param name="New">Items never seen before.</param>
/// <param name="Changed">Entries that differ from their newest version.</param>
/// <param name="Known">Entries that the feed listed before.</param>
/// <param name="Held">Entries in quarantine (<see cref="Renumbering"/>).</param>
/// <param name="Withdrawn">Items that the feed says its publisher withdrew (RFC 6721).</param>
internal sealed record FiledEntries(int New, int Changed, int Known, int Held, IReadOnlyList<long> Withdrawn)
{
    /// <summary>When the new items were published; when they were first seen, where the feed does not tell.</summary>
    public required IReadOnlyList<DateTimeOffset> Posted { get; init; }
}

/// <summary>What kind of document entries come from.</summary>
internal enum EntryDocument
{
    /// <summary>The feed as it stands, by a poll or a hub.</summary>
    Current,

    /// <summary>A page of the feed's past: its entries are old by nature.</summary>
    Past,

    /// <summary>
    /// A web archive's capture, at the session's time: its pages are not asked for, and what is known from later stays
    /// as it is.
    /// </summary>
    Captured,
}

/// <summary>
/// Files the entries of one poll: an entry is known by its feed and id, an item by the normal form of its page's
/// address, and a replay changes nothing. An entry that a feed lists no longer stays; one that it withdraws does not.
/// </summary>
internal static class EntryFiling
{
    /// <param name="readsPages">
    /// Whether the pages of what is new are to be read (<see cref="NewsroomOptions.ReadPages"/>).
    /// </param>
    public static FiledEntries File(
        WriteSession write, long feedId, PreparedDocument document, bool readsPages,
        EntryDocument kind = EntryDocument.Current)
    {
        var entries = IncomingEntry.LookUp(write, feedId, document.Entries);
        var withdrawn = entries.Where(entry => entry.Entry.Deleted is not null).ToList();
        entries.RemoveAll(entry => entry.Entry.Deleted is not null);
        var renumbering = kind == EntryDocument.Current ? Renumbering.Of(write, feedId, entries) : Renumbering.None;
        var poll = new Poll(write, feedId, document, kind, readsPages, renumbering, entries);
        var (changed, held) = (0, 0);
        var posted = new List<DateTimeOffset>();
        foreach (var entry in entries)
        {
            switch (FileOne(poll, entry))
            {
                case Outcome.New:
                    posted.Add(entry.Entry.Published is { } published
                        && published.Value < write.Time.GetUtcNow() ? published.Value : write.Time.GetUtcNow());
                    break;
                case Outcome.Changed:
                    changed++;
                    break;
                case Outcome.Held:
                    held++;
                    break;
            }
        }

        return new FiledEntries(posted.Count, changed, entries.Count(entry => entry.ItemId is not null), held,
            Withdrawn(write, document.Content, withdrawn))
        {
            Posted = posted,
        };
    }

    private enum Outcome
    {
        Known,
        New,
        Changed,
        Held,

        /// <summary>A takedown keeps it out.</summary>
        Refused,
    }

    /// <summary>One poll on its way into the archive.</summary>
    private sealed record Poll(
        WriteSession Write,
        long FeedId,
        PreparedDocument Document,
        EntryDocument Kind,
        bool ReadsPages,
        Renumbering Renumbering,
        IReadOnlyList<IncomingEntry> Entries)
    {
        private readonly Dictionary<string, long> outlets = new(StringComparer.Ordinal);
        private long? feedOutlet;
        private long? lastRead;
        private HashSet<string>? listed;

        /// <summary>The items that entries of this poll lead to, with those entries' titles.</summary>
        public Dictionary<long, string?> LedTo { get; } = [];

        public long FeedOutlet =>
            feedOutlet ??= Write.Archive.QuerySingle<long>(
                "select outlet_id from feed where id = @FeedId", new { FeedId });

        /// <summary>When the feed was read the time before this, in Unix milliseconds; 0 at the first time.</summary>
        public long LastRead => lastRead ??= Write.Archive.QuerySingle<long?>(
            "select last_success from feed where id = @FeedId", new { FeedId }) ?? 0;

        /// <summary>Whether an entry of this poll is known by this.</summary>
        public bool Lists(byte[] guid)
        {
            listed ??= Entries.Select(entry => Convert.ToBase64String(entry.Guid)).ToHashSet(StringComparer.Ordinal);
            return listed.Contains(Convert.ToBase64String(guid));
        }

        /// <summary>The outlet of an address; most entries of a feed are one outlet's.</summary>
        public long OutletOf(WebUrl url)
        {
            if (!outlets.TryGetValue(url.Host, out var outlet))
            {
                outlets[url.Host] = outlet = OutletStore.Ensure(Write, url);
            }

            return outlet;
        }
    }

    private static Outcome FileOne(Poll poll, IncomingEntry incoming)
    {
        if (poll.Renumbering.Holds(incoming)) return Outcome.Held;
        var (write, itemId) = (poll.Write, incoming.ItemId);
        var entry = TakenImages.Without(write, poll.Document.Content, incoming.Prepared);
        if (Refusals.Refuses(write, entry, entry.Page ?? poll.Document.HomePage, itemId))
        {
            if (itemId is not null) ItemErasure.EraseWithTwins(write, itemId.Value);
            return Outcome.Refused;
        }

        if (itemId is null)
        {
            itemId = poll.Renumbering.SameAs(incoming)
                ?? (entry.PageHash is null ? null : ItemAddresses.Find(write, entry.PageHash));

            // Change logs, live blogs and podcasts give many entries one page: each stays an item of its own.
            var isShared = itemId is not null
                && poll.LedTo.TryGetValue(itemId.Value, out var other)
                && other != entry.Entry.Title;
            if (itemId is null || isShared)
            {
                FileNew(poll, entry, isShared);
                return Outcome.New;
            }

            Remember(poll, entry.Guid, itemId.Value);
        }

        poll.LedTo.TryAdd(itemId.Value, entry.Entry.Title);
        return EntryVersions.File(write, poll.FeedId, itemId.Value, entry, poll.Kind, poll.ReadsPages)
            ? Outcome.Changed
            : Outcome.Known;
    }

    /// <summary>An item that nobody brought before, with its first version.</summary>
    private static void FileNew(Poll poll, PreparedEntry entry, bool isShared)
    {
        var (write, feedId) = (poll.Write, poll.FeedId);
        var outlet = poll.OutletOf(entry.Page ?? poll.Document.HomePage);
        var (itemId, key) = write.Create(Subject.Item);
        using (key)
        {
            var hash = entry.Version.Hash(key);
            NewItems.Add(
                write, key, new NewItem(itemId, outlet, feedId, entry.Published, entry.Page ?? poll.Document.HomePage)
                {
                    EntryNumber = EntryVersions.First,
                    Absent = outlet == poll.FeedOutlet && poll.Kind == EntryDocument.Current ? poll.LastRead : 0,
                    TitleHash = entry.TitleHash,
                    Language = entry.Language,
                });
            if (entry.PageHash is not null && !isShared) ItemAddresses.Add(write, entry.PageHash, itemId);
            AddEntry(write, feedId, entry.Guid, itemId, hash);
            Versions.Append(write, key, itemId, EntryVersions.First, VersionKind.Entry, feedId, EntryVersions.Method,
                entry.Version, hash);
            if (entry.SaysUse) ItemRights.Settle(write, key, itemId);
        }

        poll.LedTo.TryAdd(itemId, entry.Entry.Title);
        if (entry.Page is not null && !isShared && poll.ReadsPages) PagesToRead.Add(write, itemId, entry.Page);
        if (poll.Kind == EntryDocument.Current) Pointers.Credited(write, poll.FeedOutlet, itemId, outlet, entry);
    }

    /// <summary>
    /// The id leads to the item from now on: in place of one that the feed lists no longer, so that ids which change
    /// with every poll leave one row an item.
    /// </summary>
    private static void Remember(Poll poll, byte[] guid, long itemId)
    {
        var (write, feedId) = (poll.Write, poll.FeedId);
        var replaced = write.Archive.Query<(long Id, byte[] Guid)>(
            "select id, guid_hash from entry where item_id = @itemId and feed_id = @feedId order by id desc limit 20",
            new { itemId, feedId })
            .FirstOrDefault(known => !poll.Lists(known.Guid));
        if (replaced.Guid is null) AddEntry(write, feedId, guid, itemId, hash: null);
        else write.Archive.Execute("update entry set guid_hash = @guid where id = @Id", new { guid, replaced.Id });
    }

    private static void AddEntry(WriteSession write, long feedId, byte[] guid, long itemId, byte[]? hash) =>
        write.Archive.Execute(
            "insert into entry (feed_id, guid_hash, item_id, first_seen, content_hash) "
                + "values (@feedId, @guid, @itemId, @now, @hash)",
            new { feedId, guid, itemId, now = write.Now, hash });

    /// <summary>
    /// Of items that a feed withdraws, those of the outlet on whose domain it stands: nobody else's word takes an item
    /// away, and which outlet's home a feed names is its own word.
    /// </summary>
    private static List<long> Withdrawn(WriteSession write, FeedContent feed, List<IncomingEntry> entries)
    {
        var domain = WebUrl.Parse(feed.Url) is { } url ? write.Hashes.Domain(RegistrableDomain.Of(url.Host)) : null;
        return [.. entries.Select(entry => entry.ItemId).OfType<long>().Distinct().Where(
            itemId => write.Archive.ExecuteScalar<long>(
            """
            select exists (select 1 from item
              join outlet owner on owner.id = item.outlet_id
              join outlet speaker on coalesce(speaker.same_as, speaker.id) = coalesce(owner.same_as, owner.id)
              where item.id = @itemId and item.erased is null and speaker.domain_hash = @domain)
            """,
            new { itemId, domain }) == 1)];
    }
}
