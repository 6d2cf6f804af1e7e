using System.CommandLine;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire reread</c>: pages that were read before are asked for and read again.</summary>
internal static class RereadCommand
{
    private static readonly Argument<string[]> Named = new("ID|URL")
    {
        Description =
            "Items, by their numbers (/item/ID) or the addresses of their publishers' pages; read again whichever "
            + "edition read them. Without one: all that an earlier edition read.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> DryRun = new("--dry-run")
    {
        Description = "Tell how many an earlier edition read, and plan none.",
    };

    public static Command Build()
    {
        var command = new Command(
            "reread",
            "Have pages that were read before asked for and read again, as after an update that reads better. "
            + "A running Firstwire does it, or firstwire poll. Example: firstwire reread --dry-run")
        {
            Named, DryRun, Settings.Json,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var settings = new Settings(arguments);
        await using var archive = settings.OpenExistingArchive();
        var options = settings.Newsroom();
        var rereading = new Rereading(archive, options);
        var named = arguments.GetValue(Named) ?? [];
        if (arguments.GetValue(DryRun))
        {
            if (named.Length > 0) return Answers.Fail("--dry-run counts all pages; leave the items out.");
            return Tell(settings, new RereadPlan(rereading.Count(), null), "that an earlier edition read");
        }

        if (named.Length > 0) return await PlanAsync(named, rereading, settings, cancellation);
        if (options.LooksPerHour == 0)
        {
            return Answers.Fail("LooksPerHour is 0, so that no page is looked at again. Set it higher, or name items.");
        }

        var all = rereading.Count();
        var plan = await CommandProgress.RunAsync(settings, progress => rereading.PlanAllAsync(
            planned => progress.Report("Pages", planned, all), cancellation));
        return Tell(settings, plan, "to be read again");
    }

    private static async Task<int> PlanAsync(
        string[] named, Rereading rereading, Settings settings, CancellationToken cancellation)
    {
        var (planned, code) = (0, 0);
        foreach (var word in named)
        {
            var isPlanned = WholeNumber.Of(word) is { } id ? await rereading.PlanAsync(id, cancellation)
                : WebUrl.Parse(word) is { IsHttp: true } url && await rereading.PlanAsync(url, cancellation);
            if (isPlanned) planned++;
            else code = Answers.Fail($"There is no item {word} with a page that could be read again.");
        }

        var plan = new RereadPlan(planned, null);
        if (planned > 0) Tell(settings, plan, "to be read again, as soon as their sites may be asked");
        return code;
    }

    private static int Tell(Settings settings, RereadPlan plan, string verb)
    {
        if (settings.WantsJson) Answers.Json(plan);
        else AnsiConsole.MarkupLine(
            $"{Answers.Counted(plan.Pages, "page")} {verb}"
                + (plan.Until is { } until ? $", the last about {until:yyyy-MM-dd HH:mm} UTC." : "."));
        return 0;
    }
}
