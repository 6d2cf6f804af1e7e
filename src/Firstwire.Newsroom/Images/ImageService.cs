using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Projections;
using Firstwire.Newsroom.Scheduling;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Images;

/// <summary>Keeps the pictures that are held within what their items may show.</summary>
internal sealed class ImageService(
    NewsArchive archive, ImageKeeper keeper, Ownership ownership, ILogger<ImageService> logger)
    : ProjectionService("images", "The cache of pictures", archive, ownership, logger)
{
    protected override void CatchUp(CancellationToken cancellation) => keeper.CatchUp(cancellation);
}
