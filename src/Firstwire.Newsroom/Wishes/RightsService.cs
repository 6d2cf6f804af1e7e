using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Scheduling;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Wishes;

/// <summary>Keeps the archive within its publishers' wishes: at the start, and every minute from then on, in one process at a time.</summary>
internal sealed partial class RightsService(NewsArchive archive, Ownership ownership, RightsKeeper keeper, ILogger<RightsService> logger)
    : BackgroundService
{
    private const string Name = "rights";

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

        await ownership.DisownAsync(Name);
    }

    /// <summary>A look is short and is not broken off.</summary>
    private async Task LookAsync()
    {
        try
        {
            if (!await ownership.OwnAsync(Name, Lease, CancellationToken.None)) return;
            if (await keeper.LookAsync(CancellationToken.None) is > 0 and var count) Log.Kept(logger, count);
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
        [LoggerMessage(1, LogLevel.Information, "{Count} items erased at their publisher's time, or decided again")]
        public static partial void Kept(ILogger logger, int count);

        [LoggerMessage(2, LogLevel.Error, "Keeping within publishers' wishes failed; it is tried again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
