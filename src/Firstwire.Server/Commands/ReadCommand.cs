using System.CommandLine;
using Firstwire.Newsroom.Fetching;
using Firstwire.Reading;
using Firstwire.Server.Commands.Batch;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire read URL|FILE|-</c></summary>
internal static class ReadCommand
{
    public static Command Build()
    {
        var source = new Argument<string?>("URL|FILE|-")
        {
            Description = "The page to read; - is standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = new Option<ArticleFormat>("--format")
        {
            Description =
                "How to print it: Markdown, JSON with all that was read, HTML (sanitised), or the plain words.",
            DefaultValueFactory = _ => ArticleFormat.Markdown,
        };
        format.TakesOneOf(Enum.GetNames<ArticleFormat>());
        var command = new Command("read",
            "Read the article of one page. Example: firstwire read https://example.org/2026/story --format text")
        {
            source, format, Document.Address, Settings.Json, BatchCommand.JsonLines,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            if (arguments.GetValue(BatchCommand.JsonLines)) return BatchCommand.Run(ReadBatch.Run);
            if (arguments.GetValue(source) is not { } given)
            {
                return Answers.Fail("Name a page: firstwire read URL, FILE or -, or --jsonl.");
            }

            var settings = new Settings(arguments);
            var document = await Document.OpenAsync(
                given, FetchPurpose.Page, settings, cancellation, arguments.GetValue(Document.Address));
            if (document.Problem is not null) return Answers.Fail(document.Problem);
            var url = document.Url ?? "";
            switch (ArticleExtractor.Read(document.Bytes, url, document.ContentType, cancellation))
            {
                case ReadResult.Read { Article: var article }:
                    Console.Out.WriteLine(ArticlePrint.Of(
                        article, url, settings.WantsJson ? ArticleFormat.Json : arguments.GetValue(format)));
                    return 0;
                case ReadResult.Failed failed:
                    return Answers.Fail(failed.Reason);
                default:
                    throw new InvalidOperationException("unknown read result");
            }
        });
        return command;
    }
}
