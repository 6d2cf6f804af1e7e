using Dapper;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive.Erasing;

/// <summary>Write-ahead logs hold pages as they were. Folded back into its file, a log is cut to nothing.</summary>
internal static class WriteAheadLogs
{
    /// <summary>A reader in the middle of a page holds a log; it is done well before this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Folds what no reader holds; false where one does.</summary>
    public static async Task<bool> TryFoldAsync(NewsArchive archive)
    {
        using var first = archive.Erasures.Take();
        var folded = await archive.FoldAsync();
        foreach (var open in BesideTheWriter(archive.Files))
        {
            using var connection = open();
            folded &= Fold(connection);
        }

        return folded;
    }

    /// <summary>Folds all logs.</summary>
    /// <exception cref="TimeoutException">Somebody holds one.</exception>
    public static async Task FoldAsync(NewsArchive archive, CancellationToken cancellation)
    {
        using var first = archive.Erasures.Take();
        var began = archive.Time.GetTimestamp();
        while (!await TryFoldAsync(archive))
        {
            if (archive.Time.GetElapsedTime(began) > Patience)
            {
                throw new TimeoutException("A reader holds a write-ahead log; it is folded later.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
        }
    }

    /// <summary>
    /// Within no transaction; false where a reader holds the log, and where a writer keeps it longer than the
    /// connection waits.
    /// </summary>
    public static bool Fold(SqliteConnection connection) =>
        connection.ExecuteScalar<long>("pragma wal_checkpoint(truncate)") == 0;

    private static IEnumerable<Func<SqliteConnection>> BesideTheWriter(ArchiveFiles files) =>
    [
        () => files.OpenSearch(write: true),
        () => files.OpenOrigins(write: true),
        () => files.OpenStories(write: true),
        () => files.OpenImages(write: true),
    ];
}
