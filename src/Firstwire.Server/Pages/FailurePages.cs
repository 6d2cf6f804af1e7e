using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Firstwire.Server.Pages;

/// <summary>What went wrong, and what to do.</summary>
internal static class FailurePages
{
    private const string RetryAfter = "60";

    /// <summary>
    /// For a bug: what happened is in the log, not in the answer. That a disk is full, or the archive held, is said.
    /// </summary>
    public static Task BrokenAsync(HttpContext context) =>
        Broken(context, (context.Features.Get<IExceptionHandlerFeature>()?.Error as SqliteException)?.SqliteErrorCode)
            .ExecuteAsync(context);

    /// <summary>For an answer that has a status and no words yet.</summary>
    public static Task ShowAsync(HttpContext context) =>
        Page(context, context.Response.StatusCode).ExecuteAsync(context);

    private static IResult Broken(HttpContext context, int? archiveFault)
    {
        if (archiveFault is raw.SQLITE_FULL)
        {
            context.Response.Headers.RetryAfter = RetryAfter;
            return Notice.Page(
                StatusCodes.Status503ServiceUnavailable, "disk-full-title", ["disk-full"], Notice.FrontPage);
        }

        if (archiveFault is not (raw.SQLITE_BUSY or raw.SQLITE_LOCKED))
        {
            return Page(context, StatusCodes.Status500InternalServerError);
        }

        context.Response.Headers.RetryAfter = RetryAfter;
        return Page(context, StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>How large a form may be for whoever sent it.</summary>
    private static long Megabytes(HttpContext context) =>
        Math.Min(
            EditionApp.LargestFormMegabytes,
            (context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ?? long.MaxValue) >> 20);

    private static bool Sends(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);

    private static IResult Page(HttpContext context, int status) => status switch
    {
        StatusCodes.Status500InternalServerError =>
            Notice.Page(status, "broken-title", ["broken"], Notice.FrontPage),
        StatusCodes.Status404NotFound => Notice.NotFound("no-page-title", "no-page"),
        StatusCodes.Status410Gone => Notice.Page(status, "gone-title", ["gone"], Notice.FrontPage),
        StatusCodes.Status400BadRequest when Sends(context.Request) => Notice.Page(
            status, "bad-request-title", ["bad-request", "bad-request-again"], Notice.FrontPage,
            values: ("megabytes", Megabytes(context))),
        StatusCodes.Status400BadRequest =>
            Notice.Page(status, "bad-address-title", ["bad-address"], Notice.FrontPage),
        StatusCodes.Status405MethodNotAllowed => Notice.Page(
            status, "not-allowed-title", ["not-allowed"], Notice.FrontPage,
            values: [("method", context.Request.Method), ("allowed", context.Response.Headers.Allow.ToString())]),
        StatusCodes.Status413PayloadTooLarge => Notice.Page(
            status, "too-large-title", ["too-large"], Notice.FrontPage,
            values: ("megabytes", Megabytes(context))),
        StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable =>
            Notice.Page(status, "busy-title", ["busy"], Notice.FrontPage),
        _ => Notice.Page(
            status, "other-status-title", ["other-status"], Notice.FrontPage, values: ("status", $"{status}")),
    };
}
