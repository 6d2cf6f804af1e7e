using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Scheduling;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Coverage;

/// <summary>
/// Notes every minute that news is being collected; every process that collects may. What cannot be noted is a gap.
/// </summary>
internal sealed class CollectionService(NewsArchive archive, ILogger<CollectionService> logger)
    : MinuteService("Noting that news is collected", archive.Time, logger)
{
    protected override Task DoAsync() => archive.WriteAsync(CollectionLog.Note, CancellationToken.None);
}
