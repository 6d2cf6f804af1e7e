using System.Diagnostics;
using Firstwire.Press;

namespace Firstwire.Bench;

/// <summary>
/// One refresh of many feeds, all new, from the fictional press on loopback: polled, pages read, filed, and indexed, by the
/// real program in a process of its own. Prints wall time, processor time, and the process's peak memory.
/// </summary>
internal static class Refresh
{
    private const int EntriesPerFeed = 20;

    public static async Task<int> RunAsync(int feeds)
    {
        var folder = Directory.CreateTempSubdirectory("firstwire-bench-");
        try
        {
            await using var press = await PressServer.StartAsync(
                new PressOptions { Outlets = feeds, EntriesPerFeed = EntriesPerFeed, RecordRequests = 0 }, TimeProvider.System, CancellationToken.None);
            var opml = Path.Combine(folder.FullName, "feeds.opml");
            await File.WriteAllTextAsync(opml, press.ToOpml());
            await MeasureAsync("import", folder, "import", opml);
            var seconds = await MeasureAsync("poll, read, file, index", folder, "poll");
            Console.WriteLine($"{feeds / seconds:0.0} feeds/s, {feeds * EntriesPerFeed / seconds:0} entries/s");
            await MeasureAsync("verify", folder, "verify");
            await MeasureAsync("search", folder, "search", "budget", "--limit", "1");
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<double> MeasureAsync(string what, DirectoryInfo folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "firstwire.dll"), .. arguments, "--data", Path.Combine(folder.FullName, "archive")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment = { ["FIRSTWIRE_UNITGAP"] = "00:00:00", ["FIRSTWIRE_ALLOWEDNETWORKS"] = "127.0.0.0/8" },
        };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEndAsync();
        var (peak, processor) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(50)))
        {
            try
            {
                process.Refresh();
                (peak, processor) = (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
            }
            catch (InvalidOperationException)
            {
                // It ended between the two lines.
            }
        }

        var seconds = clock.Elapsed.TotalSeconds;
        var last = (await answer).TrimEnd().Split('\n')[^1];
        Console.WriteLine($"{what,-24} {seconds,7:0.0} s wall {processor.TotalSeconds,7:0.0} s processor {peak >> 20,5} MB peak   {last}");
        return process.ExitCode == 0 ? seconds : throw new InvalidOperationException($"{what} ended with exit code {process.ExitCode}");
    }
}
