using System.CommandLine;
using Firstwire.Newsroom.Fetching;
using Firstwire.Reading;
using Firstwire.Server.Commands.Batch;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire read URL|FILE</c></summary>
internal static class ReadCommand
{
    public static Command Build()
    {
        var source = new Argument<string?>("URL|FILE") { Description = "The page to read.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("read", "Read the article of one page. Example: firstwire read https://example.org/2026/story")
        {
            source, Settings.Json, BatchCommand.JsonLines,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            if (arguments.GetValue(BatchCommand.JsonLines)) return BatchCommand.Run(ReadBatch.Run);
            if (arguments.GetValue(source) is not { } given) return Answers.Fail("Name a page: firstwire read URL or FILE, or --jsonl.");
            var settings = new Settings(arguments);
            var document = await Document.OpenAsync(given, FetchPurpose.Page, settings, cancellation);
            if (document.Problem is not null) return Answers.Fail(document.Problem);
            switch (ArticleExtractor.Read(document.Bytes, document.Url ?? "about:blank", document.ContentType, cancellation))
            {
                case ReadResult.Read { Article: var article }:
                    if (settings.WantsJson) Answers.Json(article);
                    else Print(article);
                    return 0;
                case ReadResult.Failed failed:
                    return Answers.Fail(failed.Reason);
                default:
                    throw new InvalidOperationException("unknown read result");
            }
        });
        return command;
    }

    private static void Print(Article article)
    {
        AnsiConsole.MarkupLine($"[bold]{Answers.Plain(article.Title)}[/]");
        var facts = new[] { string.Join(", ", article.Authors), article.SiteName, article.Published?.ToString(), article.Language, article.License };
        AnsiConsole.MarkupLine($"[dim]{Answers.Plain(string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact))))}[/]");
        if (article.CanonicalUrl is not null) AnsiConsole.WriteLine(article.CanonicalUrl);
        foreach (var paragraph in article.Text.Split("\n\n")) AnsiConsole.MarkupLine($"\n{Answers.Plain(paragraph)}");
    }
}
