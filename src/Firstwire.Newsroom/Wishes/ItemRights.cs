using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Rights;

namespace Firstwire.Newsroom.Wishes;

/// <summary>
/// Decides on an item as it stands in the archive, notes the decision, and does at once what it demands of the archive.
/// </summary>
internal static class ItemRights
{
    /// <summary>
    /// An item whose text was taken away, and which the write-ahead log may still hold: <see cref="RightsKeeper"/>
    /// folds it.
    /// </summary>
    private const int TextGone = 0;

    public static void Settle(WriteSession write, SealingKey key, long itemId)
    {
        var signals = SignalsOf(write, key, itemId);
        var (forReaders, forAll) = (RightsPolicy.Decide(signals, Edition.Private),
            RightsPolicy.Decide(signals, Edition.Public));
        var gone = !forReaders.MayKeepText && ItemTexts.Take(write, itemId);
        write.Archive.Execute(
            "update item set expires = @expires, rights_method = @method where id = @itemId",
            new
            {
                itemId,
                expires = forReaders.Expires?.ToUnixTimeMilliseconds(),
                method = gone ? TextGone : RightsPolicy.Version,
            });
        RightsLog.Note(write, key, itemId, signals, forReaders, forAll);
    }

    private static RightsSignals SignalsOf(WriteSession write, SealingKey key, long itemId)
    {
        var row = write.Archive.QuerySingle<Row>(
            """
            select entry.number as EntryNumber, entry.sealed_head as EntryHead, article.number as ArticleNumber,
              article.sealed_head as ArticleHead
            from item
            left join version entry on entry.item_id = item.id and entry.number = item.entry_number
            left join version article on article.item_id = item.id and article.number = item.article_number
            where item.id = @itemId
            """,
            new { itemId });
        return ItemVersions.Signals(
            Head(key, row.EntryHead, row.EntryNumber), Head(key, row.ArticleHead, row.ArticleNumber));
    }

    private static VersionHead? Head(SealingKey key, byte[]? sealedHead, long? number) =>
        sealedHead is null ? null : key.Open(sealedHead, Sealed.Json.VersionHead, Place.Head(number!.Value));

    private sealed record Row
    {
        public long? EntryNumber { get; init; }
        public byte[]? EntryHead { get; init; }
        public long? ArticleNumber { get; init; }
        public byte[]? ArticleHead { get; init; }
    }
}
