using System.Diagnostics;
using Dapper;
using Firstwire.Press.Farm;
using Microsoft.Data.Sqlite;

namespace Firstwire.Bench;

/// <summary>
/// Two refreshes of a farm of feeds on loopback, the first all new, the second answered 304 throughout, by the real
/// program and, in the same run on the same farm, by newsboat (whose second refresh asks unconditionally: it is
/// answered 200). Neither reads the entries' pages. For the second refresh no hour is waited: every due in the archive
/// is set to now, and the units' rest after the first is cut short, nothing else.
/// </summary>
internal sealed class FarmRefresh(FeedFarm farm, DirectoryInfo folder)
{
    /// <summary>Threads of newsboat, which has one by default.</summary>
    private const int NewsboatThreads = 50;

    /// <summary>
    /// Newsboat slows down as its cache grows; a refresh of 5,000 feeds that it has does not end in sight.
    /// </summary>
    private static readonly TimeSpan PeerLimit = TimeSpan.FromMinutes(2.5);

    private string ArchiveFolder => Path.Combine(folder.FullName, "archive");

    public static async Task<int> RunAsync(int feeds, bool withPeer)
    {
        var folder = Directory.CreateTempSubdirectory("firstwire-bench-");
        try
        {
            await using var farm = await FeedFarm.StartAsync(feeds, DateTimeOffset.UtcNow, CancellationToken.None);
            var bench = new FarmRefresh(farm, folder);
            var (allNew, unchanged) = await bench.FirstwireAsync();
            if (!withPeer) return 0;
            var (peerNew, peerUnchanged) = await bench.NewsboatAsync();
            Console.WriteLine(
                $"times newsboat: {allNew / peerNew:0.0} all new, {unchanged / peerUnchanged:0.0} unchanged");
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<(double AllNew, double Unchanged)> FirstwireAsync()
    {
        var opml = Path.Combine(folder.FullName, "feeds.opml");
        await File.WriteAllTextAsync(opml, farm.ToOpml());
        await FirstwireAsync("firstwire import", "import", opml);
        var allNew = await VisitAsync("firstwire, all new", () => FirstwireAsync("firstwire, all new", "poll"));
        MakeAllDue();
        return (allNew, await VisitAsync("firstwire, unchanged", () => FirstwireAsync("firstwire, unchanged", "poll")));
    }

    private async Task<(double AllNew, double Unchanged)> NewsboatAsync()
    {
        var (urls, config) = (Path.Combine(folder.FullName, "urls"), Path.Combine(folder.FullName, "config"));
        await File.WriteAllLinesAsync(urls, farm.FeedUrls);
        await File.WriteAllLinesAsync(config, [$"reload-threads {NewsboatThreads}", "cleanup-on-quit no"]);
        return (await VisitAsync("newsboat, all new", () => ReloadAsync("newsboat, all new")),
            await VisitAsync("newsboat, unchanged", () => ReloadAsync("newsboat, unchanged")));

        Task<MeasuredProcess> ReloadAsync(string what) => MeasuredProcess.RunAsync(what, new ProcessStartInfo(
            "newsboat", ["-u", urls, "-C", config, "-c", Path.Combine(folder.FullName, "cache.db"), "-x", "reload"])
        {
            Environment = { ["HOME"] = folder.FullName },
        }, PeerLimit);
    }

    private Task<MeasuredProcess> FirstwireAsync(string what, params string[] arguments) =>
        MeasuredProcess.RunFirstwireAsync(
            what, ArchiveFolder, new Dictionary<string, string> { ["FIRSTWIRE_READPAGES"] = "false" }, arguments);

    /// <summary>
    /// Runs one refresh; returns the feeds that it had answered each second, and tells what the farm saw of it.
    /// </summary>
    private async Task<double> VisitAsync(string what, Func<Task<MeasuredProcess>> visit)
    {
        var (full, notModified, strange) = (farm.Full, farm.NotModified, farm.Strange);
        var measured = await visit();
        var rate = (farm.Full - full + farm.NotModified - notModified) / measured.Seconds;
        Console.WriteLine(
            $"{what,-24} {rate,7:0.0} feeds/s; the farm answered {farm.Full - full} × 200, "
                + $"{farm.NotModified - notModified} × 304, {farm.Strange - strange} × 404");
        return rate;
    }

    private void MakeAllDue()
    {
        using var archive = new SqliteConnection(
            $"Data Source={Path.Combine(ArchiveFolder, "archive.db")};Pooling=False");
        archive.Execute(
            "update feed set due = @now; update unit set due = @now, planned = @now, ready = 0",
            new { now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() });
    }
}
