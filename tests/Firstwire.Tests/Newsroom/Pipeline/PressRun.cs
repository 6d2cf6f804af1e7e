using System.Net;
using Dapper;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Press;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Firstwire.Tests.Newsroom.Pipeline;

/// <summary>The whole newsroom against the fictional press, in this process, over real connections.</summary>
internal sealed class PressRun(PressServer press) : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();

    public static NewsroomOptions Options { get; } = new()
    {
        AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")],
        UnitGap = TimeSpan.Zero,
        Seed = 1,
    };

    public PressServer Press => press;

    public NewsArchive Archive { get; private set; } = null!;

    /// <param name="time">The press's clock; by default it stands still, so that each run sees the same world.</param>
    public static async Task<PressRun> StartAsync(PressOptions options, TimeProvider? time = null)
    {
        var clock = time ?? new FakeTimeProvider(new DateTimeOffset(2025, 3, 14, 8, 0, 0, TimeSpan.Zero));
        var run = new PressRun(await PressServer.StartAsync(options, clock, TestContext.Current.CancellationToken));
        run.Archive = NewsArchive.Open(run.folder.Path, TimeProvider.System);
        return run;
    }

    public Task SubscribeAsync(IEnumerable<string> feeds) =>
        new FeedSubscriptions(Archive).SubscribeAsync(
            [.. feeds.Select(url => new FeedRequest(url))], TestContext.Current.CancellationToken);

    /// <summary>Polls and reads until nothing is due, then stops as a program does.</summary>
    public async Task<IngestCounts> RunUntilIdleAsync(NewsroomOptions? options = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging().AddNewsroom(Archive, options ?? Options).AddIngest();
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        var backlog = host.Services.GetRequiredService<Backlog>();
        while (!backlog.Count().IsEmpty) await Task.Delay(50, TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);
        return host.Services.GetRequiredService<IngestCounts>();
    }

    /// <summary>As if every feed's interval had passed.</summary>
    public Task<int> MakeEveryFeedDueAsync() => Archive.WriteAsync(write =>
    {
        var feeds = write.Archive.Execute("update feed set due = @now", new { now = write.Now });
        write.Archive.Execute(
            "update unit set due = @now, planned = @now where exists (select 1 from feed where unit_id = unit.id)",
            new { now = write.Now });
        return feeds;
    });

    public async ValueTask DisposeAsync()
    {
        await Archive.DisposeAsync();
        await press.DisposeAsync();
        folder.Dispose();
    }
}
