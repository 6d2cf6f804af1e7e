using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Text.Urls;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.WebSub.Publishing;

/// <summary>A subscriber whose intent is to be verified.</summary>
/// <param name="AskedAt">Tells this request from a later one.</param>
internal sealed record IntentToVerify(
    long Id, string Path, PushMode Mode, long AskedAt, TimeSpan Lease, int Failures, SubscriberContent Content,
    byte[] DomainHash);

/// <summary>A delivery to be made.</summary>
/// <param name="Version">Of the topic, at least, that the document to be written has.</param>
/// <param name="Seq">The archive's newest change: a document written after it can serve all who are due at it.</param>
internal sealed record HubDeliveryDue(
    long Id, string Path, long Version, long Seq, int Failures, long BehindSince,
    SubscriberContent Content, byte[] DomainHash);

/// <summary>The rows of those who subscribed to our feeds.</summary>
internal static class HubSubscribers
{
    /// <summary>All together: as many deliveries as a small server can make within minutes.</summary>
    private const int Most = 10_000;

    /// <summary>
    /// Of the callbacks on one registrable domain, verified or not: a program that subscribes for many people has some;
    /// a flood has more, on as many hosts as it makes up.
    /// </summary>
    private const int MostOfOneDomain = 50;

    /// <summary>Milliseconds. A verification or a delivery whose process died is made again after this.</summary>
    private const long Claim = 5 * 60_000;

    /// <summary>
    /// Notes a request whose intent is yet to be verified; what was verified before stays in force. False where there
    /// is no room.
    /// </summary>
    public static bool Ask(
        WriteSession write, string path, PushMode mode, SubscriberContent content, string host, TimeSpan lease)
    {
        var callback = write.Hashes.Url(content.Callback);
        var id = write.Archive.QuerySingleOrDefault<long?>(
            "select id from hub_subscriber where path = @path and callback_hash = @callback", new { path, callback });
        if (id is null && mode == PushMode.Unsubscribe) return true;
        if (id is null && !HasRoom(write, host)) return false;
        using var key = id is null
            ? Add(write, path, callback, host, out id)
            : write.KeyOf(Subject.Subscriber, id.Value);
        if (key is null) return true;
        write.Archive.Execute(
            """
            update hub_subscriber set asked = @mode, asked_at = max(@now, coalesce(asked_at, 0) + 1),
              asked_lease = @lease, sealed_asked = @content, verify_due = @now, verify_failures = 0
            where id = @id
            """,
            new
            {
                id,
                mode = (int)mode,
                now = write.Now,
                lease = (long)lease.TotalMilliseconds,
                content = key.Seal(content, Sealed.Json.SubscriberContent, Place.SubscriberAsked),
            });
        return true;
    }

    /// <summary>The ids whose verification is due, with their callback's domain.</summary>
    public static IReadOnlyList<(long Id, string Domain)> DueVerifications(ReadSession read, long now, int count) =>
        Due(read, "verify_due", now, count);

    /// <summary>The ids whose delivery is due, with their callback's domain.</summary>
    public static IReadOnlyList<(long Id, string Domain)> DueDeliveries(ReadSession read, long now, int count) =>
        Due(read, "due", now, count);

    /// <summary>Claims a due verification; null where another took it.</summary>
    public static IntentToVerify? BeginVerification(WriteSession write, long id)
    {
        var row = write.Archive.QuerySingleOrDefault<Row>(
            """
            update hub_subscriber set verify_due = @claim where id = @id and verify_due <= @now
            returning id, path, asked, asked_at as AskedAt, asked_lease as AskedLease, verify_failures as Failures,
              sealed_asked as Sealed, domain_hash as DomainHash
            """,
            new { id, now = write.Now, claim = write.Now + Claim });
        if (row?.Sealed is null) return null;
        using var key = write.KeyOf(Subject.Subscriber, id);
        return key is null
            ? null
            : new IntentToVerify(
                id, row.Path, (PushMode)row.Asked, row.AskedAt, TimeSpan.FromMilliseconds(
                    row.AskedLease), (int)row.Failures,
                key.Open(row.Sealed, Sealed.Json.SubscriberContent, Place.SubscriberAsked), row.DomainHash!);
    }

    /// <summary>Puts a verified request in force.</summary>
    public static void Verified(WriteSession write, IntentToVerify intent)
    {
        if (!Ends(write, intent)) return;
        if (intent.Mode == PushMode.Unsubscribe)
        {
            Delete(write, intent.Id);
            return;
        }

        using var key = write.KeyOf(Subject.Subscriber, intent.Id);
        if (key is null) return;
        write.Archive.Execute(
            """
            update hub_subscriber set lease_end = @end, sealed = @content,
              told = case when lease_end is not null then told
                else coalesce((select version from hub_topic where path = hub_subscriber.path), 0) end
            where id = @Id
            """,
            new
            {
                intent.Id,
                end = write.Now + (long)intent.Lease.TotalMilliseconds,
                content = key.Seal(intent.Content, Sealed.Json.SubscriberContent, Place.Subscriber),
            });
    }

    /// <summary>Ends a request that its callback did not confirm; what was verified before stays in force.</summary>
    public static void Unconfirmed(WriteSession write, IntentToVerify intent)
    {
        if (!Ends(write, intent)) return;
        var wasNever = write.Archive.QuerySingle<bool>(
            "select lease_end is null from hub_subscriber where id = @Id", new { intent.Id });
        if (wasNever) Delete(write, intent.Id);
    }

    public static void VerifyAgain(WriteSession write, IntentToVerify intent, TimeSpan wait) =>
        write.Archive.Execute(
            "update hub_subscriber set verify_failures = verify_failures + 1, verify_due = @due "
                + "where id = @Id and asked_at = @AskedAt",
            new { intent.Id, intent.AskedAt, due = write.Now + (long)wait.TotalMilliseconds });

    /// <summary>Lets the other requests of a domain rest that does not answer.</summary>
    public static void RestVerifications(WriteSession write, byte[] domainHash, TimeSpan rest) =>
        write.Archive.Execute(
            "update hub_subscriber set verify_due = @until where domain_hash = @domainHash and verify_due < @until",
            new { domainHash, until = write.Now + (long)rest.TotalMilliseconds });

    /// <summary>Claims a due delivery; null where another took it.</summary>
    public static HubDeliveryDue? BeginDelivery(WriteSession write, long id)
    {
        var row = write.Archive.QuerySingleOrDefault<Row>(
            """
            update hub_subscriber set due = @claim where id = @id and due <= @now and lease_end > @now
            returning id, path, failures, behind_since as BehindSince, sealed, domain_hash as DomainHash,
              (select version from hub_topic where path = hub_subscriber.path) as Version,
              (select max(seq) from change) as Seq
            """,
            new { id, now = write.Now, claim = write.Now + Claim });
        if (row?.Sealed is null) return null;
        using var key = write.KeyOf(Subject.Subscriber, id);
        return key is null
            ? null
            : new HubDeliveryDue(
                id, row.Path, row.Version, row.Seq ?? 0, (int)row.Failures, row.BehindSince ?? write.Now,
                key.Open(row.Sealed, Sealed.Json.SubscriberContent, Place.Subscriber), row.DomainHash!);
    }

    /// <summary>Notes what was delivered; what appeared meanwhile is due after <paramref name="gap"/>.</summary>
    public static void Delivered(WriteSession write, HubDeliveryDue delivery, TimeSpan gap) =>
        write.Archive.Execute(
            """
            update hub_subscriber set told = @Version, failures = 0, delivered = @now, behind_since = @now,
              due = case when (select version from hub_topic where path = hub_subscriber.path) > @Version then @next end
            where id = @Id
            """,
            new { delivery.Id, delivery.Version, now = write.Now, next = write.Now + (long)gap.TotalMilliseconds });

    /// <summary>Notes that a delivery failed; null gives it up, and the next change tries again.</summary>
    public static void Undelivered(WriteSession write, HubDeliveryDue delivery, TimeSpan? wait) =>
        write.Archive.Execute(
            "update hub_subscriber set failures = failures + 1, due = @due where id = @Id",
            new { delivery.Id, due = wait is { } time ? write.Now + (long)time.TotalMilliseconds : (long?)null });

    /// <summary>Puts off the other deliveries to a domain of which a host is down.</summary>
    public static void RestDomain(WriteSession write, byte[] domainHash, TimeSpan rest) =>
        write.Archive.Execute(
            "update hub_subscriber set due = @until where domain_hash = @domainHash and due < @until",
            new { domainHash, until = write.Now + (long)rest.TotalMilliseconds });

    /// <summary>Forgets a subscriber; with its key its callback and its secret are gone from every backup.</summary>
    public static void Delete(WriteSession write, long id) => SubjectErasure.Erase(write, Subject.Subscriber, id);

    internal static bool EraseRow(SqliteConnection archive, long id)
    {
        archive.Execute("delete from hub_subscriber where id = @id", new { id });
        return true;
    }

    /// <summary>Forgets subscribers whose lease has ended, and topics that nobody subscribes to any more.</summary>
    public static void Expire(WriteSession write)
    {
        foreach (var id in write.Archive.Query<long>(
            "select id from hub_subscriber where lease_end <= @now and asked is null",
            new { now = write.Now }).AsList())
        {
            Delete(write, id);
        }

        write.Archive.Execute("delete from hub_topic where path not in (select path from hub_subscriber)");
    }

    private static IReadOnlyList<(long Id, string Domain)> Due(ReadSession read, string column, long now, int count) =>
    [
        .. read.Archive.Query<(long Id, byte[] Domain)>(
                $"select id, domain_hash from hub_subscriber where {column} <= @now order by {column} limit @count",
                new { now, count })
            .Select(row => (row.Id, Convert.ToHexString(row.Domain))),
    ];

    private static bool HasRoom(WriteSession write, string host) =>
        write.Archive.QuerySingle<bool>(
            """
            select (select count(*) from hub_subscriber) < @Most
              and (select count(*) from hub_subscriber where domain_hash = @hash) < @MostOfOneDomain
            """,
            new { Most, MostOfOneDomain, hash = HashOf(write, host) });

    private static SealingKey Add(WriteSession write, string path, byte[] callback, string host, out long? id)
    {
        (var added, var key) = write.Create(Subject.Subscriber);
        id = added;
        write.Archive.Execute(
            "insert into hub_subscriber (id, path, callback_hash, domain_hash, recorded) "
                + "values (@added, @path, @callback, @domain, @now)",
            new { added, path, callback, domain = HashOf(write, host), now = write.Now });
        return key;
    }

    /// <summary>Of the registrable domain, whose hosts are asked one at a time and rest together.</summary>
    private static byte[] HashOf(WriteSession write, string host) => write.Hashes.Domain(RegistrableDomain.Of(host));

    /// <summary>False where the request was replaced by a later one.</summary>
    private static bool Ends(WriteSession write, IntentToVerify intent) =>
        write.Archive.Execute(
            """
            update hub_subscriber set asked = null, sealed_asked = null, verify_due = null
            where id = @Id and asked_at = @AskedAt and asked is not null
            """,
            new { intent.Id, intent.AskedAt }) == 1;

    private sealed record Row
    {
        public long Id { get; init; }
        public required string Path { get; init; }
        public long Asked { get; init; }
        public long AskedAt { get; init; }
        public long AskedLease { get; init; }
        public long Failures { get; init; }
        public long? BehindSince { get; init; }
        public long Version { get; init; }
        public long? Seq { get; init; }
        public byte[]? DomainHash { get; init; }
        public byte[]? Sealed { get; init; }
    }
}
