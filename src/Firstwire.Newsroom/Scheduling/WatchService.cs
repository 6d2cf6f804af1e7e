using Firstwire.Newsroom.Archive;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>
/// Looks after something at the start and every minute from then on; of several processes on one archive, one does.
/// </summary>
/// <param name="name">What is owned while it is looked after.</param>
/// <param name="title">What it does in plain words, for the log.</param>
internal abstract partial class WatchService(
    string name, string title, NewsArchive archive, Ownership ownership, ILogger logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>So long nobody looks after the process that did has died.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    protected abstract Task LookAsync(CancellationToken cancellation);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            await TryLookAsync();
            await Task.WhenAny(Task.Delay(Every, archive.Time, stoppingToken));
        }

        // A program that only polls what is due ends sooner than the next look.
        await TryLookAsync();
        await ownership.DisownAsync(name);
    }

    /// <summary>A look is short and is not broken off.</summary>
    private async Task TryLookAsync()
    {
        try
        {
            if (await ownership.OwnAsync(name, Lease, CancellationToken.None)) await LookAsync(CancellationToken.None);
        }
#pragma warning disable CA1031 // A full disk or a locked file must not end the loop: it looks again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.Failed(logger, title, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Watch} failed; it is tried again")]
        public static partial void Failed(ILogger logger, string watch, Exception failure);
    }
}
