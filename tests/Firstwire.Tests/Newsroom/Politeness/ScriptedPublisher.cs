using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Firstwire.Tests.Newsroom.Fetching;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Firstwire.Tests.Newsroom.Politeness;

/// <summary>One request as the publisher's log has it, on the script's clock.</summary>
internal sealed record PublisherLine(
    DateTimeOffset At, string Host, string Method, string Target, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The field's value; null where it was not sent.</summary>
    public string? this[string field] => Fields.GetValueOrDefault(field);
}

/// <summary>A publisher on the loopback who answers by a script, under any host name, and keeps a log.</summary>
internal sealed class ScriptedPublisher : IAsyncDisposable
{
    public const string FeedPath = "/feed.xml";

    private readonly ConcurrentQueue<PublisherLine> log = new();
    private readonly ConcurrentDictionary<string, RequestDelegate> script = new(StringComparer.Ordinal);
    private FixtureSite site = null!;

    private ScriptedPublisher()
    {
    }

    public int Port => site.Port;

    public int Connections => site.Connections;

    public IReadOnlyList<PublisherLine> Log => [.. log];

    public IReadOnlyList<PublisherLine> FeedRequests =>
        [.. log.Where(line => line.Target.StartsWith(FeedPath, StringComparison.Ordinal))];

    public string FeedUrl => Url(FeedPath);

    public static async Task<ScriptedPublisher> StartAsync(TimeProvider time)
    {
        var publisher = new ScriptedPublisher();
        publisher.site = await FixtureSite.StartAsync(context => publisher.AnswerAsync(context, time));
        return publisher;
    }

    public string Url(string path, string host = "harbour-post.example") => $"http://{host}:{Port}{path}";

    /// <summary>What is answered at a path (or at host and path, "host/path") from now on.</summary>
    public ScriptedPublisher At(string path, RequestDelegate answer)
    {
        script[path] = answer;
        return this;
    }

    public ScriptedPublisher Feed(RequestDelegate answer) => At(FeedPath, answer);

    /// <summary>The feed with these header fields, "name: value" each.</summary>
    public ScriptedPublisher Feed(string body, params string[] fields) =>
        Feed(Saying(body, "application/rss+xml", fields));

    /// <summary>A text with these header fields.</summary>
    public static RequestDelegate Saying(string body, string type, params string[] fields) => context =>
    {
        Fields(context, fields);
        context.Response.ContentType = type;
        return context.Response.WriteAsync(body);
    };

    public static RequestDelegate Status(int status, params string[] fields) => context =>
    {
        context.Response.StatusCode = status;
        Fields(context, fields);
        return Task.CompletedTask;
    };

    public static RequestDelegate MovedTo(int status, string location) => Status(status, $"Location: {location}");

    /// <summary>The feed, and 304 for whoever sends back its ETag.</summary>
    public static RequestDelegate Validated(string body, string tag, params string[] fields) => context =>
    {
        if (context.Request.Headers.IfNoneMatch == tag) return Status(304, [$"ETag: {tag}", .. fields])(context);
        return Saying(body, "application/rss+xml", [$"ETag: {tag}", .. fields])(context);
    };

    /// <summary>
    /// An RSS feed of these entries, newest first: title, minutes before the fixture's start, and perhaps another id.
    /// </summary>
    public static string Rss(params (string Title, double MinutesAgo, string? Guid)[] entries) => Rss("", entries);

    /// <param name="channel">More elements of the channel.</param>
    /// <param name="entries">As above.</param>
    public static string Rss(string channel, params (string Title, double MinutesAgo, string? Guid)[] entries)
    {
        var text = new StringBuilder(
            "<rss version=\"2.0\"><channel><title>The Harbour Post</title>"
                + $"<link>http://harbour-post.example/</link>{channel}");
        foreach (var (title, minutes, guid) in entries)
        {
            var time = NewsroomFixture.Start.AddMinutes(-minutes).ToString("r", CultureInfo.InvariantCulture);
            text.Append(
                $"<item><title>{title}</title><guid isPermaLink=\"false\">{guid ?? title}</guid>"
                    + $"<pubDate>{time}</pubDate></item>");
        }

        return text.Append("</channel></rss>").ToString();
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static void Fields(HttpContext context, string[] fields)
    {
        foreach (var field in fields)
        {
            var colon = field.IndexOf(':', StringComparison.Ordinal);
            context.Response.Headers.Append(field[..colon], field[(colon + 1)..].Trim());
        }
    }

    private Task AnswerAsync(HttpContext context, TimeProvider time)
    {
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var (host, path) = (context.Request.Host.Host, context.Request.Path.Value!);
        log.Enqueue(new PublisherLine(
            time.GetUtcNow(),
            host,
            context.Request.Method,
            target,
            context.Request.Headers.ToDictionary(
                field => field.Key, field => field.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
        var answer = script.GetValueOrDefault(host + path) ?? script.GetValueOrDefault(path) ?? Status(404);
        return answer(context);
    }
}
