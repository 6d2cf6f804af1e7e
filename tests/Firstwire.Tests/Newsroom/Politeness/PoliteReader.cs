using System.Net;
using Dapper;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Tests.Newsroom.Fetching;
using Microsoft.Extensions.Time.Testing;

namespace Firstwire.Tests.Newsroom.Politeness;

/// <summary>
/// The newsroom's own stages on a clock that the test turns, a request at a time, against a scripted publisher.
/// </summary>
internal sealed class PoliteReader : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private GuardedFetcher fetcher = null!;
    private Ownership ownership = null!;
    private FeedPoller feeds = null!;
    private PageReader pages = null!;
    private ArchiveReader archives = null!;

    private PoliteReader()
    {
    }

    public FakeTimeProvider Time { get; } = new(NewsroomFixture.Start);

    public NewsArchive Archive { get; private set; } = null!;

    public ScriptedPublisher Publisher { get; private set; } = null!;

    public NewsroomOptions Options { get; init; } = new() { Seed = 1 };

    /// <summary>With a publisher whose feed lists two entries and changes never.</summary>
    public static async Task<PoliteReader> StartAsync(NewsroomOptions? options = null, FetchOptions? fetching = null)
    {
        var reader = new PoliteReader { Options = options ?? new() { Seed = 1 } };
        reader.Publisher = await ScriptedPublisher.StartAsync(reader.Time);
        reader.Publisher.Feed(ScriptedPublisher.Rss(("Ferry returns", 60, null), ("Council votes", 300, null)));
        reader.Open(fetching);
        return reader;
    }

    public async Task<long> AddAsync(string? url = null, FeedOrigin origin = FeedOrigin.Person) =>
        (await new FeedSubscriptions(Archive).SubscribeAsync(
            [new FeedRequest(url ?? Publisher.FeedUrl, Origin: origin)], TestContext.Current.CancellationToken))
            .Single() switch
        {
            SubscribeResult.Added added => added.FeedId,
            SubscribeResult.Known known => known.FeedId,
            _ => throw new InvalidOperationException("refused"),
        };

    /// <summary>Adds the publisher's feed and polls it for the first time.</summary>
    public async Task<long> AddAndPollAsync(string? url = null)
    {
        var feed = await AddAsync(url);
        await StepAsync();
        return feed;
    }

    /// <summary>Turns the clock to the next due and makes that one request; null where nothing is due ever.</summary>
    public async Task<Assignment?> StepAsync()
    {
        var due = ownership.NextDue();
        if (due == PoliteUnits.Never) return null;
        var wait = DateTimeOffset.FromUnixTimeMilliseconds(due) - Time.GetUtcNow();
        if (wait > TimeSpan.Zero) Time.Advance(wait);
        var assignment = await WorkAsync();

        // What is due and not handed out waits for its neighbours on one server.
        if (assignment is null) Time.Advance(TimeSpan.FromSeconds(1));
        return assignment;
    }

    /// <summary>Makes the one request that is due now; null where none is.</summary>
    public async Task<Assignment?> WorkAsync()
    {
        if ((await ownership.ClaimAsync(1, TestContext.Current.CancellationToken)) is not [var assignment]) return null;
        await RunAsync(assignment);
        return assignment;
    }

    /// <summary>
    /// Makes every request that falls due within a time, one after the other, and leaves the clock at its end.
    /// </summary>
    public async Task PassAsync(TimeSpan time)
    {
        var end = Time.GetUtcNow() + time;
        while (DateTimeOffset.FromUnixTimeMilliseconds(ownership.NextDue()) <= end) await StepAsync();
        Time.Advance(end - Time.GetUtcNow());
    }

    /// <summary>As a kill and a new start would: everything but the data folder is new.</summary>
    public async Task RestartAsync()
    {
        pages.Dispose();
        fetcher.Dispose();
        await Archive.DisposeAsync();
        Open(null);
    }

    /// <summary>As if every feed's time had come.</summary>
    public Task<int> MakeAllDueAsync() => Archive.WriteAsync(
        write => write.Archive.Execute(
            "update feed set due = @now where due is not null; update unit set due = @now, planned = @now",
            new { now = write.Now }),
        TestContext.Current.CancellationToken);

    public FeedStatus Feed(long id) => new FeedHealth(Archive).Find(id)!;

    public IReadOnlyList<string?> Titles => [.. new ItemReads(Archive, Options).Newest(100).Select(item => item.Title)];

    public T Ask<T>(string sql, object? parameters = null)
    {
        using var read = Archive.Read();
        return read.Archive.ExecuteScalar<T>(sql, parameters)!;
    }

    public async ValueTask DisposeAsync()
    {
        pages.Dispose();
        fetcher.Dispose();
        await Archive.DisposeAsync();
        await Publisher.DisposeAsync();
        folder.Dispose();
    }

    private void Open(FetchOptions? fetching)
    {
        Archive = NewsArchive.Open(folder.Path, Time);
        fetcher = new GuardedFetcher(
            fetching ?? new FetchOptions { AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")], Resolver = ToLoopback },
            TimeProvider.System);
        ownership = new Ownership(Archive, Options);
        var (robots, chance) = (new RobotsGate(Archive, fetcher, Options), new Chance(Options.Seed));
        feeds = new FeedPoller(Archive, fetcher, robots, new PollBudget(Archive, Options), Options, chance);
        pages = new PageReader(Archive, fetcher, robots, Options, chance);
        archives = new ArchiveReader(Archive, fetcher, robots, Options, chance);
    }

    /// <summary>Every fictional name lives on this machine.</summary>
    public static Task<IPAddress[]> ToLoopback(string host, CancellationToken cancellation) =>
        host.EndsWith(".example", StringComparison.Ordinal)
            ? Task.FromResult<IPAddress[]>([IPAddress.Loopback])
            : Door.Closed.Resolver(host, cancellation);

    private async Task RunAsync(Assignment assignment)
    {
        switch (assignment)
        {
            case Assignment.PollFeed poll:
                await feeds.FileAsync(
                    poll, await TurnAsync(feeds.FetchAsync(poll, TestContext.Current.CancellationToken)));
                break;
            case Assignment.ReadPage page:
                await pages.FileAsync(
                    page, await TurnAsync(pages.FetchAsync(page, TestContext.Current.CancellationToken)));
                break;
            case Assignment.ReadArchive past:
                await archives.FileAsync(
                    past, await TurnAsync(archives.FetchAsync(past, TestContext.Current.CancellationToken)));
                break;
        }
    }

    /// <summary>Pauses within a request pass on the test's clock.</summary>
    private async Task<Answer> TurnAsync(Task<Answer> fetch)
    {
        while (await Task.WhenAny(fetch, Task.Delay(20, TestContext.Current.CancellationToken)) != fetch)
            Time.Advance(TimeSpan.FromSeconds(1));
        return await fetch;
    }
}
