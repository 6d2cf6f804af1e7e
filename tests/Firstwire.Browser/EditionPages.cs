using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Stories;
using Firstwire.Server.Api;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Outlets;
using Firstwire.Server.Pages.Reader;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Firstwire.Browser;

/// <summary>
/// Every page of the edition that somebody can open, one address a route. A route that is not here fails a test.
/// </summary>
internal static class EditionPages
{
    /// <summary>Routes that answer GET with something else than a page.</summary>
    private static readonly string[] NoPages =
    [
        "/health", "/setup", "/favicon.ico", "/feeds.opml", "/transparency/ledger.jsonl", "/takedown/{token}/",
        "/websub", "/websub/{token}",
        EventStream.Path, ImageRoute.Path, OpenSearchRoute.Path, SiteAssets.Worker,
    ];

    private static readonly string[] NoPagesBelow = ["/api/", "/assets/"];

    private static readonly string[] NoPagesEnding = [".json", ".atom", ".csv"];

    /// <summary>By route; the name is for pictures.</summary>
    public static IReadOnlyList<(string Route, string Name, string Path)> Of(
        Newsstand newsstand, string caseToken, string caseCode)
    {
        var items = newsstand.Services.GetRequiredService<ItemReads>();
        var story = newsstand.Services.GetRequiredService<StoryReads>().Ranked(1)[0];
        var newest = items.Newest(100);
        var english = newest.First(item => item.Language == "en");
        return
        [
            ("/", "front", "/"),
            ("/latest", "latest", "/latest"),
            ("/latest", "unread", "/latest?unread"),
            ("/story/{id:long}", "story", $"/story/{story.Id}"),
            ("/story/{id:long}/correct", "story-correct", $"/story/{story.Id}/correct"),
            ("/stories/ranking", "ranking", "/stories/ranking"),
            ("/item/{id:long}", "item", $"/item/{english.Id}"),
            ("/item/{id:long}", "item-arabic", $"/item/{newest.First(item => item.Language == "ar").Id}"),
            ("/item/{id:long}", "item-none", "/item/2000000"),
            ("/item/{id:long}/beside/{other:long}", "beside", $"/item/{newest[0].Id}/beside/{newest[1].Id}"),
            (OutletsPage.Path, "outlets", OutletsPage.Path),
            ("/outlet/{id:long}", "outlet", $"/outlet/{english.Outlet.Id}"),
            ("/outlet/{id:long}/copies", "copies", $"/outlet/{english.Outlet.Id}/copies"),
            ("/feed/{id:long}", "feed", "/feed/1"),
            ("/feed/{id:long}/health", "health", "/feed/1/health"),
            ("/feeds", "feeds", "/feeds"),
            ("/feeds/starter", "starter", "/feeds/starter?topic=Science"),
            ("/sources", "sources", "/sources"),
            ("/coverage", "coverage", "/coverage"),
            ("/coverage", "coverage-query", "/coverage?q=the"),
            ("/search", "search", "/search?q=ferry"),
            ("/search", "search-empty", "/search"),
            (StarredPage.Path, "starred", StarredPage.Path),
            (SettingsPage.Path, "settings", SettingsPage.Path),
            (KeysPage.Path, "keys", KeysPage.Path),
            (OfflinePage.Path, "offline", OfflinePage.Path),
            ("/bot", "bot", "/bot"),
            ("/bot/requests", "requests", $"/bot/requests?host={new Uri(english.Url).Host}"),
            ("/removal", "removal", $"/removal?item={english.Id}"),
            ("/takedown/prove", "prove", "/takedown/prove"),
            ("/takedown/counter", "counter", "/takedown/counter"),
            ("/takedown/{token}", "case", $"/takedown/{caseToken}"),
            ("/cases", "cases", "/cases"),
            ("/cases/{code}", "case-decision", $"/cases/{caseCode}"),
            ("/desk", "desk", "/desk"),
            ("/transparency", "transparency", "/transparency"),
        ];
    }

    /// <summary>The routes of the edition that answer with a page.</summary>
    public static IEnumerable<string> Routes(Newsstand newsstand) =>
        newsstand.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint =>
                endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct()
            .Where(route => !NoPages.Contains(route) && !NoPagesBelow.Any(route.StartsWith)
                && !NoPagesEnding.Any(route.EndsWith));
}
