using Firstwire.Newsroom;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.People;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Search;
using Firstwire.Newsroom.Sources;
using Firstwire.Newsroom.Stories;
using Firstwire.Server.Api;
using Firstwire.Server.Pages.Feeds;
using Firstwire.Server.Pages.Items;
using Firstwire.Server.Pages.Outlets;
using Firstwire.Server.Pages.Stories;
using Firstwire.Server.Pages.Takedown;
using Firstwire.Server.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Firstwire.Server.Pages;

/// <summary>Which page stands at which address. Pages are views: what they show is gathered here.</summary>
internal static class PageRoutes
{
    private const int ItemsOnAPage = 40;

    /// <summary>Sources that are shown beside those that can be added.</summary>
    private const int SourcesAside = 20;

    /// <summary>Beyond this many pages nobody turns; it bounds what a search or a ranking reads.</summary>
    private const int SearchPages = 25;

    private const int AnnouncementsOnAPage = 100;
    private const int SitesOnAPage = 12;
    private const int RequestsOfAFeed = 20;

    public static void MapPages(this WebApplication app)
    {
        app.MapRead("/", Front);
        app.MapRead("/latest", Latest);
        app.MapRead("/stories/ranking", () => Notice.Page(StatusCodes.Status200OK, "ranking-title",
            ["ranking-accounts", "ranking-time", "ranking-headline", "ranking-errs"], Notice.FrontPage,
            values: ("hours", (int)StoryReads.HalfLife.TotalHours)));
        app.MapRead("/item/{id:long}", Item);
        app.MapRead("/item/{id:long}/beside/{other:long}", Beside);
        app.MapRead(OutletsPage.Path, Outlets);
        app.MapRead("/outlet/{id:long}", Outlet);
        app.MapRead("/outlet/{id:long}/copies",
            (long id, OutletRegister register, OriginReads origins) => register.Find(id) is { } outlet
            ? Page<OutletCopiesPage>((nameof(OutletCopiesPage.Identity), outlet),
                (nameof(OutletCopiesPage.Copies), origins.CopiesOf(outlet.Id)))
            : Notice.NotFound("no-outlet-title", "no-outlet"));
        app.MapRead("/feed/{id:long}", Feed);
        app.MapRead("/feed/{id:long}/health", FeedDetails);
        app.MapRead("/feeds", Feeds);
        app.MapRead("/feeds/starter", Starter);
        app.MapRead("/feeds.opml", (OpmlExport export) =>
            new TaggedAnswer(export.Write(), "text/x-opml; charset=utf-8", fileName: "firstwire.opml"));
        app.MapRead("/sources", (SuggestedSources sources) => Page<SourcesPage>(
            (nameof(SourcesPage.Offered), sources.In(CandidateState.Offered)),
            (nameof(SourcesPage.Exploring), sources.In(CandidateState.Exploring, SourcesAside)),
            (nameof(SourcesPage.Fruitless), sources.In(CandidateState.Fruitless, SourcesAside))));
        app.MapRead("/search", Search);
        app.MapRead("/bot", (NewsroomOptions newsroom) => Page<BotPage>(
            (nameof(BotPage.Newsroom), newsroom),
            (nameof(BotPage.UserAgent), new FetchOptions { Contact = newsroom.Contact }.UserAgent)));
        app.MapRead("/bot/requests", (string? host, string? older, RequestHistory history) => Page<HostRequestsPage>(
            (nameof(HostRequestsPage.Asked), host),
            (nameof(HostRequestsPage.History), history.OfHost(host ?? "", older, HostRequestsPage.RequestsOnAPage)),
            (nameof(HostRequestsPage.IsLater), older is not null)));
    }

    /// <summary>A page as an answer to GET.</summary>
    public static RazorComponentResult<TPage> Page<TPage>(params (string Name, object? Value)[] parameters)
        where TPage : Microsoft.AspNetCore.Components.IComponent =>
        new(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal));

    /// <summary>A page as an answer to a form that could not be taken as it was.</summary>
    public static RazorComponentResult<TPage> Unprocessable<TPage>(params (string Name, object? Value)[] parameters)
        where TPage : Microsoft.AspNetCore.Components.IComponent =>
        new(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal))
        {
            StatusCode = StatusCodes.Status422UnprocessableEntity,
        };

    private static IResult Front(
        int? page, int? from, HttpContext context, StoryReads stories, ItemReads items, ReadingMarks marks,
        FeedHealth health, IngestCounts counts)
    {
        var newest = marks.Newest();
        var number = Math.Clamp(page ?? 1, 1, SearchPages);
        var ranked = stories.Ranked(
            ItemsOnAPage, Math.Clamp(from ?? (number - 1) * ItemsOnAPage, 0, 2 * SearchPages * ItemsOnAPage),
            LanguageChoice.Wanted(context));
        if (ranked.Stories.Count == 0)
        {
            return number > 1
                ? Results.LocalRedirect("/")
                : Latest(null, null, null, context, items, marks, health, counts);
        }

        return Page<FrontPage>(
            (nameof(FrontPage.Stories), ranked.Stories),
            (nameof(FrontPage.Newest), newest),
            (nameof(FrontPage.PageNumber), number),
            (nameof(FrontPage.Next), number < SearchPages ? ranked.Next : null),
            (nameof(FrontPage.Feeds), health.Summary()),
            (nameof(FrontPage.NewItems), counts.Items));
    }

    private static IResult Latest(
        string? older, string? newer, string? unread, HttpContext context, ItemReads items, ReadingMarks marks,
        FeedHealth health, IngestCounts counts)
    {
        // Before the list: what comes between the two is on no page, and is marked by none.
        var newest = marks.Newest();
        var isUnread = unread is not null && marks.AreKept;
        if (Turn(items, older, newer, ItemsOnAPage, isUnread ? new ItemFilter { Marked = MarkedAs.Unread } : null)
            is not { } page)
        {
            return Results.LocalRedirect(isUnread ? "/latest?unread" : "/latest");
        }

        var feeds = health.Summary();
        if (page.Items.Count > 0 || page.Older is not null || (isUnread && newest > 0))
        {
            return Page<LatestPage>(
                (nameof(LatestPage.Page), isUnread ? OpenedItem.WithoutReadElsewhere(context, page, marks) : page),
                (nameof(LatestPage.Newest), newest),
                (nameof(LatestPage.IsUnread), isUnread),
                (nameof(LatestPage.Unread), marks.AreKept ? marks.CountUnread() : 0),
                (nameof(LatestPage.Feeds), feeds),
                (nameof(LatestPage.NewItems), counts.Items));
        }

        return feeds.Feeds == 0
            ? Page<WelcomePage>((nameof(WelcomePage.Starter), StarterList.SmallWorld))
            : Page<WaitingPage>((nameof(WaitingPage.Feeds), feeds));
    }

    private static IResult Item(
        long id, HttpContext context, ItemReads items, ReadingMarks marks, OriginReads origins,
        StoryReads stories, StoryRelations relations, FeedHealth health) => items.Find(id) switch
        {
            ItemLookup.Found found => Opened(context, id, marks, Page<ItemPage>(
                (nameof(ItemPage.Details), found.Details),
                (nameof(ItemPage.Origins), origins.Of(found.Details.Item)),
                (nameof(ItemPage.Around), stories.Around(id)),
                (nameof(ItemPage.Related), relations.Around(id, LanguageChoice.Wanted(context))),
                (nameof(ItemPage.Outlets), health.Summary().Outlets))),
            ItemLookup.SameAs same => Results.LocalRedirect($"/item/{same.Id}", permanent: true),
            ItemLookup.Erased erased => new TombstoneResult(id, erased.IsCompelled),
            ItemLookup.Hidden => Notice.Page(
                StatusCodes.Status404NotFound, "hidden-title", ["hidden"], Notice.FrontPage,
                further: TakedownPages.Counter(id)),
            _ => Notice.NotFound("no-item-title", "no-item"),
        };

    private static RazorComponentResult<ItemPage> Opened(
        HttpContext context, long id, ReadingMarks marks, RazorComponentResult<ItemPage> page)
    {
        OpenedItem.Mark(context, id, marks);
        return page;
    }

    private static IResult Beside(long id, long other, OriginReads origins) => origins.Beside(id, other) is { } texts
        ? Page<BesidePage>((nameof(BesidePage.Texts), texts))
        : Notice.NotFound("no-beside-title", "no-beside");

    private static IResult Outlets(string? country, long? after, long? before, OutletList outlets)
    {
        var narrowed = country is null ? null : Countries.Find(country)?.Code;
        if (country is not null && narrowed is null) return Results.LocalRedirect(OutletsPage.Path);
        return Page<OutletsPage>(
            (nameof(OutletsPage.List), outlets.Read(narrowed, OutletsPage.OutletsOnAPage, after, before)),
            (nameof(OutletsPage.Country), narrowed));
    }

    private static IResult Outlet(
        long id, string? older, string? newer, ItemReads items, OutletRegister register, OriginReads origins)
    {
        if (register.Find(id) is not { } outlet) return Notice.NotFound("no-outlet-title", "no-outlet");
        var path = $"/outlet/{outlet.Id}";
        if (outlet.Id != id) return Results.LocalRedirect(path); // Not for good: an editor may part them again.
        return Turn(items, older, newer, filter: new ItemFilter(OutletId: id)) is { } page
            ? Page<OutletPage>(
                (nameof(OutletPage.Identity), outlet), (nameof(OutletPage.Record), origins.RecordOf(outlet.Id)),
                (nameof(OutletPage.Page), page), (nameof(OutletPage.Path), path))
            : Results.LocalRedirect(path);
    }

    private static IResult Feed(long id, string? older, string? newer, ItemReads items, FeedHealth health)
    {
        if (health.Find(id) is not { } feed) return Notice.NotFound("no-feed-title", "no-feed");
        var path = $"/feed/{id}";
        return Turn(items, older, newer, filter: new ItemFilter(FeedId: id)) is { } page
            ? Page<FeedPage>(
                (nameof(FeedPage.Feed), feed), (nameof(FeedPage.Page), page), (nameof(FeedPage.Path), path))
            : Results.LocalRedirect(path);
    }

    private static IResult FeedDetails(
        long id, FeedHealth health, RequestHistory history) => health.Find(id) is { } feed
        ? Page<FeedHealthPage>(
            (nameof(FeedHealthPage.Feed), feed), (nameof(FeedHealthPage.Requests), history.OfFeed(id, RequestsOfAFeed)))
        : Notice.NotFound("no-feed-title", "no-feed");

    private static IResult Feeds(
        int? added, int? known, string? after, string? before, string? state, FeedHealth health,
        Announcements announcements)
    {
        FeedState? narrowed = state is not null
            && !int.TryParse(state, out _)
            && Enum.TryParse<FeedState>(state, ignoreCase: true, out var named) ? named : null;
        if (state is not null && narrowed is null) return Results.LocalRedirect("/feeds");
        return Page<FeedsPage>(
            [
                (nameof(FeedsPage.List), health.List(
                    narrowed, FeedsPage.FeedsOnAPage, ListPosition.Parse(after), ListPosition.Parse(before))),
                (nameof(FeedsPage.State), narrowed),
                (nameof(FeedsPage.Outcome),
                    added is > 0 || known is > 0 ? new AddOutcome(added ?? 0, known ?? 0, []) : null),
                .. Told(announcements),
            ]);
    }

    /// <summary>What stands above the list of feeds.</summary>
    public static (string Name, object? Value)[] Told(Announcements announcements) =>
    [
        (nameof(FeedsPage.Told), announcements.Unseen(AnnouncementsOnAPage)),
        (nameof(FeedsPage.ToldCount), announcements.CountUnseen()),
        (nameof(FeedsPage.Sites), announcements.RefusingSites(SitesOnAPage)),
        (nameof(FeedsPage.Changed), announcements.ChangedSites(SitesOnAPage)),
    ];

    private static RazorComponentResult<StarterPage> Starter(
        string[]? country, string[]? language, string[]? topic, FeedSubscriptions subscriptions)
    {
        var (choice, problem) = StarterChoice.Read(country ?? [], language ?? [], topic ?? []);
        if (choice is null || choice.IsEmpty) return Page<StarterPage>((nameof(StarterPage.Problem), problem));
        var chosen = choice.Of(StarterList.All);
        return Page<StarterPage>(
            (nameof(StarterPage.Choice), choice),
            (nameof(StarterPage.Chosen), chosen),
            (nameof(StarterPage.Known), subscriptions.Known(chosen.Select(feed => feed.Url))));
    }

    private static RazorComponentResult<SearchPage> Search(string? q, int? page, ItemSearch search, ItemReads items)
    {
        var query = (q ?? "").Trim();
        if (query.Length > SearchPage.LongestQuery) query = query[..SearchPage.LongestQuery];
        var number = Math.Clamp(page ?? 1, 1, SearchPages);
        var hits = query.Length == 0 ? [] : search.Find(query, (number * ItemsOnAPage) + 1);
        var shown = hits.Skip((number - 1) * ItemsOnAPage).Take(ItemsOnAPage).Select(hit => hit.Id).ToList();
        return Page<SearchPage>(
            (nameof(SearchPage.Query), query),
            (nameof(SearchPage.Items), items.ByIds(shown)),
            (nameof(SearchPage.PageNumber), number),
            (nameof(SearchPage.HasMore), number < SearchPages && hits.Count > number * ItemsOnAPage));
    }

    /// <summary>
    /// The page of a list that the address asks for; null where the list's first page is the better answer.
    /// </summary>
    public static ItemsPage? Turn(
        ItemReads items, string? older, string? newer, int count = ItemsOnAPage, ItemFilter? filter = null)
    {
        if (older is null && newer is null) return items.Older(count, null, filter);
        if (ListPosition.Parse(newer ?? older) is not { } from) return null;
        var page = newer is null ? items.Older(count, from, filter) : items.Newer(count, from, filter);
        return page.Newer is null ? null : page;
    }
}
