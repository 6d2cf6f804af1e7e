using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Firstwire.Newsroom.Archive;

/// <summary>The archive cannot be used as it stands; the message says what to do.</summary>
public sealed class ArchiveException : Exception
{
    public ArchiveException()
    {
    }

    public ArchiveException(string message)
        : base(message)
    {
    }

    public ArchiveException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether a file is no database, or a damaged one.</summary>
    public static bool IsDamage(SqliteException failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure.SqliteErrorCode is raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT;
    }
}
