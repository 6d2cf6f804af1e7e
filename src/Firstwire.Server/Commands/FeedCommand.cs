using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Fetching;
using Firstwire.Server.Commands.Batch;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire feed URL|FILE|-</c></summary>
internal static class FeedCommand
{
    public static Command Build()
    {
        var source = new Argument<string?>("URL|FILE|-")
        {
            Description = "The feed to read; - is standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command(
            "feed", "Read one feed and show what it says. Example: firstwire feed https://example.org/feed.xml")
        {
            source, Document.Address, Settings.Json, BatchCommand.JsonLines,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            if (arguments.GetValue(BatchCommand.JsonLines)) return BatchCommand.Run(FeedBatch.Run);
            if (arguments.GetValue(source) is not { } given)
            {
                return Answers.Fail("Name a feed: firstwire feed URL, FILE or -, or --jsonl.");
            }

            var settings = new Settings(arguments);
            var document = await Document.OpenAsync(
                given, FetchPurpose.Feed, settings, cancellation, arguments.GetValue(Document.Address));
            if (document.Problem is not null) return Answers.Fail(document.Problem);
            return FeedParser.Parse(document.Bytes, document.Url, document.ContentType) switch
            {
                FeedParseResult.Parsed parsed => settings.WantsJson ? PrintJson(parsed.Feed) : Print(parsed.Feed),
                FeedParseResult.Failed failed => Answers.Fail(failed.Reason),
                _ => throw new InvalidOperationException("unknown parse result"),
            };
        });
        return command;
    }

    private static int PrintJson(Feed feed)
    {
        using var output = Console.OpenStandardOutput();
        using var writer = new Utf8JsonWriter(
            output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        FeedJson.Write(writer, feed);
        return 0;
    }

    private static int Print(Feed feed)
    {
        AnsiConsole.MarkupLine($"[bold]{Answers.Plain(feed.Title)}[/]  [dim]{feed.Format}[/]");
        if (feed.HomePageUrl is not null) AnsiConsole.WriteLine(feed.HomePageUrl);
        foreach (var repair in feed.Recovered) AnsiConsole.MarkupLine($"[yellow]repaired[/] {Answers.Plain(repair)}");
        foreach (var entry in feed.Entries)
        {
            AnsiConsole.MarkupLine($"\n[bold]{Answers.Plain(entry.Title ?? entry.Summary)}[/]");
            AnsiConsole.MarkupLine(
                $"  [dim]{Answers.Plain(entry.Published?.ToString())} "
                    + $"{Answers.Plain(string.Join(", ", entry.Authors.Select(author => author.Name)))}[/]");
            if (entry.Url is not null) AnsiConsole.WriteLine($"  {entry.Url}");
        }

        return 0;
    }
}
