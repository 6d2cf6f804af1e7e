using Firstwire.Tracing.Stories;

namespace Firstwire.Server.Commands.Batch;

/// <summary>
/// <c>firstwire cluster --jsonl</c>: the story of each document as it comes; with <c>--settle</c> all answers come when the
/// input has ended.
/// </summary>
internal static class ClusterBatch
{
    private const int Window = 1 << 17;

    public static int Run(TextReader input, TextWriter output, TextWriter error, bool settle)
    {
        var tracker = new StoryTracker(Window);
        return JsonLines.Run(input, output, error, (given, answer) =>
        {
            var line = TracedLine.Read(given);
            if (line.Problem is not null) return line.Problem;
            answer.WriteNumber("story", tracker.Add(new StoryDocument(
                line.Document.Credited.Title, line.Document.Credited.Text, JsonLines.Text(given, "language"), line.Document.Time)));
            return null;
        });
    }
}
