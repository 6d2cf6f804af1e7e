using System.CommandLine;
using Firstwire.Server.Commands.Batch;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire trace --jsonl</c></summary>
internal static class TraceCommand
{
    public static Command Build()
    {
        var settle = new Option<bool>("--settle")
        {
            Description = "Answer when the input has ended, the same whatever its order.",
        };
        var command = new Command("trace",
            "Tell where texts come from: agencies, other outlets, their own people. Reads and writes JSON Lines.")
        {
            BatchCommand.JsonLines, settle,
        };
        command.SetAction(arguments =>
        {
            var settled = arguments.GetValue(settle);
            return BatchCommand.Run((input, output, error) => TraceBatch.Run(input, output, error, settled));
        });
        return command;
    }
}
