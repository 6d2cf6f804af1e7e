using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Firstwire.Newsroom.Archive;

/// <summary>
/// Copies of an archive. The archive's own file may be kept as often and as long as one likes; of its keys only the
/// newest copy, since an older one would open what was erased.
/// </summary>
public static class ArchiveBackup
{
    /// <summary>
    /// Copies the archive while it is in use, then its keys over the copy that is there: keys are written before what
    /// they seal, so whatever the first copy holds, the second opens.
    /// </summary>
    /// <exception cref="ArchiveException">A file cannot be written.</exception>
    public static void Write(NewsArchive archive, string archiveFile, string keysFile)
    {
        ArgumentNullException.ThrowIfNull(archive);
        Copy(archive.Files.OpenArchive(), archiveFile, Forget);
        Copy(archive.Files.OpenKeys(), keysFile, static _ => { });
    }

    /// <summary>
    /// Puts an archive's copy into a data directory, beside the keys that are there or, where there are none, those of
    /// <paramref name="keysFile"/>. Search and origins are made anew from it.
    /// </summary>
    /// <exception cref="ArchiveException">
    /// There is no such copy, or it is none or damaged; an archive is in the way, or in use; or there are no keys.
    /// Nothing was changed then.
    /// </exception>
    public static void Restore(string directory, string archiveFile, string? keysFile, bool replace)
    {
        var files = new ArchiveFiles(Path.GetFullPath(directory));
        if (!File.Exists(archiveFile)) throw new ArchiveException($"{archiveFile} is not there.");
        if (Path.GetFullPath(archiveFile) == files.Archive)
        {
            throw new ArchiveException($"{archiveFile} is the archive itself: name a copy of it.");
        }

        if (File.Exists(files.Archive) && !replace)
        {
            throw new ArchiveException(
                $"{files.Archive} is there already. Say --replace to put the backup in its place.");
        }

        if (!File.Exists(files.Keys) && keysFile is null)
        {
            throw new ArchiveException(
                $"There is no {files.Keys}, and nothing is read without it: name its newest copy with --keys.");
        }

        if (keysFile is not null && !File.Exists(keysFile)) throw new ArchiveException($"{keysFile} is not there.");
        Directory.CreateDirectory(directory);
        var part = $"{files.Archive}.part";
        try
        {
            File.Copy(archiveFile, part, overwrite: true);
            EnsureIsArchive(part, archiveFile);
            if (File.Exists(files.Archive) && IsInUse(files.Archive))
            {
                throw new ArchiveException($"{files.Archive} is in use: stop Firstwire first.");
            }

            // Today's keys stay: an older copy would bring back what was erased since.
            if (!File.Exists(files.Keys)) File.Copy(keysFile!, files.Keys);
            foreach (var file in new[] { files.Search, files.Origins, files.Stories }) Delete(file);
            DeleteLog(files.Archive);
            File.Move(part, files.Archive, overwrite: true);
        }
        finally
        {
            Delete(part);
        }
    }

    private static void EnsureIsArchive(string part, string copied)
    {
        try
        {
            using var copy = OpenAlone(part);
            var items = copy.ExecuteScalar<long>(
                "select count(*) from sqlite_master where type = 'table' and name = 'item'");
            if (items == 1 && copy.ExecuteScalar<string>("pragma quick_check(1)") == "ok") return;
        }
        catch (SqliteException failure)
        {
            throw new ArchiveException($"{copied} is no copy of an archive: {failure.Message}", failure);
        }

        throw new ArchiveException($"{copied} is no copy of an archive, or is damaged.");
    }

    /// <summary>Only who is alone with a file can take its log away from it.</summary>
    private static bool IsInUse(string archive)
    {
        try
        {
            using var connection = OpenAlone(archive);
            return connection.ExecuteScalar<string>("pragma journal_mode = delete") != "delete";
        }
        catch (SqliteException damage) when (ArchiveException.IsDamage(damage))
        {
            // It is what a restore is for.
            return false;
        }
        catch (SqliteException usage) when (usage.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            return true;
        }
    }

    private static SqliteConnection OpenAlone(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = 1,
        }.ToString());
        connection.Open();
        return connection;
    }

    private static void Delete(string file)
    {
        File.Delete(file);
        DeleteLog(file);
    }

    private static void DeleteLog(string file)
    {
        File.Delete($"{file}-wal");
        File.Delete($"{file}-shm");
    }

    /// <summary>What waits is asked for again, and may be erased by then under another key than its own.</summary>
    private static void Forget(SqliteConnection copy) =>
        copy.Execute("delete from push_delivery; delete from takedown_words;");

    /// <summary>By way of a file beside it, so that a copy that was there stays until the new one is whole.</summary>
    private static void Copy(SqliteConnection source, string file, Action<SqliteConnection> change)
    {
        var part = $"{file}.part";
        try
        {
            File.Delete(part);
            using (source)
            using (var target = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = part, Pooling = false }.ToString()))
            {
                target.Open();
                source.BackupDatabase(target);
                target.Execute("pragma journal_mode = delete; pragma secure_delete = on;");
                change(target);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(part, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }

            File.Move(part, file, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new ArchiveException($"{file} cannot be written: {failure.Message}", failure);
        }
    }
}
