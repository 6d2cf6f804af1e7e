using System.Net;
using System.Text;
using Firstwire.Press.Feeds;
using Firstwire.Press.Serving;
using Firstwire.Press.Troubles;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Firstwire.Press;

/// <summary>
/// The fictional world press on loopback: one port, outlets told apart by the Host header
/// (<c>http://harbour-post.localhost:PORT/</c>). Everything served follows from the options and the clock.
/// </summary>
public sealed class PressServer : IAsyncDisposable
{
    private readonly World world;
    private readonly TimeProvider time;
    private readonly WebApplication application;
    private readonly Dictionary<string, Outlet> byHost;
    private readonly RequestLog log;
    private readonly TroubleRoom troubles;

    private PressServer(World world, TimeProvider time, WebApplication application)
    {
        this.world = world;
        this.time = time;
        this.application = application;
        byHost = world.Outlets.ToDictionary(outlet => outlet.Host);
        log = new RequestLog(world.Options.RecordRequests);
        troubles = new TroubleRoom(world, time);
    }

    public int Port => world.Port;

    public IReadOnlyList<Outlet> Outlets => world.Outlets;

    /// <summary>Every feed of every outlet, outlet by outlet; the troubles are not among them.</summary>
    public IReadOnlyList<string> FeedUrls => [.. Outlets.SelectMany(outlet => outlet.FeedUrls)];

    /// <summary>The misbehaving servers by name and address; empty unless the options are hostile.</summary>
    public IReadOnlyList<Trouble> Troubles => world.Options.Hostile ? troubles.All : [];

    /// <summary>The latest requests in the order of their arrival.</summary>
    public IReadOnlyList<PressRequest> Requests => log.Requests;

    public static async Task<PressServer> StartAsync(
        PressOptions options, TimeProvider time, CancellationToken cancellation)
    {
        var now = options.Opening ?? time.GetUtcNow();
        var world = new World(options, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute)));
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddSingleton<IHostLifetime, GuestLifetime>();
        var application = builder.Build();
        var press = new PressServer(world, time, application);
        application.Run(press.AnswerAsync);
        await application.StartAsync(cancellation);
        world.Port = new Uri(application.Urls.Single()).Port;
        return press;
    }

    /// <summary>The outlet of a slug.</summary>
    public Outlet Outlet(string slug) => byHost[slug + ".localhost"];

    /// <summary>The article at an address of this press; null where there is none.</summary>
    public PressArticle? Find(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || !byHost.TryGetValue(address.Host, out var outlet)
            || !long.TryParse(address.AbsolutePath.AsSpan(address.AbsolutePath.LastIndexOf('-') + 1), out var index))
        {
            return null;
        }

        var article = outlet.Article(index);
        return new Uri(article.Url).AbsolutePath == address.AbsolutePath ? article : null;
    }

    /// <summary>The feeds as OPML 2.0, one folder a language.</summary>
    public string ToOpml() => Opml.Write(Outlets);

    public async ValueTask DisposeAsync()
    {
        troubles.Close();
        await application.StopAsync(CancellationToken.None);
        await application.DisposeAsync();
        troubles.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var now = time.GetUtcNow();
        log.Arrived(context, now);
        var host = context.Request.Host.Host;
        if (world.Options.Hostile && TroubleRoom.Has(host))
        {
            await troubles.AnswerAsync(host, context);
            return;
        }

        var answer = byHost.TryGetValue(host, out var outlet)
            ? Site.At(outlet, context.Request.Path.Value ?? "/", now)
            : new Answer(421, "text/plain", () => Encoding.ASCII.GetBytes("No outlet of this name.\n"));
        await AnswerWriter.WriteAsync(context, answer, now);
    }
}
