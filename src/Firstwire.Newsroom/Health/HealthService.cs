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
            Log.Announced(logger, told.Kind, told.FeedId, told.UnitId);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Announced: {Kind}, feed {FeedId}, unit {UnitId}")]
        public static partial void Announced(ILogger logger, AnnouncementKind kind, long? feedId, long? unitId);
    }
}
