using Dapper;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive;

/// <summary>The six SQLite files of a data directory and how each is opened.</summary>
internal sealed class ArchiveFiles(string directory)
{
    /// <summary>Another process may hold the write lock for the length of one batch, never longer.</summary>
    public const int BusyTimeoutMilliseconds = 15_000;

    /// <summary>
    /// Pages in the log before they are folded into the file (16 MB): keyed hashes land all over their indexes, and a
    /// page that many batches touched is written and synced once.
    /// </summary>
    private const int CheckpointPages = 4_000;

    /// <summary>
    /// Kilobytes of pages that a connection keeps. Readers are many, and the system keeps the file's pages as well.
    /// </summary>
    private const int WriterCache = 16_000;
    private const int ReaderCache = 2_000;

    /// <summary>
    /// Bytes that SQLite takes for all connections together before pages take the place of older ones.
    /// </summary>
    private const int SharedMemory = 32_000_000;

    public string Directory { get; } = directory;

    public string Archive => Path.Combine(Directory, "archive.db");

    public string Keys => Path.Combine(Directory, "keys.db");

    public string Search => Path.Combine(Directory, "search.db");

    public string Origins => Path.Combine(Directory, "origins.db");

    public string Stories => Path.Combine(Directory, "stories.db");

    public string Images => Path.Combine(Directory, "images.db");

    public IReadOnlyList<string> All => [Archive, Keys, Search, Origins, Stories, Images];

    /// <summary>Makes the directory, its user's alone, where there is none.</summary>
    /// <exception cref="ArchiveException">It cannot be made.</exception>
    public void CreateDirectory()
    {
        try
        {
            if (OperatingSystem.IsWindows()) System.IO.Directory.CreateDirectory(Directory);
            else System.IO.Directory.CreateDirectory(
                Directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException(
                $"The data directory {Directory} cannot be made ({failure.Message}). Choose another with --data.",
                failure);
        }
    }

    /// <summary>
    /// Numbers and sealed values. NORMAL: after a power cut the last batches may be missing, and are polled again.
    /// </summary>
    public SqliteConnection OpenArchive(bool write = false) => Open(Archive, write, "normal");

    /// <summary>FULL: a key is on the disk before anything sealed by it is.</summary>
    public SqliteConnection OpenKeys(bool write = false) => Open(Keys, write, "full");

    public SqliteConnection OpenSearch(bool write = false) => Open(Search, write, "normal");

    public SqliteConnection OpenOrigins(bool write = false) => Open(Origins, write, "normal");

    public SqliteConnection OpenStories(bool write = false) => Open(Stories, write, "normal");

    public SqliteConnection OpenImages(bool write = false) => Open(Images, write, "normal");

    private static PreparingConnection Open(string file, bool write, string synchronous)
    {
        var connection = new PreparingConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = write ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = BusyTimeoutMilliseconds / 1000,
        }.ToString());
        connection.Open();
        connection.Execute($"""
            pragma busy_timeout = {BusyTimeoutMilliseconds};
            pragma journal_mode = wal;
            pragma synchronous = {synchronous};
            pragma secure_delete = on;
            pragma foreign_keys = on;
            pragma temp_store = memory;
            pragma cache_size = -{(write ? WriterCache : ReaderCache)};
            pragma soft_heap_limit = {SharedMemory};
            {(write ? $"pragma journal_size_limit = 67108864; pragma wal_autocheckpoint = {CheckpointPages};" : "pragma query_only = on;")}
            """);
        return connection;
    }
}
