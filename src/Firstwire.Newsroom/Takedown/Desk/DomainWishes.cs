using System.Security.Cryptography;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Text.Urls;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Takedown.Desk;

/// <summary>
/// The wishes that publishers set for their domains, and what lies below them. Each item carries those that hold for
/// it, from its first sight on; where they change, the items that are held are told in the background.
/// </summary>
internal static class DomainWishes
{
    /// <summary>
    /// Names of a host and above it that are looked up; no host that a feed names has as many labels.
    /// </summary>
    private const int MostLabels = 10;

    /// <summary>Items told in one transaction, so that others hardly wait for the writer.</summary>
    private const int ItemsAtOnce = 200;

    public static IReadOnlySet<PublisherWish> Of(SqliteConnection archive, KeyedHashes hashes, ProvableDomain domain) =>
        archive.Query<long>(
            "select kind from wish where domain_hash = @hash", new { hash = hashes.Domain(domain.Name) })
            .Select(kind => (PublisherWish)kind).ToHashSet();

    public static void Set(WriteSession write, ProvableDomain domain, IReadOnlySet<PublisherWish> wishes)
    {
        var hash = write.Hashes.Domain(domain.Name);
        write.Archive.Execute("delete from wish where domain_hash = @hash", new { hash });
        foreach (var wish in wishes.Order())
        {
            write.Archive.Execute("insert into wish (domain_hash, kind, recorded) values (@hash, @kind, @Now)",
                new { hash, kind = (int)wish, write.Now });
        }

        write.Archive.Execute(
            """
            insert into wish_change (domain_hash, registered_hash, next_item) values (@hash, @registered, 0)
            on conflict do update set next_item = 0
            """,
            new { hash, registered = write.Hashes.Domain(RegistrableDomain.Of(domain.Name)) });
    }

    /// <summary>The wishes that hold for a host, a bit for each: its own, and those of the domains above it.</summary>
    public static long Holding(WriteSession write, string host)
    {
        if (write.Archive.ExecuteScalar<long>("select exists (select 1 from wish)") == 0) return 0;
        var names = new List<byte[]>();
        for (var name = host;
            names.Count < MostLabels && ProvableDomain.Parse(name, out _) is { } domain && domain.Covers(host);
            name = name[(name.IndexOf('.') + 1)..])
        {
            names.Add(write.Hashes.Domain(domain.Name));
        }

        return write.Archive.Query<long>("select distinct kind from wish where domain_hash in @names", new { names })
            .Aggregate(0L, (bits, kind) => bits | PublishersWord.BitOf((PublisherWish)kind));
    }

    /// <summary>Whether no text of the item is to be kept.</summary>
    public static bool ForbidsText(WriteSession write, long itemId) => PublishersWord.Wishes(
        write.Archive.ExecuteScalar<long>("select wishes from item where id = @itemId", new { itemId }),
        PublisherWish.NoText);

    /// <summary>Tells some of the items that a change concerns; false where none is left.</summary>
    public static async Task<bool> TellSomeAsync(NewsArchive archive, CancellationToken cancellation)
    {
        var (any, taken) = await archive.PublishAsync(TellSome, cancellation);
        if (taken) await WriteAheadLogs.TryFoldAsync(archive);
        return any;
    }

    private static (bool Any, bool Taken) TellSome(WriteSession write)
    {
        var changes = write.Archive.Query<(byte[] Domain, byte[] Registered, long Next)>(
            "select domain_hash, registered_hash, next_item from wish_change where next_item is not null limit 1")
            .AsList();
        if (changes is not [var (domain, registered, next)]) return (false, false);
        var ids = write.Archive.Query<long>(
            """
            select id from item where outlet_id = (select id from outlet where domain_hash = @registered) and id > @next
              and erased is null
            order by id limit @ItemsAtOnce
            """,
            new { registered, next, ItemsAtOnce }).AsList();
        var taken = false;
        foreach (var id in ids) taken |= TellWhatOpens(write, id);
        write.Archive.Execute(
            "update wish_change set next_item = @last where domain_hash = @domain",
            new { domain, last = ids.Count < ItemsAtOnce ? (long?)null : ids[^1] });
        return (true, taken);
    }

    /// <summary>A damaged item keeps no other waiting; verification tells of it.</summary>
    private static bool TellWhatOpens(WriteSession write, long itemId)
    {
        try
        {
            return Tell(write, itemId);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>Whether text was taken.</summary>
    private static bool Tell(WriteSession write, long itemId)
    {
        using var key = write.KeyOf(Subject.Item, itemId);
        var (before, sealedUrl) = write.Archive.QuerySingle<(long Wishes, byte[]? Url)>(
            "select wishes, sealed_url from item where id = @itemId", new { itemId });
        if (key is null || sealedUrl is null
            || WebUrl.Parse(
                key.Open(sealedUrl, Sealed.Json.AddressContent, Place.ItemUrl).Url) is not { } url) return false;
        var wishes = Holding(write, url.Host);
        if (wishes == before) return false;
        write.Archive.Execute("update item set wishes = @wishes where id = @itemId", new { itemId, wishes });
        var taken = PublishersWord.Wishes(wishes, PublisherWish.NoText) && ItemTexts.TakeAll(write, itemId);
        Changes.Append(write, ChangeKind.Version, itemId);
        return taken;
    }
}
