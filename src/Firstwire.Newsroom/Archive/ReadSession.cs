using Firstwire.Newsroom.Archive.Sealing;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive;

/// <summary>One reader's connections, borrowed for the length of a query.</summary>
internal sealed class ReadSession(ArchiveFiles files, KeyedHashes hashes, Action<ReadSession> giveBack) : IDisposable
{
    private SqliteConnection? search;
    private SqliteConnection? origins;
    private SqliteConnection? stories;
    private SqliteConnection? images;

    public SqliteConnection Archive { get; } = files.OpenArchive();

    public SqliteConnection Keys { get; } = files.OpenKeys();

    public SqliteConnection Search => search ??= files.OpenSearch();

    public SqliteConnection Origins => origins ??= files.OpenOrigins();

    public SqliteConnection Stories => stories ??= files.OpenStories();

    public SqliteConnection Images => images ??= files.OpenImages();

    public KeyedHashes Hashes { get; } = hashes;

    public SealingKey? KeyOf(Subject subject, long id) => KeyStore.Find(Keys, subject, id);

    /// <summary>Back to the pool.</summary>
    public void Dispose() => giveBack(this);

    public void Close()
    {
        Archive.Dispose();
        Keys.Dispose();
        search?.Dispose();
        origins?.Dispose();
        stories?.Dispose();
        images?.Dispose();
    }
}
