using System.Net;
using Microsoft.AspNetCore.WebUtilities;

namespace Firstwire.Server.Pages;

/// <summary>Pages for what went wrong.</summary>
internal static class FailurePages
{
    /// <summary>For a bug: what happened is in the log, not on the page.</summary>
    public static Task BrokenAsync(HttpContext context) => Notice.Page(
        StatusCodes.Status500InternalServerError,
        "Something broke",
        ["That is a fault of this Firstwire, not yours. Nothing was lost; the log of whoever runs it says what happened."],
        Notice.FrontPage).ExecuteAsync(context);

    /// <summary>For an answer that has a status and no words yet.</summary>
    public static Task ShowAsync(HttpContext context) => Of(context.Response.StatusCode).ExecuteAsync(context);

    private static IResult Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => Notice.NotFound("No such page", "There is nothing at this address."),
        StatusCodes.Status400BadRequest => Notice.Page(
            status, "That could not be read",
            [
                "The form was not one of this edition's, it had lain open too long, "
                    + $"or it held more than {EditionApp.LargestFormMegabytes} megabytes.",
                "Go back, load the page again, and send it once more.",
            ],
            Notice.FrontPage),
        StatusCodes.Status413PayloadTooLarge => Notice.Page(
            status, "That was too large", [$"A form may hold {EditionApp.LargestFormMegabytes} megabytes."], Notice.FrontPage),
        _ => Notice.Page(
            status, ReasonPhrases.GetReasonPhrase(status), [$"The answer is {status}, {(HttpStatusCode)status}."], Notice.FrontPage),
    };
}
