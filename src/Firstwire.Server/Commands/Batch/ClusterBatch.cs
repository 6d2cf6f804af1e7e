using System.Text.Json;
using Firstwire.Newsroom.Stories;
using Firstwire.Tracing.Stories;
using Microsoft.Extensions.AI;

namespace Firstwire.Server.Commands.Batch;

/// <summary>
/// <c>firstwire cluster --jsonl</c>: the story of each document as it comes; with <c>--settle</c> all answers come when
/// the input has ended, after repairs with hindsight.
/// </summary>
internal static class ClusterBatch
{
    /// <summary>Documents that are looked back upon.</summary>
    private const int Window = 1 << 17;

    /// <param name="embedder">A model that is asked about each document; null for none.</param>
    public static int Run(TextReader input, TextWriter output, TextWriter error, bool settle,
        IEmbeddingGenerator<string, Embedding<float>>? embedder) =>
        settle ? Settle(input, output, error, embedder) : Stream(input, output, error, embedder);

    private static int Stream(TextReader input, TextWriter output, TextWriter error,
        IEmbeddingGenerator<string, Embedding<float>>? embedder)
    {
        var tracker = new StoryTracker(Window);
        return JsonLines.Run(input, output, error, (given, answer) =>
        {
            var line = TracedLine.Read(given);
            if (line.Problem is not null) return line.Problem;
            answer.WriteNumber("story", tracker.Add(Document(given, line, embedder)));
            return null;
        });
    }

    private static int Settle(TextReader input, TextWriter output, TextWriter error,
        IEmbeddingGenerator<string, Embedding<float>>? embedder)
    {
        var tracker = new StoryTracker(Window);
        var count = 0;
        var isSettled = false;
        return JsonLines.Settle<(int Number, string? Problem)>(
            input, output, error,
            given =>
            {
                var line = TracedLine.Read(given);
                if (line.Problem is not null) return (-1, line.Problem);
                tracker.Add(Document(given, line, embedder));
                return (count++, null);
            },
            (line, answer) =>
            {
                if (line.Problem is not null) return line.Problem;
                if (!isSettled) tracker.Repair();
                isSettled = true;
                answer.WriteNumber("story", tracker.StoryOf(line.Number));
                return null;
            });
    }

    private static StoryDocument Document(JsonElement given, TracedLine line,
        IEmbeddingGenerator<string, Embedding<float>>? embedder)
    {
        var document = new StoryDocument(
            line.Document.Credited.Title, line.Document.Credited.Text,
            JsonLines.Text(given, "language"), line.Document.Time);
        return embedder?.Embed(document) ?? document;
    }
}
