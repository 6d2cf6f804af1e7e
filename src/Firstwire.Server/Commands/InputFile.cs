using System.IO.Compression;

namespace Firstwire.Server.Commands;

/// <summary>A file that a person or a pipeline names, decompressed where its name ends in <c>.gz</c>.</summary>
internal static class InputFile
{
    /// <summary>As <see cref="Read"/>, of what a person names: a file, or standard input by <c>-</c>.</summary>
    public static string? ReadGiven(string given, int limit, out ReadOnlyMemory<byte> bytes)
    {
        if (given != "-") return Read(given, limit, out bytes);
        using var input = Console.OpenStandardInput();
        bytes = ReadAtMost(input, limit + 1);
        return null;
    }

    /// <summary>
    /// Reads the file; on failure returns why it cannot be read. Never reads more than one byte past
    /// <paramref name="limit"/>, so that a bomb stays small and the caller sees that it is too large.
    /// </summary>
    public static string? Read(string path, int limit, out ReadOnlyMemory<byte> bytes)
    {
        ReadOnlyMemory<byte> read = default;
        var fault = Open(path, file =>
        {
            using Stream content = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
                ? new GZipStream(file, CompressionMode.Decompress)
                : file;
            read = ReadAtMost(content, limit + 1);
        });
        bytes = read;
        return fault;
    }

    /// <summary>Reads the file as it is, whatever its name ends in; on failure returns why it cannot be read.</summary>
    public static string? Open(string path, Action<Stream> reading)
    {
        if (path.Length == 0) return "The name is empty.";
        if (Directory.Exists(path)) return "It is a folder; name a file.";
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            reading(file);
            return null;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return "It is not there.";
        }
        catch (InvalidDataException)
        {
            return "It is not gzip, or is damaged.";
        }
        catch (UnauthorizedAccessException)
        {
            return "It may not be read.";
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or NotSupportedException)
        {
            return fault.Message;
        }
    }

    private static ReadOnlyMemory<byte> ReadAtMost(Stream content, int limit)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(
            (int)Math.Min(content is FileStream file ? file.Length + 1 : 64 * 1024, limit));
        var length = 0;
        while (true)
        {
            var read = content.Read(bytes, length, bytes.Length - length);
            length += read;
            if (read == 0 || length == limit) return bytes.AsMemory(0, length);
            if (length == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, limit));
        }
    }
}
