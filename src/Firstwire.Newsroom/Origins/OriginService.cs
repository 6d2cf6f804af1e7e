using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Projections;
using Firstwire.Newsroom.Scheduling;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Origins;

/// <summary>Keeps the relations between items up to date.</summary>
internal sealed class OriginService(
    NewsArchive archive, OriginProjection projection, Ownership ownership, ILogger<OriginService> logger)
    : ProjectionService("origins", "The origins of items", archive, ownership, logger)
{
    protected override void CatchUp(CancellationToken cancellation) => projection.CatchUp(cancellation);

    protected override void LetGo() => projection.LetGo();
}
