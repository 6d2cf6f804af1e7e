using System.Globalization;
using System.Net;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Newsroom.Fetching;
using Microsoft.AspNetCore.Http;

namespace Firstwire.Tests.Newsroom.Scheduling;

/// <summary>One request as the host saw it.</summary>
internal sealed record HostVisit(DateTimeOffset At, string Path, int Status);

/// <summary>
/// A real host of many feeds that all post by the hour, on a clock that stands still during a request and moves on to
/// whatever is due next; it is polled by the real pipeline.
/// </summary>
internal sealed class CrowdedHost : IAsyncDisposable
{
    public const int Feeds = 500;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly List<HostVisit> visits = [];
    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite)
    {
        Options = new NewsroomOptions
        {
            Seed = 1,
            ReadPages = false,
            AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")]
        },
    };

    private readonly GuardedFetcher fetcher;
    private readonly FeedPoller poller;
    private FixtureSite? site;
    private DateTimeOffset served = DateTimeOffset.MinValue;

    public CrowdedHost()
    {
        fetcher = new GuardedFetcher(new FetchOptions { AllowedNetworks = room.Options.AllowedNetworks }, room.Time);
        poller = new FeedPoller(
            room.Archive, fetcher, new RobotsGate(room.Archive, fetcher, room.Options),
            new PollBudget(room.Archive, room.Options), room.Options, new Chance(1));
    }

    /// <summary>How a request too many in one window is answered; null where the host has no limit.</summary>
    public Action<HttpContext, TimeSpan>? Refusal { get; init; }

    /// <summary>How the host answers while it is down; null while it is up.</summary>
    public Action<HttpContext>? Outage { get; set; }

    public DateTimeOffset Now => room.Time.GetUtcNow();

    public IReadOnlyList<HostVisit> Visits => visits;

    public async Task OpenAsync()
    {
        site = await FixtureSite.StartAsync(AnswerAsync);
        await new FeedSubscriptions(room.Archive).SubscribeAsync(
            [.. Enumerable.Range(0, Feeds).Select(feed => new FeedRequest($"{site.Origin}/feed-{feed}.xml"))],
            TestContext.Current.CancellationToken);
    }

    /// <summary>Polls whatever is due, one request at a time, until a time.</summary>
    public async Task PollUntilAsync(DateTimeOffset end)
    {
        while (true)
        {
            foreach (var claimed in await room.Ownership.ClaimAsync(1, TestContext.Current.CancellationToken))
            {
                var poll = Assert.IsType<Assignment.PollFeed>(claimed);
                await poller.FileAsync(poll, await poller.FetchAsync(poll, TestContext.Current.CancellationToken));
            }

            var due = DateTimeOffset.FromUnixTimeMilliseconds(room.Ownership.NextDue());
            if (due >= end)
            {
                room.Time.SetUtcNow(end);
                return;
            }

            if (due > Now) room.Time.SetUtcNow(due);
        }
    }

    public async ValueTask DisposeAsync()
    {
        fetcher.Dispose();
        if (site is not null) await site.DisposeAsync();
        await room.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.Date = Now.ToString("R", CultureInfo.InvariantCulture);
        if (Outage is not null) Outage(context);
        else if (Refusal is not null && Now - served < Window) Refusal(context, served + Window - Now);
        else await ServeAsync(context);
        visits.Add(new HostVisit(Now, context.Request.Path, context.Response.StatusCode));
    }

    private async Task ServeAsync(HttpContext context)
    {
        served = Now;
        context.Response.Headers.ETag = "\"still\"";
        if (context.Request.Headers.IfNoneMatch == "\"still\"")
        {
            context.Response.StatusCode = 304;
            return;
        }

        context.Response.ContentType = "application/rss+xml";
        await context.Response.WriteAsync($"""
            <rss version="2.0"><channel><title>Ward notices</title><link>http://{context.Request.Host}/</link><description>By the hour</description>
            {string.Concat(Enumerable.Range(1, 12).Select(hour => Item(context.Request.Path, NewsroomFixture.Start.AddHours(-hour))))}
            </channel></rss>
            """);
    }

    private static string Item(string feed, DateTimeOffset published) =>
        $"<item><title>Notice of {published:HH}</title><guid isPermaLink=\"false\">{feed} {published:HH}</guid>"
            + $"<pubDate>{published:R}</pubDate></item>";
}
