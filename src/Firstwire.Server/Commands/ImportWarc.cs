using System.IO.Compression;
using Firstwire.Newsroom.Import;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire import FILE.warc.gz</c></summary>
internal static class ImportWarc
{
    private static ReadOnlySpan<byte> Start => "WARC/"u8;

    /// <summary>
    /// Whether the file begins as a web archive does, plain or compressed. False where it cannot be read.
    /// </summary>
    public static bool IsWarc(FileInfo file)
    {
        try
        {
            using var bytes = file.OpenRead();
            var isPacked = bytes.ReadByte() == 0x1F && bytes.ReadByte() == 0x8B;
            bytes.Position = 0;
            using Stream content = isPacked ? new GZipStream(bytes, CompressionMode.Decompress) : bytes;
            var head = new byte[Start.Length];
            return content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length
                && Start.SequenceEqual(head);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return false;
        }
    }

    public static async Task<int> RunAsync(
        Settings settings, FileInfo file, bool subscribe, CancellationToken cancellation)
    {
        try
        {
            await using var bytes = file.OpenRead();
            await using var archive = settings.OpenArchive();
            var import = new WarcImport(archive, settings.Newsroom());
            var counts = await CommandProgress.RunAsync(
                settings, progress => import.RunAsync(bytes, subscribe, new Bytes(progress, bytes), cancellation));
            Tell(settings, counts);
            return 0;
        }
        catch (OperationCanceledException)
        {
            return Answers.Fail("Stopped. What was filed stays; the same import again goes on with the rest.");
        }
        catch (IOException fault)
        {
            return Answers.Fail($"{file.FullName} cannot be read: {fault.Message}");
        }
    }

    private static void Tell(Settings settings, WarcCounts counts)
    {
        if (settings.WantsJson)
        {
            Answers.Json(counts);
            return;
        }

        AnsiConsole.MarkupLine(
            $"{Answers.Counted(counts.Records, "record")}: {Answers.Counted(counts.Feeds, "feed")} and "
            + $"{Answers.Counted(counts.Pages, "page")} filed, {Answers.Counted(counts.NewItems, "new item")}, "
            + $"{Answers.Counted(counts.NewVersions, "new version")}, {counts.Damaged} damaged or unreadable");
        foreach (var problem in counts.Problems)
        {
            AnsiConsole.MarkupLine($"[yellow]passed over[/] {Answers.Plain(problem)}");
        }
    }

    /// <summary>Moves with the bytes read; called from the import's own thread.</summary>
    private sealed class Bytes(CommandProgress progress, FileStream bytes) : IProgress<WarcCounts>
    {
        public void Report(WarcCounts value) =>
            progress.Report("Bytes of the web archive", bytes.Position, bytes.Length);
    }
}
