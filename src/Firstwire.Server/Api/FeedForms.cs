using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Outlets;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Feeds;
using Firstwire.Server.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Firstwire.Server.Api;

/// <summary>
/// The forms that add feeds, stop asking one and ask it again. Bound forms are checked for their antiforgery token
/// before a handler sees them.
/// </summary>
internal static class FeedForms
{
    public static void MapFeedForms(this WebApplication app)
    {
        app.MapPost("/feeds", AddOneAsync);
        app.MapPost("/feeds/opml", AddListAsync);
        app.MapPost("/feeds/starter", AddStartersAsync);
        app.MapPost("/feeds/stop", StopAsync);
        app.MapPost("/feeds/resume", ResumeAsync);
    }

    private static Task<IResult> AddOneAsync(
        [FromForm] string? address,
        [FromForm] bool? list,
        FeedSubscriptions subscriptions,
        FeedHealth health,
        Announcements announcements,
        Texts texts,
        CancellationToken cancellation)
    {
        var request = new FeedRequest(
            TypedAddress.Of(address))
        { Kind = list == true ? FeedKind.ListPage : FeedKind.Document };
        return AddAsync([request], address, subscriptions, health, announcements, texts, "/feeds", cancellation);
    }

    private static async Task<IResult> AddListAsync(
        IFormFile? file, FeedSubscriptions subscriptions, FeedHealth health, Announcements announcements, Texts texts,
        CancellationToken cancellation)
    {
        if (file is null || file.Length == 0)
        {
            return Refused(new AddOutcome(0, 0, [texts["opml-no-file"]]), health, announcements);
        }

        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, cancellation);
        var (requests, problem, breaksOff) = OpmlSubscriptions.Read(bytes.ToArray());
        return problem is not null
            ? Refused(new AddOutcome(0, 0, [texts["opml-unreadable"]]), health, announcements)
            : await AddAsync(
                [.. requests], null, subscriptions, health, announcements, texts, "/feeds", cancellation,
                breaksOff ? texts["opml-breaks-off"] : null);
    }

    private static Task<IResult> AddStartersAsync(
        IFormCollection form, FeedSubscriptions subscriptions, FeedHealth health, Announcements announcements,
        Texts texts, CancellationToken cancellation)
    {
        var isPage = form.ContainsKey("choice") || form.ContainsKey("next");
        return AddAsync([.. StarterChoice.Requests(Chosen(form))], null, subscriptions, health, announcements, texts,
            isPage ? "/feeds" : "/", cancellation);
    }

    /// <summary>Ticked feeds; or all of a choice, where they are too many to be ticked; or the small world.</summary>
    private static IReadOnlyList<StarterFeed> Chosen(IFormCollection form)
    {
        if (form.ContainsKey("all")) return StarterList.SmallWorld;
        if (!form.ContainsKey("choice")) return [.. StarterList.All.Where(feed => form["feed"].Contains(feed.Url))];
        var (choice, _) = StarterChoice.Read(
            form["country"].OfType<string>(), form["language"].OfType<string>(), form["topic"].OfType<string>());
        return choice is null or { IsEmpty: true } ? [] : choice.Of(StarterList.All);
    }

    private static async Task<IResult> AddAsync(
        List<FeedRequest> requests, string? typed, FeedSubscriptions subscriptions, FeedHealth health,
        Announcements announcements, Texts texts, string next, CancellationToken cancellation,
        string? problem = null)
    {
        var results = await subscriptions.SubscribeAsync(requests, cancellation);
        var added = results.OfType<SubscribeResult.Added>().Count();
        var known = results.OfType<SubscribeResult.Known>().Count();
        string[] refused = requests.Count == 0
            ? [texts["starter-no-choice"]]
            : [.. problem is null ? Array.Empty<string>() : [problem],
                .. results.OfType<SubscribeResult.Refused>().Select(refusal => SubscribeSaying.Of(texts, refusal))];
        if (refused.Length == 0)
        {
            return Results.LocalRedirect(next == "/" ? next : $"{next}?added={added}&known={known}");
        }

        return Refused(new AddOutcome(added, known, refused, typed), health, announcements);
    }

    /// <summary>The page that the form stood on, with what is to be put right.</summary>
    private static IResult Refused(AddOutcome outcome, FeedHealth health, Announcements announcements)
    {
        var feeds = health.List(null, FeedsPage.FeedsOnAPage);
        return feeds.Total == 0
            ? PageRoutes.Unprocessable<WelcomePage>(
                (nameof(WelcomePage.Starter), StarterList.SmallWorld), (nameof(WelcomePage.Outcome), outcome))
            : PageRoutes.Unprocessable<FeedsPage>(
                [(nameof(FeedsPage.List), feeds), (nameof(FeedsPage.Outcome), outcome),
                    .. PageRoutes.Told(announcements)]);
    }

    private static async Task<IResult> StopAsync(
        [FromForm] long feed, FeedStops stops, FeedHealth health, CancellationToken cancellation)
    {
        await stops.StopAsync(feed, cancellation);
        return HealthOf(feed, health);
    }

    private static async Task<IResult> ResumeAsync(
        [FromForm] long feed, FeedStops stops, FeedHealth health, CancellationToken cancellation)
    {
        await stops.ResumeAsync(feed, cancellation);
        return HealthOf(feed, health);
    }

    /// <summary>What has become of the feed stands on its page, whoever was first.</summary>
    private static IResult HealthOf(long feed, FeedHealth health) => health.Find(feed) is null
        ? Notice.NotFound("no-feed-title", "no-feed")
        : Results.LocalRedirect($"/feed/{feed}/health");
}
