using Firstwire.Newsroom.Takedown.Proof;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary>
/// <c>firstwire verify --ledger FILE</c>: checks a ledger's file by itself; no archive is needed, anybody's can be
/// checked.
/// </summary>
internal static class VerifyLedger
{
    public static int Run(FileInfo file, bool wantsJson)
    {
        if (!file.Exists)
            return Answers.Fail(
                $"{file.FullName} is not there. Take it from /transparency/ledger.jsonl of the edition that is to be "
                    + "checked.");
        using var stream = file.OpenRead();
        var report = LedgerCheck.Run(stream);
        if (wantsJson) Answers.Json(report);
        else Print(report);
        return report.IsWhole ? 0 : 1;
    }

    private static void Print(LedgerReport report)
    {
        foreach (var problem in report.Problems) AnsiConsole.MarkupLine($"[red]problem[/] {Answers.Plain(problem)}");
        AnsiConsole.MarkupLine(
            Answers.Counted(report.Entries, "entry", "entries") + $"{(report.Root is { } root ? $", root {root}" : "")}: "
            + (report.IsWhole ? "[green]whole[/]" : $"[red]{Answers.Counted(report.Problems.Count, "problem")}[/]"));
    }
}
