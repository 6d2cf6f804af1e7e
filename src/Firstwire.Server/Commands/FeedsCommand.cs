using System.CommandLine;
using Firstwire.Newsroom.Health;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire feeds</c></summary>
internal static class FeedsCommand
{
    public static Command Build()
    {
        var command = new Command("feeds", "How each feed is doing: last success, next poll, troubles.") { Settings.Json };
        command.SetAction(async (arguments, _) =>
        {
            var settings = new Settings(arguments);
            await using var archive = settings.OpenExistingArchive();
            var feeds = new FeedHealth(archive).All();
            if (settings.WantsJson) Answers.Json(feeds);
            else if (feeds.Count == 0) AnsiConsole.MarkupLine("There are no feeds yet. Add one: [bold]firstwire add URL[/]");
            else AnsiConsole.Write(Table(feeds));
            return 0;
        });
        return command;
    }

    private static Table Table(IReadOnlyList<FeedStatus> feeds)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Feed", "State", "Items", "304", "Last success", "Next poll");
        foreach (var feed in feeds)
        {
            table.AddRow(
                Answers.Plain(feed.Title ?? feed.Url),
                State(feed),
                feed.Items.ToString(),
                feed.Polls == 0 ? "" : $"{100 * feed.NotModified / feed.Polls} %",
                Time(feed.LastSuccess),
                feed.Stopped ? "never" : Time(feed.NextPoll));
        }

        return table;
    }

    private static string State(FeedStatus feed) =>
        feed.LastOutcome is null ? "[dim]not polled yet[/]"
        : !feed.IsFailing ? "[green]well[/]"
        : $"[red]{Answers.Plain(feed.Trouble ?? feed.LastOutcome.ToString())}[/]";

    private static string Time(DateTimeOffset? time) => time is null ? "" : $"{time:yyyy-MM-dd HH:mm}";
}
