using Firstwire.Newsroom.Archive.Sealing;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive;

/// <summary>The writer's connections inside one open transaction.</summary>
internal sealed record WriteSession(
    SqliteConnection Archive, SqliteConnection Keys, KeyedHashes Hashes, TimeProvider Time)
{
    /// <summary>Unix milliseconds UTC.</summary>
    public long Now => StoredTime.Now(Time);

    public (long Id, SealingKey Key) Create(Subject subject) => KeyStore.Create(Keys, subject);

    public SealingKey? KeyOf(Subject subject, long id) => KeyStore.Find(Keys, subject, id);
}
