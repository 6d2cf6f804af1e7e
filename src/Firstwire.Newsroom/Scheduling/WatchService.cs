using Firstwire.Newsroom.Archive;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>Looks after something every minute; of several processes on one archive, one does.</summary>
/// <param name="name">What is owned while it is looked after.</param>
/// <param name="title">What it does in plain words, for the log.</param>
internal abstract class WatchService(
    string name, string title, NewsArchive archive, Ownership ownership, ILogger logger)
    : MinuteService(title, archive.Time, logger)
{
    /// <summary>So long nobody looks after the process that did has died.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    protected abstract Task LookAsync(CancellationToken cancellation);

    protected override async Task DoAsync()
    {
        if (await ownership.OwnAsync(name, Lease, CancellationToken.None)) await LookAsync(CancellationToken.None);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await base.ExecuteAsync(stoppingToken);
        await ownership.DisownAsync(name);
    }
}
