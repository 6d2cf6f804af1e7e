using System.CommandLine;
using System.Globalization;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Outlets;
using Firstwire.Server.Api;
using Firstwire.Server.Pages.Feeds;
using Firstwire.Server.Wording;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire feeds</c>, and the words that stop one and ask it again.</summary>
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
            "How each feed is doing: last success, next poll and why then, troubles.")
        {
            Failing, Settings.Json, Stop(), Resume(),
        };
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

    private static Command Stop() => Change(
        "stop",
        "Stop following feeds: they are asked no more; what they brought stays. Example: firstwire feeds stop 7",
        "stopped", "It is not asked now.", (stops, id, cancellation) => stops.StopAsync(id, cancellation));

    private static Command Resume() => Change(
        "resume",
        "Follow feeds again that somebody stopped, or that were given up. Example: firstwire feeds resume 7",
        "resumed", "It is asked already, or its publisher said that it is gone for good.",
        (stops, id, cancellation) => stops.ResumeAsync(id, cancellation));

    /// <summary>A word about feeds that are there; the exit code is 1 where one of them did not take it.</summary>
    /// <param name="done">What was done, said before each feed's address.</param>
    /// <param name="otherwise">Why nothing could be done to a feed that is there.</param>
    private static Command Change(
        string name, string description, string done, string otherwise,
        Func<FeedStops, long, CancellationToken, Task<bool>> change)
    {
        var named = new Argument<string[]>("FEED")
        {
            Description = "Feeds, by their numbers (firstwire feeds) or addresses.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command(name, description) { named };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var archive = new Settings(arguments).OpenExistingArchive();
            var feeds = new FeedHealth(archive).All();
            var stops = new FeedStops(archive);
            var code = 0;
            foreach (var word in arguments.GetRequiredValue(named))
            {
                var feed = Find(feeds, word);
                if (feed is null) code = Answers.Fail($"There is no feed {word}; firstwire feeds shows them.");
                else if (!await change(stops, feed.Id, cancellation)) code = Answers.Fail($"{feed.Url}: {otherwise}");
                else AnsiConsole.MarkupLine($"{done} {Answers.Plain(feed.Url)}");
            }

            return code;
        });
        return command;
    }

    private static FeedStatus? Find(IReadOnlyList<FeedStatus> feeds, string word)
    {
        var id = WholeNumber.Of(word);
        var url = WebUrl.Parse(word)?.Href;
        return feeds.FirstOrDefault(feed => feed.Id == id || feed.Url == url);
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
            "ID", "Feed", "State", "Items", "304", "Missed", "Last success (UTC)", "Next poll (UTC)", "Why");
        foreach (var feed in feeds.OrderBy(feed => feed.State))
        {
            table.AddRow(
                feed.Id.ToString(CultureInfo.InvariantCulture),
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
