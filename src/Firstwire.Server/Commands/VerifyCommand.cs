using System.CommandLine;
using Firstwire.Newsroom.Archive;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire verify</c>, and of a ledger's file <c>firstwire verify --ledger FILE</c>.</summary>
internal static class VerifyCommand
{
    public static Command Build()
    {
        var ledger = new Option<FileInfo?>("--ledger")
        {
            Description =
                "Check the ledger of removals in FILE, as /transparency/ledger.jsonl of any edition gives it, in place "
                    + "of the archive.",
            HelpName = "FILE",
        };
        var command = new Command(
            "verify",
            "Check the whole archive: files, references, keys, every sealed value, the ledger of removals. "
                + "Exit code 1 where something is wrong.")
        {
            Settings.Json, ledger,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            var settings = new Settings(arguments);
            if (arguments.GetValue(ledger) is { } file) return VerifyLedger.Run(file, settings.WantsJson);
            await using var archive = settings.OpenExistingArchive();
            var report = await CommandProgress.RunAsync(
                settings,
                progress => Task.FromResult(new Verification(archive).Run(new Share(progress), cancellation)));
            if (settings.WantsJson) Answers.Json(report);
            else Print(report);
            return report.IsClean ? 0 : 1;
        });
        return command;
    }

    private static void Print(VerificationReport report)
    {
        foreach (var problem in report.Problems) AnsiConsole.MarkupLine($"[red]problem[/] {Answers.Plain(problem)}");
        AnsiConsole.MarkupLine(
            $"{Answers.Counted(report.Items, "item")}, {Answers.Counted(report.Versions, "version")}, "
            + $"{Answers.Counted(report.Feeds, "feed")}: "
            + (report.IsClean ? "[green]clean[/]" : $"[red]{Answers.Counted(report.Problems.Count, "problem")}[/]"));
    }

    private sealed class Share(CommandProgress progress) : IProgress<double>
    {
        private const int Whole = 1_000;

        public void Report(double value) =>
            progress.Report("Thousandths of the items checked", (long)(value * Whole), Whole);
    }
}
