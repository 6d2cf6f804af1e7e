using Firstwire.Newsroom.WebSub;
using Firstwire.Newsroom.WebSub.Publishing;
using Firstwire.Server.Access;

namespace Firstwire.Server.WebSub;

/// <summary><c>POST /websub</c>: our hub, for subscribers to our own feeds.</summary>
internal static class HubRoute
{
    private const int LargestRequest = 16 * 1024;

    private const string FormType = "application/x-www-form-urlencoded";

    public static void MapHub(this WebApplication app) =>
        app.MapPost(PushAddresses.Path, TakeAsync).DisableAntiforgery();

    private static async Task<IResult> TakeAsync(
        HttpContext context, HubDesk desk, OutsideDoors doors, CancellationToken cancellation)
    {
        if (doors.Hub is null) return Results.NotFound();

        // A page elsewhere could make a reader's browser subscribe a stranger to what only the reader may see. Servers
        // send neither field.
        var request = context.Request;
        if (request.Headers.Origin.Count > 0 || request.Headers.ContainsKey("Sec-Fetch-Site"))
        {
            return Words(StatusCodes.Status403Forbidden, "Subscriptions are taken from programs, not from browsers.");
        }

        if (await ReadAsync(context, cancellation) is not { } form)
        {
            return Words(
                StatusCodes.Status400BadRequest,
                "Send hub.mode, hub.topic and hub.callback as application/x-www-form-urlencoded, at most 16 KB.");
        }

        var asked = new SubscriberRequest(
            form["hub.mode"], form["hub.topic"], form["hub.callback"], form["hub.secret"], form["hub.lease_seconds"]);
        var reply = await desk.TakeAsync(asked, cancellation);
        if (reply is HubReply.TooOften) context.Response.Headers.RetryAfter = "3600";
        return reply switch
        {
            HubReply.Accepted => Results.StatusCode(StatusCodes.Status202Accepted),
            HubReply.Refused refused => Words(StatusCodes.Status400BadRequest, refused.Reason),
            HubReply.Full =>
                Words(StatusCodes.Status503ServiceUnavailable, "This hub has as many subscriptions as it can serve."),
            HubReply.TooOften => Words(
                StatusCodes.Status429TooManyRequests, "Callbacks on this domain were asked often enough in this hour."),
            _ => throw new InvalidOperationException("unknown reply"),
        };
    }

    /// <summary>Null where it is no such form, or too large.</summary>
    private static async Task<IFormCollection?> ReadAsync(HttpContext context, CancellationToken cancellation)
    {
        if (context.Request.ContentType?.StartsWith(FormType, StringComparison.OrdinalIgnoreCase) != true) return null;
        context.LimitBody(LargestRequest);

        try
        {
            return await context.Request.ReadFormAsync(cancellation);
        }
        catch (Exception failure) when (failure is BadHttpRequestException or InvalidDataException)
        {
            return null;
        }
    }

    private static IResult Words(int status, string sentence) =>
        Results.Text(sentence + "\n", "text/plain", statusCode: status);
}
