using Microsoft.Win32.SafeHandles;

namespace Firstwire.Newsroom.Takedown.Proof;

/// <summary>
/// Reads a file in parts that overlap, so that no piece (<see cref="PieceSet.Length"/>) is cut in two.
/// </summary>
/// <remarks>
/// A process that closes a file loses every lock that it has on it (POSIX, fcntl), SQLite's with them: another process
/// would take itself for the last one, and the write-ahead log away (sqlite.org/howtocorrupt.html, 2.2). So a database
/// of the archive's own that was opened stays open as long as the archive. Any other is opened each time: it may be
/// replaced meanwhile.
/// </remarks>
/// <param name="databases">The archive's own.</param>
internal sealed class FileScan(IEnumerable<string> databases) : IDisposable
{
    private const int PartLength = 1 << 20;

    private readonly HashSet<string> databases = databases.ToHashSet(StringComparer.Ordinal);

    private readonly Dictionary<string, SafeFileHandle> opened = new(StringComparer.Ordinal);

    public delegate void Taker(ReadOnlySpan<byte> part);

    /// <summary>A file that vanishes meanwhile, as a log does when it is folded, has nothing to be read.</summary>
    public void Run(string file, Taker take)
    {
        try
        {
            if (databases.Contains(file))
            {
                Read(Database(file), take);
                return;
            }

            using var other = Open(file);
            Read(other, take);
        }
        catch (FileNotFoundException)
        {
        }
    }

    public void Dispose()
    {
        foreach (var database in opened.Values) database.Dispose();
    }

    private SafeFileHandle Database(string file)
    {
        lock (opened)
        {
            return opened.TryGetValue(file, out var database) ? database : opened[file] = Open(file);
        }
    }

    private static SafeFileHandle Open(string file) =>
        File.OpenHandle(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private static void Read(SafeFileHandle file, Taker take)
    {
        var buffer = new byte[PartLength];
        var (kept, at) = (0, 0L);
        while (true)
        {
            var end = kept;
            while (end < buffer.Length && RandomAccess.Read(file, buffer.AsSpan(end), at) is > 0 and var count)
                (end, at) = (end + count, at + count);
            take(buffer.AsSpan(0, end));
            if (end < buffer.Length) return;
            kept = PieceSet.Length - 1;
            buffer.AsSpan(buffer.Length - kept).CopyTo(buffer);
        }
    }
}
