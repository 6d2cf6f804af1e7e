using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Projections;
using Firstwire.Newsroom.Scheduling;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Stories;

/// <summary>Keeps the stories up to date.</summary>
internal sealed class StoryService(
    NewsArchive archive, StoryProjection projection, Ownership ownership, ILogger<StoryService> logger)
    : ProjectionService("stories", "The stories of items", archive, ownership, logger)
{
    protected override void CatchUp(CancellationToken cancellation) => projection.CatchUp(cancellation);

    protected override void LetGo() => projection.LetGo();
}
