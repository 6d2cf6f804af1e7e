using System.CommandLine;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Sources;
using Firstwire.Server.Pages.Outlets;
using Firstwire.Server.Wording;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire sources</c></summary>
internal static class SourcesCommand
{
    private static readonly CandidateState[] Shown =
        [CandidateState.Offered, CandidateState.Exploring, CandidateState.Fruitless];

    public static Command Build()
    {
        var add = new Option<long?>("--add")
        {
            Description = "Follow this suggestion.",
            HelpName = "ID",
        }.TakesIds();
        var dismiss = new Option<long?>("--dismiss")
        {
            Description = "Do not suggest this one again.",
            HelpName = "ID",
        }.TakesIds();
        var command = new Command(
            "sources",
            "Sources that Firstwire found by what it read, each with the reason. Example: firstwire sources --add 7")
        {
            add, dismiss, Settings.Json,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            var settings = new Settings(arguments);
            await using var archive = settings.OpenExistingArchive();
            var sources = new SuggestedSources(archive);
            if (arguments.GetValue(add) is { } wanted)
            {
                return Tell(wanted, await sources.AddAsync(wanted, cancellation));
            }

            if (arguments.GetValue(dismiss) is { } unwanted)
            {
                return await sources.DismissAsync(unwanted, cancellation)
                    ? 0
                    : Answers.Fail($"There is no suggestion {unwanted}.");
            }

            var found = Shown.SelectMany(state => sources.In(state)).ToList();
            if (settings.WantsJson) Answers.Json(found.Select(Json));
            else if (found.Count == 0) AnsiConsole.MarkupLine(
                "Nothing is suggested now. A source is looked at once three outlets point to it.");
            else AnsiConsole.Write(Table(found));
            return 0;
        });
        return command;
    }

    private static int Tell(long id, SubscribeResult? result)
    {
        switch (result)
        {
            case SubscribeResult.Added or SubscribeResult.Known:
                AnsiConsole.MarkupLine("[green]added[/]");
                return 0;
            case SubscribeResult.Refused refused:
                return Answers.Fail(refused.Reason);
            default:
                return Answers.Fail($"There is no suggestion {id} that could be followed.");
        }
    }

    private static object Json(SuggestedSource source) => new
    {
        source.Id,
        source.Name,
        source.HomePageUrl,
        source.State,
        reason = SourceSaying.Why(Texts.English, source),
        source.Items,
        source.Outlets,
        sources = source.Sources.Select(found => new { found.Url, found.Kind, found.Title, found.Entries }),
        source.Trouble,
    };

    private static Table Table(List<SuggestedSource> found)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(
            "ID", "Outlet", "State", "Why", "What would be followed");
        foreach (var source in found)
        {
            table.AddRow(
                source.Id.ToString(),
                Answers.Plain(source.Name),
                Texts.English.Of(source.State),
                Answers.Plain(SourceSaying.Why(Texts.English, source)),
                Answers.Plain(source.Sources is [var best, ..]
                    ? $"{SourceSaying.What(Texts.English, best)}: {best.Url}"
                    : source.Trouble));
        }

        return table;
    }
}
