using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Outlets;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Sources;

/// <summary>
/// Notes which outlets an item points to: nobody's own, none that is watched already, no host without news.
/// </summary>
internal static class Pointers
{
    /// <summary>Domains noted of one article; directories of links are no credit to anybody.</summary>
    private const int MostDomains = 40;

    /// <summary>The outlets that an article's body links.</summary>
    public static void Linked(WriteSession write, long itemId, long outletId, IReadOnlyList<BodyLink> links)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in links)
        {
            if (WebUrl.Parse(link.Url) is not { IsHttp: true } url) continue;
            url = NormalUrl.Unwrap(url);
            if (!seen.Add(RegistrableDomain.Of(url.Host))) continue;
            if (seen.Count > MostDomains) return;
            Note(write, itemId, outletId, url, PointerReason.Linked);
        }
    }

    /// <summary>The outlets that a feed's entry names as its source or leads to.</summary>
    /// <param name="feedOutlet">The outlet that the feed belongs to.</param>
    /// <param name="pageOutlet">The outlet that the entry's page stands at.</param>
    public static void Credited(
        WriteSession write, long feedOutlet, long itemId, long pageOutlet, PreparedEntry prepared)
    {
        var entry = prepared.Entry;
        if (prepared.Page is { } page && pageOutlet != feedOutlet)
        {
            Note(write, itemId, feedOutlet, page, PointerReason.Listed);
        }

        if (WebUrl.Parse(entry.Source?.Url ?? entry.Source?.FeedUrl) is { IsHttp: true } source)
        {
            Note(write, itemId, feedOutlet, source, PointerReason.NamedAsSource);
            return;
        }

        foreach (var name in (ReadOnlySpan<string?>)[entry.Source?.Title, entry.Publisher])
        {
            if (name is not null && Named(write, name) is { } named)
            {
                Note(write, itemId, feedOutlet, named, PointerReason.CreditedByName);
            }
        }
    }

    /// <summary>The home page of the one outlet that bears a name; null where none or several do.</summary>
    private static WebUrl? Named(WriteSession write, string name)
    {
        var outlets = write.Archive.Query<long>(
            "select distinct outlet_id from outlet_name where name_hash = @hash limit 2",
            new { hash = write.Hashes.Title(name) }).AsList();
        if (outlets is not [var id]) return null;
        using var key = write.KeyOf(Subject.Outlet, id);
        var sealedContent = write.Archive.QuerySingle<byte[]>("select sealed from outlet where id = @id", new { id });
        return key is null
            ? null
            : WebUrl.Parse($"https://{key.Open(sealedContent, Sealed.Json.OutletContent, Place.Outlet).Domain}/");
    }

    /// <summary>
    /// Notes that an item points to an address, unless that is its own outlet's, watched already, or nobody's.
    /// </summary>
    internal static void Note(WriteSession write, long itemId, long outletId, WebUrl target, PointerReason reason)
    {
        var domain = RegistrableDomain.Of(target.Host);
        if (HostsWithoutNews.Contains(domain)) return;
        var hash = write.Hashes.Domain(domain);
        var (known, isWatched) = write.Archive.QuerySingleOrDefault<(long?, long)>(
            """
            select id, exists (select 1 from feed where outlet_id in (
                select coalesce(outlet.same_as, outlet.id) union select twin.id from outlet twin
                where twin.same_as = coalesce(outlet.same_as, outlet.id)))
            from outlet where domain_hash = @hash
            """,
            new { hash });
        if (isWatched == 1
            || (known is not null && OutletStore.RootOf(write, known.Value) == OutletStore.RootOf(write, outletId)))
            return;
        CandidateStore.Point(write, target, outletId, itemId, reason);
    }
}
