using System.Diagnostics;
using System.Globalization;
using System.Text;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Import;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Search;
using Firstwire.Newsroom.Takedown.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Firstwire.Bench;

/// <summary>
/// Fills an archive with items of random words, a tenth of them one domain's, lets search and origins follow, and takes down one
/// item, then the domain, while the newsroom runs and a reader turns pages.
/// </summary>
internal static class Takedowns
{
    private const int EntriesOfFeed = 200;
    private const int WordsOfText = 220;
    private const string Taken = "taken.example";

    /// <param name="kept">A folder whose archive is filled once and kept, for another run; null for one that goes with the run.</param>
    public static async Task<int> RunAsync(int items, string? kept)
    {
        var folder = kept ?? Directory.CreateTempSubdirectory("firstwire-takedown-").FullName;
        try
        {
            await using var archive = NewsArchive.Open(folder, TimeProvider.System);
            var options = new NewsroomOptions { Seed = 1 };
            var reads = new ItemReads(archive, options);
            var began = Stopwatch.StartNew();
            if (reads.Count() == 0) await FillAsync(archive, options, items);
            Say($"{reads.Count()} items filed in {began.Elapsed.TotalSeconds:0} s");
            await MeasureAsync(archive, options, folder);
            return 0;
        }
        finally
        {
            if (kept is null) Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(NewsArchive archive, NewsroomOptions options, string folder)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging(logging => logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning)).AddNewsroom(archive, options).AddIngest();
        using var host = builder.Build();
        await host.StartAsync();
        var began = Stopwatch.StartNew();
        var backlog = host.Services.GetRequiredService<Backlog>();
        while (!backlog.Count().IsEmpty) await Task.Delay(500);
        Say($"indexed in {began.Elapsed.TotalSeconds:0} s; {string.Join(", ", Directory.GetFiles(folder, "*.db").Select(file => $"{Path.GetFileName(file)} {new FileInfo(file).Length >> 20} MB"))}");

        var reads = host.Services.GetRequiredService<ItemReads>();
        var search = host.Services.GetRequiredService<ItemSearch>();
        var execution = host.Services.GetRequiredService<TakedownExecution>();
        var one = reads.Newest(100).First(item => item.Outlet.Domain != Taken);
        var run = Guid.NewGuid().ToString("N")[..8];
        await TakeDownAsync($"one item {run}", new TakedownScope.Url(one.Url), execution, reads, search);
        await TakeDownAsync($"the domain {run}", new TakedownScope.WholeDomain(Taken), execution, reads, search);
        await host.StopAsync();
    }

    private static async Task TakeDownAsync(string what, TakedownScope scope, TakedownExecution execution, ItemReads reads, ItemSearch search)
    {
        var now = TimeProvider.System.GetUtcNow();
        var began = Stopwatch.StartNew();
        await execution.ExecuteAsync(new TakedownOrder(what, scope, TakedownBasis.Copyright, now, now), CancellationToken.None);
        var answers = new List<double>();
        var steps = new List<(ExecutionStep Step, double At)>();
        TakedownProgress progress;
        while ((progress = execution.Find(what)!).Done is null && progress.FoundIn.Count == 0)
        {
            if (steps.Count == 0 || steps[^1].Step != progress.Step) steps.Add((progress.Step, began.Elapsed.TotalSeconds));
            var turned = Stopwatch.StartNew();
            reads.Newest(50);
            search.Find("mado", 20);
            answers.Add(turned.Elapsed.TotalMilliseconds);
            await Task.Delay(100);
        }

        answers.Sort();
        Say($"{what}: {progress.Items} items, {progress.Step}, in {began.Elapsed.TotalSeconds:0.0} s; {string.Join(", ", steps.Select(step => $"{step.Step} from {step.At:0.0}"))}; "
            + $"found in [{string.Join(", ", progress.FoundIn)}]; a front page and a search meanwhile {answers[answers.Count / 2]:0} ms, p99 {answers[answers.Count * 99 / 100]:0} ms, at most {answers[^1]:0} ms; "
            + $"{Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB at most");
    }

    private static async Task FillAsync(NewsArchive archive, NewsroomOptions options, int items)
    {
        var words = new RandomWords(1);
        for (var feed = 0; feed * EntriesOfFeed < items; feed++)
        {
            var host = feed % 10 == 0 ? Taken : $"outlet-{feed % 100}.example";
            var body = new StringBuilder("<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>News</title>");
            for (var entry = 0; entry < EntriesOfFeed; entry++)
            {
                body.Append(CultureInfo.InvariantCulture, $"<item><title>{words.Text(8)}</title><link>https://{host}/{feed}/{entry}</link><guid>https://{host}/{feed}/{entry}</guid>");
                body.Append(CultureInfo.InvariantCulture, $"<content:encoded>&lt;p&gt;{words.Text(WordsOfText / 2)}&lt;/p&gt;&lt;p&gt;{words.Text(WordsOfText / 2)}&lt;/p&gt;</content:encoded></item>");
            }

            body.Append("</channel></rss>");
            using var warc = new MemoryStream(Record($"https://{host}/feed-{feed}.xml", body.ToString()));
            await new WarcImport(archive, options).RunAsync(warc, subscribe: false, progress: null, CancellationToken.None);
        }
    }

    private static byte[] Record(string url, string body)
    {
        var message = $"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml; charset=utf-8\r\n\r\n{body}";
        return Encoding.UTF8.GetBytes(
            $"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-01-02T03:04:05Z\r\n"
            + $"Content-Type: application/http;msgtype=response\r\nContent-Length: {Encoding.UTF8.GetByteCount(message)}\r\n\r\n{message}\r\n\r\n");
    }

    private static void Say(string line) => Console.WriteLine(line);

    /// <summary>Words of two to four syllables, the short ones often: about as many as a language uses.</summary>
    private sealed class RandomWords(int seed)
    {
        private static readonly string[] Syllables = ["ma", "do", "ri", "ven", "sol", "tar", "kel", "bo", "lin", "fa", "jun", "pe", "wos", "gra", "nim", "hu", "zel"];
        private readonly Random random = new(seed);

        public string Text(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

        private string Word() => string.Concat(Enumerable.Range(0, 2 + random.Next(3)).Select(_ => Syllables[random.Next(Syllables.Length)]));
    }
}
