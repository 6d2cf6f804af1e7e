using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Sources;
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
    /// A web archive's capture, at the session's time: its pages are not asked for, and what is known from later stays as it is.
    /// </summary>
    Captured,
}

/// <summary>
/// Files the entries of one poll: an entry is known by its feed and id, an item by the normal form of its page's
/// address, and a replay changes nothing. An entry that a feed lists no longer stays; one that it withdraws does not.
/// </summary>
internal static class EntryFiling
{
    /// <param name="readsPages">Whether the pages of what is new are to be read (<see cref="NewsroomOptions.ReadPages"/>).</param>
    public static FiledEntries File(
        WriteSession write, long feedId, FeedContent polled, Feed feed, bool readsPages, EntryDocument document = EntryDocument.Current)
    {
        var entries = IncomingEntry.LookUp(write, feedId, feed.Entries);
        var withdrawn = entries.Where(entry => entry.Entry.Deleted is not null).ToList();
        entries.RemoveAll(entry => entry.Entry.Deleted is not null);
        var renumbering = document == EntryDocument.Current ? Renumbering.Of(write, feedId, entries) : Renumbering.None;
        var poll = new Poll(write, feedId, polled, feed, document, readsPages, renumbering, [], [.. entries.Select(entry => entry.Guid)]);
        var (changed, held) = (0, 0);
        var posted = new List<DateTimeOffset>();
        foreach (var entry in entries)
        {
            switch (FileOne(poll, entry))
            {
                case Outcome.New:
                    posted.Add(entry.Entry.Published is { } published && published.Value < write.Time.GetUtcNow() ? published.Value : write.Time.GetUtcNow());
                    break;
                case Outcome.Changed:
                    changed++;
                    break;
                case Outcome.Held:
                    held++;
                    break;
            }
        }

        return new FiledEntries(posted.Count, changed, entries.Count(entry => entry.ItemId is not null), held, Withdrawn(write, feedId, withdrawn))
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
    }

    /// <summary>One poll on its way into the archive.</summary>
    /// <param name="LedTo">The items that entries of this poll lead to, with those entries' titles.</param>
    /// <param name="Guids">What the entries of this poll are known by.</param>
    private sealed record Poll(
        WriteSession Write,
        long FeedId,
        FeedContent Polled,
        Feed Feed,
        EntryDocument Document,
        bool ReadsPages,
        Renumbering Renumbering,
        Dictionary<long, string?> LedTo,
        IReadOnlyList<byte[]> Guids);

    private static Outcome FileOne(Poll poll, IncomingEntry incoming)
    {
        var (write, feedId, ledTo) = (poll.Write, poll.FeedId, poll.LedTo);
        if (poll.Renumbering.Holds(incoming)) return Outcome.Held;
        var (entry, page) = (incoming.Entry, incoming.Page);
        var outcome = Outcome.Known;
        var itemId = incoming.ItemId;
        if (itemId is null)
        {
            itemId = poll.Renumbering.SameAs(incoming) ?? (page is null ? null : ItemAddresses.Find(write, page));

            // Change logs, live blogs and podcasts give many entries one page: each stays an item of its own.
            var isShared = itemId is not null && ledTo.TryGetValue(itemId.Value, out var other) && other != entry.Title;
            if (itemId is null || isShared)
            {
                itemId = CreateItem(write, feedId, incoming.Published, isShared ? null : page, page ?? PageOf(poll.Polled, poll.Feed));
                if (page is not null && !isShared && poll.ReadsPages) PagesToRead.Add(write, itemId.Value, page);
                outcome = Outcome.New;
                if (poll.Document == EntryDocument.Current) Pointers.Credited(write, feedId, itemId.Value, entry, page);
            }

            Remember(poll, incoming, itemId.Value, isNew: outcome == Outcome.New);
        }

        ledTo.TryAdd(itemId.Value, entry.Title);
        return EntryVersions.File(write, feedId, poll.Polled, itemId.Value, incoming, poll.Document, poll.ReadsPages, isNew: outcome == Outcome.New) switch
        {
            null => outcome,
            _ => outcome == Outcome.New ? outcome : Outcome.Changed,
        };
    }

    /// <summary>
    /// The id leads to the item from now on: in place of one that the feed lists no longer, so that ids which change with
    /// every poll leave one row an item.
    /// </summary>
    private static void Remember(Poll poll, IncomingEntry incoming, long itemId, bool isNew)
    {
        var (write, feedId, guid) = (poll.Write, poll.FeedId, incoming.Guid);
        var replaced = isNew ? default : write.Archive.Query<(long Id, byte[] Guid)>(
            "select id, guid_hash from entry where item_id = @itemId and feed_id = @feedId order by id desc limit 20", new { itemId, feedId })
            .FirstOrDefault(known => !poll.Guids.Any(listed => listed.AsSpan().SequenceEqual(known.Guid)));
        if (replaced.Guid is not null)
        {
            write.Archive.Execute("update entry set guid_hash = @guid where id = @Id", new { guid, replaced.Id });
            return;
        }

        write.Archive.Execute(
            "insert into entry (feed_id, guid_hash, item_id, first_seen) values (@feedId, @guid, @itemId, @now)",
            new { feedId, guid, itemId, now = write.Now });
    }

    /// <param name="published">Unix milliseconds; null where it is not known.</param>
    /// <param name="page">The address by which the item is found again; null where it shares that with others.</param>
    /// <param name="shown">The page that a reader is led to.</param>
    internal static long CreateItem(WriteSession write, long feedId, long? published, WebUrl? page, WebUrl shown)
    {
        var (id, key) = write.Create(Subject.Item);
        using (key)
        {
            var now = write.Now;
            write.Archive.Execute(
                """
                insert into item (id, outlet_id, feed_id, first_seen, listed, sealed_url)
                values (@id, @outlet, @feedId, @now, @listed, @sealedUrl)
                """,
                new
                {
                    id,
                    outlet = OutletStore.Ensure(write, shown),
                    feedId,
                    now,

                    // What is dated ahead of its first sight is listed where it was seen.
                    listed = published is > 0 && published < now ? published : now,
                    sealedUrl = key.Seal(new AddressContent(shown.Href), Sealed.Json.AddressContent, Place.ItemUrl),
                });
            if (page is not null) ItemAddresses.Add(write, page, id);
        }

        return id;
    }

    /// <summary>Of items that a feed withdraws, those of its own outlet: nobody else's word takes an item away.</summary>
    private static List<long> Withdrawn(WriteSession write, long feedId, List<IncomingEntry> entries) =>
        [.. entries.Select(entry => entry.ItemId).OfType<long>().Distinct().Where(itemId => write.Archive.ExecuteScalar<long>(
            """
            select exists (select 1 from item join feed on feed.outlet_id = item.outlet_id
              where item.id = @itemId and item.erased is null and feed.id = @feedId)
            """,
            new { itemId, feedId }) == 1)];

    /// <summary>The page that an entry without an address of its own came from.</summary>
    private static WebUrl PageOf(FeedContent polled, Feed feed) =>
        WebUrl.Parse(feed.HomePageUrl) is { IsHttp: true } home ? home : WebUrl.Parse(polled.Url)!;
}
