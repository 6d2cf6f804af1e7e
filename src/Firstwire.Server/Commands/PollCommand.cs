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
        var command = new Command(
            "poll",
            "Poll the feeds that are due, read the pages of what is new, then stop. "
                + "Feeds that are not due are left alone.")
        {
            Settings.Json, Settings.EmbedderFolder,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            var settings = new Settings(arguments);
            using var embedder = settings.OpenEmbedder();
            await using var archive = settings.OpenExistingArchive();
            var counts = await RunAsync(
                archive, settings, settings.Newsroom() with { Embedder = embedder }, cancellation);
            if (settings.WantsJson) Answers.Json(counts);
            else AnsiConsole.MarkupLine(
                $"{Answers.Counted(counts.Polls, "feed")} polled, {Answers.Counted(counts.Items, "new item")}, "
                    + $"{Answers.Counted(counts.Pages, "page")} read, {Answers.Counted(counts.Failures, "failure")}");
            return 0;
        });
        return command;
    }

    private static async Task<IngestCounts> RunAsync(
        NewsArchive archive, Settings settings, NewsroomOptions options, CancellationToken cancellation)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(
            console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddNewsroom(archive, options).AddIngest().AddMemoryUpkeep();
        using var host = builder.Build();
        await host.StartAsync(cancellation);
        var backlog = host.Services.GetRequiredService<Backlog>();
        var counts = host.Services.GetRequiredService<IngestCounts>();
        try
        {
            await CommandProgress.RunAsync(
                settings, progress => WaitAsync(backlog, Teller(progress, counts), cancellation));
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C: stop as after an empty backlog; what is left is due at the next start.
        }

        await host.StopAsync(CancellationToken.None);
        return counts;
    }

    private static Action<BacklogCount> Teller(CommandProgress progress, IngestCounts counts)
    {
        var most = 0L;
        return left =>
        {
            most = Math.Max(most, left.Changes);
            progress.Report("Feeds", counts.Polls, counts.Polls + left.Feeds);
            progress.Report("Pages", counts.Pages, counts.Pages + left.Pages);
            progress.Report("Index", most - left.Changes, most);
        };
    }

    private static async Task<BacklogCount> WaitAsync(
        Backlog backlog, Action<BacklogCount> report, CancellationToken cancellation)
    {
        while (true)
        {
            var left = backlog.Count();
            report(left);
            if (left.IsEmpty) return left;
            await Task.Delay(Look, cancellation);
        }
    }
}
