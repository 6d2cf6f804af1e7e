using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Takedown.Intake;
using Firstwire.Newsroom.Takedown.Mail;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>
/// The work on requests for removal that goes on by itself, in one process at a time, each kind in a loop of its own: a slow
/// server of mail holds up no deadline.
/// </summary>
internal sealed partial class CaseService(
    NewsArchive archive, NewsroomOptions options, Ownership ownership, CaseWork cases, Postman postman, MailIntake intake, ILogger<CaseService> logger)
    : BackgroundService
{
    private const string Name = "cases";

    /// <summary>How soon what has come due is noticed; what is filed here is noticed at once.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan MailEvery = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await Task.WhenAll(
            LoopAsync(cases.WorkAsync, Every, stoppingToken),
            LoopAsync(postman.WorkAsync, Every, stoppingToken),
            LoopAsync(ReadMailAsync, MailEvery, stoppingToken));
        await ownership.DisownAsync(Name);
    }

    private async Task ReadMailAsync(CancellationToken cancellation)
    {
        if (options.Maildir is { } folder) await new Maildir(folder, intake).WorkAsync(cancellation);
        if (options.Imap is { } server) await new ImapMailbox(server, intake).WorkAsync(cancellation);
    }

    private async Task LoopAsync(Func<CancellationToken, Task> workAsync, TimeSpan every, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await ownership.OwnAsync(Name, Lease, stoppingToken)) await workAsync(stoppingToken);
                await archive.WaitForChangeAsync(every, stoppingToken);
                await Task.Delay(TimeSpan.FromMilliseconds(250), archive.Time, stoppingToken);
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
                await Task.WhenAny(Task.Delay(every, archive.Time, stoppingToken));
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Work on requests for removal failed ({Kind}); it is tried again")]
        public static partial void Failed(ILogger logger, string kind);
    }
}
