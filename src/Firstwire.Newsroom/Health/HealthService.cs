using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Scheduling;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Health;

/// <summary>Looks after the feeds and tells what has changed.</summary>
internal sealed partial class HealthService(
    NewsArchive archive, Ownership ownership, HealthWatch watch, ILogger<HealthService> logger)
    : WatchService("health", "Looking after the feeds", archive, ownership, logger)
{
    protected override async Task LookAsync(CancellationToken cancellation)
    {
        foreach (var told in await watch.LookAsync(cancellation))
        {
            if (told.FeedId is { } feed) Log.ToldOfFeed(logger, feed, told.News);
            else if (told.UnitId is { } unit) Log.ToldOfSite(logger, unit, told.News);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Feed {FeedId}: {News}")]
        public static partial void ToldOfFeed(ILogger logger, long feedId, string news);

        [LoggerMessage(2, LogLevel.Information, "Site {UnitId}: {News}")]
        public static partial void ToldOfSite(ILogger logger, long unitId, string news);
    }
}
