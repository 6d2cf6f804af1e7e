using System.CommandLine;
using Firstwire.Newsroom.Health;
using Firstwire.Server.Api;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Feeds;
using Firstwire.Server.Wording;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary>
/// <c>firstwire requests HOST</c>: the answer to a publisher who asks what was fetched from its site.
/// </summary>
internal static class RequestsCommand
{
    public static Command Build()
    {
        var host = new Argument<string>("HOST")
        {
            Description = "A host name; all hosts of its registrable domain are told.",
        };
        var limit = CountOption.Of("--limit", "At most so many requests, newest first.", 100, most: 100_000);
        var command = new Command("requests",
            "What was asked of a site in the last 30 days, when and why. Example: firstwire requests example.org")
        {
            host, limit, Settings.Json,
        };
        command.SetAction(async (arguments, _) =>
        {
            var settings = new Settings(arguments);
            await using var archive = settings.OpenExistingArchive();
            if (new RequestHistory(archive).OfHost(
                arguments.GetRequiredValue(host), null, arguments.GetValue(limit)) is not { } history)
            {
                return Answers.Fail(
                    $"\"{arguments.GetRequiredValue(host)}\" is no host name; give one like example.org");
            }

            if (settings.WantsJson) Answers.Json(HealthJson.Of(history));
            else Print(history);
            return 0;
        });
        return command;
    }

    private static void Print(HostRequests history)
    {
        if (history.Days.Count == 0)
        {
            AnsiConsole.WriteLine($"Nothing was asked of {history.Domain} in the last 30 days.");
            return;
        }

        var days = new Table().Border(TableBorder.Simple).AddColumns("Day (UTC)", "Requests", "304", "Refused", "Size");
        foreach (var day in history.Days)
        {
            days.AddRow($"{day.Day:yyyy-MM-dd}", $"{day.Requests}", $"{day.NotModified}", $"{day.Refused}",
                Saying.Size(Texts.English, day.Bytes));
        }

        AnsiConsole.Write(days);
        var requests = new Table().Border(TableBorder.Simple).AddColumns(
            "When (UTC)", "What", "Address", "Why", "Answer", "Size");
        foreach (var request in history.Requests)
        {
            requests.AddRow(
                $"{request.At:yyyy-MM-dd HH:mm:ss}",
                Texts.English.Of(request.Purpose),
                Answers.Plain(request.Address ?? "erased or moved since"),
                Answers.Plain(Texts.English.Of(request.Reason)),
                Answers.Plain(FeedWords.Answer(Texts.English, request)),
                Saying.Size(Texts.English, request.Bytes));
        }

        AnsiConsole.Write(requests);
        foreach (var note in history.Unit is { } unit ? FeedWords.Notes(Texts.English, unit) : [])
        {
            AnsiConsole.WriteLine(note);
        }
    }
}
