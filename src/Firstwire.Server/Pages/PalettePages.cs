namespace Firstwire.Server.Pages;

/// <param name="Kind">What it is, where its name does not say.</param>
internal sealed record PalettePlace(string Name, string Href, string? Kind = null);

/// <summary>The words of the command palette, and the pages that it leads to.</summary>
internal static class PalettePages
{
    public static string Label => "Go to a page, an outlet, a feed, or do something";

    public static string None => "Nothing of this name";

    public static string Search => "Search the news for";

    public static string Feed => "Feed";

    public static string Outlet => "Outlet";

    public static IReadOnlyList<PalettePlace> All =>
    [
        new("Front page", "/"),
        new("Latest", "/latest"),
        new("Unread", "/latest?unread"),
        new("Starred", "/starred"),
        new("Feeds", "/feeds"),
        new("Suggested sources", "/sources"),
        new("Search", "/search"),
        new("Settings", "/settings"),
        new("Keyboard shortcuts", "/keys"),
        new("Transparency", "/transparency"),
    ];
}
