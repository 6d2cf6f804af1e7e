using System.CommandLine;
using Firstwire.Newsroom.Outlets;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire export</c></summary>
internal static class ExportCommand
{
    public static Command Build()
    {
        var file = new Argument<FileInfo?>("FILE")
        {
            Description = "Where to write; without it, to standard output.",
            Arity = ArgumentArity.ZeroOrOne,
        }.TakesPath();
        var command = new Command("export",
            "Write the feeds with their folders as OPML. Example: firstwire export subscriptions.opml") { file };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var archive = new Settings(arguments).OpenExistingArchive();
            var bytes = new OpmlExport(archive).Write();
            if (arguments.GetValue(file) is not { } target)
            {
                await using var output = Console.OpenStandardOutput();
                await output.WriteAsync(bytes, cancellation);
                return 0;
            }

            try
            {
                await File.WriteAllBytesAsync(target.FullName, bytes, cancellation);
                return 0;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                return Answers.Fail($"{target.FullName} cannot be written: {Why(target, fault)}");
            }
        });
        return command;
    }

    private static string Why(FileInfo target, Exception fault) =>
        Directory.Exists(target.FullName) ? "It is a folder; name a file."
        : target.Directory is { Exists: false } ? "Its folder is not there."
        : fault.Message;
}
