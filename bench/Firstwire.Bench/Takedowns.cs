using System.Diagnostics;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Search;
using Firstwire.Newsroom.Takedown.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Firstwire.Bench;

/// <summary>
/// Fills an archive with items of random words, a tenth of them one domain's, lets search and origins follow, and takes
/// down one item, then the domain, while the newsroom runs and a reader turns pages.
/// </summary>
internal static class Takedowns
{
    private const string Taken = "taken.example";

    /// <param name="kept">A folder whose archive is filled once and kept, for another run; null for one that goes with
    /// the run.</param>
    public static async Task<int> RunAsync(int items, string? kept)
    {
        var folder = kept ?? Directory.CreateTempSubdirectory("firstwire-takedown-").FullName;
        try
        {
            await using var archive = NewsArchive.Open(folder, TimeProvider.System);
            var options = new NewsroomOptions { Seed = 1 };
            var began = Stopwatch.StartNew();
            if (FilledArchive.Count(archive) == 0)
                await FilledArchive.FillAsync(
                    archive, options, items, feed => feed % 10 == 0 ? Taken : FilledArchive.HostOf(feed));
            Say($"{FilledArchive.Count(archive)} items filed in {began.Elapsed.TotalSeconds:0} s");
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
        builder.Services.AddLogging(logging => logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning))
            .AddNewsroom(archive, options).AddIngest();
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

    private static async Task TakeDownAsync(
        string what, TakedownScope scope, TakedownExecution execution, ItemReads reads, ItemSearch search)
    {
        var now = TimeProvider.System.GetUtcNow();
        var began = Stopwatch.StartNew();
        await execution.ExecuteAsync(
            new TakedownOrder(what, scope, TakedownBasis.Copyright, now, now), CancellationToken.None);
        var answers = new List<double>();
        var steps = new List<(ExecutionStep Step, double At)>();
        TakedownProgress progress;
        while ((progress = execution.Find(what)!).Done is null && progress.FoundIn.Count == 0)
        {
            if (steps.Count == 0 || steps[^1].Step != progress.Step)
                steps.Add((progress.Step, began.Elapsed.TotalSeconds));
            var turned = Stopwatch.StartNew();
            reads.Newest(50);
            search.Find("mado", 20);
            answers.Add(turned.Elapsed.TotalMilliseconds);
            await Task.Delay(100);
        }

        answers.Sort();
        Say($"{what}: {progress.Items} items, {progress.Step}, in {began.Elapsed.TotalSeconds:0.0} s; {string.Join(", ", steps.Select(step => $"{step.Step} from {step.At:0.0}"))}; "
            + $"found in [{string.Join(", ", progress.FoundIn)}]; a front page and a search meanwhile "
            + $"{answers[answers.Count / 2]:0} ms, p99 {answers[answers.Count * 99 / 100]:0} ms, at most "
            + $"{answers[^1]:0} ms; "
            + $"{Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB at most");
    }

    private static void Say(string line) => Console.WriteLine(line);
}
