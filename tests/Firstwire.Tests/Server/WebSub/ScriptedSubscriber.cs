using System.Collections.Concurrent;
using System.Net;
using Firstwire.Tests.Newsroom.Fetching;
using Microsoft.AspNetCore.Http;

namespace Firstwire.Tests.Server.WebSub;

/// <summary>A delivery as a subscriber got it.</summary>
internal sealed record Delivered(string Path, byte[] Body, IReadOnlyDictionary<string, string> Headers);

/// <summary>A subscriber of another maker, which confirms and answers whatever a test wants.</summary>
internal sealed class ScriptedSubscriber : IAsyncDisposable
{
    private readonly ConcurrentQueue<Delivered> deliveries = new();
    private readonly ConcurrentQueue<IReadOnlyDictionary<string, string>> questions = new();
    private FixtureSite site = null!;

    /// <summary>What it answers a verification with; null is 404.</summary>
    public Func<string, string?> Confirm { get; set; } = challenge => challenge;

    /// <summary>What it answers deliveries with.</summary>
    public int Status { get; set; } = 200;

    public string? RetryAfter { get; set; }

    public string Callback => $"{site.Origin}/callback?who=a%26b";

    public string Origin => site.Origin;

    public IReadOnlyList<Delivered> Deliveries => [.. deliveries];

    /// <summary>The parameters of the verifications so far.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Questions => [.. questions];

    public static async Task<ScriptedSubscriber> StartAsync()
    {
        var subscriber = new ScriptedSubscriber();
        subscriber.site = await FixtureSite.StartAsync(subscriber.AnswerAsync);
        return subscriber;
    }

    public async Task<(HttpStatusCode Status, string Words)> AskAsync(
        PushEdition edition, string mode = "subscribe", params (string Name, string? Value)[] fields)
    {
        var form = new Dictionary<string, string?>
        {
            ["hub.mode"] = mode,
            ["hub.topic"] = edition.PublicUrl + "/feed.atom",
            ["hub.callback"] = Callback,
        };
        foreach (var (name, value) in fields) form[name] = value;
        using var content = new FormUrlEncodedContent(form.Where(field => field.Value is not null)!);
        using var answer = await edition.Client.PostAsync(
            new Uri(edition.PublicUrl + "/websub"), content, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var headers = context.Request.Headers.ToDictionary(
            field => field.Key, field => field.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        if (context.Request.Method == "GET")
        {
            var query = context.Request.Query.ToDictionary(
                field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
            questions.Enqueue(query);
            if (Confirm(query["hub.challenge"]) is { } words) await context.Response.WriteAsync(words);
            else context.Response.StatusCode = 404;
            return;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        deliveries.Enqueue(new Delivered(context.Request.Path + context.Request.QueryString, body.ToArray(), headers));
        if (RetryAfter is not null) context.Response.Headers.RetryAfter = RetryAfter;
        if (Status is 307 or 308) context.Response.Headers.Location = "/elsewhere";
        context.Response.StatusCode = Status;
    }
}
