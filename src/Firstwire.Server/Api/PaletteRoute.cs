using Firstwire.Newsroom.Outlets;
using Firstwire.Server.Pages.Reader;
using Firstwire.Server.Wording;

namespace Firstwire.Server.Api;

/// <summary>What the command palette offers: the pages, and outlets and feeds by their names.</summary>
internal static class PaletteRoute
{
    public const string Path = "/palette.json";

    private const int Most = 10;
    private const int LongestQuery = 100;

    public static void MapPalette(this WebApplication app) => app.MapRead(
        Path, (string? q, NameSearch names, Texts texts) =>
    {
        var query = (q ?? "").Trim();
        if (query.Length > LongestQuery) query = query[..LongestQuery];
        return Results.Json(
            new
            {
                Label = texts["palette"],
                None = texts["palette-none"],
                Search = texts["palette-search", ("query", query)],
                Places = query.Length == 0
                    ? PalettePages.In(texts)
                    : names.Find(query, Most).Select(place => new PalettePlace(
                        place.Name, place.IsFeed ? $"/feed/{place.Id}" : $"/outlet/{place.Id}",
                        texts[place.IsFeed ? "feed" : "outlet"])),
            },
            ApiJson.Options);
    });
}
