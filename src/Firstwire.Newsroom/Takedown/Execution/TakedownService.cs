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
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(10);

    private readonly Turn turn = new(archive, ownership, "takedown");
    private bool isAwake;

    public override void Dispose()
    {
        turn.Dispose();
        base.Dispose();
    }

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
            await turn.GiveUpAsync();
        }
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (!isAwake) await execution.WakeAsync(stoppingToken);
            isAwake = true;
            await turn.DoAsync(execution.WorkAsync, stoppingToken);
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
