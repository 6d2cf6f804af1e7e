using System.Net;
using Firstwire.Server.Api;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace Firstwire.Server.Pages;

/// <summary>What went wrong, as a page; at an address that answers programs in JSON, in JSON.</summary>
internal static class FailurePages
{
    /// <summary>For a bug: what happened is in the log, not in the answer.</summary>
    public static Task BrokenAsync(HttpContext context) =>
        Of(context, StatusCodes.Status500InternalServerError).ExecuteAsync(context);

    /// <summary>For an answer that has a status and no words yet.</summary>
    public static Task ShowAsync(HttpContext context) => Of(context, context.Response.StatusCode).ExecuteAsync(context);

    /// <summary>Where programs ask, and are answered in JSON whatever happens.</summary>
    public static bool IsForPrograms(HttpRequest request) =>
        request.Path.Value is { } path && path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    public static IResult Json(int status) =>
        Results.Json(new { Error = Sentence(status) }, HealthJson.Options, statusCode: status);

    private static IResult Of(HttpContext context, int status) =>
        IsForPrograms(context.Request) ? Json(status) : Page(status, Megabytes(context));

    private static string Sentence(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is nothing at this address.",
        StatusCodes.Status400BadRequest => "A parameter is missing, or cannot be read.",
        StatusCodes.Status401Unauthorized =>
            "No set-up cookie came along: open the address with /setup?token= that Firstwire printed at its start.",
        _ => $"{status} {ReasonPhrases.GetReasonPhrase(status)}",
    };

    /// <summary>How large a form may be for whoever sent it.</summary>
    private static long Megabytes(HttpContext context) =>
        Math.Min(
            EditionApp.LargestFormMegabytes,
            (context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ?? long.MaxValue) >> 20);

    private static IResult Page(int status, long megabytes) => status switch
    {
        StatusCodes.Status500InternalServerError =>
            Notice.Page(status, "broken-title", ["broken"], Notice.FrontPage),
        StatusCodes.Status404NotFound => Notice.NotFound("no-page-title", "no-page"),
        StatusCodes.Status400BadRequest => Notice.Page(
            status, "bad-request-title", ["bad-request", "bad-request-again"], Notice.FrontPage,
            values: ("megabytes", megabytes)),
        StatusCodes.Status413PayloadTooLarge => Notice.Page(
            status, "too-large-title", ["too-large"], Notice.FrontPage,
            values: ("megabytes", megabytes)),
        _ => Notice.Page(
            status, "other-status-title", ["other-status"], Notice.FrontPage,
            values: [("phrase", ReasonPhrases.GetReasonPhrase(status)),
                ("status", $"{status}, {(HttpStatusCode)status}")]),
    };
}
