using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Firstwire.Browser;

/// <summary>
/// A publisher whose every word is an attack, and the counter where a successful one would leave a mark.
/// </summary>
internal sealed class HostileSite : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> marks = new();
    private readonly WebApplication app;

    private HostileSite(WebApplication app) => this.app = app;

    /// <summary>The publisher's address, without a slash at its end.</summary>
    public string Address => app.Urls.First();

    /// <summary>
    /// What a browser asked for under <c>/mark/</c>, which only a page that gave in asks for. The edition itself asks
    /// for the pictures that it shows.
    /// </summary>
    public IReadOnlyCollection<string> Marks => marks;

    public static async Task<HostileSite> OpenAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var site = new HostileSite(app);
        app.Run(site.AnswerAsync);
        await app.StartAsync();
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (path.StartsWith("/mark/", StringComparison.Ordinal))
        {
            if (!context.Request.Headers.UserAgent.ToString().StartsWith("Firstwire/", StringComparison.Ordinal))
                marks.Enqueue(path);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        if (path == "/robots.txt")
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.ContentType = path == "/feed.xml"
            ? "application/rss+xml; charset=utf-8"
            : "text/html; charset=utf-8";
        return context.Response.WriteAsync(path == "/feed.xml" ? Feed() : Page(path));
    }

    /// <summary>Each attack as an entry of its own: in its title, its byline, its category and its text.</summary>
    private string Feed()
    {
        var items = HostileMarkup.Attacks(Address).Select((attack, index) =>
            $"""
            <item>
              <title>{Escape($"Attack {index} {attack}")}</title>
              <link>{Address}/attack/{index}</link>
              <guid>{index}</guid>
              <dc:creator>{Escape(attack)}</dc:creator>
              <category>{Escape(attack)}</category>
              <source url="{(index % 2 == 0 ? "https://meridian-wire.example/feed.xml" : "javascript:alert('source')")}">{Escape(attack)}</source>
              <description>{Escape($"<p>Words {attack} more words</p>")}</description>
              <content:encoded>{Escape($"<p>Words {attack} more words</p>")}</content:encoded>
            </item>
            """);
        return $"""
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>{Escape("The Spider <script>alert('feed')</script>")}</title><link>javascript:alert('home')</link>
            <language>{Escape("en\" onload=\"alert('language')")}</language>
            {string.Concat(items)}
            </channel></rss>
            """;
    }

    /// <summary>
    /// A page that reads like an article and does everything at once; its headline and byline are attacks too.
    /// </summary>
    private string Page(string path)
    {
        var index = int.TryParse(path.AsSpan(path.LastIndexOf('/') + 1), out var number) ? number : 0;
        var attack = Escape(HostileMarkup.Attacks(Address)[index]);
        var words = string.Concat(Enumerable.Repeat(
            "The spider waited in the corner of the harbour office, and the harbour office waited for the spider. ",
            6));
        var attacks = string.Concat(HostileMarkup.Attacks(Address).Select(each => $"<p>{words}{each}</p>"));
        return $"""
            <!DOCTYPE html><html lang="en&quot; onload=alert(1)"><head><title>Page {index} {attack}</title>
            <meta property="og:title" content="Page {index} {attack}"><meta name="author" content="{attack}">
            <link rel="license" href="javascript:alert('licence')"><link rel="canonical" href="javascript:alert('canonical')"></head>
            <body><article><h1>Page {index} {attack}</h1>{attacks}</article></body></html>
            """;
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
