using Firstwire.Server.Api;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Outlets;
using Firstwire.Server.Pages.Reader;

namespace Firstwire.Server;

/// <summary>What of an item a surface shows, where the item's rights decision lets it.</summary>
[Flags]
internal enum Showing
{
    /// <summary>Our own words, and what people and outlets say of themselves.</summary>
    NothingOfItems = 0,

    /// <summary>Headline, byline, outlet and the link to the publisher's page.</summary>
    Headline = 1,

    Excerpt = 2,
    Text = 4,

    /// <summary>Passages by which a text was compared with others.</summary>
    Evidence = 8,

    /// <summary>Whether the item is there at all is for its words to say: it is found by them.</summary>
    FoundByWords = 16,

    /// <summary>A picture of the item, and no words.</summary>
    Picture = 32,
}

/// <summary>A place where Firstwire shows something to somebody: a route, a command, a push.</summary>
/// <param name="Address">
/// A route's pattern, <c>push</c> with the feed that a hub delivers, or a command as <c>firstwire name</c>.
/// </param>
internal sealed record Surface(string Address, Showing Shows);

/// <summary>
/// Every surface there is. All that show items ask <see cref="Firstwire.Newsroom.Items.ItemReads"/> and
/// <see cref="Firstwire.Newsroom.Origins.OriginReads"/>, where rights are obeyed; a test fails on a route or command
/// that is missing here, and another asks each of them about every signal.
/// </summary>
internal static class Surfaces
{
    /// <summary>
    /// Those that read what they are given, or tell the operator of feeds, outlets, sources and stories.
    /// </summary>
    private static readonly string[] Commands =
    [
        "serve", "demo", "add", "import", "export", "poll", "reread", "feeds", "requests", "feed", "sources", "outlets",
        "read", "compare", "quotes", "trace", "cluster", "story", "takedown", "backup", "restore", "verify",
        "completion", "opml", "discover", "warc", "robots", "url", "language", "sanitize",
    ];

    /// <summary>Those by which a removal is asked for, decided and proved.</summary>
    private static readonly string[] OfRemovals =
    [
        "/takedown/prove", "/takedown/counter", "/takedown/{token}", "/api/takedown", "/api/takedown/{token}",
        "/api/takedown/{token}/withdraw", "/api/openapi.json", "/cases", "/cases/{code}", "/desk",
        "/desk/look", "/desk/letter", "/desk/leave", "/desk/wishes", "/desk/removal",
        "/desk/name", "/desk/correct", "/takedowns.json", "/transparency", "/transparency.json",
        "/transparency/ledger.jsonl", "/transparency/inclusion.json", "/transparency/consistency.json",
        "/takedown/{token}/", "/takedown/{token}/look", "/takedown/{token}/letter", "/takedown/{token}/domain",
        "/takedown/{token}/withdraw",
    ];

    private const Showing Line = Showing.Headline | Showing.Excerpt;

    public static IReadOnlyList<Surface> All { get; } =
    [
        new("/", Line),
        new("/latest", Line),
        new("/story/{id:long}", Line | Showing.Evidence),
        new("/story/{id:long}/correct", Showing.Headline),
        new("/story/{id:long}.json", Showing.Headline | Showing.Evidence),
        new("/story/{id:long}.atom", Line),
        new("/story/{id:long}/tree.csv", Showing.Headline),
        new("/item/{id:long}", Line | Showing.Text | Showing.Evidence),
        new("/item/{id:long}/beside/{other:long}",
            Showing.Headline | Showing.Excerpt | Showing.Text | Showing.Evidence),
        new("/item/{id:long}/origins.json", Showing.Headline | Showing.Evidence),
        new(StarredPage.Path, Line),
        new("/outlet/{id:long}", Line),
        new("/outlet/{id:long}/copies", Showing.Headline),
        new("/outlet/{id:long}/copies.json", Showing.Headline),
        new("/feed/{id:long}", Line),
        new("/search", Line | Showing.FoundByWords),
        new("/removal", Showing.Headline),
        new(ImageRoute.Path, Showing.Picture),
        new("/feed.atom", Line),
        new("/feed.json", Line),
        new("push /feed.atom", Line),
        new("push /feed.json", Line),
        new("firstwire search", Line | Showing.FoundByWords),

        new("/outlet/{id:long}/record.json", Showing.NothingOfItems),
        new(OutletsPage.Path, Showing.NothingOfItems),
        new("/coverage", Showing.NothingOfItems),
        new("/coverage.csv", Showing.NothingOfItems),
        new("/coverage/countries.csv", Showing.NothingOfItems),
        new("/coverage/languages.csv", Showing.NothingOfItems),
        new("/story/{id:long}/coverage.csv", Showing.NothingOfItems),
        new("/story/{id:long}/countries.csv", Showing.NothingOfItems),
        new("/story/{id:long}/languages.csv", Showing.NothingOfItems),
        new("/feed/{id:long}/health", Showing.NothingOfItems),
        new("/feeds", Showing.NothingOfItems),
        new("/feeds/starter", Showing.NothingOfItems),
        new("/feeds/opml", Showing.NothingOfItems),
        new("/feeds/stop", Showing.NothingOfItems),
        new("/feeds/resume", Showing.NothingOfItems),
        new("/feeds/announcements", Showing.NothingOfItems),
        new("/feeds.json", Showing.NothingOfItems),
        new("/feeds.opml", Showing.NothingOfItems),
        new("/sources", Showing.NothingOfItems),
        new("/stories/ranking", Showing.NothingOfItems),
        new("/bot", Showing.NothingOfItems),
        new("/bot/requests", Showing.NothingOfItems),
        new("/bot/requests.json", Showing.NothingOfItems),
        new("/health", Showing.NothingOfItems),
        new("/setup", Showing.NothingOfItems),
        new("/favicon.ico", Showing.NothingOfItems),
        new(SiteAssets.Path, Showing.NothingOfItems),
        new(SiteAssets.Worker, Showing.NothingOfItems),
        new(SettingsPage.Path, Showing.NothingOfItems),
        new(SettingsPage.OutletPath, Showing.NothingOfItems),
        new(KeysPage.Path, Showing.NothingOfItems),
        new(OfflinePage.Path, Showing.NothingOfItems),
        new(MarkRoutes.Path, Showing.NothingOfItems),
        new(PaletteRoute.Path, Showing.NothingOfItems),
        new(OpenSearchRoute.Path, Showing.NothingOfItems),

        // How many came, of those that may be shown.
        new(EventStream.Path, Showing.NothingOfItems),
        new("/websub", Showing.NothingOfItems),
        new("/websub/{token}", Showing.NothingOfItems),

        // They show an item to its claimant, its publisher and the operator alone, whatever may be shown to readers.
        .. OfRemovals.Select(static route => new Surface(route, Showing.NothingOfItems)),
        .. Commands.Select(static name => new Surface($"firstwire {name}", Showing.NothingOfItems)),
    ];
}
