using Firstwire.Press;

namespace Firstwire.Bench;

/// <summary>
/// One refresh of many feeds, all new, from the fictional press on loopback: polled, pages read, filed, and indexed, by
/// the real program in a process of its own. Prints wall time, processor time, and the process's peak memory.
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
                new PressOptions { Outlets = feeds, EntriesPerFeed = EntriesPerFeed, RecordRequests = 0 },
                TimeProvider.System, CancellationToken.None);
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

    private static async Task<double> MeasureAsync(string what, DirectoryInfo folder, params string[] arguments) =>
        (await MeasuredProcess.RunFirstwireAsync(
            what, Path.Combine(folder.FullName, "archive"), new Dictionary<string, string>(), arguments)).Seconds;
}
