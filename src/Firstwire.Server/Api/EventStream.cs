using System.Text.Json;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Server.Pages.Reader;
using Firstwire.Server.Wording;
using Firstwire.Text.Words;

namespace Firstwire.Server.Api;

/// <summary>
/// <c>/events</c>: what came since a page was drawn, and how far long work is, as server-sent events (HTML § 9.2) in
/// the reader's words. An event's id is the number of the newest item that it counted, so that a connection that breaks
/// goes on where it was.
/// </summary>
internal sealed class EventStream(NewArrivals arrivals, LongWork work, IHostApplicationLifetime life)
{
    public const string Path = "/events";

    /// <summary>
    /// Windows that are open at once; a further one is told to come again, and stays as it was drawn.
    /// </summary>
    public const int MostClients = 100;

    /// <summary>Sooner than what stands between a browser and us takes a quiet connection for a dead one.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

    /// <summary>Several that come within it are one line.</summary>
    private static readonly TimeSpan Gather = TimeSpan.FromSeconds(2);

    private static readonly JsonSerializerOptions Json = ApiJson.Options;

    private int clients;

    public async Task<IResult> AnswerAsync(long? since, HttpContext context)
    {
        if (since is not { } drawn) return Results.BadRequest();
        if (Interlocked.Increment(ref clients) > MostClients)
        {
            Interlocked.Decrement(ref clients);
            context.Response.Headers.RetryAfter = "60";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        try
        {
            using var open = CancellationTokenSource.CreateLinkedTokenSource(
                context.RequestAborted, life.ApplicationStopping);
            context.Response.ContentType = "text/event-stream; charset=utf-8";
            context.Response.Headers.CacheControl = "no-store";
            await StreamAsync(context, drawn, Resumed(context.Request) ?? drawn, open.Token);
        }
        catch (OperationCanceledException)
        {
            // The window was closed, or the edition stops.
        }
        finally
        {
            Interlocked.Decrement(ref clients);
        }

        return Results.Empty;
    }

    private async Task StreamAsync(HttpContext context, long drawn, long told, CancellationToken cancellation)
    {
        var (said, worked, isMany) = ("", "", false);
        var texts = context.RequestServices.GetRequiredService<Texts>();
        await context.Response.WriteAsync("retry: 5000\n\n", cancellation);
        while (true)
        {
            if (!isMany)
            {
                var since = arrivals.Since(drawn);
                var news = LiveSaying.Of(texts, since);
                if (news != said && since.Items > 0 && !(said.Length == 0 && since.Newest == told))
                {
                    await SendAsync(context, "news", News(news, since), since.Newest, cancellation);
                }

                // Beyond that the line says the same, however much comes.
                (said, isMany) = (news, since.IsMore);
            }

            var works = Works(texts);
            if (works != worked)
            {
                await SendAsync(context, "works", works, null, cancellation);
                worked = works;
            }
            else
            {
                await context.Response.WriteAsync(":\n\n", cancellation);
            }

            await context.Response.Body.FlushAsync(cancellation);
            await arrivals.WaitAsync(Heartbeat, cancellation);
            await Task.Delay(Gather, cancellation);
        }
    }

    private static string News(string text, Arrivals since) =>
        JsonSerializer.Serialize(new { Text = text, since.Items, since.Stories }, Json);

    private string Works(Texts texts) => JsonSerializer.Serialize(
        new
        {
            Works = work.Look().Select(ahead => new
            {
                Text = LiveSaying.Of(texts, ahead),
                Share = Math.Round((double)ahead.Done / ahead.Total, 3)
            })
        }, Json);

    private static Task SendAsync(
        HttpContext context, string name, string json, long? id, CancellationToken cancellation) =>
        context.Response.WriteAsync(
            $"event: {name}\n{(id is null ? "" : $"id: {id}\n")}data: {json}\n\n", cancellation);

    private static long? Resumed(HttpRequest request) =>
        WholeNumber.Of(request.Headers["Last-Event-ID"].ToString());
}
