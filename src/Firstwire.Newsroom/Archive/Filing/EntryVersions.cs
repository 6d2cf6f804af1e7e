using Dapper;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Wishes;
using Firstwire.Rights;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>Files an entry as a version of its item.</summary>
internal static class EntryVersions
{
    /// <summary>Raised when the feed parser reads more or better: stored with each version.</summary>
    public const int Method = 1;

    /// <summary>The version of an item that was made for this entry just now.</summary>
    public const long First = 1;

    /// <summary>
    /// True where a version was added; false where the entry says what it said before, or its item was erased.
    /// </summary>
    public static bool File(
        WriteSession write, long feedId, long itemId, PreparedEntry entry, EntryDocument document, bool readsPages)
    {
        if (document == EntryDocument.Captured
            && Versions.IsKnownAfter(write, itemId, VersionKind.Entry, feedId, write.Now)) return false;
        using var key = write.KeyOf(Subject.Item, itemId);
        if (key is null) return false; // Erased: polling cannot bring it back.

        var known = write.Archive.QuerySingle<byte[]?>(
            "select content_hash from entry where feed_id = @feedId and guid_hash = @Guid", new { feedId, entry.Guid });
        var content = MayKeepText(write, key, itemId) ? entry.Version : entry.Version.WithoutBody();
        var hash = content.Hash(key);
        if (known is not null && known.AsSpan().SequenceEqual(hash)) return false;

        if (entry.IsOwn) content = content.With(SaidByOthers(write, key, feedId, itemId));
        var number = Versions.Append(write, key, itemId, VersionKind.Entry, feedId, Method, content, hash);
        write.Archive.Execute(
            "update entry set content_hash = @hash where feed_id = @feedId and guid_hash = @Guid",
            new { hash, feedId, entry.Guid });
        var shows = entry.IsOwn || write.Archive.QuerySingle<bool>(
            """
            select entry_number is null or exists
              (select 1 from version where item_id = @itemId and number = entry_number and feed_id = @feedId)
            from item where id = @itemId
            """,
            new { itemId, feedId });
        if (!shows) return true;
        var isRetitled = IsRetitled(write, itemId, entry);
        ShowBy(write, itemId, number, entry);
        ItemRights.Settle(write, key, itemId);
        if (isRetitled && entry.Page is not null && readsPages) PagesToRead.Again(write, itemId);
        if (known is not null && !isRetitled && entry is { IsOwn: true, Page: { } page }
            && WebUrl.Parse(ItemAddresses.Of(write.Archive, key, itemId)) is { IsHttp: true } before)
        {
            ItemMerging.MeetMoved(write, itemId, before, page);
        }

        return true;
    }

    private static bool IsRetitled(WriteSession write, long itemId, PreparedEntry entry) =>
        write.Archive.QuerySingle<byte[]?>(
            "select title_hash from item where id = @itemId", new { itemId }) is { } before
            && !before.AsSpan().SequenceEqual(entry.TitleHash);

    /// <summary>Makes a version the one that the item's title and description come from.</summary>
    private static void ShowBy(WriteSession write, long itemId, long number, PreparedEntry entry) =>
        write.Archive.Execute(
            """
            update item set entry_number = @number, title_hash = @TitleHash, language = coalesce(language, @Language)
            where id = @itemId
            """,
            new { itemId, number, entry.TitleHash, entry.Language });

    /// <summary>
    /// What each other feed said last about use of the item: who says it in one feed and not in the other has said it.
    /// </summary>
    private static List<RightsSignal> SaidByOthers(WriteSession write, SealingKey key, long feedId, long itemId) =>
        [.. write.Archive.Query<(long Number, byte[] Head)>(
            """
            select number, sealed_head from version latest
            where item_id = @itemId and kind = @Entry and feed_id <> @feedId and not exists
              (select 1 from version later where later.item_id = latest.item_id and later.kind = latest.kind
                and later.feed_id = latest.feed_id and later.number > latest.number)
            order by number
            """,
            new { itemId, VersionKind.Entry, feedId })
            .SelectMany(row => key.Open(row.Head, Sealed.Json.VersionHead, Place.Head(row.Number)).Signals)
            .Distinct()];

    /// <summary>False where the item's page asked that no text of it be kept.</summary>
    private static bool MayKeepText(WriteSession write, SealingKey key, long itemId)
    {
        var (number, sealedHead) = write.Archive.Query<(long?, byte[]?)>(
            """
            select version.number, version.sealed_head from item
            left join version on version.item_id = item.id and version.number = item.article_number
            where item.id = @itemId
            """,
            new { itemId }).Single();
        return sealedHead is null
            || RightsPolicy.Decide(
                ItemVersions.Signals(null, key.Open(sealedHead, Sealed.Json.VersionHead, Place.Head(number!.Value))),
                Edition.Private).MayKeepText;
    }
}
