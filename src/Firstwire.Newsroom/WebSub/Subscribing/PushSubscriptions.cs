using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Outlets;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.WebSub.Subscribing;

/// <summary>A request that a hub is to be sent.</summary>
internal sealed record HubRequest(
    long Id, long FeedId, PushMode Mode, PushContent Content, int Failures, byte[] HubHash);

/// <summary>The rows of our subscriptions at the hubs of feeds.</summary>
internal static class PushSubscriptions
{
    /// <summary>
    /// Milliseconds. A request whose process died is made again after this: longer than one can take.
    /// </summary>
    private const long Claim = 10 * 60_000;

    /// <summary>
    /// How often a hub is asked to end a subscription; then its lease ends it, and 410 its deliveries.
    /// </summary>
    private const int Farewells = 4;

    /// <summary>
    /// Takes down what a poll's answer advertises: a new hub or topic is subscribed to, the old one left.
    /// </summary>
    public static void Note(WriteSession write, long feedId, AdvertisedHubs? advertised)
    {
        var row = write.Archive.QuerySingleOrDefault<(long Id, long? Unadvertised, byte[] Sealed)?>(
            "select id, unadvertised, sealed from push_subscription where feed_id = @feedId and wanted = 1",
            new { feedId });
        if (row is null && advertised is null) return;
        using var key = write.KeyOf(Subject.Feed, feedId);
        if (key is null) return;
        if (row is { } known)
        {
            var content = key.Open(known.Sealed, Sealed.Json.PushContent, Place.Push);
            var stands = advertised is not null
                && content.Topic == advertised.Topic
                && advertised.Hubs.Contains(content.Hubs[0]);

            // Answers without the links occur (another server of the same site): the lease runs on, and is not renewed.
            if (advertised is null || stands)
                Advertise(write, known.Id, stands ? null : known.Unadvertised ?? write.Now);
            else Leave(write, known.Id);
            if (advertised is null || stands) return;
        }

        Add(write, key, feedId, advertised!);
    }

    /// <summary>Ends our wish for a subscription; its hub is told where it may still deliver.</summary>
    public static void Leave(WriteSession write, long id) =>
        write.Archive.Execute(
            """
            update feed set pushed_until = null
            where id = (select feed_id from push_subscription where id = @id and wanted = 1);
            update push_subscription set wanted = 0, failures = 0, due = @now where id = @id and wanted = 1
            """,
            new { id, now = write.Now });

    /// <summary>
    /// Leaves what belongs to feeds that are not polled any more, and renews what hubs know by another address of ours.
    /// </summary>
    public static void Tidy(WriteSession write, string publicUrl)
    {
        foreach (var id in write.Archive.Query<long>(
            """
            select push_subscription.id from push_subscription join feed on feed.id = feed_id
            where wanted = 1 and feed.state <> @Active
            """,
            new { FeedStops.Active }).AsList())
        {
            Leave(write, id);
        }

        write.Archive.Execute(
            """
            update push_subscription set due = @now, reached_at = @publicUrl
            where wanted = 1 and reached_at is not null and reached_at <> @publicUrl
            """,
            new { now = write.Now, publicUrl });
    }

    /// <summary>The subscriptions whose hub is to be asked now, the most urgent first.</summary>
    public static IReadOnlyList<(long Id, string Hub)> Due(ReadSession read, long now, int count) =>
    [
        .. read.Archive.Query<(long Id, byte[] Hub)>(
                "select id, hub_hash from push_subscription where due <= @now order by due limit @count",
                new { now, count })
            .Select(row => (row.Id, Convert.ToHexString(row.Hub))),
    ];

    /// <summary>
    /// Claims a due subscription and notes the mode as pending before the request leaves: a hub may verify before it
    /// answers. Null where there is nothing to ask.
    /// </summary>
    public static HubRequest? Begin(WriteSession write, long id, NewsroomOptions options)
    {
        var row = write.Archive.QuerySingleOrDefault<Row>(
            """
            select id, feed_id as FeedId, wanted, lease_end as LeaseEnd, unadvertised, failures, sealed
            from push_subscription where id = @id and due <= @now
            """,
            new { id, now = write.Now });
        if (row is null) return null;
        using var key = write.KeyOf(Subject.Feed, row.FeedId);
        if (key is null)
        {
            Delete(write, id);
            return null;
        }

        if (row is { Wanted: 1, Unadvertised: not null })
        {
            Leave(write, id);
            row = row with { Wanted = 0 };
        }

        var mode = row.Wanted == 1 ? PushMode.Subscribe : PushMode.Unsubscribe;
        if (mode == PushMode.Unsubscribe
            && (row.LeaseEnd is null || row.LeaseEnd <= write.Now || row.Failures >= Farewells))
        {
            Delete(write, id);
            return null;
        }

        var content = key.Open(row.Sealed, Sealed.Json.PushContent, Place.Push);
        if (Usable(content, options) is not { } usable)
        {
            Postpone(write, id, SubscriptionPlan.Rest);
            return null;
        }

        if (!ReferenceEquals(usable, content)) Use(write, key, id, usable);
        write.Archive.Execute(
            "update push_subscription set pending = @mode, due = @claim, reached_at = @PublicUrl where id = @id",
            new { id, mode = (int)mode, claim = write.Now + Claim, options.PublicUrl });
        return new HubRequest(id, row.FeedId, mode, usable, (int)row.Failures, HubHash(write, usable));
    }

    /// <summary>Files a hub's answer, unless it verified in the meantime.</summary>
    /// <param name="nextHub">True where this hub is no use and the next one named is tried.</param>
    public static void End(WriteSession write, HubRequest request, TimeSpan next, bool nextHub)
    {
        var waits = write.Archive.Execute(
            "update push_subscription set failures = failures + 1, due = @due where id = @Id and pending = @mode",
            new { request.Id, mode = (int)request.Mode, due = write.Now + (long)next.TotalMilliseconds }) == 1;
        if (!waits || !nextHub) return;
        if (request.Mode == PushMode.Unsubscribe)
        {
            Delete(write, request.Id);
            return;
        }

        using var key = write.KeyOf(Subject.Feed, request.FeedId);
        if (key is null || request.Content.Hubs.Count == 1) return;
        Use(write, key, request.Id,
            request.Content with { Hubs = [.. request.Content.Hubs.Skip(1), request.Content.Hubs[0]] });
    }

    /// <summary>Puts off every request to a hub that asked for rest, or is down.</summary>
    public static int RestHub(WriteSession write, byte[] hubHash, TimeSpan rest) =>
        write.Archive.Execute(
            "update push_subscription set due = @until where hub_hash = @hubHash and due < @until",
            new { hubHash, until = write.Now + (long)rest.TotalMilliseconds });

    /// <summary>Forgets a subscription: a hub that still delivers is told that it is gone.</summary>
    public static void Delete(WriteSession write, long id) =>
        write.Archive.Execute(
            """
            update feed set pushed_until = null
            where id = (select feed_id from push_subscription where id = @id and wanted = 1);
            delete from push_subscription where id = @id
            """,
            new { id });

    private static void Add(WriteSession write, SealingKey key, long feedId, AdvertisedHubs advertised)
    {
        var content = new PushContent(advertised.Topic, advertised.Hubs, Unguessable.Text(), Unguessable.Text());
        write.Archive.Execute(
            """
            insert into push_subscription (feed_id, token_hash, hub_hash, due, recorded, sealed)
            values (@feedId, @token, @hub, @now, @now, @sealedContent)
            """,
            new
            {
                feedId,
                token = write.Hashes.Token(content.Token),
                hub = HubHash(write, content),
                now = write.Now,
                sealedContent = key.Seal(content, Sealed.Json.PushContent, Place.Push),
            });
    }

    private static void Advertise(WriteSession write, long id, long? unadvertised) =>
        write.Archive.Execute(
            "update push_subscription set unadvertised = @unadvertised "
                + "where id = @id and unadvertised is not @unadvertised",
            new { id, unadvertised });

    private static void Postpone(WriteSession write, long id, TimeSpan wait) =>
        write.Archive.Execute(
            "update push_subscription set due = @due where id = @id",
            new { id, due = write.Now + (long)wait.TotalMilliseconds });

    /// <summary>The content with a hub in front that may be asked; null where there is none.</summary>
    private static PushContent? Usable(PushContent content, NewsroomOptions options)
    {
        if (PushAddresses.MayAsk(WebUrl.Parse(content.Hubs[0])!, options)) return content;
        var usable = content.Hubs.FirstOrDefault(hub => PushAddresses.MayAsk(WebUrl.Parse(hub)!, options));
        return usable is null ? null : content with { Hubs = [usable, .. content.Hubs.Where(hub => hub != usable)] };
    }

    private static void Use(WriteSession write, SealingKey key, long id, PushContent content) =>
        write.Archive.Execute(
            "update push_subscription set hub_hash = @hub, sealed = @sealedContent where id = @id",
            new
            {
                id,
                hub = HubHash(write, content),
                sealedContent = key.Seal(content, Sealed.Json.PushContent, Place.Push)
            });

    /// <summary>Hubs of one host rest together.</summary>
    private static byte[] HubHash(WriteSession write, PushContent content) =>
        write.Hashes.Domain(WebUrl.Parse(content.Hubs[0])!.Host);

    private sealed record Row
    {
        public long Id { get; init; }
        public long FeedId { get; init; }
        public long Wanted { get; init; }
        public long? LeaseEnd { get; init; }
        public long? Unadvertised { get; init; }
        public long Failures { get; init; }
        public required byte[] Sealed { get; init; }
    }
}
