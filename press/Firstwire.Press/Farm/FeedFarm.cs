using System.Globalization;
using System.Net;
using Firstwire.Press.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Firstwire.Press.Farm;

/// <summary>
/// Thousands of feeds on one port, each under a loopback address of its own (<c>http://127.1.1.1:PORT/feed.xml</c>): as
/// many hosts, and as many polite units, that every program can reach without a name server. The words are those of the
/// outlets written by hand, in turn; they stand still, so that every further visit is answered 304.
/// </summary>
public sealed class FeedFarm : IAsyncDisposable
{
    /// <summary>Hosts in each of the last two parts of an address.</summary>
    private const int Row = 250;

    private readonly WebApplication application;
    private readonly FarmField[] fields;
    private readonly int feeds;
    private readonly string tag;
    private readonly string modified;
    private long full;
    private long notModified;
    private long strange;

    private FeedFarm(World world, DateTimeOffset opening, int feeds, WebApplication application)
    {
        this.application = application;
        this.feeds = feeds;
        fields = [.. world.Outlets.Where(outlet => outlet.FeedFormat != FeedFormat.JsonFeed)
            .Select(outlet => FarmField.Of(outlet, opening))];
        tag = $"\"{opening.ToUnixTimeSeconds():x}\"";
        modified = opening.ToString("R", CultureInfo.InvariantCulture);
        Port = world.Port;
    }

    public int Port { get; }

    public IReadOnlyList<string> FeedUrls =>
        [.. Enumerable.Range(0, feeds).Select(feed => $"http://{Host(feed)}:{Port}/feed.xml")];

    /// <summary>Answers with a document so far.</summary>
    public long Full => Volatile.Read(ref full);

    /// <summary>Answers 304 so far.</summary>
    public long NotModified => Volatile.Read(ref notModified);

    /// <summary>Requests so far for anything but the feeds.</summary>
    public long Strange => Volatile.Read(ref strange);

    public static async Task<FeedFarm> StartAsync(int feeds, DateTimeOffset opening, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Any, 0);
        });
        builder.Services.AddSingleton<IHostLifetime, GuestLifetime>();
        var application = builder.Build();
        FeedFarm? farm = null;
        application.Run(context => farm!.AnswerAsync(context));
        await application.StartAsync(cancellation);
        var world = new World(new PressOptions(), opening) { Port = new Uri(application.Urls.Single()).Port };
        return farm = new FeedFarm(world, opening, feeds, application);
    }

    /// <summary>The feeds as OPML 2.0.</summary>
    public string ToOpml() => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <opml version="2.0"><head><title>The farm</title></head><body>
        {string.Join('\n', FeedUrls.Select(url => $"<outline type=\"rss\" text=\"{url}\" xmlUrl=\"{url}\"/>"))}
        </body></opml>
        """;

    public async ValueTask DisposeAsync()
    {
        await application.StopAsync(CancellationToken.None);
        await application.DisposeAsync();
    }

    private static string Host(int feed) =>
        $"127.{1 + (feed / (Row * Row))}.{1 + (feed / Row % Row)}.{1 + (feed % Row)}";

    private static int Feed(IPAddress address)
    {
        var parts = address.MapToIPv4().GetAddressBytes();
        return ((((parts[1] - 1) * Row) + parts[2] - 1) * Row) + parts[3] - 1;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var feed = Feed(context.Connection.LocalIpAddress!);
        if (request.Path != "/feed.xml" || feed < 0 || feed >= feeds)
        {
            Interlocked.Increment(ref strange);
            response.StatusCode = 404;
            return;
        }

        response.Headers.ETag = tag;
        response.Headers.LastModified = modified;
        if (IsUnchanged(request))
        {
            Interlocked.Increment(ref notModified);
            response.StatusCode = 304;
            return;
        }

        Interlocked.Increment(ref full);
        var field = fields[feed % fields.Length];
        var body = field.Grow(request.Host.Value!);
        response.ContentType = field.ContentType;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted);
    }

    /// <summary>RFC 9110 §13.2.2: a tag goes before a time.</summary>
    private bool IsUnchanged(HttpRequest request) => request.Headers.IfNoneMatch is { Count: > 0 } tags
        ? tags == tag
        : request.Headers.IfModifiedSince == modified;
}
