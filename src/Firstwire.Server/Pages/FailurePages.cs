using System.Net;
using Microsoft.AspNetCore.WebUtilities;

namespace Firstwire.Server.Pages;

/// <summary>Pages for what went wrong.</summary>
internal static class FailurePages
{
    /// <summary>For a bug: what happened is in the log, not on the page.</summary>
    public static Task BrokenAsync(HttpContext context) => Notice.Page(
        StatusCodes.Status500InternalServerError,
        "broken-title",
        ["broken"],
        Notice.FrontPage).ExecuteAsync(context);

    /// <summary>For an answer that has a status and no words yet.</summary>
    public static Task ShowAsync(HttpContext context) => Of(context.Response.StatusCode).ExecuteAsync(context);

    private static IResult Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => Notice.NotFound("no-page-title", "no-page"),
        StatusCodes.Status400BadRequest => Notice.Page(
            status, "bad-request-title",
            [
                "bad-request", "bad-request-again",
            ],
            Notice.FrontPage, values: ("megabytes", EditionApp.LargestFormMegabytes)),
        StatusCodes.Status413PayloadTooLarge => Notice.Page(
            status, "too-large-title", ["too-large"], Notice.FrontPage,
            values: ("megabytes", EditionApp.LargestFormMegabytes)),
        _ => Notice.Page(
            status, "other-status-title", ["other-status"], Notice.FrontPage,
            values: [("phrase", ReasonPhrases.GetReasonPhrase(status)),
                ("status", $"{status}, {(HttpStatusCode)status}")]),
    };
}
