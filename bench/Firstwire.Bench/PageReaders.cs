using System.Diagnostics;
using System.Text.Json;
using Firstwire.Reading;
using SmartReader;

namespace Firstwire.Bench;

/// <summary>
/// The same pages read by Firstwire and by SmartReader in one process, each once over all to warm up and then timed; pages
/// a second of processor time. Pin the process to one core.
/// </summary>
internal sealed class PageReaders
{
    private readonly List<(byte[] Bytes, string Markup, string Url)> pages = [];

    /// <param name="list">JSON Lines of <c>{path, url}</c>, paths relative to it.</param>
    public static int Run(string list)
    {
        var readers = new PageReaders();
        var folder = Path.GetDirectoryName(Path.GetFullPath(list))!;
        foreach (var line in File.ReadLines(list))
        {
            using var page = JsonDocument.Parse(line);
            var bytes = File.ReadAllBytes(Path.Combine(folder, page.RootElement.GetProperty("path").GetString()!));
            readers.pages.Add((bytes, System.Text.Encoding.UTF8.GetString(bytes), page.RootElement.GetProperty("url").GetString()!));
        }

        var own = readers.Time("firstwire", static page => ArticleExtractor.Read(page.Bytes, page.Url));
        var peer = readers.Time("SmartReader", static page => Reader.ParseArticle(page.Url, page.Markup));
        Console.WriteLine($"times SmartReader: {own / peer:0.0}");
        return 0;
    }

    private double Time(string name, Func<(byte[] Bytes, string Markup, string Url), object?> read)
    {
        Read();
        var before = Environment.CpuUsage.TotalTime;
        Read();
        var rate = pages.Count / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine($"{name,-17} {rate,7:0.0} pages/s, {self.PeakWorkingSet64 >> 20} MB peak so far");
        return rate;

        void Read()
        {
            foreach (var page in pages)
            {
                try
                {
                    read(page);
                }
#pragma warning disable CA1031 // A page that a peer cannot read counts as read.
                catch (Exception)
#pragma warning restore CA1031
                {
                }
            }
        }
    }
}
