using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.WebSub.Publishing;
using Firstwire.Newsroom.WebSub.Subscribing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.WebSub;

/// <summary>
/// The work of WebSub that goes on by itself, on both sides, each kind in a loop of its own so that a slow hub holds up
/// no delivery. All of it is durable: a loop only does what the archive says is due.
/// </summary>
internal sealed partial class WebSubService(
    NewsArchive archive,
    Ownership ownership,
    SubscriptionRequests requests,
    DeliveryFiling filing,
    IntentVerification verification,
    HubDelivery delivery,
    ILogger<WebSubService> logger) : BackgroundService
{
    /// <summary>How soon what has come due, or what another process wrote, is noticed.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(1);

    /// <summary>Between two looks where many changes follow one another.</summary>
    private static readonly TimeSpan ShortestSleep = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan ExpireEvery = TimeSpan.FromMinutes(1);

    private readonly Turn turn = new(archive, ownership, "websub");
    private DateTimeOffset expired;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await Task.WhenAll(
            LoopAsync(filing.WorkAsync, stoppingToken),
            LoopAsync(InTurn(requests.WorkAsync), stoppingToken),
            LoopAsync(InTurn(verification.WorkAsync), stoppingToken),
            LoopAsync(InTurn(delivery.WorkAsync), stoppingToken),
            LoopAsync(InTurn(ExpireAsync), stoppingToken));
        await turn.GiveUpAsync();
    }

    public override void Dispose()
    {
        turn.Dispose();
        base.Dispose();
    }

    /// <summary>
    /// One process talks to hubs and subscribers, so that each is asked by one at a time. Filing needs no turn: a
    /// delivery is filed once, whoever does it.
    /// </summary>
    private Func<CancellationToken, Task> InTurn(Func<CancellationToken, Task> workAsync) => async cancellation =>
    {
        if (await turn.IsOursAsync(cancellation)) await workAsync(cancellation);
    };

    private async Task LoopAsync(Func<CancellationToken, Task> workAsync, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await workAsync(stoppingToken);
                await archive.WaitForChangeAsync(LongestSleep, stoppingToken);
                await Task.Delay(ShortestSleep, archive.Time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                // Asked to stop.
            }
#pragma warning disable CA1031 // A full disk or a locked file must not end the loop: it tries again.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                Log.Failed(logger, failure);
                await Task.WhenAny(Task.Delay(LongestSleep, archive.Time, stoppingToken));
            }
        }
    }

    private async Task ExpireAsync(CancellationToken cancellation)
    {
        var now = archive.Time.GetUtcNow();
        if (now - expired < ExpireEvery) return;
        expired = now;
        await archive.WriteAsync(
            write =>
            {
                HubSubscribers.Expire(write);
                return true;
            },
            cancellation);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Work between hubs and subscribers failed; it is tried again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
