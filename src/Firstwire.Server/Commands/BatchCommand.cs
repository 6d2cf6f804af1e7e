using System.CommandLine;
using System.Text;

namespace Firstwire.Server.Commands;

/// <summary>A pure stage as a filter: JSON Lines in, JSON Lines out.</summary>
internal static class BatchCommand
{
    public delegate int Stage(TextReader input, TextWriter output, TextWriter error);

    public static readonly Option<bool> JsonLines = new("--jsonl")
    {
        Description = "Read JSON Lines on standard input and answer each with one on standard output.",
    };

    /// <summary>A command that has only the batch form.</summary>
    public static Command Build(string name, string description, Stage stage)
    {
        var command = new Command(name, $"{description} Reads and writes JSON Lines.") { JsonLines };
        command.SetAction(_ => Run(stage));
        return command;
    }

    public static int Run(Stage stage)
    {
        // At a terminal it would seem to hang.
        if (!Console.IsInputRedirected)
        {
            Console.Error.WriteLine(
                "Reads JSON Lines, one document a line, until Ctrl+D. Example: docs/guide, For programs");
        }

        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var input = new StreamReader(Console.OpenStandardInput(), utf8);
        using var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
        return stage(input, output, Console.Error);
    }
}
