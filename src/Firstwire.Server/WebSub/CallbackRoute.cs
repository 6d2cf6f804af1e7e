using Firstwire.Newsroom.WebSub;
using Firstwire.Newsroom.WebSub.Subscribing;
using Firstwire.Server.Access;
using Microsoft.AspNetCore.Diagnostics;

namespace Firstwire.Server.WebSub;

/// <summary>
/// <c>/websub/{token}</c>: where hubs ask whether we meant it, and deliver. It answers in statuses, and tells nothing
/// else.
/// </summary>
internal static class CallbackRoute
{
    /// <summary>As large as a polled feed may be on the wire.</summary>
    private const int LargestDelivery = 8 * 1024 * 1024;

    /// <summary>A challenge of ours is 43 characters; a hub's is a word of its own making, not a document.</summary>
    private const int LongestChallenge = 2048;

    public static void MapCallbacks(this WebApplication app)
    {
        var path = $"{PushAddresses.Path}/{{token}}";
        app.MapGet(path, VerifyAsync);
        app.MapPost(path, ReceiveAsync).DisableAntiforgery();
    }

    private static async Task<IResult> VerifyAsync(
        HttpContext context, string token, PushReception reception, CancellationToken cancellation)
    {
        Quiet(context);
        var query = context.Request.Query;
        var intent = new Intent(
            query["hub.mode"], query["hub.topic"], query["hub.challenge"],
            query["hub.lease_seconds"], query["hub.reason"]);
        if (intent.Challenge?.Length > LongestChallenge) return Results.NotFound();
        return await reception.AnswerAsync(token, intent, cancellation) is { } challenge
            ? Results.Text(challenge, "text/plain")
            : Results.NotFound();
    }

    private static async Task<IResult> ReceiveAsync(
        HttpContext context, string token, PushReception reception, CancellationToken cancellation)
    {
        Quiet(context);
        var request = context.Request;
        if (!reception.Expects(token)) return Results.StatusCode(StatusCodes.Status410Gone);
        if (await ReadAsync(context, cancellation) is not { } body)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var receipt = await reception.ReceiveAsync(
            token, body, request.ContentType, request.Headers["X-Hub-Signature"], cancellation);
        if (receipt == DeliveryReceipt.Full) context.Response.Headers.RetryAfter = "60";
        return Results.StatusCode(receipt switch
        {
            // A forger learns nothing from the answer (WebSub §7.1.2).
            DeliveryReceipt.Taken or DeliveryReceipt.Dropped => StatusCodes.Status202Accepted,
            DeliveryReceipt.Ended => StatusCodes.Status410Gone,
            DeliveryReceipt.Full => StatusCodes.Status503ServiceUnavailable,
            _ => throw new InvalidOperationException("unknown receipt"),
        });
    }

    /// <summary>Null where it is larger than the limit.</summary>
    private static async Task<byte[]?> ReadAsync(HttpContext context, CancellationToken cancellation)
    {
        context.LimitBody(LargestDelivery);

        try
        {
            using var whole = new MemoryStream();
            await context.Request.Body.CopyToAsync(whole, cancellation);
            return whole.ToArray();
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }

    /// <summary>No page says what the status says already.</summary>
    private static void Quiet(HttpContext context)
    {
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
    }
}
