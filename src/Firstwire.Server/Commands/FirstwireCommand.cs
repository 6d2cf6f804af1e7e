using System.CommandLine;
using System.CommandLine.Invocation;
using Firstwire.Newsroom.Archive;
using Firstwire.Server.Commands.Batch;
using Microsoft.Data.Sqlite;

namespace Firstwire.Server.Commands;

/// <summary>The command line: what a person starts, and the pure stages for pipelines.</summary>
internal static class FirstwireCommand
{
    /// <summary>
    /// A word that begins with an at sign is that word, no file of further words; one with a dash is no row of options
    /// of a letter each.
    /// </summary>
    private static ParserConfiguration AsGiven { get; } =
        new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <param name="embedders">Null for a program that runs no models.</param>
    public static async Task<int> RunAsync(string[] args, EmbedderOpening? embedders = null)
    {
        NativeMemory.ShareArenas();
        try
        {
            var given = Build(embedders).Parse(args, AsGiven);
            if (given.Action is ParseErrorAction)
            {
                foreach (var line in UsageErrors.Of(given)) Console.Error.WriteLine(line);
                return 1;
            }

            // A pipeline's lines are written without the terminal's means, whose setting up takes a tenth of the start.
            if (!given.GetValue(BatchCommand.JsonLines)) Answers.SetWidth();
            return await given.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure)
            when (failure is ArchiveException or UnusableArgumentException or UnauthorizedAccessException)
        {
            return Answers.Fail(failure.Message);
        }
        catch (SqliteException failure) when (ArchiveFaults.Of(failure) is { } sentence)
        {
            return Answers.Fail(sentence);
        }
    }

    /// <inheritdoc cref="RunAsync"/>
    public static RootCommand Build(EmbedderOpening? embedders = null)
    {
        var root = new FirstwireRoot(
            $"""
            Firstwire gathers the world's media and links every item to its source.

            Without a command it serves its pages at {EditionSettings.DefaultUrls}.
            """,
            embedders);
        ServeCommand.AddTo(root);
        root.Subcommands.Add(ServeCommand.Build());
        root.Subcommands.Add(DemoCommand.Build());
        root.Subcommands.Add(AddCommand.Build());
        root.Subcommands.Add(ImportCommand.Build());
        root.Subcommands.Add(ExportCommand.Build());
        root.Subcommands.Add(PollCommand.Build());
        root.Subcommands.Add(RereadCommand.Build());
        root.Subcommands.Add(FeedsCommand.Build());
        root.Subcommands.Add(RequestsCommand.Build());
        root.Subcommands.Add(FeedCommand.Build());
        root.Subcommands.Add(SourcesCommand.Build());
        root.Subcommands.Add(OutletsCommand.Build());
        root.Subcommands.Add(ReadCommand.Build());
        root.Subcommands.Add(CompareCommand.Build());
        root.Subcommands.Add(QuotesCommand.Build());
        root.Subcommands.Add(SearchCommand.Build());
        root.Subcommands.Add(TraceCommand.Build());
        root.Subcommands.Add(ClusterCommand.Build());
        root.Subcommands.Add(StoryCommand.Build());
        root.Subcommands.Add(TakedownCommand.Build());
        root.Subcommands.Add(VerifyCommand.Build());
        root.Subcommands.Add(BackupCommands.BuildBackup());
        root.Subcommands.Add(BackupCommands.BuildRestore());
        root.Subcommands.Add(CompletionCommand.Build());
        root.Subcommands.Add(BatchCommand.Build("opml", "Read OPML files into their feeds.", OpmlBatch.Run));
        root.Subcommands.Add(
            BatchCommand.Build("discover", "Find the feeds that HTML pages announce.", DiscoverBatch.Run));
        root.Subcommands.Add(BatchCommand.Build("warc", "Read the articles in web archives (WARC).", WarcBatch.Run));
        root.Subcommands.Add(BatchCommand.Build(
            "robots", "Ask robots.txt files whether an agent may fetch an address.", RobotsBatch.Run));
        root.Subcommands.Add(BatchCommand.Build(
            "url", "Parse addresses, and give their normal form and registrable domain.", UrlBatch.Run));
        root.Subcommands.Add(BatchCommand.Build("language", "Tell which language texts are in.", LanguageBatch.Run));
        root.Subcommands.Add(BatchCommand.Build("sanitize", "Make HTML safe to show.", SanitizeBatch.Run));
        OwnHelp.AddTo(root);
        foreach (var command in root.Subcommands) command.RefuseUnknownOptions();
        return root;
    }
}

/// <summary>The arguments or settings cannot be used; the message says what to give instead.</summary>
internal sealed class UnusableArgumentException(string message) : Exception(message);
