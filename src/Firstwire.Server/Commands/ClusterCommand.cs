using System.CommandLine;
using Firstwire.Server.Commands.Batch;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire cluster --jsonl</c></summary>
internal static class ClusterCommand
{
    public static Command Build()
    {
        var settle = new Option<bool>("--settle")
        {
            Description = "Answer when the input has ended, with hindsight.",
        };
        var command = new Command("cluster", "Tell which documents tell one story. Reads and writes JSON Lines.")
        {
            BatchCommand.JsonLines, settle, Settings.EmbedderFolder,
        };
        command.SetAction(arguments =>
        {
            var settled = arguments.GetValue(settle);
            using var embedder = new Settings(arguments).OpenEmbedder();
            return BatchCommand.Run(
                (input, output, error) => ClusterBatch.Run(input, output, error, settled, embedder));
        });
        return command;
    }
}
