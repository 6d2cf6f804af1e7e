using Dapper;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive.Erasing;

/// <summary>Write-ahead logs hold pages as they were. Folded back into its file, a log is cut to nothing.</summary>
internal static class WriteAheadLogs
{
    /// <summary>A reader in the middle of a page holds a log; it is done well before this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Folds what no reader holds.</summary>
    public static void TryFold(ArchiveFiles files)
    {
        foreach (var open in Files(files)) TryFold(open);
    }

    /// <summary>Folds all logs.</summary>
    /// <exception cref="TimeoutException">Somebody holds one.</exception>
    public static async Task FoldAsync(ArchiveFiles files, TimeProvider time, CancellationToken cancellation)
    {
        foreach (var open in Files(files))
        {
            var began = time.GetTimestamp();
            while (!TryFold(open))
            {
                if (time.GetElapsedTime(began) > Patience) throw new TimeoutException("A reader holds a write-ahead log; it is folded later.");
                await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
            }
        }
    }

    private static bool TryFold(Func<SqliteConnection> open)
    {
        using var connection = open();
        return connection.ExecuteScalar<long>("pragma wal_checkpoint(truncate)") == 0;
    }

    private static IEnumerable<Func<SqliteConnection>> Files(ArchiveFiles files) =>
    [
        () => files.OpenKeys(write: true),
        () => files.OpenArchive(write: true),
        () => files.OpenSearch(write: true),
        () => files.OpenOrigins(write: true),
        () => files.OpenStories(write: true),
        () => files.OpenImages(write: true),
    ];
}
