using System.Collections.Frozen;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Outlets;

/// <summary>Who an outlet is, each statement with its origin.</summary>
/// <param name="Domains">Its registrable domains, the first of them first.</param>
/// <param name="Ties">What it says of others, and others of it.</param>
/// <param name="Mergers">The log, oldest first.</param>
public sealed record OutletIdentity(
    long Id,
    string Name,
    IReadOnlyList<string> Domains,
    IReadOnlyList<OutletFact> Facts,
    IReadOnlyList<StatedTie> Ties,
    IReadOnlyList<Merger> Mergers);

/// <param name="OutletId">The other, where it is known here.</param>
/// <param name="IsConfirmed">True where the other says the counterpart.</param>
/// <param name="ByOther">True where it is the other who says it.</param>
public sealed record StatedTie(OutletTie Kind, string Domain, long? OutletId, bool IsConfirmed, bool ByOther);

/// <param name="Leads">The outlet that leads to <paramref name="Stays"/> since then.</param>
/// <param name="Undone">When an editor parted them again.</param>
public sealed record Merger(
    long Stays, string StaysName, long Leads, string LeadsName, MergeReason Reason,
    DateTimeOffset Recorded, DateTimeOffset? Undone);

/// <summary>The identities of outlets, for people and editors.</summary>
public sealed class OutletRegister(NewsArchive archive)
{
    private const int MostTies = 100;

    private static readonly Lazy<FrozenDictionary<string, StarterFeed>> Starters = new(() => StarterList.All
        .Where(feed => WebUrl.Parse(feed.HomePageUrl) is not null)
        .DistinctBy(feed => RegistrableDomain.Of(WebUrl.Parse(feed.HomePageUrl)!.Host))
        .ToFrozenDictionary(
            feed => RegistrableDomain.Of(WebUrl.Parse(feed.HomePageUrl)!.Host), StringComparer.Ordinal));

    /// <summary>
    /// The identity that an id leads to, its own or the older one that it was found to be; null where there is no such
    /// outlet.
    /// </summary>
    public OutletIdentity? Find(long id)
    {
        using var read = archive.Read();
        return read.Archive.QuerySingleOrDefault<long?>("select coalesce(same_as, id) from outlet where id = @id",
            new { id }) is { } root ? Open(read, root) : null;
    }

    /// <summary>The outlets that are watched, by id.</summary>
    public IReadOnlyList<OutletIdentity> Watched()
    {
        using var read = archive.Read();
        var roots = read.Archive.Query<long>(
            "select distinct coalesce(outlet.same_as, outlet.id) as root "
                + "from feed join outlet on outlet.id = feed.outlet_id order by root");
        return [.. roots.Select(root => Open(read, root)).OfType<OutletIdentity>()];
    }

    /// <summary>
    /// Makes two outlets one on an editor's word. False where they are one, or one of them does not exist.
    /// </summary>
    public Task<bool> MergeAsync(long one, long other, CancellationToken cancellation) => archive.PublishAsync(
        write => write.Archive.ExecuteScalar<long>(
            "select count(*) from outlet where id in (@one, @other)", new { one, other }) == 2
            && OutletMerging.Merge(write, one, other, MergeReason.Editor),
        cancellation);

    /// <summary>Undoes the merger by which an outlet leads to another. False where it leads to none.</summary>
    public Task<bool> SplitAsync(long id, CancellationToken cancellation) =>
        archive.PublishAsync(write => OutletMerging.Split(write, id), cancellation);

    /// <summary>Where an outlet is, by reference data, else as it says; null where neither is known.</summary>
    internal static string? CountryOf(ReadSession read, long root) =>
        OutletNames.Content(read, root) is { } content ? CountryOf(content) : null;

    /// <inheritdoc cref="CountryOf(ReadSession, long)"/>
    internal static string? CountryOf(OutletContent content) => OfData(content.Domain).Concat(content.Facts)
        .FirstOrDefault(fact => fact.Kind == OutletFactKind.Country)?.Value;

    private static OutletIdentity? Open(ReadSession read, long root)
    {
        var ids = read.Archive.Query<long>(
            "select id from outlet where id = @root or same_as = @root order by id", new { root }).AsList();
        var contents = ids.Select(id => OutletNames.Content(read, id)).OfType<OutletContent>().ToList();
        if (contents.Count == 0) return null;
        List<string> domains = [.. contents.Select(content => content.Domain)];
        return new OutletIdentity(
            root,
            OutletNames.Of(contents),
            domains,
            [.. contents.SelectMany(content => content.Facts).Concat(domains.SelectMany(OfData))
                .Distinct().OrderBy(fact => fact.Kind)],
            Ties(read, ids),
            Mergers(read, root, ids));
    }

    private static IEnumerable<OutletFact> OfData(string domain)
    {
        if (Starters.Value.TryGetValue(domain, out var starter))
            yield return new OutletFact(OutletFactKind.Country, starter.Country.Code, FactOrigin.Data);
        else if (CountryDomains.Of(domain) is { } country) yield return new OutletFact(
            OutletFactKind.Country, country.Code, FactOrigin.Data);
    }

    private static List<StatedTie> Ties(ReadSession read, List<long> ids)
    {
        var said = read.Archive.Query<TieRow>(
            """
            select tie.outlet_id as OutletId, tie.kind, tie.sealed, other.id as Other,
              other.domain_hash is not null and exists (
                select 1 from outlet_tie answer where answer.outlet_id = other.id and answer.kind = case tie.kind
                    when 1 then 2 when 2 then 1 when 3 then 4 when 4 then 3 else tie.kind end
                  and answer.domain_hash = (select domain_hash from outlet where id = tie.outlet_id)) as Confirmed
            from outlet_tie tie left join outlet other on other.domain_hash = tie.domain_hash
            where tie.outlet_id in @ids order by tie.kind, tie.recorded limit @MostTies
            """,
            new { ids, MostTies }).AsList();
        var ties = new List<StatedTie>(said.Count);
        foreach (var tie in said)
        {
            using var key = read.KeyOf(Subject.Outlet, tie.OutletId);
            if (key is null || (tie.Other is { } own && ids.Contains(own))) continue;
            var domain = key.Open(tie.Sealed, Sealed.Json.AddressContent, Place.OutletTie).Url;
            ties.Add(new StatedTie((OutletTie)tie.Kind, domain, tie.Other, tie.Confirmed == 1, ByOther: false));
        }

        var heard = read.Archive.Query<(long Other, long Kind)>(
            """
            select outlet_id, kind from outlet_tie
            where domain_hash in (select domain_hash from outlet where id in @ids) and outlet_id not in @ids
            order by kind, recorded limit @MostTies
            """,
            new { ids, MostTies });
        foreach (var (other, kind) in heard)
        {
            // What both sides say is told once, in this outlet's own words.
            if (ties.Exists(tie => tie.OutletId == other && tie.IsConfirmed
                && OutletTies.CounterpartOf(tie.Kind) == (OutletTie)kind)) continue;
            if (OutletNames.Content(read, other) is { } content)
            {
                ties.Add(new StatedTie((OutletTie)kind, content.Domain, other, IsConfirmed: false, ByOther: true));
            }
        }

        return ties;
    }

    private static List<Merger> Mergers(ReadSession read, long root, List<long> ids) =>
    [
        .. read.Archive.Query<(long Stays, long Leads, long Reason, long Recorded, long? Undone)>(
            "select stays, leads, reason, recorded, undone from outlet_merger "
                + "where stays in @all or leads in @all order by id",
            new { all = ids.Append(root) })
            .Select(row => new Merger(
                row.Stays, OutletNames.Of(read, row.Stays) ?? "", row.Leads, OutletNames.Of(read, row.Leads) ?? "",
                (MergeReason)row.Reason, StoredTime.Of(row.Recorded), StoredTime.Of(row.Undone))),
    ];

    private sealed record TieRow
    {
        public long OutletId { get; init; }
        public long Kind { get; init; }
        public required byte[] Sealed { get; init; }
        public long? Other { get; init; }
        public long Confirmed { get; init; }
    }
}
