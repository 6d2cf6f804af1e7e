using System.CommandLine;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Stories;
using Firstwire.Server.Api;
using Firstwire.Server.Pages.Stories;
using Firstwire.Server.Wording;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire story</c>: the accounts of a story, and an editor's word on which items tell it.</summary>
internal static class StoryCommand
{
    public static Command Build()
    {
        var id = new Argument<long>("ID") { Description = "The story's number, as in /story/ID." }.TakesIds();
        var command = new Command("story", "Print a story's accounts, or correct it. Example: firstwire story 4711")
        {
            id,
            Settings.Json,
            Split(),
            Merge(),
            Move()
        };
        command.SetAction(async (arguments, _) =>
        {
            var settings = new Settings(arguments);
            await using var archive = settings.OpenExistingArchive();
            var wanted = arguments.GetRequiredValue(id);
            var reads = new StoryReads(archive, new ItemReads(archive, settings.Newsroom()));
            var found = reads.Find(wanted);
            if (found is StoryLookup.SameAs same) found = reads.Find(same.Id);
            if (found is not StoryLookup.Found { Story: var story })
            {
                return Answers.Fail($"There is no story {wanted}.");
            }

            if (!settings.WantsJson) Print(story);
            else
            {
                Answers.Json(StoryRoutes.Of(
                    story, new StoryRelations(archive, settings.Newsroom(), reads).Of(story),
                    new StoryDifferences(archive, settings.Newsroom()).Of(story)));
            }

            return 0;
        });
        return command;
    }

    private static Command Split()
    {
        var id = new Argument<long>("STORY") { Description = "The story that tells of two events." }.TakesIds();
        var items = new Argument<long[]>("ITEM")
        {
            Description = "The items that tell of the other, as in /item/ID.",
            Arity = ArgumentArity.OneOrMore,
        }.TakesIds();
        var command = new Command("split",
            "Give some items of a story one of their own. Example: firstwire story split 4711 4715 4720") { id, items };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var archive = new Settings(arguments).OpenExistingArchive();
            if (await new StoryDesk(archive).SplitAsync(
                arguments.GetRequiredValue(id), arguments.GetRequiredValue(items), cancellation) is not { } own)
            {
                return Answers.Fail("Not all of these items tell that story, or none would be left of it.");
            }

            AnsiConsole.MarkupLine($"They tell story {own} now.");
            return 0;
        });
        return command;
    }

    private static Command Merge()
    {
        var one = new Argument<long>("A") { Description = "A story." }.TakesIds();
        var other = new Argument<long>("B") { Description = "Another that tells the same event." }.TakesIds();
        var command = new Command(
            "merge", "Say that two stories are one: the older number stays, the other leads to it.") { one, other };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var archive = new Settings(arguments).OpenExistingArchive();
            return await new StoryDesk(archive).MergeAsync(
                arguments.GetRequiredValue(one), arguments.GetRequiredValue(other), cancellation)
                ? 0
                : Answers.Fail("They are one already, or there is no such story.");
        });
        return command;
    }

    private static Command Move()
    {
        var item = new Argument<long>("ITEM") { Description = "An item, as in /item/ID." }.TakesIds();
        var story = new Argument<long>("STORY") { Description = "The story that it tells." }.TakesIds();
        var command = new Command("move", "Say which story an item tells.") { item, story };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var archive = new Settings(arguments).OpenExistingArchive();
            return await new StoryDesk(archive).MoveAsync(
                arguments.GetRequiredValue(item), arguments.GetRequiredValue(story), cancellation)
                ? 0
                : Answers.Fail("It tells that story already, or there is no such item or story.");
        });
        return command;
    }

    private static void Print(ShownStory story)
    {
        AnsiConsole.MarkupLine(
            $"[bold]{Answers.Plain(story.Summary.Central.Title ?? Texts.English["no-headline"])}[/] "
                + $"({Answers.Plain(story.Summary.Central.Outlet.Name)})");
        AnsiConsole.MarkupLine(
            $"story {story.Summary.Id}: {StorySaying.Accounts(Texts.English, story.Summary)}, "
                + $"{StorySaying.Where(Texts.English, story.Summary)}");
        foreach (var account in story.Accounts)
        {
            AnsiConsole.MarkupLine(
                $"  {account.Time:yyyy-MM-dd HH:mm} UTC {account.Lead.Id} {Answers.Plain(account.Lead.Outlet.Name)}: "
                    + $"{Answers.Plain(account.Lead.Title ?? Texts.English["no-headline"])}");
            foreach (var copy in account.Copies)
                AnsiConsole.MarkupLine(
                    $"    [dim]copy[/] {copy.Id} {Answers.Plain(copy.Outlet.Name)}: "
                        + $"{Answers.Plain(copy.Title ?? Texts.English["no-headline"])}");
        }

        foreach (var line in story.Log)
        {
            AnsiConsole.MarkupLine(
                $"  [dim]{line.When:yyyy-MM-dd HH:mm} UTC {Answers.Plain(StorySaying.Of(Texts.English, line))}[/]");
        }
    }
}
