using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Scheduling;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Wishes;

/// <summary>Keeps the archive within its publishers' wishes.</summary>
internal sealed partial class RightsService(
    NewsArchive archive, Ownership ownership, RightsKeeper keeper, ILogger<RightsService> logger)
    : WatchService("rights", "Keeping within publishers' wishes", archive, ownership, logger)
{
    protected override async Task LookAsync(CancellationToken cancellation)
    {
        if (await keeper.LookAsync(cancellation) is > 0 and var count) Log.Kept(logger, count);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Count} items erased at their publisher's time, or decided again")]
        public static partial void Kept(ILogger logger, int count);
    }
}
