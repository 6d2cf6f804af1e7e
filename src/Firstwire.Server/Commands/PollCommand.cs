using System.CommandLine;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Pipeline;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire poll</c></summary>
internal static class PollCommand
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    public static Command Build()
    {
        var command = new Command("poll", "Poll the feeds that are due, read the pages of what is new, then stop. Feeds that are not due are left alone.")
        {
            Settings.Json,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            var settings = new Settings(arguments);
            await using var archive = settings.OpenExistingArchive();
            var counts = await RunAsync(archive, settings.Newsroom(), showProgress: !settings.WantsJson, cancellation);
            if (settings.WantsJson) Answers.Json(counts);
            else AnsiConsole.MarkupLine($"{counts.Polls} feeds polled, {counts.Items} new items, {counts.Pages} pages read, {counts.Failures} failures");
            return 0;
        });
        return command;
    }

    private static async Task<IngestCounts> RunAsync(NewsArchive archive, NewsroomOptions options, bool showProgress, CancellationToken cancellation)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddNewsroom(archive, options).AddIngest();
        using var host = builder.Build();
        await host.StartAsync(cancellation);
        var backlog = host.Services.GetRequiredService<Backlog>();
        var counts = host.Services.GetRequiredService<IngestCounts>();
        try
        {
            if (showProgress && AnsiConsole.Profile.Capabilities.Interactive) await WatchAsync(backlog, counts, cancellation);
            else await WaitAsync(backlog, static _ => { }, cancellation);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C: stop as after an empty backlog; what is left is due at the next start.
        }

        await host.StopAsync(CancellationToken.None);
        return counts;
    }

    private static Task WatchAsync(Backlog backlog, IngestCounts counts, CancellationToken cancellation) =>
        AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .StartAsync(async context =>
            {
                var feeds = context.AddTask("Feeds");
                var pages = context.AddTask("Pages");
                var index = context.AddTask("Index");
                await WaitAsync(
                    backlog,
                    left =>
                    {
                        feeds.MaxValue = Math.Max(1, counts.Polls + left.Feeds);
                        feeds.Value = left.Feeds == 0 ? feeds.MaxValue : counts.Polls;
                        pages.MaxValue = Math.Max(1, counts.Pages + left.Pages);
                        pages.Value = left.Pages == 0 ? pages.MaxValue : counts.Pages;
                        index.MaxValue = Math.Max(Math.Max(1, index.MaxValue), left.Changes);
                        index.Value = index.MaxValue - left.Changes;
                    },
                    cancellation);
            });

    private static async Task WaitAsync(Backlog backlog, Action<BacklogCount> report, CancellationToken cancellation)
    {
        while (true)
        {
            var left = backlog.Count();
            report(left);
            if (left.IsEmpty) return;
            await Task.Delay(Look, cancellation);
        }
    }
}
