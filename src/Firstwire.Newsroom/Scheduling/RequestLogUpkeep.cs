using Firstwire.Newsroom.Archive;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>Forgets old requests (<see cref="RequestLog.Kept"/>).</summary>
internal sealed class RequestLogUpkeep(NewsArchive archive, Ownership ownership, ILogger<RequestLogUpkeep> logger)
    : WatchService("requests", "Forgetting old requests", archive, ownership, logger)
{
    private readonly NewsArchive archive = archive;

    protected override async Task LookAsync(CancellationToken cancellation)
    {
        while (await archive.WriteAsync(RequestLog.Forget, cancellation) > 0)
        {
            // A piece at a time, so that others hardly wait for the writer.
        }
    }
}
