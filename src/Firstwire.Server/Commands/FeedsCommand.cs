using System.CommandLine;
using Firstwire.Newsroom.Health;
using Firstwire.Server.Api;
using Firstwire.Server.Pages.Feeds;
using Firstwire.Server.Wording;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire feeds</c></summary>
internal static class FeedsCommand
{
    /// <summary>Announcements told above the table; all of them stand on the feeds page.</summary>
    private const int Told = 10;

    private static readonly Option<bool> Failing = new("--failing")
    {
        Description = "Only those in trouble: failing, held back, gone quiet.",
    };

    public static Command Build()
    {
        var command = new Command("feeds",
            "How each feed is doing: last success, next poll and why then, troubles.") { Failing, Settings.Json };
        command.SetAction(async (arguments, _) =>
        {
            var settings = new Settings(arguments);
            await using var archive = settings.OpenExistingArchive();
            var all = new FeedHealth(archive).All();
            List<FeedStatus> feeds = [.. arguments.GetValue(Failing) ? all.Where(IsInTrouble) : all];
            if (settings.WantsJson) Answers.Json(feeds.Select(HealthJson.Of));
            else Print(feeds, all.Count, new Announcements(archive));
            return 0;
        });
        return command;
    }

    private static bool IsInTrouble(FeedStatus feed) =>
        feed.State is FeedState.Failing or FeedState.Quarantined or FeedState.Quiet;

    private static void Print(List<FeedStatus> feeds, int all, Announcements announcements)
    {
        foreach (var told in announcements.Unseen(Told).Reverse())
        {
            AnsiConsole.MarkupLine(
                $"[dim]{Time(told.At)}[/] {Answers.Plain(told.Name ?? "A site")} "
                    + $"{Answers.Plain(FeedWords.Of(Texts.English, told.Kind, told.Reason))}");
        }

        if (all == 0) AnsiConsole.MarkupLine("There are no feeds yet. Add one: [bold]firstwire add URL[/]");
        else if (feeds.Count == 0) AnsiConsole.MarkupLine("No feed is in trouble.");
        else AnsiConsole.Write(Table(feeds));
    }

    private static Table Table(List<FeedStatus> feeds)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(
            "Feed", "State", "Items", "304", "Missed", "Last success", "Next poll", "Why");
        foreach (var feed in feeds.OrderBy(feed => feed.State))
        {
            table.AddRow(
                Answers.Plain(feed.Title ?? feed.Url),
                State(feed),
                feed.Items.ToString(),
                feed.Polls == 0 ? "" : $"{feed.NotModifiedShare:0 %}",
                feed.Missed == 0 ? "" : $"about {feed.Missed}",
                Time(feed.LastSuccess),
                feed.Stopped ? "never" : Time(feed.NextPoll),
                Answers.Plain(FeedWords.Why(Texts.English, feed)));
        }

        return table;
    }

    private static string State(FeedStatus feed) => feed.State switch
    {
        FeedState.Well => "[green]well[/]",
        FeedState.Failing => $"[red]{Answers.Plain(feed.Trouble ?? FeedWords.Of(Texts.English, feed))}[/]",
        FeedState.Quarantined or FeedState.Quiet => $"[yellow]{Texts.English.Of(feed.State).ToLowerInvariant()}[/]",
        _ => $"[dim]{Texts.English.Of(feed.State).ToLowerInvariant()}[/]",
    };

    private static string Time(DateTimeOffset? time) => time is null ? "" : $"{time:yyyy-MM-dd HH:mm}";
}
