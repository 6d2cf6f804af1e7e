using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Projections;
using Firstwire.Newsroom.Scheduling;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Search;

/// <summary>Keeps the search index up to date.</summary>
internal sealed class SearchService(
    NewsArchive archive, SearchProjection projection, Ownership ownership, ILogger<SearchService> logger)
    : ProjectionService("search", "The search index", archive, ownership, logger)
{
    protected override void CatchUp(CancellationToken cancellation) => projection.CatchUp(cancellation);
}
