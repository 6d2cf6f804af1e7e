using System.CommandLine;
using System.Globalization;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Server.Pages.Takedown;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary>
/// <c>firstwire takedown ID|URL</c>: the operator erases what is named, everywhere and for good, and has it proved.
/// </summary>
internal static class TakedownCommand
{
    private static readonly Argument<string?> What = new("ID|URL")
    {
        Description =
            "An item's number, as in the address of its page here (/item/ID), or the address of its publisher's page.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Prefix = new("--prefix")
    {
        Description = "Every page below this address.",
        HelpName = "URL",
    };

    private static readonly Option<string?> Domain = new("--domain")
    {
        Description = "Every page of this domain, and of the hosts below it.",
        HelpName = "DOMAIN",
    };

    private static readonly Option<string?> Author = new("--author")
    {
        Description = "With --domain: only what this person signed.",
        HelpName = "NAME",
    };

    private static readonly Option<string> Basis = BasisOption();

    public static Command Build()
    {
        var command = new Command(
            "takedown",
            "Erase an item, or all that a scope holds, from every file of the archive, for good, and search everything "
            + "for it afterwards. Neither polling nor an older backup brings it back. Example: firstwire takedown 4711")
        {
            What, Prefix, Domain, Author, Basis, Settings.Json,
        };
        foreach (var decision in CaseCommands.All()) command.Subcommands.Add(decision);
        command.SetAction(RunAsync);
        return command;
    }

    private static Option<string> BasisOption()
    {
        var basis = new Option<string>("--basis")
        {
            Description = "The ground; what a court ordered answers 451 in place of 410.",
            DefaultValueFactory = _ => FormWords.Of(TakedownBasis.Copyright),
        };
        return basis.TakesOneOf([.. Enum.GetValues<TakedownBasis>().Select(FormWords.Of)]);
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var settings = new Settings(arguments);
        await using var archive = settings.OpenExistingArchive();
        if (arguments.GetValue(Domain) is { } given && ProvableDomain.Parse(given, out var problem) is null)
        {
            return Answers.Fail(problem!);
        }

        if (Scope(arguments) is not { } scope)
            return Answers.Fail(
                "Say what to erase: an item's number, an address, --prefix URL, or --domain DOMAIN with or without "
                    + "--author NAME. Requests for removal: firstwire takedown list.");
        if (scope is TakedownScope.Item { ItemId: var id }
            && new ItemReads(archive, settings.Newsroom()).Find(id) is ItemLookup.Missing or ItemLookup.Erased)
        {
            return Answers.Fail($"There is no item {id}, or it was erased before.");
        }

        await using var services = new ServiceCollection().AddLogging().AddNewsroom(
            archive, settings.Newsroom()).BuildServiceProvider();
        var execution = services.GetRequiredService<TakedownExecution>();
        var now = TimeProvider.System.GetUtcNow();
        var caseId = $"operator-{now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)}";
        await execution.ExecuteAsync(
            new TakedownOrder(
                caseId, scope, FormWords.Basis(arguments.GetRequiredValue(Basis))!.Value, now, now)
            {
                Claimant = TakedownClaimant.Operator
            }, cancellation);
        await execution.WorkAsync(cancellation);
        return Tell(execution.Find(caseId)!, settings.WantsJson);
    }

    private static TakedownScope? Scope(ParseResult arguments) =>
        (arguments.GetValue(What), arguments.GetValue(Prefix),
            ProvableDomain.Parse(arguments.GetValue(Domain), out _)?.Name, arguments.GetValue(Author)) switch
        {
            ({ } id, null, null, null) when WholeNumber.Of(id) is { } number => new TakedownScope.Item(number),
            ({ } url, null, null, null) when IsAddress(url) => new TakedownScope.Url(url),
            (null, { } prefix, null, null) when IsAddress(prefix) => new TakedownScope.UrlPrefix(prefix),
            (null, null, { } domain, null) => new TakedownScope.WholeDomain(domain),
            (null, null, { } domain, { Length: > 0 } author) => new TakedownScope.Author(author, domain),
            _ => null,
        };

    private static bool IsAddress(string text) => WebUrl.Parse(text) is { IsHttp: true };

    private static int Tell(TakedownProgress progress, bool wantsJson)
    {
        if (wantsJson) Answers.Json(progress);
        else if (progress.Items == 0) Console.Error.WriteLine(
            "firstwire: Nothing in the archive is in this scope; it is refused from now on.");
        else if (progress.Done is null)
            Console.Error.WriteLine(
                $"firstwire: It is not done yet ({progress.Step}; still found in: "
                    + $"{string.Join(", ", progress.FoundIn)}). It is tried again while Firstwire runs.");
        else AnsiConsole.MarkupLine(
            $"{Answers.Counted(progress.Items, "item is", "items are")} erased, and found nowhere any more: "
                + $"entry {progress.LedgerEntry} of the ledger.");
        return progress.Done is null || progress.Items == 0 ? 1 : 0;
    }
}
