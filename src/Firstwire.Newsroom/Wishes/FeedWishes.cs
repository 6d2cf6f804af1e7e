using System.Security.Cryptography;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Rights;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Wishes;

/// <summary>
/// What a feed says about the use of all that it brings holds also for what it brought before and lists no longer: such
/// items are told in the background, where it takes anything away from them. A feed that takes its word back gives
/// nothing back by that.
/// </summary>
internal static class FeedWishes
{
    /// <summary>Items told in one transaction, so that others hardly wait for the writer.</summary>
    private const int ItemsAtOnce = 200;

    /// <summary>Notes, in the transaction that files a poll, that the feed says more than before.</summary>
    public static void Note(WriteSession write, long feedId, FeedContent before, FeedContent now)
    {
        if (now.Statements.Except(before.Statements).Any())
        {
            write.Archive.Execute("update feed set told_item = 0 where id = @feedId", new { feedId });
        }
    }

    /// <summary>
    /// Tells some of the items that a change concerns; how many it changed, and null where nothing is left to do.
    /// </summary>
    public static int? TellSome(WriteSession write)
    {
        var row = write.Archive.QuerySingleOrDefault<(long Id, long Told)?>(
            "select id, told_item from feed where told_item is not null limit 1");
        if (row is not var (feedId, told)) return null;
        var items = write.Archive.Query<long>(
            "select distinct item_id from entry where feed_id = @feedId and item_id > @told order by item_id "
                + "limit @ItemsAtOnce",
            new { feedId, told, ItemsAtOnce }).AsList();
        var count = FeedFacts.Find(write, feedId) is { } content
            ? items.Count(itemId => TellWhatOpens(write, feedId, content, itemId))
            : 0;
        write.Archive.Execute(
            "update feed set told_item = @last where id = @feedId",
            new { feedId, last = items.Count < ItemsAtOnce ? (long?)null : items[^1] });
        return count;
    }

    /// <summary>A damaged item is passed over: verification tells of it, and the rest goes on.</summary>
    private static bool TellWhatOpens(WriteSession write, long feedId, FeedContent content, long itemId)
    {
        try
        {
            using var key = write.KeyOf(Subject.Item, itemId);
            return key is not null && Tell(write, key, feedId, content, itemId);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static bool Tell(WriteSession write, SealingKey key, long feedId, FeedContent content, long itemId)
    {
        var row = write.Archive.QuerySingleOrDefault<Row>(
            """
            select entry.number as EntryNumber, entry.method, entry.sealed_head as EntryHead,
              entry.sealed_body as EntryBody, article.number as ArticleNumber, article.sealed_head as ArticleHead
            from item
            join version entry on entry.item_id = item.id and entry.number = item.entry_number
              and entry.feed_id = @feedId
            left join version article on article.item_id = item.id and article.number = item.article_number
            where item.id = @itemId and erased is null
            """,
            new { itemId, feedId });
        if (row is null) return false;
        var head = key.Open(row.EntryHead, Sealed.Json.VersionHead, Place.Head(row.EntryNumber));
        if (!IsOwn(content, head)) return false;
        var article = row.ArticleHead is null
            ? null
            : key.Open(row.ArticleHead, Sealed.Json.VersionHead, Place.Head(row.ArticleNumber!.Value));
        var heard = head with { Signals = [.. head.Signals.Union(EntrySignals.Of(content))] };
        if (!TakesAway(ItemVersions.Signals(head, article), ItemVersions.Signals(heard, article))) return false;

        var body = key.OpenBody(row.EntryBody, row.EntryNumber);
        var version = VersionContent.Of(heard, body);
        var number = Versions.Append(
            write, key, itemId, VersionKind.Entry, feedId, (int)row.Method, version, version.Hash(key));
        write.Archive.Execute("update item set entry_number = @number where id = @itemId", new { itemId, number });
        ItemRights.Settle(write, key, itemId);
        return true;
    }

    /// <summary>As for what it lists: of another publisher's page a feed licenses and forbids nothing.</summary>
    private static bool IsOwn(FeedContent content, VersionHead head) =>
        WebUrl.Parse(head.Url) is not { IsHttp: true } page
        || (WebUrl.Parse(content.Url) is { } feed
        && RegistrableDomain.IsShared(NormalUrl.Destination(page), feed));

    /// <summary>A statement that decides nothing new is no reason for a version: some differ at every poll.</summary>
    private static bool TakesAway(
        RightsSignals before, RightsSignals now) => new[] { Edition.Private, Edition.Public }.Any(
        edition => !RightsPolicy.Decide(before, edition).IsWithin(RightsPolicy.Decide(now, edition)));

    private sealed record Row
    {
        public long EntryNumber { get; init; }
        public long Method { get; init; }
        public required byte[] EntryHead { get; init; }
        public byte[]? EntryBody { get; init; }
        public long? ArticleNumber { get; init; }
        public byte[]? ArticleHead { get; init; }
    }
}
