using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;

namespace Firstwire.Newsroom.WebSub.Subscribing;

/// <summary>A delivery, sealed under its feed's key.</summary>
internal sealed record WaitingDelivery(long FeedId, byte[] SealedType, byte[] SealedBody)
{
    public static WaitingDelivery Seal(
        SealingKey key, long feedId, string? contentType, ReadOnlySpan<byte> body) => new(
        feedId,
        key.Seal(new DeliveryContent(contentType), Sealed.Json.DeliveryContent, Place.DeliveryType),
        key.Seal(body, Place.DeliveryBody));
}

/// <summary>One delivery to be filed.</summary>
internal sealed record DueDelivery
{
    public long Id { get; init; }
    public long FeedId { get; init; }
    public long Attempts { get; init; }
    public required byte[] SealedType { get; init; }
    public required byte[] SealedBody { get; init; }
}

/// <summary>The rows of deliveries that were answered and are not filed yet.</summary>
internal static class WaitingDeliveries
{
    /// <summary>Filing takes milliseconds: more than this of one feed is a hub gone wrong.</summary>
    private const int OfOneFeed = 16;

    private const int OfAll = 512;

    /// <summary>Bytes on the disk, all together.</summary>
    private const long Bytes = 128L << 20;

    /// <summary>False, with nothing added, where too much waits already.</summary>
    public static bool Add(WriteSession write, WaitingDelivery delivery)
    {
        var (count, bytes, ofFeed) = write.Archive.QuerySingle<(long, long, long)>(
            """
            select count(*), coalesce(sum(length(sealed_body)), 0), count(*) filter (where feed_id = @FeedId)
            from push_delivery
            """,
            new { delivery.FeedId });
        if (count >= OfAll || bytes >= Bytes || ofFeed >= OfOneFeed) return false;
        write.Archive.Execute(
            """
            insert into push_delivery (feed_id, recorded, due, sealed_type, sealed_body)
            values (@FeedId, @now, @now, @SealedType, @SealedBody)
            """,
            new { delivery.FeedId, now = write.Now, delivery.SealedType, delivery.SealedBody });
        return true;
    }

    /// <summary>The delivery that has waited longest; null where none is due.</summary>
    public static DueDelivery? Next(ReadSession read, long now) =>
        read.Archive.QueryFirstOrDefault<DueDelivery>(
            """
            select id, feed_id as FeedId, attempts, sealed_type as SealedType, sealed_body as SealedBody
            from push_delivery where due <= @now order by due, id limit 1
            """,
            new { now });

    /// <summary>False where it was filed before.</summary>
    public static bool Remove(WriteSession write, long id) =>
        write.Archive.Execute("delete from push_delivery where id = @id", new { id }) == 1;

    public static void Postpone(WriteSession write, long id, TimeSpan wait) =>
        write.Archive.Execute(
            "update push_delivery set attempts = attempts + 1, due = @due where id = @id",
            new { id, due = write.Now + (long)wait.TotalMilliseconds });
}
