using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.WebSub.Subscribing;

/// <summary>What a hub asks a callback: the parameters of its GET (WebSub §5.3), null where absent.</summary>
public sealed record Intent(string? Mode, string? Topic, string? Challenge, string? LeaseSeconds, string? Reason);

/// <summary>What becomes of a delivery.</summary>
public enum DeliveryReceipt
{
    /// <summary>Durable; it is filed soon.</summary>
    Taken,

    /// <summary>Not signed as agreed: answered like the others, and forgotten.</summary>
    Dropped,

    /// <summary>There is no such subscription, or none any more: the hub is to stop.</summary>
    Ended,

    /// <summary>Too much waits to be filed: the hub is to come again.</summary>
    Full,
}

/// <summary>Answers hubs at the callback addresses.</summary>
public sealed class PushReception
{
    private readonly NewsArchive archive;
    private readonly Chance chance;

    internal PushReception(NewsArchive archive, Chance chance)
    {
        this.archive = archive;
        this.chance = chance;
    }

    /// <summary>
    /// The challenge to echo; empty where the hub only informs (a denial); null where this mode and topic were not
    /// asked for, now, at this address, nor hold since they were.
    /// </summary>
    public async Task<string?> AnswerAsync(string token, Intent intent, CancellationToken cancellation)
    {
        if (intent.Mode == "denied")
        {
            return await archive.WriteAsync(write => Deny(write, token, intent), cancellation) ? "" : null;
        }

        if (PushModes.Parse(intent.Mode) is not { } mode || string.IsNullOrEmpty(intent.Challenge)) return null;
        var random = chance.Next();
        var isOurs = await archive.PublishAsync(write => Verify(write, token, mode, intent, random), cancellation);
        return isOurs ? intent.Challenge : null;
    }

    /// <summary>Whether a delivery to this address is wanted: asked before its body is read.</summary>
    public bool Expects(string token)
    {
        using var read = archive.Read();
        return Find(read, token) is not null;
    }

    /// <summary>Takes a delivery; once it returns <see cref="DeliveryReceipt.Taken"/> no crash can lose it.</summary>
    /// <param name="signature">The X-Hub-Signature field; null where there was none.</param>
    public async Task<DeliveryReceipt> ReceiveAsync(
        string token, ReadOnlyMemory<byte> body, string? contentType, string? signature, CancellationToken cancellation)
    {
        Row? row;
        WaitingDelivery? delivery = null;
        using (var read = archive.Read())
        {
            row = Find(read, token);
            if (row is null) return DeliveryReceipt.Ended;
            using var key = read.KeyOf(Subject.Feed, row.FeedId);
            if (key is null) return DeliveryReceipt.Ended;
            var content = key.Open(row.Sealed, Sealed.Json.PushContent, Place.Push);
            if (HubSignature.IsValid(signature, content.Secret, body.Span))
            {
                delivery = WaitingDelivery.Seal(key, row.FeedId, contentType, body.Span);
            }
        }

        if (delivery is null)
        {
            await archive.WriteAsync(
                write => write.Archive.Execute(
                    "update push_subscription set dropped = dropped + 1 where id = @Id", new { row.Id }),
                cancellation);
            return DeliveryReceipt.Dropped;
        }

        return await archive.PublishAsync(
            write =>
            {
                if (!WaitingDeliveries.Add(write, delivery)) return DeliveryReceipt.Full;
                write.Archive.Execute(
                    "update push_subscription set delivered = @now where id = @Id", new { row.Id, now = write.Now });
                return DeliveryReceipt.Taken;
            },
            cancellation);
    }

    private static bool Verify(WriteSession write, string token, PushMode mode, Intent intent, double random)
    {
        if (Asked(write, token, intent) is not { } row) return false;

        // Our first answer may have been lost on its way, and some hubs ask twice: what holds is confirmed again.
        var holds = mode == PushMode.Subscribe && row.Pending is null && row.LeaseEnd > write.Now;
        if (row.Pending != (long)mode && !holds) return false;
        if (mode == PushMode.Unsubscribe)
        {
            PushSubscriptions.Delete(write, row.Id);
            return true;
        }

        if (row.Wanted == 0) return false;
        var lease = SubscriptionPlan.Granted(long.TryParse(intent.LeaseSeconds, out var seconds) ? seconds : null);
        write.Archive.Execute(
            """
            update push_subscription set pending = null, failures = 0, lease_end = @end, due = @renewal where id = @Id;
            update feed set pushed_until = @end where id = @FeedId
            """,
            new
            {
                row.Id,
                row.FeedId,
                end = write.Now + (long)lease.TotalMilliseconds,
                renewal = write.Now + (long)SubscriptionPlan.Renewal(lease, random).TotalMilliseconds,
            });
        return true;
    }

    /// <summary>
    /// A hub may deny at any time, also what it granted before (WebSub §5.2): polling goes on alone, and the hub rests.
    /// </summary>
    private static bool Deny(WriteSession write, string token, Intent intent)
    {
        if (Asked(write, token, intent) is not { } row) return false;
        if (row.Wanted == 0)
        {
            PushSubscriptions.Delete(write, row.Id);
            return true;
        }

        write.Archive.Execute(
            """
            update push_subscription set pending = null, lease_end = null, failures = failures + 1, due = @due
            where id = @Id;
            update feed set pushed_until = null where id = @FeedId
            """,
            new { row.Id, row.FeedId, due = write.Now + (long)SubscriptionPlan.Rest.TotalMilliseconds });
        return true;
    }

    /// <summary>The subscription of this token, where it is for the topic that the hub names.</summary>
    private static Row? Asked(WriteSession write, string token, Intent intent)
    {
        var row = write.Archive.QuerySingleOrDefault<Row>(
            "select id, feed_id as FeedId, wanted, pending, lease_end as LeaseEnd, sealed from push_subscription "
                + "where token_hash = @hash",
            new { hash = write.Hashes.Token(token) });
        if (row is null) return null;
        using var key = write.KeyOf(Subject.Feed, row.FeedId);
        var topic = key?.Open(row.Sealed, Sealed.Json.PushContent, Place.Push).Topic;
        return topic is not null && (intent.Topic == topic || WebUrl.Parse(intent.Topic)?.Href == topic) ? row : null;
    }

    /// <summary>The subscription that deliveries with this token belong to, where they are wanted.</summary>
    private static Row? Find(ReadSession read, string token) =>
        read.Archive.QuerySingleOrDefault<Row>(
            """
            select push_subscription.id, feed_id as FeedId, wanted, pending, push_subscription.sealed
            from push_subscription join feed on feed.id = feed_id
            where token_hash = @hash and wanted = 1 and feed.state = @Active
            """,
            new { hash = read.Hashes.Token(token), FeedStops.Active });

    private sealed record Row
    {
        public long Id { get; init; }
        public long FeedId { get; init; }
        public long Wanted { get; init; }
        public long? Pending { get; init; }
        public long? LeaseEnd { get; init; }
        public required byte[] Sealed { get; init; }
    }
}
