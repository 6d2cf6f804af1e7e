using Firstwire.Newsroom.Archive;
using Microsoft.Extensions.Hosting;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>Forgets old requests once an hour (<see cref="RequestLog.Kept"/>).</summary>
internal sealed class RequestLogUpkeep(NewsArchive archive) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            using var timer = new PeriodicTimer(Interval, archive.Time);
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                while (await archive.WriteAsync(RequestLog.Forget, stoppingToken) > 0)
                {
                    // A piece at a time, so that others hardly wait for the writer.
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Asked to stop.
        }
    }
}
