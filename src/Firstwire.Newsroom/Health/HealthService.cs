using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Scheduling;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Health;

/// <summary>Looks after the feeds every minute, in one process at a time, and tells what has changed.</summary>
internal sealed partial class HealthService(NewsArchive archive, Ownership ownership, HealthWatch watch, ILogger<HealthService> logger)
    : BackgroundService
{
    private const string Name = "health";

    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>So long nobody looks after the process that did has died.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            await LookAsync();
            await Task.WhenAny(Task.Delay(Every, archive.Time, stoppingToken));
        }

        // A program that only polls what is due ends sooner than the next look.
        await LookAsync();
        await ownership.DisownAsync(Name);
    }

    /// <summary>A look is short and is not broken off.</summary>
    private async Task LookAsync()
    {
        try
        {
            if (!await ownership.OwnAsync(Name, Lease, CancellationToken.None)) return;
            foreach (var told in await watch.LookAsync(CancellationToken.None)) Log.Announced(logger, told.Kind, told.FeedId, told.UnitId);
        }
#pragma warning disable CA1031 // A full disk or a locked file must not end the loop: it looks again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.Failed(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Announced: {Kind}, feed {FeedId}, unit {UnitId}")]
        public static partial void Announced(ILogger logger, AnnouncementKind kind, long? feedId, long? unitId);

        [LoggerMessage(2, LogLevel.Error, "Looking after the feeds failed; it is tried again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
