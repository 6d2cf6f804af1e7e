using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Firstwire.Server.Commands;

/// <summary>What the archive's database could not do, and what whoever runs a command can do about it.</summary>
internal static class ArchiveFaults
{
    /// <summary>Null for what no person can mend: a bug.</summary>
    public static string? Of(SqliteException failure) => failure.SqliteErrorCode switch
    {
        raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT =>
            $"The archive is damaged ({failure.Message}). Put its newest copy back: firstwire restore FILE --replace.",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
            "Another program holds the archive and does not let go of it. Try again once that one has ended.",
        raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH =>
            "This user may not write to the archive's folder, or to a file in it. "
                + "Run firstwire as the user whose they are, or name another folder with --data.",
        raw.SQLITE_FULL => "The disk is full: make room on it, and start this again. What was written before is kept.",
        raw.SQLITE_IOERR =>
            $"The disk of the archive fails ({failure.Message}). Check it, then the archive: firstwire verify.",
        _ => null,
    };
}
