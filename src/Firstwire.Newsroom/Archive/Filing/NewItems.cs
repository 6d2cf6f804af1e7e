using Dapper;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.People;
using Firstwire.Newsroom.Takedown.Desk;
using Firstwire.Rights;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>An item at its first sight.</summary>
/// <param name="Published">Unix milliseconds; null where it is not known.</param>
/// <param name="Page">The page that a reader is led to.</param>
internal sealed record NewItem(long Id, long OutletId, long FeedId, long? Published, WebUrl Page)
{
    /// <summary>The version that the title and description come from; null where no entry brought the item.</summary>
    public long? EntryNumber { get; init; }

    /// <summary>
    /// Unix milliseconds of when its own outlet's feed was read and did not list it; 0 where that is not known.
    /// </summary>
    public long Absent { get; init; }

    public byte[]? TitleHash { get; init; }

    public string? Language { get; init; }
}

internal static class NewItems
{
    public static void Add(WriteSession write, SealingKey key, NewItem item)
    {
        var now = write.Now;

        // What is dated ahead of its first sight is listed where it was seen.
        var listed = item.Published is > 0 and { } published && published < now ? published : now;
        write.Archive.Execute(
            """
            insert into item (id, outlet_id, feed_id, first_seen, listed, language, title_hash, entry_number,
              rights_method, sealed_url, wishes, absent)
            values (@Id, @OutletId, @FeedId, @now, @listed, @Language, @TitleHash, @EntryNumber, @method,
              @sealedUrl, @wishes, @Absent)
            """,
            new
            {
                item.Id,
                item.OutletId,
                item.FeedId,
                now,
                listed,
                item.Language,
                item.TitleHash,
                item.EntryNumber,
                method = RightsPolicy.Version,
                wishes = DomainWishes.Holding(write, item.Page.Host),
                item.Absent,
                sealedUrl = key.Seal(new AddressContent(item.Page.Href), Sealed.Json.AddressContent, Place.ItemUrl),
            });
        MarkRows.Arrive(write, item.Id, listed);
    }
}
