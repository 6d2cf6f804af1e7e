using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Firstwire.Newsroom.Archive;

/// <summary>
/// Brings a database file to the newest schema: numbered SQL files, embedded, each applied once in a transaction of its
/// own; <c>user_version</c> holds the last one applied.
/// </summary>
internal static class Migrations
{
    /// <summary>Applies what is missing of <c>Schema/&lt;database&gt;.NNNN.sql</c>.</summary>
    /// <exception cref="ArchiveException">
    /// The file was written by a newer Firstwire, or holds other tables than those of its version.
    /// </exception>
    public static void Apply(SqliteConnection connection, string database)
    {
        var scripts = Scripts(database);

        // Asked without the write lock, which another process may keep for as long as it fills a projection.
        var applied = Applied(connection, database, scripts.Count);
        if (applied == scripts.Count) return;
        try
        {
            connection.InTransaction(() =>
            {
                foreach (var script in scripts.Skip(Applied(connection, database, scripts.Count)))
                    connection.Execute(script);
                return connection.Execute($"pragma user_version = {scripts.Count}");
            });
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == raw.SQLITE_ERROR)
        {
            throw new ArchiveException(
                $"{database}.db does not hold the tables of its schema {applied} ({failure.Message}), and was left "
                    + $"as it is. {Remedy(database)}",
                failure);
        }
    }

    private static int Applied(SqliteConnection connection, string database, int known)
    {
        var applied = connection.ExecuteScalar<int>("pragma user_version");
        return applied <= known
            ? applied
            : throw new ArchiveException(
                $"{database}.db has schema {applied}, this Firstwire knows {known}. "
                    + "Start the newer Firstwire, or restore a backup.");
    }

    private static string Remedy(string database) => database is "archive" or "keys"
        ? "Put the newest copy of the archive back: firstwire restore FILE --replace."
        : "Delete it: it is made again from the archive.";

    private static List<string> Scripts(string database)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"{typeof(Migrations).Namespace}.Schema.{database}.";
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            })];
    }
}
