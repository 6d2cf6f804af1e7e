using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Outlets;

/// <summary>
/// Who publishes: one row for each registrable domain that an item, a feed or a link stood on. Rows found to be one
/// outlet lead to the oldest (<see cref="OutletMerging"/>).
/// </summary>
internal static class OutletStore
{
    /// <summary>
    /// Facts of one kind kept of one outlet; sites that name themselves after each section have dozens.
    /// </summary>
    private const int FactsOfAKind = 12;

    private const int LongestValue = 500;

    /// <summary>The outlet of an address, made at its first sight, named by its domain until it names itself.</summary>
    public static long Ensure(WriteSession write, WebUrl url)
    {
        var domain = RegistrableDomain.Of(url.Host);
        var hash = write.Hashes.Domain(domain);
        if (write.Archive.QuerySingleOrDefault<long?>(
            "select id from outlet where domain_hash = @hash", new { hash }) is { } known) return known;
        var (id, key) = write.Create(Subject.Outlet);
        using (key)
        {
            write.Archive.Execute(
                "insert into outlet (id, domain_hash, recorded, sealed) values (@id, @hash, @now, @sealedContent)",
                new
                {
                    id,
                    hash,
                    now = write.Now,
                    sealedContent = key.Seal(new OutletContent(domain), Sealed.Json.OutletContent, Place.Outlet)
                });
        }

        return id;
    }

    /// <summary>Where the outlet leads: itself, or the older one that it was found to be.</summary>
    public static long RootOf(WriteSession write, long id) =>
        write.Archive.QuerySingle<long>("select coalesce(same_as, id) from outlet where id = @id", new { id });

    /// <summary>Takes the title of an outlet's feed as its name, until a page states a better one.</summary>
    public static void NameIfUnnamed(WriteSession write, long id, string? name) =>
        Learn(write, id, new OutletFact(OutletFactKind.Name, name ?? "", FactOrigin.Feed));

    /// <summary>
    /// Notes what was stated of an outlet, each fact once. The name that is shown is the one that its publisher gave at
    /// the desk, else the latest of its own pages, else its first otherwise.
    /// </summary>
    public static void Learn(WriteSession write, long id, params IReadOnlyList<OutletFact> facts)
    {
        using var key = write.KeyOf(Subject.Outlet, id);
        var sealedContent = write.Archive.QuerySingleOrDefault<byte[]>(
            "select sealed from outlet where id = @id", new { id });
        if (key is null || sealedContent is null) return;
        var content = key.Open(sealedContent, Sealed.Json.OutletContent, Place.Outlet);
        var known = content.Facts.ToList();
        var name = content.Name;
        foreach (var fact in facts)
        {
            if (string.IsNullOrWhiteSpace(fact.Value) || fact.Value.Length > LongestValue) continue;
            if (fact.Kind == OutletFactKind.Name && Outranks(fact.Origin, name, known)) name = fact.Value;
            if (known.Exists(
                other => other.Kind == fact.Kind && other.Value == fact.Value && other.Origin == fact.Origin)) continue;
            if (known.Count(other => other.Kind == fact.Kind) >= FactsOfAKind) continue;
            known.Add(fact);
            if (fact.Kind == OutletFactKind.Name) Recognise(write, id, fact.Value);
        }

        if (known.Count == content.Facts.Count && name == content.Name) return;
        sealedContent = key.Seal(content with { Name = name, Facts = known }, Sealed.Json.OutletContent, Place.Outlet);
        write.Archive.Execute("update outlet set sealed = @sealedContent where id = @id", new { id, sealedContent });
    }

    private static bool Outranks(FactOrigin origin, string? name, List<OutletFact> known) =>
        name is null || origin == FactOrigin.Publisher
        || (origin is FactOrigin.Page or FactOrigin.Editor
            && !known.Exists(static fact => fact is { Kind: OutletFactKind.Name, Origin: FactOrigin.Publisher }));

    private static void Recognise(WriteSession write, long id, string name) =>
        write.Archive.Execute(
            "insert into outlet_name (name_hash, outlet_id) values (@hash, @id) on conflict do nothing",
            new { hash = write.Hashes.Title(name), id });
}
