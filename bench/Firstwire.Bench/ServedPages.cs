using System.Diagnostics;
using System.Globalization;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Pipeline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Firstwire.Bench;

/// <summary>
/// Serves an archive while it is filled further, and asks for its pages: one reader at a steady pace for the latency,
/// wrk for the pages a second, beside a bare answer of the same server and size.
/// </summary>
internal static class ServedPages
{
    private const int Port = 8391, BarePort = 8392;
    private const int RequestsASecond = 50;

    private const int FirstAsked = 200;

    /// <summary>Anywhere in the archive, so that most are asked for once.</summary>
    private const int ItemsAsked = 5_000;

    private static readonly NewsroomOptions Options = new() { Seed = 1 };

    private static readonly TimeSpan Asked = TimeSpan.FromSeconds(20);

    /// <summary>Between two feeds: 4,300,000 items a day.</summary>
    private static readonly TimeSpan BetweenFeeds = TimeSpan.FromSeconds(4);

    /// <param name="folder">Whose archive is filled to <paramref name="items"/> items and kept.</param>
    public static async Task<int> RunAsync(int items, string folder)
    {
        long[] shown;
        long filed;
        int feeds;
        await using (var archive = NewsArchive.Open(folder, TimeProvider.System))
        {
            var held = (int)FilledArchive.Count(archive);
            feeds = held / FilledArchive.EntriesOfFeed;
            await FilledArchive.FillAsync(archive, Options, items - held, FilledArchive.HostOf, feeds);
            var reads = new ItemReads(archive, Options);
            filed = FilledArchive.Count(archive);
            var (last, random) = (reads.Newest(1)[0].Id, new Random(1));
            shown = [.. reads.ByIds(
                [.. Enumerable.Range(0, ItemsAsked).Select(_ => random.NextInt64(1, last + 1)).Distinct()])
                .Select(item => item.Id)];
        }

        Say($"{items} items filed");
        using var server = Start(folder);
        try
        {
            using var client =
                new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{Port}"), Timeout = TimeSpan.FromMinutes(2) };
            await AnswersAsync(client);
            await FollowedAsync(folder);
            using var ingest = Process.Start(
                "dotnet",
                [typeof(ServedPages).Assembly.Location, "ingest", folder,
                    $"{Math.Max(feeds, items / FilledArchive.EntriesOfFeed)}"]);
            var chosen = new Random(1);
            var pages = new (string Name, Func<string> Address)[]
            {
                ("front page", () => "/"),
                ("latest", () => "/latest"),
                ("item", () => $"/item/{shown[chosen.Next(shown.Length)]}"),
            };
            foreach (var (_, address) in pages)
            {
                // A page's first call compiles it.
                for (var i = 0; i < FirstAsked; i++) await client.GetAsync(new Uri(address(), UriKind.Relative));
            }

            foreach (var (name, address) in pages) Say($"{name}: {await PaceAsync(client, address)}");
            foreach (var path in new[] { "/", "/latest", $"/item/{shown[0]}" }) Say($"{path}: {Wrk(Port, path)}");
            ingest.Kill();
            await ingest.WaitForExitAsync();
            await using (var archive = NewsArchive.Open(folder, TimeProvider.System))
            {
                Say($"{FilledArchive.Count(archive) - filed} items filed meanwhile");
            }

            var size = (await client.GetByteArrayAsync("/")).Length;
            await using var bare = Bare(size);
            await bare.StartAsync();
            Say($"a bare answer of {size} bytes: {Wrk(BarePort, "/")}");
            return 0;
        }
        finally
        {
            server.Kill();
        }
    }

    private static Process Start(string folder) => Process.Start(new ProcessStartInfo(
        "dotnet",
        [Path.Combine(AppContext.BaseDirectory, "firstwire.dll"), "serve", "--data", folder, "--urls",
            $"http://127.0.0.1:{Port}"])
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
    })!;

    private static async Task AnswersAsync(HttpClient client)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/latest", UriKind.Relative));
                answer.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException) when (attempt < 100)
            {
                await Task.Delay(200);
            }
        }
    }

    /// <summary>
    /// A reader opens pages of an archive that search, origins and stories know; their own first pass is
    /// measured elsewhere.
    /// </summary>
    private static async Task FollowedAsync(string folder)
    {
        var clock = Stopwatch.StartNew();
        await using var archive = NewsArchive.Open(folder, TimeProvider.System);
        var work = new LongWork(archive, new Backlog(archive, Options));
        while (work.Look() is { Count: > 0 } ahead)
        {
            Say($"followed: {string.Join(", ", ahead.Select(one => $"{one.Kind} {one.Done} of {one.Total}"))}");
            await Task.Delay(TimeSpan.FromSeconds(30));
        }

        Say($"followed in {clock.Elapsed.TotalSeconds:0} s");
    }

    /// <summary>Files feeds into an archive until it is ended.</summary>
    /// <param name="feed">The first one's number.</param>
    public static async Task<int> IngestAsync(string folder, int feed)
    {
        await using var archive = NewsArchive.Open(folder, TimeProvider.System);
        using var next = new PeriodicTimer(BetweenFeeds);
        while (await next.WaitForNextTickAsync())
        {
            await FilledArchive.FillAsync(archive, Options, FilledArchive.EntriesOfFeed, FilledArchive.HostOf, feed++);
        }

        return 0;
    }

    /// <summary>At a steady pace, whatever the answers take: a slow one makes none after it look fast.</summary>
    private static async Task<string> PaceAsync(HttpClient client, Func<string> address)
    {
        var clock = Stopwatch.StartNew();
        var answers = new List<Task<double>>();
        for (var i = 0; clock.Elapsed < Asked; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / RequestsASecond);
            if (due > clock.Elapsed) await Task.Delay(due - clock.Elapsed);
            answers.Add(AskAsync(client, address(), clock, due));
        }

        var times = (await Task.WhenAll(answers)).Order().ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{times[times.Count / 2]:0.0} ms, p99 {times[times.Count * 99 / 100]:0.0} ms, at most {times[^1]:0.0} ms "
                + $"({times.Count} requests, {RequestsASecond} a second)");
    }

    private static async Task<double> AskAsync(HttpClient client, string address, Stopwatch clock, TimeSpan due)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        return (clock.Elapsed - due).TotalMilliseconds;
    }

    private static string Wrk(int port, string path)
    {
        using var wrk = Process.Start(
            new ProcessStartInfo("wrk", ["-t1", "-c8", "-d10s", $"http://127.0.0.1:{port}{path}"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            })!;
        var lines = wrk.StandardOutput.ReadToEnd().Split('\n');
        return string.Join(
            ", ", lines.Where(line => line.StartsWith("Requests/sec", StringComparison.Ordinal)
                || line.Contains("Non-2xx", StringComparison.Ordinal)).Select(line => line.Trim()));
    }

    private static WebApplication Bare(int size)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{BarePort}");
        var app = builder.Build();
        var page = new byte[size];
        app.Run(context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.ContentLength = size;
            return context.Response.Body.WriteAsync(page).AsTask();
        });
        return app;
    }

    private static void Say(string line) => Console.WriteLine(line);
}
