using System.Net;
using Dapper;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Tests.Newsroom.Fetching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Firstwire.Tests.Newsroom.Sources;

/// <summary>
/// Three fictional outlets whose articles link to others, and the sites that they link, on one loopback port told apart
/// by the Host header; the whole newsroom reads them over real connections.
/// </summary>
internal sealed class LinkingTown : IAsyncDisposable
{
    private static readonly string[] Outlets = ["alder-post", "wend-courier", "sarn-times"];

    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, (string Type, string Text)> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> moved = new(StringComparer.Ordinal);
    private FixtureSite site = null!;

    public NewsArchive Archive { get; private set; } = null!;

    public NewsroomOptions Options { get; init; } = new()
    {
        AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")],
        UnitGap = TimeSpan.Zero,
        Seed = 1,
    };

    /// <summary>The paths asked of a host, in the order in which they came.</summary>
    public IReadOnlyList<string> Asked(string host) =>
        [.. site.Requests.Where(request => request.Headers["Host"].StartsWith($"{host}.", StringComparison.Ordinal))
            .Select(request => request.Target)];

    public static async Task<LinkingTown> StartAsync(NewsroomOptions? options = null)
    {
        var town = options is null ? new LinkingTown() : new LinkingTown { Options = options };
        town.site = await FixtureSite.StartAsync(town.AnswerAsync);
        town.Archive = NewsArchive.Open(town.folder.Path, TimeProvider.System);
        return town;
    }

    public string Url(string host, string path = "/") => $"http://{host}.localhost:{site.Port}{path}";

    public void Serve(string host, string path, string text, string type = "text/html; charset=utf-8") =>
        pages[$"{host}{path}"] = (type, text.Replace("PORT", site.Port.ToString(), StringComparison.Ordinal));

    public void Move(string host, string path, string url) => moved[$"{host}{path}"] = url;

    /// <summary>
    /// The first <paramref name="outlets"/> outlets publish one article each, with links to these
    /// addresses in its text.
    /// </summary>
    public async Task PublishAsync(int outlets, params string[] linked)
    {
        foreach (var outlet in Outlets.Take(outlets))
        {
            var links = string.Concat(linked.Select(
                url =>
                    $"<p>As <a href=\"{url}\">the paper next door reported</a> this morning, the matter is older than "
                        + "the council of the town says, and it will not be over soon.</p>"));
            Serve(outlet, "/harbour-lamps-77001", $"""
                <html lang="en"><head><title>Lamps of the harbour are dark again</title><meta property="og:site_name" content="The {outlet}"></head><body><article><h1>Lamps of the harbour are dark again</h1>
                <p>The lamps along the northern mole of the harbour went dark on Sunday evening, and the ferrymen of the town had to find their way by the light of the moon, as their fathers had done.</p>
                {links}
                <p>The harbour master said that a new cable had been ordered in spring, and that it lies in a shed behind the fish market, where nobody had found the time to look at it until now.</p></article></body></html>
                """);
            Serve(outlet, "/feed.xml", $"""
                <rss version="2.0"><channel><title>The {outlet}</title><link>{Url(outlet)}</link><item><guid>{outlet}-1</guid>
                <title>Lamps of the harbour are dark again</title><link>{Url(outlet, "/harbour-lamps-77001")}</link></item></channel></rss>
                """, "application/rss+xml");
        }

        await new FeedSubscriptions(Archive).SubscribeAsync(
            [.. Outlets.Take(outlets).Select(outlet => new FeedRequest(Url(outlet, "/feed.xml")))],
            TestContext.Current.CancellationToken);
    }

    /// <summary>A front page of articles, and the articles.</summary>
    public void ServeFrontPage(string host, int articles, string head = "")
    {
        for (var i = 0; i < articles; i++)
        {
            Serve(
                host, $"/news/2031/03/{10 + i}/ferry-number-{i}-sails",
                $"<html lang=\"en\"><body><article><h1>Ferry number {i} sails again from the old mole</h1>"
                    + "<p>It sailed at noon, with sixty people and a cow on board, and it came back in the evening "
                    + "with the same cow and fewer people than before.</p></article></body></html>");
        }

        var cards = string.Concat(Enumerable.Range(0, articles).Select(i =>
            $"<article class=\"card\"><h3><a href=\"/news/2031/03/{10 + i}/ferry-number-{i}-sails\">Ferry number {i} "
                + "sails again from the old mole</a></h3><p>What the harbour master and the ferrymen say about "
                + "it.</p></article>"));
        Serve(
            host, "/",
            $"<html lang=\"en\"><head><title>The {host}</title>{head}</head><body><nav>"
                + $"<a href=\"/sport\">Sport</a></nav><main>{cards}</main></body></html>");
    }

    /// <summary>Polls, reads and explores until nothing is due.</summary>
    public async Task RunUntilIdleAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging().AddNewsroom(Archive, Options).AddIngest();
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        var backlog = host.Services.GetRequiredService<Backlog>();
        while (!backlog.Count().IsEmpty) await Task.Delay(20, TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    public Task<int> MakeEveryFeedDueAsync() => Archive.WriteAsync(write =>
    {
        write.Archive.Execute("update feed set due = @now where due is not null", new { now = write.Now });
        return write.Archive.Execute(
            "update unit set due = @now, planned = @now, ready = 0 "
                + "where exists (select 1 from feed where unit_id = unit.id)",
            new { now = write.Now });
    });

    public async ValueTask DisposeAsync()
    {
        await Archive.DisposeAsync();
        await site.DisposeAsync();
        folder.Dispose();
    }

    private Task AnswerAsync(HttpContext context)
    {
        var key =
            $"{context.Request.Host.Host.Replace(".localhost", "", StringComparison.Ordinal)}{context.Request.Path}";
        if (moved.TryGetValue(key, out var target))
        {
            context.Response.Redirect(target, permanent: true);
            return Task.CompletedTask;
        }

        if (!pages.TryGetValue(key, out var page))
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        }

        context.Response.ContentType = page.Type;
        return context.Response.WriteAsync(page.Text);
    }
}
