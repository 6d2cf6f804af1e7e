using System.Net;
using Dapper;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.WebSub.Publishing;
using Firstwire.Newsroom.WebSub.Subscribing;
using Firstwire.Rights;
using Firstwire.Server;
using Firstwire.Tests.Newsroom;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Servers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Firstwire.Tests.Server.WebSub;

/// <summary>
/// A web edition that is reached at an address of its own. Its work goes on by itself only where a test wants that;
/// else the test does each piece of it when it likes.
/// </summary>
internal sealed class PushEdition : IAsyncDisposable
{
    private readonly GuardedFetcher fetcher;
    private readonly Chance chance = new(1);
    private WebApplication app = null!;

    private PushEdition(NewsroomFixture room)
    {
        Room = room;
        fetcher = new GuardedFetcher(
            new FetchOptions { AllowedNetworks = room.Options.AllowedNetworks }, TimeProvider.System);
    }

    public NewsroomFixture Room { get; }

    public string PublicUrl { get; private init; } = "";

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <param name="works">True for an edition that polls, asks and delivers by itself as its clock goes on.</param>
    public static async Task<PushEdition> StartAsync(
        bool works = false, Edition edition = Edition.Private, string? urls = null, NewsroomFixture? room = null,
        string? publicUrl = null)
    {
        var address = $"http://127.0.0.1:{room?.Options.PublicUrl?.Split(':')[^1] ?? $"{ServerProgram.FreePort()}"}";
        room ??= new NewsroomFixture(ArchiveEngine.Sqlite)
        {
            Options = new NewsroomOptions
            {
                Seed = 1,
                Edition = edition,
                PublicUrl = publicUrl ?? address,
                AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")],
                UnitGap = TimeSpan.Zero,
            },
        };
        var started = new PushEdition(room) { PublicUrl = address };
        started.app = EditionApp.Build(new EditionSettings(room.Archive, room.Options)
        {
            Urls = urls is null ? address : urls.Replace("{port}", address.Split(':')[^1]),
            Time = room.Time,
            Ingest = works,
            Announcements = TextWriter.Null,
        });
        await started.app.StartAsync(TestContext.Current.CancellationToken);
        return started;
    }

    public Task AskHubsAsync() => new SubscriptionRequests(
        Room.Archive, fetcher, Room.Options, chance, NullLogger<SubscriptionRequests>.Instance)
        .WorkAsync(TestContext.Current.CancellationToken);

    public Task FileDeliveriesAsync() =>
        new DeliveryFiling(Room.Archive, Room.Options, chance, NullLogger<DeliveryFiling>.Instance)
            .WorkAsync(TestContext.Current.CancellationToken);

    public async Task VerifySubscribersAsync()
    {
        using var topics = Topics();
        await new IntentVerification(
            Room.Archive, topics, fetcher, Room.Options, chance, NullLogger<IntentVerification>.Instance)
            .WorkAsync(TestContext.Current.CancellationToken);
    }

    public async Task DeliverAsync()
    {
        using var topics = Topics();
        await new HubDelivery(Room.Archive, topics, fetcher, Room.Options, chance, NullLogger<HubDelivery>.Instance)
            .WorkAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Notes what a poll would have found.</summary>
    public Task AdvertiseAsync(long feedId, AdvertisedHubs? hubs) => Room.Archive.PublishAsync(write =>
    {
        PushSubscriptions.Note(write, feedId, hubs);
        return true;
    });

    public T Scalar<T>(string sql)
    {
        using var read = Room.Archive.Read();
        return read.Archive.ExecuteScalar<T>(sql)!;
    }

    public Task ExecuteAsync(string sql) =>
        Room.Archive.WriteAsync(write => write.Archive.Execute(sql, new { now = write.Now }));

    /// <summary>
    /// Lets the clock of an edition that works run on, ten times as fast as time, until something is so.
    /// </summary>
    public static async Task UntilAsync(Func<bool> isSo, params PushEdition[] editions)
    {
        for (var step = 0; !isSo(); step++)
        {
            Assert.True(step < 3000, "it did not come to pass");
            foreach (var edition in editions) edition.Room.Time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Room.DisposeAsync();
    }

    /// <summary>Ends the edition and leaves its archive.</summary>
    public async Task StopAsync()
    {
        Client.Dispose();
        fetcher.Dispose();
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
    }

    private HubTopics Topics() => new(Room.Archive, app.Services.GetRequiredService<IReadOnlyList<HubTopic>>());
}
