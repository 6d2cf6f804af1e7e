using System.CommandLine;
using Firstwire.Newsroom.Outlets;
using Firstwire.Server.Pages.Outlets;
using Firstwire.Server.Wording;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire outlets</c>: who publishes, and an editor's word on who is one with whom.</summary>
internal static class OutletsCommand
{
    public static Command Build()
    {
        var id = new Argument<long?>("ID")
        {
            Description = "The outlet's number, as in /outlet/ID.",
            Arity = ArgumentArity.ZeroOrOne,
        }.TakesIds();
        var command = new Command(
            "outlets", "Who the outlets are: domains, names, countries, owners. Example: firstwire outlets 12")
        {
            id,
            Settings.Json,
            Merge(),
            Split()
        };
        command.SetAction(async (arguments, _) =>
        {
            var settings = new Settings(arguments);
            await using var archive = settings.OpenExistingArchive();
            var register = new OutletRegister(archive);
            if (arguments.GetValue(id) is not { } wanted)
            {
                var watched = register.Watched();
                if (settings.WantsJson) Answers.Json(watched);
                else if (watched.Count == 0) AnsiConsole.MarkupLine(
                    "There are no outlets yet. They come with their feeds: [bold]firstwire add URL[/]");
                else AnsiConsole.Write(Table(watched));
                return 0;
            }

            if (register.Find(wanted) is not { } identity) return Answers.Fail($"There is no outlet {wanted}.");
            if (settings.WantsJson) Answers.Json(identity);
            else Print(identity);
            return 0;
        });
        return command;
    }

    private static Command Merge()
    {
        var one = new Argument<long>("A") { Description = "An outlet." }.TakesIds();
        var other = new Argument<long>("B") { Description = "The same outlet under another number." }.TakesIds();
        var command = new Command(
            "merge", "Say that two outlets are one: the older number stays, the other leads to it.") { one, other };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var archive = new Settings(arguments).OpenExistingArchive();
            return await new OutletRegister(archive).MergeAsync(
                arguments.GetRequiredValue(one), arguments.GetRequiredValue(other), cancellation)
                ? 0
                : Answers.Fail("They are one already, or there is no such outlet.");
        });
        return command;
    }

    private static Command Split()
    {
        var id = new Argument<long>("ID") { Description = "The outlet that leads to another." }.TakesIds();
        var command = new Command(
            "split", "Undo a merger: the outlet stands for itself again, and is not merged again by itself.") { id };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var archive = new Settings(arguments).OpenExistingArchive();
            return await new OutletRegister(archive).SplitAsync(arguments.GetRequiredValue(id), cancellation)
                ? 0
                : Answers.Fail("It leads to no other outlet.");
        });
        return command;
    }

    private static Table Table(IReadOnlyList<OutletIdentity> outlets)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("ID", "Name", "Domains", "Country", "Languages");
        foreach (var outlet in outlets)
        {
            table.AddRow(
                outlet.Id.ToString(), Answers.Plain(outlet.Name), Answers.Plain(string.Join(", ", outlet.Domains)),
                Values(OutletFactKind.Country), Values(OutletFactKind.Language));

            string Values(OutletFactKind kind) => Answers.Plain(
                string.Join(", ", outlet.Facts.Where(fact => fact.Kind == kind).Select(fact => fact.Value).Distinct()));
        }

        return table;
    }

    private static void Print(OutletIdentity outlet)
    {
        AnsiConsole.MarkupLine(
            $"[bold]{Answers.Plain(outlet.Name)}[/] ({outlet.Id}), {Answers.Plain(string.Join(", ", outlet.Domains))}");
        foreach (var fact in outlet.Facts) AnsiConsole.MarkupLine(
            $"  {Texts.English.Of(fact.Kind)}: {Answers.Plain(fact.Value)} [dim]({Texts.English.Of(fact.Origin)})[/]");
        foreach (var tie in outlet.Ties)
            AnsiConsole.MarkupLine(
                $"  {SourceSaying.Of(Texts.English, tie)}: {Answers.Plain(tie.Domain)} "
                    + $"[dim]({(tie.IsConfirmed ? "both say so" : "one side's word")})[/]");
        foreach (var merger in outlet.Mergers)
            AnsiConsole.MarkupLine(
                $"  {merger.Leads} leads to {merger.Stays} since {merger.Recorded:yyyy-MM-dd}: "
                    + $"{Texts.English.Of(merger.Reason)}"
                    + $"{(merger.Undone is null ? "" : $"; undone {merger.Undone:yyyy-MM-dd}")}");
    }
}
