using System.Text.Json;
using Firstwire.Newsroom.Stories;
using Firstwire.Tracing.Sources;
using Firstwire.Tracing.Stories;
using Microsoft.Extensions.AI;

namespace Firstwire.Server.Commands.Batch;

/// <summary>
/// <c>firstwire cluster --jsonl</c>: the story of each document as it comes; with <c>--settle</c> all answers come when
/// the input has ended, after repairs with hindsight.
/// </summary>
internal static class ClusterBatch
{
    private const int Window = 1 << 17;

    /// <param name="embedder">A model that is asked about each document; null for none.</param>
    /// <param name="window">Documents that are looked back upon.</param>
    public static int Run(TextReader input, TextWriter output, TextWriter error, bool settle,
        IEmbeddingGenerator<string, Embedding<float>>? embedder, int window = Window) => settle
        ? Settle(input, output, error, embedder, new StoryTracker(window))
        : Stream(input, output, error, embedder, new StoryTracker(window));

    private static int Stream(TextReader input, TextWriter output, TextWriter error,
        IEmbeddingGenerator<string, Embedding<float>>? embedder, StoryTracker tracker)
    {
        return JsonLines.Run(input, output, error, (given, answer) =>
        {
            var line = TracedLine.Read(given);
            if (line.Problem is not null) return line.Problem;
            answer.WriteNumber("story", tracker.Add(Document(given, line, embedder)));
            return null;
        });
    }

    private static int Settle(TextReader input, TextWriter output, TextWriter error,
        IEmbeddingGenerator<string, Embedding<float>>? embedder, StoryTracker tracker)
    {
        var placed = new List<int>();
        Dictionary<int, int>? merged = null;
        return JsonLines.Settle<(int Number, string? Problem)>(
            input, output, error,
            given =>
            {
                var line = TracedLine.Read(given);
                if (line.Problem is not null) return (-1, line.Problem);
                placed.Add(tracker.Add(Document(given, line, embedder)));
                return (placed.Count - 1, null);
            },
            (line, answer) =>
            {
                if (line.Problem is not null) return line.Problem;
                merged ??= Merged(tracker.Repair());
                // What the window has forgotten stays where it was placed, under the number by which that is known now.
                var story = tracker.StoryOf(line.Number);
                if (story < 0) story = placed[line.Number];
                while (merged.TryGetValue(story, out var older)) story = older;
                answer.WriteNumber("story", story);
                return null;
            });
    }

    /// <summary>
    /// When it was published; when it was seen, where it states no time or one that had not come by then.
    /// </summary>
    private static DateTimeOffset? Time(TracedDocument document) =>
        document.Published < document.Seen ? document.Published : document.Time;

    private static Dictionary<int, int> Merged(IReadOnlyList<StoryChange> changes) => changes
        .Where(static change => change.Kind == StoryChangeKind.Merged)
        .ToDictionary(static change => change.From, static change => change.To);

    private static StoryDocument Document(JsonElement given, TracedLine line,
        IEmbeddingGenerator<string, Embedding<float>>? embedder)
    {
        var document = new StoryDocument(
            line.Document.Credited.Title, line.Document.Credited.Text,
            JsonLines.Text(given, "language"), Time(line.Document));
        return embedder?.Embed(document) ?? document;
    }
}
