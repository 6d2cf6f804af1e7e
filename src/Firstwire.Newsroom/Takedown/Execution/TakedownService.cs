using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Scheduling;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>Executes takedowns as long as the program runs; of several processes on one archive, one does.</summary>
internal sealed partial class TakedownService(
    NewsArchive archive, TakedownExecution execution, Ownership ownership, ILogger<TakedownService> logger)
    : BackgroundService
{
    private const string Name = "takedown";

    /// <summary>A domain's items take minutes; who died in the middle of it is followed after this.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(10);

    private bool isAwake;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            while (true)
            {
                await WorkAsync(stoppingToken);
                await archive.WaitForChangeAsync(LongestSleep, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await ownership.DisownAsync(Name);
        }
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (!isAwake) await execution.WakeAsync(stoppingToken);
            isAwake = true;
            if (await ownership.OwnAsync(Name, Lease, stoppingToken)) await execution.WorkAsync(stoppingToken);
        }
        // A full disk or a locked file must not end the newsroom: it tries again.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.Failed(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Takedowns cannot be worked on; it is tried again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
