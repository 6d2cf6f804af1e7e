using Firstwire.Newsroom.Archive;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>
/// Notices that the machine's clock was set back: what it planned while it ran ahead comes back then
/// (<see cref="Replanning"/>). It looks at the start too, since the clock may have been put right while nothing ran.
/// </summary>
internal sealed class ClockWatch(
    NewsArchive archive, NewsroomOptions options, Ownership ownership, ILogger<ClockWatch> logger)
    : WatchService("clock", "Looking at the clock", archive, ownership, logger)
{
    /// <summary>Clocks are put right by seconds all the time.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    private readonly NewsArchive archive = archive;

    /// <summary>The machine's own count at the last look, and the time that its clock showed then.</summary>
    private (long Stamp, DateTimeOffset Shown)? last;

    protected override async Task LookAsync(CancellationToken cancellation)
    {
        var (stamp, now) = (archive.Time.GetTimestamp(), archive.Time.GetUtcNow());
        var isSetBack = last is not var (before, shown)
            || now < shown + archive.Time.GetElapsedTime(before, stamp) - Tolerance;
        if (isSetBack) await Replanning.RunAsync(archive, options, cancellation);

        // Noted once it is done: what failed is tried at the next look.
        last = (stamp, now);
    }
}
