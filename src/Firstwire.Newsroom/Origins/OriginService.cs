using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Scheduling;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Origins;

/// <summary>Keeps the relations between items up to date as long as the program runs; of several processes on one archive, one does.</summary>
internal sealed partial class OriginService(
    NewsArchive archive, OriginProjection projection, Ownership ownership, ILogger<OriginService> logger) : BackgroundService
{
    private const string Name = "origins";

    /// <summary>Changes are gathered this long before they are followed: one commit for many.</summary>
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(200);

    /// <summary>So long the relations stand still after the process that kept it has died.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            while (true)
            {
                await CatchUpAsync(stoppingToken);
                await archive.WaitForChangeAsync(LongestSleep, stoppingToken);
                await Task.Delay(Gather, archive.Time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await ownership.DisownAsync(Name);
        }
    }

    private async Task CatchUpAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await ownership.OwnAsync(Name, Lease, stoppingToken)) projection.CatchUp(stoppingToken);
            else projection.LetGo();
        }
#pragma warning disable CA1031 // A full disk or a locked file must not end the newsroom: it tries again.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Log.Failed(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The relations between items cannot follow the archive; it is tried again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
