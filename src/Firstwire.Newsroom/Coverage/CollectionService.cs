using Firstwire.Newsroom.Archive;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.Coverage;

/// <summary>Notes every minute that news is being collected; every process that collects may.</summary>
internal sealed partial class CollectionService(
    NewsArchive archive, ILogger<CollectionService> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            await NoteAsync();
            await Task.WhenAny(Task.Delay(Every, archive.Time, stoppingToken));
        }

        // A program that only polls what is due ends sooner than the next note.
        await NoteAsync();
    }

    private async Task NoteAsync()
    {
        try
        {
            await archive.WriteAsync(CollectionLog.Note, CancellationToken.None);
        }
#pragma warning disable CA1031 // A full disk or a locked file must not end the loop: what is not noted then is a gap.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.Failed(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "It cannot be noted that news is collected; it is tried again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
