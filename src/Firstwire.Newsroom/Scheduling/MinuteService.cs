using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>
/// Does something short at the start, every minute from then on, and once more at the end: a program that only polls
/// what is due ends sooner than the next minute.
/// </summary>
/// <param name="title">What it does in plain words, for the log.</param>
internal abstract partial class MinuteService(string title, TimeProvider time, ILogger logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>It is not broken off.</summary>
    protected abstract Task DoAsync();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            await TryAsync();
            await Task.WhenAny(Task.Delay(Every, time, stoppingToken));
        }

        await TryAsync();
    }

    private async Task TryAsync()
    {
        try
        {
            await DoAsync();
        }
#pragma warning disable CA1031 // A full disk or a locked file must not end the loop: it is tried again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.Failed(logger, title, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Title} failed; it is tried again")]
        public static partial void Failed(ILogger logger, string title, Exception failure);
    }
}
