using Dapper;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive;

/// <summary>Work that is written whole or not at all.</summary>
internal static class ImmediateTransactions
{
    /// <summary>
    /// Takes the write lock at the beginning, so that what is read within it still holds when it is written.
    /// </summary>
    public static T InTransaction<T>(this SqliteConnection connection, Func<T> work)
    {
        connection.Execute("begin immediate");
        try
        {
            var result = work();
            connection.Execute("commit");
            return result;
        }
        catch
        {
            connection.RollBack();
            throw;
        }
    }

    /// <summary>
    /// Ends the transaction without its work. On a full disk SQLite has done so by itself, and the first failure is the
    /// one to tell.
    /// </summary>
    public static void RollBack(this SqliteConnection connection)
    {
        try
        {
            connection.Execute("rollback");
        }
        catch (SqliteException)
        {
        }
    }
}
