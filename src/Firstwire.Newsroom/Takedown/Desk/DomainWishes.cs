using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Takedown.Control;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Takedown.Desk;

/// <summary>The wishes that publishers set for their domains. They hold for what lies below a domain as well.</summary>
internal static class DomainWishes
{
    /// <summary>Names of a host and above it that are looked up; no host that a feed names has as many labels.</summary>
    private const int MostLabels = 10;

    public static IReadOnlySet<PublisherWish> Of(SqliteConnection archive, KeyedHashes hashes, ProvableDomain domain) =>
        archive.Query<long>("select kind from wish where domain_hash = @hash", new { hash = hashes.Domain(domain.Name) })
            .Select(kind => (PublisherWish)kind).ToHashSet();

    public static void Set(WriteSession write, ProvableDomain domain, IReadOnlySet<PublisherWish> wishes)
    {
        var hash = write.Hashes.Domain(domain.Name);
        write.Archive.Execute("delete from wish where domain_hash = @hash", new { hash });
        foreach (var wish in wishes.Order())
        {
            write.Archive.Execute("insert into wish (domain_hash, kind, recorded) values (@hash, @kind, @Now)", new { hash, kind = (int)wish, write.Now });
        }
    }

    /// <summary>The wishes that hold for a host: its own, and those of the domains above it.</summary>
    public static IReadOnlySet<PublisherWish> Holding(SqliteConnection archive, KeyedHashes hashes, string host)
    {
        var names = new List<byte[]>();
        for (var name = host; names.Count < MostLabels && ProvableDomain.Parse(name, out _) is { } domain && domain.Covers(host); name = name[(name.IndexOf('.') + 1)..])
        {
            names.Add(hashes.Domain(domain.Name));
        }

        return archive.Query<long>("select distinct kind from wish where domain_hash in @names", new { names }).Select(kind => (PublisherWish)kind).ToHashSet();
    }

    /// <summary>The same as a site would say it to our robot alone, so that they go the way of every other wish.</summary>
    public static string? Directives(IReadOnlySet<PublisherWish> wishes)
    {
        List<string> words = [];
        if (wishes.Contains(PublisherWish.NoExcerpt)) words.Add("max-snippet:0");
        if (wishes.Contains(PublisherWish.NoText)) words.Add("noarchive");
        if (wishes.Contains(PublisherWish.NoIndex)) words.Add("noindex");
        if (wishes.Contains(PublisherWish.NoImage)) words.Add("noimageindex");
        return words.Count == 0 ? null : $"firstwire: {string.Join(", ", words)}";
    }
}
