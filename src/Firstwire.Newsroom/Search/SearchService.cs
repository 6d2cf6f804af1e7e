using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Scheduling;
using Microsoft.Extensions.Hosting;

namespace Firstwire.Newsroom.Search;

/// <summary>Keeps the search index up to date as long as the program runs; of several processes on one archive, one does.</summary>
internal sealed class SearchService(NewsArchive archive, SearchProjection projection, Ownership ownership) : BackgroundService
{
    private const string Name = "search";

    /// <summary>Changes are gathered this long before they are indexed: one commit for many.</summary>
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(200);

    /// <summary>So long the index stands still after the process that kept it has died.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            while (true)
            {
                if (await ownership.OwnAsync(Name, Lease, stoppingToken)) projection.CatchUp(stoppingToken);
                await archive.WaitForChangeAsync(LongestSleep, stoppingToken);
                await Task.Delay(Gather, archive.Time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await ownership.DisownAsync(Name);
        }
    }
}
