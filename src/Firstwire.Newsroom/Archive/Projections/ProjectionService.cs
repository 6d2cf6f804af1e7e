using Firstwire.Newsroom.Scheduling;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Archive.Projections;

/// <summary>
/// Keeps a projection up to date as long as the program runs; of several processes on one archive, one does.
/// </summary>
/// <param name="name">What is owned while it is kept.</param>
/// <param name="title">The projection in plain words, for the log.</param>
internal abstract partial class ProjectionService(
    string name, string title, NewsArchive archive, Ownership ownership, ILogger logger) : BackgroundService
{
    /// <summary>Changes are gathered this long before they are followed: one commit for many.</summary>
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(200);

    /// <summary>So long the projection stands still after the process that kept it has died.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);

    /// <summary>
    /// It lasts, and waits for files: a thread of the pool would be missing where pages are answered.
    /// </summary>
    private const TaskCreationOptions OwnThread = TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach;

    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(2);

    /// <summary>Follows the archive to its end.</summary>
    protected abstract void CatchUp(CancellationToken cancellation);

    /// <summary>Another process keeps it: what is held in memory would be out of date.</summary>
    protected virtual void LetGo()
    {
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            while (true)
            {
                await FollowAsync(stoppingToken);
                await archive.WaitForChangeAsync(LongestSleep, stoppingToken);
                await Task.Delay(Gather, archive.Time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await ownership.DisownAsync(name);
        }
    }

    private async Task FollowAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (!await ownership.OwnAsync(name, Lease, stoppingToken)) LetGo();
            else await Task.Factory.StartNew(
                () => CatchUp(stoppingToken), stoppingToken, OwnThread, TaskScheduler.Default);
        }
        // A full disk or a locked file must not end the newsroom: it tries again.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.Failed(logger, title, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Projection} cannot follow the archive; it is tried again")]
        public static partial void Failed(ILogger logger, string projection, Exception failure);
    }
}
