using Firstwire.Server.Pages.Outlets;
using Firstwire.Server.Wording;

namespace Firstwire.Server.Pages.Reader;

/// <param name="Kind">What it is, where its name does not say.</param>
internal sealed record PalettePlace(string Name, string Href, string? Kind = null);

/// <summary>The pages that the command palette leads to.</summary>
internal static class PalettePages
{
    private static readonly (string Key, string Href)[] Pages =
    [
        ("front-page", "/"),
        ("latest-title", "/latest"),
        ("unread", "/latest?unread"),
        ("starred", StarredPage.Path),
        ("feeds", "/feeds"),
        ("outlets-title", OutletsPage.Path),
        ("sources-title", "/sources"),
        ("search", "/search"),
        ("settings", SettingsPage.Path),
        ("keys", KeysPage.Path),
    ];

    public static IEnumerable<PalettePlace> In(Texts texts) =>
        Pages.Select(page => new PalettePlace(texts[page.Key], page.Href));
}
