using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Search;
using Firstwire.Newsroom.Wishes;
using Firstwire.Reading;
using Firstwire.Rights;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Text.Dates;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Newsroom;

/// <summary>An archive in a folder of its own, on a clock that the test turns, filled without a network.</summary>
internal sealed class NewsroomFixture : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2031, 3, 14, 8, 0, 0, TimeSpan.Zero);

    private readonly ArchiveEngine engine;

    public NewsroomFixture(ArchiveEngine engine)
    {
        this.engine = engine;
        Archive = engine.Open(Folder, Time);
    }

    public TemporaryFolder Folder { get; } = new();

    public MachineClock Time { get; } = new(Start);

    public NewsArchive Archive { get; private set; }

    /// <summary>Pages to be read are not waited for: what is filed is found at once.</summary>
    public NewsroomOptions Options
    {
        get;
        init => field = value with { PagePatience = TimeSpan.Zero };
    } = new() { Seed = 1, PagePatience = TimeSpan.Zero };

    public Ownership Ownership => new(Archive, Options);

    public ItemReads Items => new(Archive, Options);

    /// <summary>How many items a reader can come upon.</summary>
    public long CountItems()
    {
        using var read = Archive.Read();
        return read.Archive.ExecuteScalar<long>(
            "select count(*) from item where same_as is null and erased is null and hidden is null");
    }

    public async Task<long> AddFeedAsync(string url = "https://harbour-post.example/feed.xml") =>
        (await new FeedSubscriptions(Archive).SubscribeAsync(
            [new FeedRequest(url)], TestContext.Current.CancellationToken)).Single() switch
        {
            SubscribeResult.Added added => added.FeedId,
            SubscribeResult.Known known => known.FeedId,
            _ => throw new InvalidOperationException("refused"),
        };

    public Task<FiledEntries> FileAsync(long feedId, params Entry[] entries) =>
        FileAsync(feedId, "https://harbour-post.example/feed.xml", entries);

    public Task<FiledEntries> FileAsync(long feedId, string feedUrl, params Entry[] entries)
    {
        var feed = new Feed
        {
            Format = FeedFormat.Rss20,
            Title = "The Harbour Post",
            HomePageUrl = "https://harbour-post.example/",
            Entries = entries
        };
        return Archive.PublishAsync(write => EntryFiling.File(
            write, feedId, PreparedDocument.Of(write.Hashes, new FeedContent(feedUrl), feed), Options.ReadPages));
    }

    public Task<bool> FilePageAsync(long itemId, string url, Article article, params string[] headerDirectives) =>
        FilePageAsync(itemId, url, article, [.. HeaderSignals.OfRobotsTags(headerDirectives)]);

    public Task<bool> FilePageAsync(long itemId, string url, Article article, IReadOnlyList<RightsSignal> signals) =>
        Archive.PublishAsync(
            write => ArticleFiling.File(write, itemId, WebUrl.Parse(url)!, article, signals, Options.Edition));

    public static Entry Ferry(
        string title = "Night ferry returns to Port Alder",
        string url = "https://harbour-post.example/night-ferry") => new()
        {
            Id = "tag:harbour-post.example,2031:ferry",
            Url = url,
            Title = title,
            Summary = "<p>The <b>night ferry</b> sails again from Monday.</p>",
            Published = new(Start.AddHours(-1), TimePrecision.Instant, true),
            Authors = [new Person("Mirela Pellagrin")],
        };

    /// <summary>As if the feed had been polled, and its next poll were far off.</summary>
    public Task<int> FileFeedDueNeverAsync(long feedId) => Archive.WriteAsync(
        write => write.Archive.Execute(
            "update feed set due = @Never where id = @feedId", new { feedId, PoliteUnits.Never }));

    /// <summary>As if a feed had been read some hours ago, without what is filed next.</summary>
    public async Task AskedAsync(string url, int hoursAgo)
    {
        var feed = await AddFeedAsync(url);
        var time = Time.GetUtcNow().AddHours(-hoursAgo).ToUnixTimeMilliseconds();
        await Archive.WriteAsync(write => write.Archive.Execute(
            "update feed set last_success = @time where id = @feed", new { time, feed }));
    }

    public void IndexAll() => Index(TimeSpan.Zero);

    /// <param name="patience">How long an item's page is waited for.</param>
    public void Index(TimeSpan patience)
    {
        using var projection = new SearchProjection(Archive, Options with { PagePatience = patience });
        projection.CatchUp(CancellationToken.None);
    }

    public async Task ReopenAsync()
    {
        await Archive.DisposeAsync();
        Archive = engine.Open(Folder, Time);
    }

    public async ValueTask DisposeAsync()
    {
        await Archive.DisposeAsync();
        Folder.Dispose();
    }
}
