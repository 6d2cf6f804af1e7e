using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Items;
using Microsoft.AspNetCore.Mvc;

namespace Firstwire.Server.Api;

/// <summary>
/// The health of all feeds as JSON, a publisher's question as JSON, and the form that takes announcements off the list.
/// </summary>
internal static class FeedHealthRoutes
{
    /// <summary>Announcements and refusing sites that one answer names.</summary>
    private const int Named = 200;

    private const int RequestsInAnAnswer = 500;

    public static void MapFeedHealth(this WebApplication app)
    {
        app.MapRead("/feeds.json", Feeds);
        app.MapRead("/bot/requests.json", Requests);
        app.MapPost("/feeds/announcements", DismissAsync);
    }

    private static TaggedAnswer Feeds(FeedHealth health, Announcements announcements) => TaggedAnswer.Json(
        new
        {
            Summary = health.Summary(),
            Announcements = announcements.Unseen(Named).Select(HealthJson.Of),
            RefusingSites = announcements.RefusingSites(Named),
            ChangedSites = announcements.ChangedSites(Named),
            Feeds = health.All().Select(HealthJson.Of),
        });

    private static IResult Requests(string? host, string? older, RequestHistory history)
    {
        if (older is not null && ListPosition.Parse(older) is null) return Results.BadRequest();
        return history.OfHost(host ?? "", older, RequestsInAnAnswer) is { } answer
            ? TaggedAnswer.Json(HealthJson.Of(answer))
            : ProblemJson.Of(StatusCodes.Status400BadRequest, "Give a host name, like ?host=example.org.");
    }

    private static async Task<IResult> DismissAsync(
        [FromForm] long last, Announcements announcements, CancellationToken cancellation)
    {
        await announcements.DismissAsync(last, cancellation);
        return Results.LocalRedirect("/feeds");
    }
}
