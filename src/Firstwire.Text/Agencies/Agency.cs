namespace Firstwire.Text.Agencies;

/// <summary>Who supplies others with text (data/agencies).</summary>
/// <param name="Id">Its key in the table.</param>
/// <param name="Name">As answers call it, in Latin letters.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of its seat.</param>
/// <param name="Domains">Its own registrable domains: a page there is its own.</param>
/// <param name="Names">Names that nothing else bears, in any case.</param>
/// <param name="Marks">
/// Short forms and names that other things bear too: they count only in this case and where a credit stands.
/// </param>
/// <param name="Style">Words of its house style that end its texts; <c>…</c> stands for anything.</param>
public sealed record Agency(
    string Id,
    string Name,
    string Country,
    IReadOnlyList<string> Domains,
    AgencyKind Kind,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Marks,
    IReadOnlyList<string> Style);
