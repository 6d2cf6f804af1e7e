using System.Diagnostics;
using System.Text.Json;
using Firstwire.Reading;

namespace Firstwire.Bench;

/// <summary>
/// The pages that JSON Lines of <c>{path, url}</c> name (paths relative to them), read to warm up and then timed: pages
/// a second of processor time, that of opening their files apart, beside other readers of the same pages
/// (<c>bench/peers</c>).
/// </summary>
internal static class PageReaders
{
    /// <summary>
    /// Of some 1,000 pages: while they are read for the third time the runtime's compiler takes a twelfth of the time,
    /// for the seventh hardly any.
    /// </summary>
    private const int WarmUps = 6;

    public static int Run(string list)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(list))!;
        var pages = File.ReadLines(list)
            .Select(line => JsonSerializer.Deserialize<ListedPage>(line, JsonSerializerOptions.Web)!).ToList();
        var spent = TimeSpan.Zero;
        for (var warmUp = 0; warmUp < WarmUps; warmUp++) Read();
        spent = TimeSpan.Zero;
        var failed = Read();
        var rate = pages.Count / spent.TotalSeconds;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(
            $"firstwire         {rate,7:0.0} pages/s, {failed} failed, {self.PeakWorkingSet64 >> 20} MB peak");
        return 0;

        int Read()
        {
            var refused = 0;
            foreach (var page in pages)
            {
                var bytes = File.ReadAllBytes(Path.Combine(folder, page.Path));
                var before = Environment.CpuUsage.TotalTime;
                if (ArticleExtractor.Read(bytes, page.Url) is ReadResult.Failed) refused++;
                spent += Environment.CpuUsage.TotalTime - before;
            }

            return refused;
        }
    }

    private sealed record ListedPage(string Path, string Url);
}
