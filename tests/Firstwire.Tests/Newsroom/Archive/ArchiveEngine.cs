using Firstwire.Newsroom.Archive;

namespace Firstwire.Tests.Newsroom.Archive;

/// <summary>
/// A database engine that the archive's suites run on; each suite takes one, so that a second engine is one more line.
/// </summary>
public abstract class ArchiveEngine
{
    public static ArchiveEngine Sqlite { get; } = new SqliteEngine();

    public abstract NewsArchive Open(TemporaryFolder folder, TimeProvider time);

    private sealed class SqliteEngine : ArchiveEngine
    {
        public override NewsArchive Open(TemporaryFolder folder, TimeProvider time) =>
            NewsArchive.Open(folder.Path, time);
    }
}
