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
    /// <exception cref="ArchiveException">A file cannot be written, or is one of the archive's own.</exception>
    public static void Write(NewsArchive archive, string archiveFile, string keysFile)
    {
        ArgumentNullException.ThrowIfNull(archive);
        foreach (var file in new[] { archiveFile, keysFile })
        {
            if (archive.Files.All.Contains(Path.GetFullPath(file)))
            {
                throw new ArchiveException($"{file} is of the archive itself: name another file for its copy.");
            }

            if (Directory.Exists(file)) throw new ArchiveException($"{file} is a folder: name a file.");
        }

        Copy(archive.Files.OpenArchive(), archiveFile, Forget);
        Copy(archive.Files.OpenKeys(), keysFile, static _ => { });
    }

    /// <summary>
    /// Puts an archive's copy into a data directory, beside the keys that are there or, where there are none, those of
    /// <paramref name="keysFile"/>. Search, origins and stories are made anew from it.
    /// </summary>
    /// <exception cref="ArchiveException">
    /// There is no such copy, or it is none or damaged; an archive is in the way, or in use; or there are no keys, or
    /// none in their file.
    /// Nothing was changed then.
    /// </exception>
    public static void Restore(string directory, string archiveFile, string? keysFile, bool replace)
    {
        var files = new ArchiveFiles(Path.GetFullPath(directory));
        EnsureMayRestore(files, archiveFile, keysFile, replace);
        files.CreateDirectory();
        var (part, keysPart) = ($"{files.Archive}.part", $"{files.Keys}.part");
        try
        {
            CopyForUserAlone(archiveFile, part);
            EnsureIsCopy(part, archiveFile, "an archive", "item");
            if (File.Exists(files.Archive) && IsInUse(files.Archive))
            {
                throw new ArchiveException($"{files.Archive} is in use: stop Firstwire first.");
            }

            // Today's keys stay: an older copy would bring back what was erased since.
            if (!File.Exists(files.Keys))
            {
                CopyForUserAlone(keysFile!, keysPart);
                EnsureIsCopy(keysPart, keysFile!, "an archive's keys", "item_key");
                DeleteLog(files.Keys);
                File.Move(keysPart, files.Keys);
            }

            foreach (var file in new[] { files.Search, files.Origins, files.Stories }) Delete(file);
            DeleteLog(files.Archive);
            File.Move(part, files.Archive, overwrite: true);
        }
        finally
        {
            Delete(part);
            Delete(keysPart);
        }
    }

    private static void EnsureMayRestore(ArchiveFiles files, string archiveFile, string? keysFile, bool replace)
    {
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
    }

    /// <param name="table">Which a file has that is a copy of <paramref name="what"/>.</param>
    private static void EnsureIsCopy(string part, string copied, string what, string table)
    {
        try
        {
            using var copy = OpenAlone(part);
            var tables = copy.ExecuteScalar<long>(
                "select count(*) from sqlite_master where type = 'table' and name = @table", new { table });
            if (tables == 1 && copy.ExecuteScalar<string>("pragma quick_check(1)") == "ok") return;
        }
        catch (SqliteException failure)
        {
            throw new ArchiveException($"{copied} is no copy of {what}: {failure.Message}", failure);
        }

        throw new ArchiveException($"{copied} is no copy of {what}, or is damaged.");
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
            MakeForUserAlone(part).Dispose();
            using (source)
            using (var target = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = part, Pooling = false }.ToString()))
            {
                target.Open();
                source.BackupDatabase(target);
                target.Execute("pragma journal_mode = delete; pragma secure_delete = on;");
                change(target);
            }

            File.Move(part, file, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new ArchiveException($"{file} cannot be written: {failure.Message}", failure);
        }
        finally
        {
            if (File.Exists(part)) Delete(part);
        }
    }

    /// <summary>An empty file, which nobody else can read from before its first byte on.</summary>
    private static FileStream MakeForUserAlone(string file)
    {
        File.Delete(file);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(file, options);
    }

    private static void CopyForUserAlone(string from, string to)
    {
        using var copied = File.OpenRead(from);
        using var made = MakeForUserAlone(to);
        copied.CopyTo(made);
    }
}
