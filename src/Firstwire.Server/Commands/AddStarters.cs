using System.CommandLine;
using Firstwire.Newsroom.Outlets;
using Firstwire.Server.Wording;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire add --country SY,IQ</c> and its like: feeds of the starter list.</summary>
internal static class AddStarters
{
    /// <summary>A longer list is told by its counts.</summary>
    private const int MostLines = 100;

    private static readonly Option<string[]> Countries = Several(
        "--country", "Starter feeds of these countries, by ISO 3166 code or name.", "SY,IQ");

    private static readonly Option<string[]> Languages = Several(
        "--language", "Starter feeds in these languages, by BCP 47 tag or name.", "ar,ku");

    private static readonly Option<string[]> Topics = Several(
        "--topic", "Starter feeds on these topics.", "Science,Health");

    private static readonly Option<bool> World = new("--world")
    {
        Description = "Only the small world selection of the starter list.",
    };

    private static readonly Option<bool> All = new("--all")
    {
        Description = $"Add them even if they are more than {StarterChoice.Many}.",
    };

    private static readonly Option<bool> DryRun = new("--dry-run", "--list")
    {
        Description = "Show which starter feeds would be added, and add none.",
    };

    private sealed record Starter(StarterFeed Feed, string Result, string? Reason = null);

    public static void AddTo(Command command)
    {
        foreach (var option in new Option[] { Countries, Languages, Topics, World, All, DryRun })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Whether starter feeds are asked for, and not addresses.</summary>
    public static bool AreWanted(ParseResult arguments) =>
        new Option[] { Countries, Languages, Topics, World, All, DryRun }.Any(
            option => arguments.GetResult(option) is { Implicit: false });

    public static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var (choice, problem) = StarterChoice.Read(
            Parts(arguments, Countries), Parts(arguments, Languages), Parts(arguments, Topics),
            arguments.GetValue(World));
        if (choice is null) return Answers.Fail(problem!);
        var feeds = choice.Of(StarterList.All);
        if (feeds.Count == 0) return Answers.Fail(
            "The starter list has no feed that is all of this; choose less narrowly, or add feeds by their addresses.");

        var settings = new Settings(arguments);
        if (arguments.GetValue(DryRun)) return await PreviewAsync(settings, feeds);
        if (feeds.Count > StarterChoice.Many && !arguments.GetValue(All))
        {
            return Answers.Fail($"Those are {feeds.Count} feeds. Choose fewer, or say --all to add so many.");
        }

        await using var archive = settings.OpenArchive();
        var results = await new FeedSubscriptions(archive).SubscribeAsync(StarterChoice.Requests(feeds), cancellation);
        List<Starter> starters = [.. feeds.Zip(results, Of)];
        if (settings.WantsJson) return TellJson(starters);
        if (starters.Count <= MostLines) AnsiConsole.Write(Lines(starters));
        TellCounts(starters, "added");
        if (StarterChoice.Spread(feeds.Count) is { TotalMinutes: >= 1 } spread)
        {
            AnsiConsole.MarkupLine(
                $"Their first polls come within {Math.Ceiling(spread.TotalMinutes)} minutes, not all at once.");
        }

        return starters.Exists(starter => starter.Reason is not null) ? 1 : 0;
    }

    private static async Task<int> PreviewAsync(Settings settings, IReadOnlyList<StarterFeed> feeds)
    {
        IReadOnlySet<string> known = new HashSet<string>();
        if (settings.HasArchive)
        {
            await using var archive = settings.OpenArchive();
            known = new FeedSubscriptions(archive).Known(feeds.Select(feed => feed.Url));
        }

        List<Starter> starters = [.. feeds.Select(feed =>
            new Starter(feed, known.Contains(feed.Url) ? "known" : "new"))];
        if (settings.WantsJson) return TellJson(starters);
        AnsiConsole.Write(starters.Count <= MostLines ? Lines(starters) : ByCountry(starters));
        TellCounts(starters, "new");
        return 0;
    }

    private static Starter Of(StarterFeed feed, SubscribeResult result) => result switch
    {
        SubscribeResult.Added => new(feed, "added"),
        SubscribeResult.Known => new(feed, "known"),
        SubscribeResult.Refused refused => new(feed, "refused", refused.Reason),
        _ => throw new InvalidOperationException("unknown result"),
    };

    private static int TellJson(List<Starter> starters)
    {
        Answers.Json(starters.Select(starter => new
        {
            starter.Feed.Url,
            starter.Feed.Title,
            country = starter.Feed.Country.Code,
            starter.Feed.Language,
            starter.Feed.Topic,
            starter.Result,
            starter.Reason,
        }));
        return starters.Exists(starter => starter.Reason is not null) ? 1 : 0;
    }

    private static void TellCounts(List<Starter> starters, string fresh)
    {
        var feeds = starters.ConvertAll(starter => starter.Feed);
        AnsiConsole.MarkupLine(
            $"{Texts.English["feed-count", ("count", feeds.Count)]} of "
            + $"{Texts.English["country-count", ("count", feeds.Select(feed => feed.Country).Distinct().Count())]} in "
            + $"{Texts.English["language-count", ("count", feeds.Select(feed => feed.Language.Split('-')[0]).Distinct().Count())]}: "
            + $"{starters.Count(starter => starter.Result == fresh)} {fresh}, "
            + $"{starters.Count(starter => starter.Result == "known")} known before");
    }

    private static Table Lines(List<Starter> starters)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(
            "", "Country", "Language", "Topic", "Feed", "Address");
        foreach (var (feed, result, reason) in starters)
        {
            var said = result switch
            {
                "known" => "[dim]known[/]",
                "refused" => $"[red]refused[/]: {Answers.Plain(reason)}",
                _ => $"[green]{result}[/]",
            };
            table.AddRow(
                said, feed.Country.Code, feed.Language, feed.Topic, Answers.Plain(feed.Title), Answers.Plain(feed.Url));
        }

        return table;
    }

    private static Table ByCountry(List<Starter> starters)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Country", "", "Feeds", "New");
        foreach (var country in starters.GroupBy(starter => starter.Feed.Country))
        {
            table.AddRow(country.Key.Name, country.Key.Code, $"{country.Count()}",
                $"{country.Count(starter => starter.Result == "new")}");
        }

        return table;
    }

    private static IEnumerable<string> Parts(ParseResult arguments, Option<string[]> option) =>
        (arguments.GetValue(option) ?? []).SelectMany(
            given => given.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static Option<string[]> Several(string name, string description, string example) =>
        new(name) { Description = description, HelpName = example };
}
