using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Fetching;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>
/// Forgets what is older than it is kept: requests (<see cref="RequestLog.Kept"/>), and the rules of sites that are not
/// asked any more (<see cref="RobotsGate.Stale"/>).
/// </summary>
internal sealed class ArchiveUpkeep(NewsArchive archive, Ownership ownership, ILogger<ArchiveUpkeep> logger)
    : WatchService("requests", "Forgetting what is old", archive, ownership, logger)
{
    private readonly NewsArchive archive = archive;

    protected override async Task LookAsync(CancellationToken cancellation)
    {
        foreach (var forget in (Func<WriteSession, int>[])[RequestLog.Forget, RobotsStore.Forget])
        {
            while (await archive.WriteAsync(forget, cancellation) > 0)
            {
                // A piece at a time, so that others hardly wait for the writer.
            }
        }
    }
}
