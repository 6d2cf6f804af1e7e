using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Firstwire.Newsroom.WebSub.Subscribing;
using Firstwire.Tests.Newsroom.Fetching;
using Microsoft.AspNetCore.Http;

namespace Firstwire.Tests.Server.WebSub;

/// <summary>A publisher of one feed and the hub of another maker, which says and sends whatever a test wants.</summary>
internal sealed class ScriptedHub : IAsyncDisposable
{
    private readonly ConcurrentQueue<IReadOnlyDictionary<string, string>> asked = new();
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private FixtureSite site = null!;

    /// <summary>What the hub answers requests with.</summary>
    public int Status { get; set; } = 202;

    public string? RetryAfter { get; set; }

    public string Url => $"{site.Origin}/hub";

    public string FeedUrl => $"{site.Origin}/feed.atom";

    public string Topic => $"{site.Origin}/topic";

    public AdvertisedHubs Advertised => new(Topic, [Url]);

    /// <summary>The fields of the requests so far.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Asked => [.. asked];

    public IReadOnlyDictionary<string, string> Last => Asked[^1];

    public int Polls => site.Requests.Count(request => request.Target == "/feed.atom");

    public static async Task<ScriptedHub> StartAsync()
    {
        var hub = new ScriptedHub();
        hub.site = await FixtureSite.StartAsync(hub.AnswerAsync);
        return hub;
    }

    /// <summary>Asks a callback whether it meant its request.</summary>
    public async Task<(HttpStatusCode Status, string Body)> VerifyAsync(
        IReadOnlyDictionary<string, string> request, string? mode = null, string? topic = null,
        string? lease = "864000", string challenge = "seagull-7")
    {
        var question = $"{request["hub.callback"]}?hub.mode={mode ?? request["hub.mode"]}"
            + $"&hub.topic={Uri.EscapeDataString(topic ?? request["hub.topic"])}&hub.challenge={challenge}"
            + (lease is null ? "" : $"&hub.lease_seconds={lease}");
        using var answer = await client.GetAsync(new Uri(question), TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Posts a document to a callback, signed with its secret unless told otherwise.</summary>
    public async Task<HttpStatusCode> DeliverAsync(
        IReadOnlyDictionary<string, string> request, string document, Func<byte[], string, string?>? sign = null)
    {
        var body = Encoding.UTF8.GetBytes(document);
        using var message =
            new HttpRequestMessage(HttpMethod.Post, request["hub.callback"]) { Content = new ByteArrayContent(body) };
        message.Headers.ExpectContinue = body.Length > 1024 * 1024;
        message.Content.Headers.TryAddWithoutValidation("Content-Type", "application/atom+xml");
        message.Headers.TryAddWithoutValidation("Link", $"<{Url}>; rel=\"hub\", <{Topic}>; rel=\"self\"");
        if ((sign ?? Sha256)(body, request["hub.secret"]) is { } signature)
            message.Headers.TryAddWithoutValidation("X-Hub-Signature", signature);
        using var answer = await client.SendAsync(message, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    public static string Sha256(byte[] body, string secret) =>
        $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body))}";

    /// <summary>An Atom document with these entries.</summary>
    public static string Atom(params string[] titles) =>
        $"""
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
          <id>tag:harbour-post.example,2031:feed</id><title>The Harbour Post</title><updated>2031-03-14T07:00:00Z</updated>
          {string.Concat(titles.Select(title => $"""
            <entry><id>tag:harbour-post.example,2031:{title.Replace(' ', '-')}</id><title>{title}</title>
              <link href="https://harbour-post.example/{title.Replace(' ', '-')}"/><updated>2031-03-14T07:00:00Z</updated></entry>
            """))}
        </feed>
        """;

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await site.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/hub")
        {
            var form = await context.Request.ReadFormAsync();
            asked.Enqueue(
                form.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal));
            if (RetryAfter is not null) context.Response.Headers.RetryAfter = RetryAfter;
            context.Response.StatusCode = Status;
            return;
        }

        context.Response.ContentType = "application/atom+xml";
        context.Response.Headers.Link = $"<{Url}>; rel=\"hub\", <{Topic}>; rel=\"self\"";
        await context.Response.WriteAsync(Atom("First sailing"));
    }
}
