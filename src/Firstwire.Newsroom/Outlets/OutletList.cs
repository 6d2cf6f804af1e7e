using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;

namespace Firstwire.Newsroom.Outlets;

/// <summary>A watched outlet as a list tells of it.</summary>
/// <param name="Country">Its code (ISO 3166-1); null where none is known.</param>
/// <param name="Languages">Tags of those that it publishes in.</param>
/// <param name="Latest">When its latest item was published, else first seen; null where it has none.</param>
public sealed record WatchedOutlet(
    long Id, string Name, IReadOnlyList<string> Domains, string? Country, IReadOnlyList<string> Languages,
    long Feeds, DateTimeOffset? Latest);

/// <summary>One page of the watched outlets, by name.</summary>
/// <param name="Countries">How many outlets each known country has.</param>
/// <param name="Total">How many the list has that this is a page of.</param>
/// <param name="Before">The outlet up to which the page before leads; null on the first.</param>
/// <param name="After">The outlet from which the next page goes on; null on the last.</param>
public sealed record WatchedOutlets(
    IReadOnlyDictionary<string, int> Countries, int Total, IReadOnlyList<WatchedOutlet> Outlets, long? Before,
    long? After);

/// <summary>Lists the outlets that are watched: a feed of theirs is asked. Two that are one have one line.</summary>
public sealed class OutletList(NewsArchive archive)
{
    /// <param name="country">A code; null for the outlets of all countries, and of none.</param>
    /// <param name="after">
    /// A page's <see cref="WatchedOutlets.After"/>; from the beginning where it is null or no outlet's, as with
    /// <paramref name="before"/>.
    /// </param>
    public WatchedOutlets Read(string? country, int size, long? after = null, long? before = null)
    {
        using var read = archive.Read();
        var known = Known(read)
            .Select(outlet => (outlet.Ids, outlet.Contents, Country: CountryOf(outlet.Contents))).ToList();
        var countries = known.Where(outlet => outlet.Country is not null)
            .CountBy(outlet => outlet.Country!).ToDictionary(StringComparer.Ordinal);
        var listed = known.Where(outlet => country is null || outlet.Country == country)
            .ToDictionary(outlet => new NamePlace(0, OutletNames.Of(outlet.Contents), outlet.Ids[0]));
        List<NamePlace> places = [.. listed.Keys.Order(NamePlace.Order)];
        var (start, count) = NamePlace.Page(places, PlaceOf(read, after), PlaceOf(read, before), size);
        var shown = places.GetRange(start, count).Select(place => listed[place])
            .Select(outlet => Line(read, outlet.Ids, outlet.Contents, outlet.Country)).ToList();
        return new WatchedOutlets(
            countries, places.Count, shown, start > 0 ? shown[0].Id : null,
            start + count < places.Count ? shown[^1].Id : null);
    }

    /// <summary>An outlet's place, also where it is watched no more or leads to another since.</summary>
    private static NamePlace? PlaceOf(ReadSession read, long? id)
    {
        var ids = read.Archive.Query<long>(
            "select id from outlet where id = @id or same_as = @id order by id", new { id }).AsList();
        var contents = ids.Select(number => OutletNames.Content(read, number)).OfType<OutletContent>().ToList();
        return contents.Count > 0 ? new NamePlace(0, OutletNames.Of(contents), ids[0]) : null;
    }

    /// <summary>The watched ones, each with the older number first and what its numbers hold.</summary>
    private static IEnumerable<(List<long> Ids, List<OutletContent> Contents)> Known(ReadSession read)
    {
        var keys = KeyStore.All(read.Keys, Subject.Outlet);
        var rows = read.Archive.Query<(long Root, long Id, byte[] Sealed)>(
            """
            with watched as (select distinct coalesce(outlet.same_as, outlet.id) as root
              from feed join outlet on outlet.id = feed.outlet_id where feed.due is not null)
            select watched.root, outlet.id, outlet.sealed from watched join outlet on outlet.id = watched.root
              or outlet.same_as = watched.root
            order by watched.root, outlet.id
            """);
        foreach (var numbers in rows.GroupBy(row => row.Root))
        {
            var contents = new List<OutletContent>();
            foreach (var row in numbers)
            {
                if (!keys.TryGetValue(row.Id, out var bytes)) continue;
                using var key = new SealingKey(bytes);
                contents.Add(key.Open(row.Sealed, Sealed.Json.OutletContent, Place.Outlet));
            }

            if (contents.Count > 0) yield return ([.. numbers.Select(row => row.Id)], contents);
        }
    }

    private static WatchedOutlet Line(ReadSession read, List<long> ids, List<OutletContent> contents, string? country)
    {
        var feeds = read.Archive.ExecuteScalar<long>(
            "select count(*) from feed where outlet_id in @ids and due is not null", new { ids });
        var latest = ids.Select(id => read.Archive.QuerySingleOrDefault<long?>(
            "select listed from item where outlet_id = @id and erased is null and hidden is null "
                + "order by listed desc, id desc limit 1",
            new { id })).Max();
        return new WatchedOutlet(
            ids[0],
            OutletNames.Of(contents),
            [.. contents.Select(content => content.Domain)],
            country,
            [.. contents.SelectMany(content => content.Facts).Where(fact => fact.Kind == OutletFactKind.Language)
                .Select(fact => fact.Value).Distinct()],
            feeds,
            StoredTime.Of(latest));
    }

    private static string? CountryOf(List<OutletContent> contents) =>
        contents.Select(OutletRegister.CountryOf)
            .OfType<string>().Select(said => Countries.Find(said)?.Code).FirstOrDefault(code => code is not null);
}
