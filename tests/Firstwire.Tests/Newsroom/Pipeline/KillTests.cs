using System.Diagnostics;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Health;
using Firstwire.Press;

namespace Firstwire.Tests.Newsroom.Pipeline;

/// <summary>The real program, killed as a power cut would, and started again.</summary>
public sealed class KillTests
{
    private const int Kills = 50;
    private const int Outlets = 150;
    private const int EntriesPerFeed = 20;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task Killed_at_50_random_moments_of_polling_nothing_is_lost_doubled_or_polled_before_its_time_and_no_validator_is_wrong()
    {
        using var folder = new TemporaryFolder();
        var options = new PressOptions { Outlets = Outlets, EntriesPerFeed = EntriesPerFeed, RecordRequests = 100_000 };
        await using var press = await PressServer.StartAsync(
            options, new SlowClock(), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder["feeds.opml"], press.ToOpml(), TestContext.Current.CancellationToken);
        await RunToEndAsync(folder, "import", folder["feeds.opml"]);

        var random = new Random(1);
        for (var kill = 0; kill < Kills; kill++) await PollAndKillAsync(folder, press, random.Next(350));
        await RunToEndAsync(folder, "poll");

        await using var archive = NewsArchive.Open(folder["archive"], TimeProvider.System);
        var report = new Verification(archive).Run(cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(report.Problems);
        Assert.Equal(Outlets * EntriesPerFeed, report.Items);
        using var read = archive.Read();
        Assert.Equal(Outlets * EntriesPerFeed, read.Archive.ExecuteScalar<long>("select count(*) from entry"));
        Assert.Equal(
            Outlets * EntriesPerFeed, read.Archive.ExecuteScalar<long>("select count(*) from version where kind = 1"));
        Assert.Equal(
            Outlets * EntriesPerFeed, read.Archive.ExecuteScalar<long>("select count(*) from version where kind = 2"));

        Assert.Equal(
            Outlets * EntriesPerFeed, read.Archive.ExecuteScalar<long>("select count(distinct item_id) from entry"));

        // A poll that was filed set the next one an hour off; only one that died before may come again, after its lease
        // (which began when it was claimed, a little before the press saw it).
        Assert.All(new FeedHealth(archive).All(), feed => Assert.Equal(1, feed.Polls));
        var feeds = press.FeedUrls.Select(url => (new Uri(url).Host, new Uri(url).PathAndQuery)).ToHashSet();
        foreach (var requests in press.Requests.Where(request => feeds.Contains((request.Host, request.Path)))
            .GroupBy(request => request.Host))
        {
            var times = requests.Select(request => request.At).Order().ToList();
            Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(
                (pair.Second - pair.First) * SlowClock.Slowness >= Lease / 2));
        }

        await AssertValidatorsAsync(folder, press, archive);
    }

    /// <summary>
    /// Every feed is asked with the very tag that the press last sent for it, is answered 304, and brings nothing more.
    /// </summary>
    private static async Task AssertValidatorsAsync(TemporaryFolder folder, PressServer press, NewsArchive archive)
    {
        var feeds = press.FeedUrls.Select(url => (new Uri(url).Host, new Uri(url).PathAndQuery)).ToHashSet();
        var sent = press.Requests
            .Where(request => request.Status == 200 && feeds.Contains((request.Host, request.Path)))
            .GroupBy(request => request.Host).ToDictionary(requests => requests.Key, requests => requests.Last().ETag);
        var before = press.Requests.Count;
        await archive.WriteAsync(
            write => write.Archive.Execute(
                """
                update feed set due = @now;
                update unit set due = @now, planned = @now where exists (select 1 from feed where unit_id = unit.id)
                """,
                new { now = write.Now }),
            TestContext.Current.CancellationToken);

        await RunToEndAsync(folder, "poll");

        var asked = press.Requests.Skip(before).ToList();
        Assert.Equal(Outlets, asked.Select(request => request.Host).Distinct().Count());
        Assert.All(asked, request => Assert.Equal((304, sent[request.Host]), (request.Status, request.IfNoneMatch)));
        using var read = archive.Read();
        Assert.Equal(Outlets * EntriesPerFeed, read.Archive.ExecuteScalar<long>("select count(*) from entry"));
    }

    /// <summary>
    /// Starts a poll, waits until it asks the press, and kills it <paramref name="milliseconds"/> later.
    /// </summary>
    private static async Task PollAndKillAsync(TemporaryFolder folder, PressServer press, int milliseconds)
    {
        var before = press.Requests.Count;
        using var process = Start(folder, "poll");
        var patience = Stopwatch.StartNew();
        while (press.Requests.Count == before && !process.HasExited && patience.Elapsed < TimeSpan.FromSeconds(20))
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    internal static async Task RunToEndAsync(TemporaryFolder folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    internal static Process Start(TemporaryFolder folder, params string[] arguments) => FirstwireProgram.Start(
        [.. arguments, "--data", folder["archive"]],
        ("FIRSTWIRE_LEASE", $"{Lease}"), ("FIRSTWIRE_UNITGAP", "00:00:00"),
        ("FIRSTWIRE_ALLOWEDNETWORKS", "127.0.0.0/8"));

    /// <summary>So slow that nothing is published during the test, and exact enough to tell requests apart.</summary>
    private sealed class SlowClock : TimeProvider
    {
        public const double Slowness = 1000;
        private readonly Stopwatch elapsed = Stopwatch.StartNew();

        public override DateTimeOffset GetUtcNow() =>
            new DateTimeOffset(2025, 3, 14, 8, 0, 0, TimeSpan.Zero) + (elapsed.Elapsed / Slowness);
    }
}
