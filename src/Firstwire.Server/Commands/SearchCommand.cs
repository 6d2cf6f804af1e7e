using System.CommandLine;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Search;
using Firstwire.Server.Commands.Batch;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire search QUERY</c></summary>
internal static class SearchCommand
{
    public static Command Build()
    {
        var query = new Argument<string[]>("QUERY")
        {
            Description = "Words, \"phrases\", -unwanted, a OR b.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var limit = CountOption.Of("--limit", "At most so many items.", 20, most: 10_000);
        var command = new Command(
            "search", "Search the archive. Example: firstwire search harbour \"night ferry\" -football")
        {
            query, limit, Settings.Json, BatchCommand.JsonLines,
        };
        command.SetAction(async (arguments, _) =>
        {
            if (arguments.GetValue(BatchCommand.JsonLines)) return BatchCommand.Run(SearchBatch.Run);
            var words = Query(arguments.GetRequiredValue(query));
            if (words.Length == 0) return Answers.Fail("Say what to search for, like: firstwire search harbour");
            var settings = new Settings(arguments);
            await using var archive = settings.OpenExistingArchive();
            var search = new ItemSearch(archive);
            var hits = search.Find(words, arguments.GetValue(limit));
            var items = new ItemReads(archive, settings.Newsroom()).ByIds([.. hits.Select(hit => hit.Id)]);
            if (settings.WantsJson) Answers.Json(items.Select(Shown));
            else Print(items);
            if (search.Behind(settings.Newsroom()) is not (> 0 and var behind)) return 0;
            Answers.Warn($"{Answers.Counted(behind, "change")} of the archive "
                + $"{(behind == 1 ? "is" : "are")} not in the index yet. "
                + "A running Firstwire takes them in, or: firstwire poll");
            return items.Count == 0 ? 1 : 0;
        });
        return command;
    }

    /// <summary>
    /// One argument is the query itself; of several, one with a space was a phrase before the shell took its quotes.
    /// </summary>
    private static string Query(string[] given) =>
        given is [var query]
            ? query
            : string.Join(' ', given.Select(word => word.Contains(' ') && !word.Contains('"') ? $"\"{word}\"" : word));

    private static object Shown(ShownItem item) => new
    {
        item.Id,
        item.Title,
        item.Url,
        item.Outlet,
        item.Authors,
        item.Published,
        item.FirstSeen,
        item.Language,
        item.Excerpt,
        item.License,
        item.Primary,
    };

    private static void Print(IReadOnlyList<ShownItem> items)
    {
        if (items.Count == 0) AnsiConsole.MarkupLine("Nothing found.");
        foreach (var item in items)
        {
            AnsiConsole.MarkupLine($"[bold]{Answers.Plain(item.Title ?? item.Excerpt)}[/]");
            AnsiConsole.MarkupLine(
                $"  [dim]{Answers.Plain(item.Outlet.Name)}, "
                    + $"{Answers.Plain(item.Published ?? $"{item.FirstSeen:u}")}[/]");
            AnsiConsole.WriteLine($"  {item.Url}");
        }
    }
}
