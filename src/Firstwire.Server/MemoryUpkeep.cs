namespace Firstwire.Server;

/// <summary>
/// Gives memory that nothing uses back to the system while news is gathered. The collector clears its oldest objects
/// without moving them, so that what has been read from a table or grown out of stays between what is held; the C
/// library does the same.
/// </summary>
internal sealed class MemoryUpkeep(TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Gap = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Gaps from one compaction to the next, at least: each stops everything for about a tenth of a second.
    /// </summary>
    private const int GapsBetween = 3;

    /// <summary>Bytes that lie free in the collector's heap, from which on that is worth it.</summary>
    private const long WorthCompacting = 24_000_000;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Gap, time);
        for (var gaps = GapsBetween; await timer.WaitForNextTickAsync(stoppingToken); gaps++)
        {
            NativeMemory.GiveBack();
            if (gaps < GapsBetween || GC.GetGCMemoryInfo(GCKind.Any).FragmentedBytes < WorthCompacting) continue;
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            gaps = 0;
        }
    }
}

internal static class MemoryUpkeepServices
{
    /// <summary>On the machine's clock: memory fills as the machine works, whatever day the edition has.</summary>
    public static IServiceCollection AddMemoryUpkeep(this IServiceCollection services) =>
        services.AddHostedService(_ => new MemoryUpkeep(TimeProvider.System));
}
