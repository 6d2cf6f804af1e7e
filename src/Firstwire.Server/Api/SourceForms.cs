using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Sources;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Feeds;
using Firstwire.Server.Pages.Outlets;
using Firstwire.Server.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Firstwire.Server.Api;

/// <summary>
/// The form under each suggested source: add it, or dismiss it. Its token is checked before the handler sees it.
/// </summary>
internal static class SourceForms
{
    public static void MapSourceForms(this WebApplication app) => app.MapPost("/sources", ChooseAsync);

    private static async Task<IResult> ChooseAsync(
        [FromForm] long id, [FromForm] string? choice, SuggestedSources sources, Texts texts,
        CancellationToken cancellation)
    {
        if (choice == "dismiss")
        {
            return await sources.DismissAsync(id, cancellation)
                ? Results.LocalRedirect("/sources")
                : Notice.NotFound("no-source-title", "no-source");
        }

        return await sources.AddAsync(id, cancellation) switch
        {
            SubscribeResult.Added => Results.LocalRedirect("/feeds?added=1&known=0"),
            SubscribeResult.Known => Results.LocalRedirect("/feeds?added=0&known=1"),
            SubscribeResult.Refused refused => PageRoutes.Unprocessable<SourcesPage>(
                (nameof(SourcesPage.Offered), sources.In(CandidateState.Offered)),
                (nameof(SourcesPage.Problem), SubscribeSaying.Of(texts, refused))),
            _ => Notice.NotFound("no-source-title", "no-source"),
        };
    }
}
