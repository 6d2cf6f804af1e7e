using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Outlets;
using Firstwire.Reading.Sanitizing;
using Firstwire.Rights;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>What a poll brought.</summary>
/// <param name="New">Items never seen before.</param>
/// <param name="Changed">Entries that differ from their newest version.</param>
internal readonly record struct FiledEntries(int New, int Changed);

/// <summary>
/// Files the entries of one poll: an entry is known by its feed and id, an item by the normal form of its page's
/// address, and a replay changes nothing.
/// </summary>
internal static class EntryFiling
{
    /// <summary>Raised when the feed parser reads more or better: stored with each version.</summary>
    public const int Method = 1;

    /// <summary>Characters of a description kept for lists; the whole of it is in the body.</summary>
    private const int DescriptionLength = 600;

    /// <param name="isArchived">
    /// Whether a web archive gave the feed, at the session's time: its pages are not asked for, and what is known from
    /// later stays as it is.
    /// </param>
    public static FiledEntries File(WriteSession write, long feedId, FeedContent polled, Feed feed, bool isArchived = false)
    {
        var (added, changed) = (0, 0);
        var poll = new Poll(write, feedId, polled, feed, isArchived, []);
        foreach (var entry in feed.Entries)
        {
            switch (FileOne(poll, entry))
            {
                case Outcome.New:
                    added++;
                    break;
                case Outcome.Changed:
                    changed++;
                    break;
            }
        }

        return new FiledEntries(added, changed);
    }

    private enum Outcome
    {
        Known,
        New,
        Changed,
        Skipped,
    }

    /// <summary>One poll on its way into the archive.</summary>
    /// <param name="LedTo">The items that entries of this poll lead to, with those entries' titles.</param>
    private sealed record Poll(WriteSession Write, long FeedId, FeedContent Polled, Feed Feed, bool IsArchived, Dictionary<long, string?> LedTo);

    private static Outcome FileOne(Poll poll, Entry entry)
    {
        var (write, feedId, polled, feed, isArchived, ledTo) = poll;
        var page = WebUrl.Parse(entry.Url) is { IsHttp: true } url ? url : null;
        if ((entry.Id ?? page?.Href ?? entry.Title) is not { } identity) return Outcome.Skipped;

        var guid = write.Hashes.Guid(identity);
        var itemId = write.Archive.QuerySingleOrDefault<long?>(
            """
            select coalesce(item.same_as, item.id) from entry join item on item.id = entry.item_id
            where entry.feed_id = @feedId and entry.guid_hash = @guid
            """,
            new { feedId, guid });
        var outcome = Outcome.Known;
        if (itemId is null)
        {
            itemId = page is null ? null : ItemAddresses.Find(write, page);

            // Change logs, live blogs and podcasts give many entries one page: each stays an item of its own.
            var isShared = itemId is not null && ledTo.TryGetValue(itemId.Value, out var other) && other != entry.Title;
            if (itemId is null || isShared)
            {
                var published = entry.Published?.Value.ToUnixTimeMilliseconds();
                itemId = CreateItem(write, feedId, published, isShared ? null : page, page ?? PageOf(polled, feed));
                if (page is not null && !isShared && !isArchived) PagesToRead.Add(write, itemId.Value, page);
                outcome = Outcome.New;
            }

            write.Archive.Execute(
                "insert into entry (feed_id, guid_hash, item_id, first_seen) values (@feedId, @guid, @itemId, @now)",
                new { feedId, guid, itemId, now = write.Now });
        }

        ledTo.TryAdd(itemId.Value, entry.Title);
        return FileVersion(poll, itemId.Value, guid, entry, page) switch
        {
            null => outcome,
            _ => outcome == Outcome.New ? outcome : Outcome.Changed,
        };
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
                    listed = published is > 0 && published < now ? published : now,
                    sealedUrl = key.Seal(new AddressContent(shown.Href), Sealed.Json.AddressContent, Place.ItemUrl),
                });
            if (page is not null) ItemAddresses.Add(write, page, id);
        }

        return id;
    }

    private static long? FileVersion(Poll poll, long itemId, byte[] guid, Entry entry, WebUrl? page)
    {
        var (write, feedId, polled, _, isArchived, _) = poll;
        if (isArchived && Versions.IsKnownAfter(write, itemId, VersionKind.Entry, feedId, write.Now)) return null;
        using var key = write.KeyOf(Subject.Item, itemId);
        if (key is null) return null; // Erased: polling cannot bring it back.

        // What another publisher's feed says of this page neither licenses nor renames it.
        var isOwn = page is null || SameDomain(page, WebUrl.Parse(polled.Url));
        var known = write.Archive.QuerySingle<byte[]?>(
            "select content_hash from entry where feed_id = @feedId and guid_hash = @guid", new { feedId, guid });
        var body = MayKeepText(write, key, itemId) ? Body(entry) : null;
        var number = Versions.Add(
            write, key, itemId, VersionKind.Entry, feedId, Method, Head(polled, entry, isOwn), body, known, out var hash);
        if (number is null) return null;

        write.Archive.Execute("update entry set content_hash = @hash where feed_id = @feedId and guid_hash = @guid", new { hash, feedId, guid });
        var shows = isOwn || write.Archive.QuerySingle<bool>(
            """
            select entry_number is null or exists
              (select 1 from version where item_id = @itemId and number = entry_number and feed_id = @feedId)
            from item where id = @itemId
            """,
            new { itemId, feedId });
        if (shows) ShowBy(write, itemId, number.Value, polled, entry, page);
        return number;
    }

    /// <summary>Makes a version the one that the item's title and description come from.</summary>
    private static void ShowBy(WriteSession write, long itemId, long number, FeedContent polled, Entry entry, WebUrl? page)
    {
        var titleHash = entry.Title is null ? null : write.Hashes.Title(entry.Title);
        var retitled = write.Archive.QuerySingle<byte[]?>("select title_hash from item where id = @itemId", new { itemId }) is { } before
            && !before.AsSpan().SequenceEqual(titleHash);
        write.Archive.Execute(
            """
            update item set entry_number = @number, title_hash = @titleHash, language = coalesce(language, @language) where id = @itemId
            """,
            new { itemId, number, titleHash, language = entry.Language ?? polled.Language });
        if (retitled && page is not null) PagesToRead.Again(write, itemId);
    }

    private static bool SameDomain(WebUrl page, WebUrl? feed) =>
        feed is not null && RegistrableDomain.Of(page.Host) == RegistrableDomain.Of(feed.Host);

    /// <summary>False where the item's page asked that no text of it be kept.</summary>
    private static bool MayKeepText(WriteSession write, SealingKey key, long itemId)
    {
        var (number, sealedHead) = write.Archive.Query<(long?, byte[]?)>(
            """
            select version.number, version.sealed_head from item
            left join version on version.item_id = item.id and version.number = item.article_number where item.id = @itemId
            """,
            new { itemId }).Single();
        return sealedHead is null
            || RightsPolicy.Decide(
                ItemVersions.Signals(null, key.Open(sealedHead, Sealed.Json.VersionHead, Place.Head(number!.Value))), Edition.Private).MayKeepText;
    }

    private static VersionHead Head(FeedContent polled, Entry entry, bool isOwn) => new()
    {
        Title = entry.Title,
        Url = entry.Url,
        Authors = [.. entry.Authors.Select(author => author.Name).OfType<string>()],
        Description = Shorten(PlainText.From(entry.Summary ?? entry.ContentHtml ?? entry.ContentText ?? "")),
        ImageUrl = entry.ImageUrl,
        Published = entry.Published?.ToString(),
        Modified = entry.Modified?.ToString(),
        Language = entry.Language ?? polled.Language,
        License = isOwn ? entry.License ?? polled.License : null,
        Rights = entry.Rights ?? polled.Rights,
        SourceTitle = entry.Source?.Title,
        SourceUrl = entry.Source?.Url ?? entry.Source?.FeedUrl,
        Tags = entry.Tags,
    };

    private static VersionBody? Body(Entry entry) =>
        entry.ContentHtml is null && entry.ContentText is null ? null : new VersionBody(entry.ContentHtml, entry.ContentText);

    /// <summary>The page that an entry without an address of its own came from.</summary>
    private static WebUrl PageOf(FeedContent polled, Feed feed) =>
        WebUrl.Parse(feed.HomePageUrl) is { IsHttp: true } home ? home : WebUrl.Parse(polled.Url)!;

    private static string? Shorten(string text)
    {
        if (text.Length == 0) return null;
        if (text.Length <= DescriptionLength) return text;
        var end = char.IsHighSurrogate(text[DescriptionLength - 1]) ? DescriptionLength - 1 : DescriptionLength;
        var space = text.LastIndexOf(' ', end - 1, DescriptionLength / 4);
        return text[..(space > 0 ? space : end)];
    }
}
