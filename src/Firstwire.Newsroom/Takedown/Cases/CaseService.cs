using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Takedown.Intake;
using Firstwire.Newsroom.Takedown.Mail;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>
/// The work on requests for removal that goes on by itself, in one process at a time, each kind in a loop of its own: a
/// slow site or server of mail holds up no deadline.
/// </summary>
internal sealed partial class CaseService(
    NewsArchive archive, NewsroomOptions options, Ownership ownership, CaseWork cases, ProofLooks looks,
    Postman postman, MailIntake intake, ILogger<CaseService> logger)
    : BackgroundService
{
    /// <summary>How soon what has come due is noticed; what is filed here is noticed at once.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan MailEvery = TimeSpan.FromMinutes(1);

    private readonly Turn turn = new(archive, ownership, "cases");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await Task.WhenAll(
            LoopAsync(cases.WorkAsync, WaitForChangeAsync, stoppingToken),
            LoopAsync(
                cancellation => looks.WorkAsync(turn.IsOursAsync, cancellation), WaitForChangeAsync, stoppingToken),
            LoopAsync(cases.TellWishesAsync, WaitForChangeAsync, stoppingToken),
            LoopAsync(postman.WorkAsync, WaitForChangeAsync, stoppingToken),
            LoopAsync(ReadFolderAsync, WaitForMailAsync, stoppingToken),
            LoopAsync(ReadMailboxAsync, WaitForMailAsync, stoppingToken));
        await turn.GiveUpAsync();
    }

    public override void Dispose()
    {
        turn.Dispose();
        base.Dispose();
    }

    /// <summary>Many changes follow one another while feeds are filed: one look serves them all.</summary>
    private async Task WaitForChangeAsync(CancellationToken cancellation)
    {
        await archive.WaitForChangeAsync(Every, cancellation);
        await Task.Delay(TimeSpan.FromSeconds(1), archive.Time, cancellation);
    }

    private Task WaitForMailAsync(CancellationToken cancellation) => Task.Delay(MailEvery, archive.Time, cancellation);

    private async Task ReadFolderAsync(CancellationToken cancellation)
    {
        if (options.Maildir is { } folder) await new Maildir(folder, intake).WorkAsync(cancellation);
    }

    private async Task ReadMailboxAsync(CancellationToken cancellation)
    {
        if (options.Imap is { } server) await new ImapMailbox(server, intake).WorkAsync(cancellation);
    }

    private async Task LoopAsync(
        Func<CancellationToken, Task> workAsync, Func<CancellationToken, Task> waitAsync,
        CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await turn.IsOursAsync(stoppingToken)) await workAsync(stoppingToken);
                await waitAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                // Asked to stop.
            }
#pragma warning disable CA1031 // A full disk, a locked file or a mail server that is down must not end the loop: it tries again.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                // Of the message alone: a mail server's answer may hold an address.
                Log.Failed(logger, failure.GetType().Name);
                await Task.WhenAny(Task.Delay(Every, archive.Time, stoppingToken));
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Work on requests for removal failed ({Kind}); it is tried again")]
        public static partial void Failed(ILogger logger, string kind);
    }
}
