using System.Collections.Concurrent;
using System.Net;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Outlets;
using Firstwire.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Firstwire.Browser;

/// <summary>The real edition on a free port of loopback, with a real archive that the real pipeline fills.</summary>
public sealed class Newsstand : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly NewsArchive archive;
    private readonly WebApplication app;

    private Newsstand(NewsArchive archive, WebApplication app, ConcurrentDictionary<string, string> textRecords)
    {
        this.archive = archive;
        this.app = app;
        TextRecords = textRecords;
    }

    /// <summary>Without a slash at its end.</summary>
    public string Address => app.Urls.First();

    public IServiceProvider Services => app.Services;

    /// <summary>What stands in the DNS of this world, by name.</summary>
    public ConcurrentDictionary<string, string> TextRecords { get; }

    public static async Task<Newsstand> OpenAsync(
        string urls = "http://127.0.0.1:0", bool ingest = true, TextWriter? announcements = null)
    {
        var directory = Directory.CreateTempSubdirectory("firstwire-").FullName;
        var archive = NewsArchive.Open(directory, TimeProvider.System);
        var newsroom = new NewsroomOptions
        {
            AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")],
            UnitGap = TimeSpan.FromMilliseconds(5),
            Contact = "desk@newsstand.example",
        };
        var records = new ConcurrentDictionary<string, string>();
        var app = EditionApp.Build(new EditionSettings(archive, newsroom)
        {
            Urls = urls,
            Ingest = ingest,
            TextRecords = (name, _) => Task.FromResult<IReadOnlyList<string>?>(
                records.TryGetValue(name, out var record) ? [record] : []),
            Announcements = announcements ?? TextWriter.Null,
        });
        await app.StartAsync();
        return new Newsstand(archive, app, records);
    }

    /// <summary>Subscribes to <paramref name="feeds"/> and waits until <paramref name="filled"/> holds.</summary>
    public async Task FillAsync(IEnumerable<string> feeds, Func<IServiceProvider, bool> filled)
    {
        await Services.GetRequiredService<FeedSubscriptions>()
            .SubscribeAsync([.. feeds.Select(url => new FeedRequest(url))], CancellationToken.None);
        var deadline = DateTimeOffset.UtcNow + Patience;
        while (!filled(Services))
        {
            if (DateTimeOffset.UtcNow > deadline)
                throw new TimeoutException("The pipeline did not bring what the test waits for.");
            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await archive.DisposeAsync();
        Directory.Delete(archive.Directory, recursive: true);
    }
}
