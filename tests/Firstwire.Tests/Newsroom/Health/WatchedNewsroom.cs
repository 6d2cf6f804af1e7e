using System.Net;
using System.Text;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Newsroom.Fetching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Firstwire.Tests.Newsroom.Health;

/// <summary>One entry that the scripted feed lists.</summary>
internal sealed record Listed(string Id, string Title, DateTimeOffset At);

/// <summary>
/// A feed on the loopback whose answers a test writes, and a newsroom that polls it by its own schedule, on a clock
/// that jumps from one due to the next.
/// </summary>
internal sealed class WatchedNewsroom : IAsyncDisposable
{
    private ServiceProvider services = null!;

    public NewsroomFixture Room { get; } = new(ArchiveEngine.Sqlite)
    {
        Options = new NewsroomOptions
        {
            AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")],
            UnitGap = TimeSpan.Zero,
            Seed = 1
        },
    };

    public FixtureSite Site { get; private set; } = null!;

    public long FeedId { get; private set; }

    public string FeedUrl => $"{Site.Origin}/feed.xml";

    /// <summary>What the feed lists; articles are pages without words.</summary>
    public List<Listed> Entries { get; } = [];

    /// <summary>Answers requests for <c>/feed.xml</c> in place of the feed itself.</summary>
    public RequestDelegate? Instead { get; set; }

    public HealthWatch Watch => new(Room.Archive);

    public Announcements Announcements => new(Room.Archive);

    public FeedStatus Feed => new FeedHealth(Room.Archive).Find(FeedId)!;

    /// <summary>What was told and nobody dismissed, oldest first.</summary>
    public AnnouncementKind[] Kinds => [.. Announcements.Unseen(100).Reverse().Select(told => told.Kind)];

    private DateTimeOffset Now => Room.Time.GetUtcNow();

    public static async Task<WatchedNewsroom> StartAsync()
    {
        var newsroom = new WatchedNewsroom();
        newsroom.Site = await FixtureSite.StartAsync(newsroom.AnswerAsync);
        newsroom.FeedId = await newsroom.Room.AddFeedAsync(newsroom.FeedUrl);
        newsroom.services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(newsroom.Room.Time)
            .AddNewsroom(newsroom.Room.Archive, newsroom.Room.Options).AddIngest().BuildServiceProvider();
        return newsroom;
    }

    /// <summary>An entry every <paramref name="apart"/> up to now, as many as the feed lists.</summary>
    public void Publish(int count, TimeSpan apart)
    {
        for (var back = count - 1; back >= 0; back--)
        {
            var at = Now - (apart * back);
            Entries.Add(new Listed($"tag:{at:yyyyMMddHHmmss}", $"Tide table of {at:d MMMM, HH:mm}", at));
        }
    }

    /// <summary>Goes on to the feed's next due and does all that is due then; then looks after the feeds.</summary>
    public async Task PollAsync()
    {
        var polls = Feed.Polls;
        while (Feed is { Stopped: false } feed && feed.Polls == polls)
        {
            var due = services.GetRequiredService<Ownership>().NextDue() - Now.ToUnixTimeMilliseconds();
            if (due > 0) Room.Time.Advance(TimeSpan.FromMilliseconds(due));
            foreach (var assignment in await services.GetRequiredService<Ownership>().ClaimAsync(8, Cancellation))
                await WorkAsync(assignment);
        }

        await Watch.LookAsync(Cancellation);
    }

    /// <summary>Polls by the schedule until so much time has passed.</summary>
    public async Task PollForAsync(TimeSpan time)
    {
        for (var end = Now + time; Now < end && !Feed.Stopped;) await PollAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Site.DisposeAsync();
        await Room.DisposeAsync();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task WorkAsync(Assignment assignment)
    {
        var (poller, reader) = (services.GetRequiredService<FeedPoller>(), services.GetRequiredService<PageReader>());
        _ = assignment switch
        {
            Assignment.PollFeed poll => await poller.FileAsync(poll, await poller.FetchAsync(poll, Cancellation)),
            Assignment.ReadPage page => await reader.FileAsync(page, await reader.FetchAsync(page, Cancellation)),
            _ => throw new InvalidOperationException("unexpected assignment"),
        };
    }

    private Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/feed.xml" && Instead is { } instead) return instead(context);
        if (!context.Request.Path.Value!.EndsWith(".xml", StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.ContentType = "application/rss+xml";
        var rss = new StringBuilder("""<rss version="2.0"><channel><title>The Tide Table</title>""");
        foreach (var entry in Entries.AsEnumerable().Reverse().Take(20))
        {
            rss.Append(
                $"<item><title>{entry.Title}</title><link>{Site.Origin}/{entry.Id}</link>"
                    + $"<guid isPermaLink=\"false\">{entry.Id}</guid><pubDate>{entry.At:R}</pubDate></item>");
        }

        var text = rss.Append("</channel></rss>").ToString();
        var tag = $"\"{text.GetHashCode(StringComparison.Ordinal):x}\"";
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch != tag) return context.Response.WriteAsync(text);
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }
}
