using System.CommandLine;
using Firstwire.Newsroom.Archive.Erasing;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire takedown ID</c>: the operator erases an item, everywhere and for good.</summary>
internal static class TakedownCommand
{
    public static Command Build()
    {
        var id = new Argument<long>("ID") { Description = "The item's number, as in the address of its page here: /item/ID." };
        var command = new Command("takedown", "Erase an item from every file of the archive, for good. Polling does not bring it back. Example: firstwire takedown 4711")
        {
            id,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var archive = new Settings(arguments).OpenExistingArchive();
            var number = arguments.GetRequiredValue(id);
            if (!await new ItemErasure(archive).EraseAsync(number, cancellation)) return Answers.Fail($"There is no item {number}, or it was erased before.");
            AnsiConsole.MarkupLine($"Item {number} is erased.");
            return 0;
        });
        return command;
    }
}
