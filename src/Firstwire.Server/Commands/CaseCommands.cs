using System.CommandLine;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Server.Pages.Takedown;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary>
/// <c>firstwire takedown list|show|execute|reject|counter-notice</c>: the operator decides on requests for removal.
/// </summary>
internal static class CaseCommands
{
    private const int MostListed = 1_000;

    private static readonly Argument<string> Code = new("NUMBER")
    {
        Description = "The number of the request, as takedown list gives it.",
    };

    private static readonly Option<string?> Word = new("--word")
    {
        Description = "A word to the claimant.",
        HelpName = "TEXT",
    };

    public static IEnumerable<Command> All() => [List(), Show(), Execute(), Reject(), Counter()];

    private static Command List()
    {
        var all = new Option<bool>("--all") { Description = "The closed ones as well." };
        var command = new Command(
            "list", "Requests for removal, the next deadline first. Example: firstwire takedown list --json")
        {
            all,
            Settings.Json
        };
        command.SetAction(async (arguments, _) =>
        {
            var settings = new Settings(arguments);
            await using var archive = settings.OpenExistingArchive();
            var reads = new CaseReads(archive);
            var open = reads.List(isOpen: true, MostListed);
            var closed = arguments.GetValue(all) ? reads.List(isOpen: false, MostListed) : [];
            List<CaseView> cases = [.. open, .. closed];
            if (settings.WantsJson) Answers.Json(cases.Select(Of));
            else if (cases.Count == 0) AnsiConsole.WriteLine(None(arguments.GetValue(all)));
            else AnsiConsole.Write(TableOf(cases));
            if (open.Count == MostListed || closed.Count == MostListed)
            {
                await Console.Error.WriteLineAsync(
                    $"There may be more: {MostListed:N0} open ones and as many closed ones are listed at most.");
            }

            return 0;
        });
        return command;
    }

    private static string None(bool ofAll) => ofAll
        ? "There are no requests for removal."
        : "No request for removal is open. Closed ones: firstwire takedown list --all";

    private static Command Show()
    {
        var command = new Command("show",
            "One request, with all that was said. Example: firstwire takedown show 7h2k9w3m1x") { Code, Settings.Json };
        command.SetAction(async (arguments, _) =>
        {
            var settings = new Settings(arguments);
            await using var archive = settings.OpenExistingArchive();
            if (new CaseReads(archive).FindByCode(arguments.GetRequiredValue(Code)) is not { } one)
            {
                return NoSuchCase(arguments);
            }

            if (settings.WantsJson) Answers.Json(Of(one));
            else Print(one);
            return 0;
        });
        return command;
    }

    private static Command Execute()
    {
        var command = new Command(
            "execute", "Have a request executed: what it is about is erased for good.") { Code, Word };
        command.SetAction((arguments, cancellation) => DecideAsync(
            arguments,
            desk => desk.DecideAsync(arguments.GetRequiredValue(Code), arguments.GetValue(Word), cancellation),
            "A Firstwire that runs on this archive erases it now; else the next that is started does."));
        return command;
    }

    private static Command Reject()
    {
        var reason = new Option<string>("--reason")
        {
            Description = $"Why: {string.Join(", ", Enum.GetValues<RejectionReason>().Select(FormWords.Of))}.",
            HelpName = "REASON",
            Required = true,
        };
        reason.TakesOneOf([.. Enum.GetValues<RejectionReason>().Select(FormWords.Of)]);
        var command = new Command(
            "reject",
            "Reject a request: what was hidden is shown again. Example: "
                + "firstwire takedown reject 7h2k9w3m1x --reason lawful")
        {
            Code,
            reason,
            Word
        };
        command.SetAction((arguments, cancellation) => DecideAsync(
            arguments,
            desk => desk.RejectAsync(
                arguments.GetRequiredValue(Code), FormWords.Reason(arguments.GetRequiredValue(reason))!.Value,
                arguments.GetValue(Word), cancellation),
            "It is rejected."));
        return command;
    }

    private static Command Counter()
    {
        var name = new Option<string?>("--name") { Description = "Whose it is.", HelpName = "NAME" };
        var reasons = new Option<string?>("--reasons") { Description = "Why it was a mistake.", HelpName = "TEXT" };
        var command = new Command(
            "counter-notice", "Enter a counter-notice that came by another way.") { Code, name, reasons };
        command.SetAction((arguments, cancellation) => DecideAsync(
            arguments,
            desk => desk.CounterAsync(
                arguments.GetRequiredValue(Code),
                new CounterNotice
                {
                    Name = arguments.GetValue(name),
                    Reasons = arguments.GetValue(reasons),
                    Mistake = true,
                    Jurisdiction = true
                },
                cancellation),
            "It is noted."));
        return command;
    }

    private static async Task<int> DecideAsync(ParseResult arguments, Func<CaseDesk, Task<bool>> decide, string done)
    {
        var settings = new Settings(arguments);
        await using var archive = settings.OpenExistingArchive();
        if (new CaseReads(archive).FindByCode(arguments.GetRequiredValue(Code)) is null) return NoSuchCase(arguments);
        await using var services = new ServiceCollection().AddLogging().AddNewsroom(
            archive, settings.Newsroom()).BuildServiceProvider();
        if (!await decide(services.GetRequiredService<CaseDesk>())) return Answers.Fail("It was decided before.");
        AnsiConsole.MarkupLine(done);
        return 0;
    }

    private static int NoSuchCase(ParseResult arguments) =>
        Answers.Fail($"There is no request {arguments.GetRequiredValue(Code)}.");

    private static object Of(CaseView one) => new
    {
        Id = one.Code,
        one.Standing.State,
        StateInWords = CaseWords.Of(one.Standing),
        one.Source,
        one.Scope,
        one.Basis,
        one.ItemId,
        one.ItemUrl,
        one.Standing.Received,
        one.Standing.Deadline,
        one.Standing.Closed,
        one.Proof,
        one.Standing.IsContested,
        one.Standing.Decider,
        one.Standing.Rejection,
        one.Claim,
        one.CounterNotices,
        one.Missing,
        StatementOfReasons = one.Reasons,
        Log = one.Log.Select(entry => new { entry.At, Event = entry.News, Words = CaseWords.Of(entry.News) }),
    };

    private static Table TableOf(IReadOnlyList<CaseView> cases)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(
            "Number", "State", "About", "Ground", "Received", "Deadline");
        foreach (var one in cases)
        {
            table.AddRow(
                one.Code,
                CaseWords.Of(one.Standing),
                Answers.Plain(one.Claim is { } claim ? CaseWords.Subject(claim) : "erased"),
                CaseWords.Of(one.Basis),
                $"{one.Standing.Received:u}",
                one.Standing is { Deadline: { } deadline, Closed: null } ? $"{deadline:u}" : "");
        }

        return table;
    }

    private static void Print(CaseView one)
    {
        AnsiConsole.MarkupLine(
            $"[bold]{one.Code}[/]: {CaseWords.Of(one.Standing)}, about {CaseWords.Of(one.Scope)}, "
                + $"{CaseWords.Of(one.Basis)}");
        if (one.Claim is { } claim)
        {
            AnsiConsole.MarkupLine(Answers.Plain(CaseWords.Subject(claim)));
            AnsiConsole.MarkupLine(
                $"  {Answers.Plain(claim.Name)}, {Answers.Plain(claim.Email)}: {Answers.Plain(claim.Reasons)}");
        }

        foreach (var counter in one.CounterNotices)
        {
            AnsiConsole.MarkupLine($"  Against it, {Answers.Plain(counter.Name)}: {Answers.Plain(counter.Reasons)}");
        }

        if (one.Standing.Rejection is { } rejection)
        {
            AnsiConsole.MarkupLine($"  Rejected because: {CaseWords.Of(rejection)}");
        }

        if (one.Word is { } word) AnsiConsole.MarkupLine($"  Told the claimant: {Answers.Plain(word)}");
        foreach (var entry in one.Log) AnsiConsole.MarkupLine($"  {entry.At:u}  {CaseWords.Of(entry.News)}");
    }
}
