using System.Text.Json;
using Firstwire.Reading;

namespace Firstwire.Server.Commands.Batch;

/// <summary><c>firstwire read --jsonl</c>: the articles of pages.</summary>
internal static class ReadBatch
{
    /// <summary>
    /// The limits bound the work of a page to well below this, so what it stops is a fault worth seeing.
    /// </summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    /// <summary>
    /// A page of the largest size takes 350 MB while it is read. What that leaves behind would still be there when the
    /// next one comes, and two would be past what the program may take.
    /// </summary>
    private const long MostLeftBehind = 160L * 1024 * 1024;

    public static int Run(TextReader input, TextWriter output, TextWriter error) =>
        JsonLines.Run(input, output, error, static (given, answer) =>
        {
            var problem = Answer(given, answer);
            if (GC.GetTotalMemory(forceFullCollection: false) > MostLeftBehind)
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            return problem;
        });

    private static string? Answer(JsonElement given, Utf8JsonWriter answer)
    {
        if (JsonLines.ReadFile(given, ArticleExtractor.MaximumBytes, out var bytes) is { } problem) return problem;
        using var deadline = new CancellationTokenSource(Deadline);
        try
        {
            var url = JsonLines.Text(given, "url") ?? "";
            switch (ArticleExtractor.Read(bytes, url, JsonLines.Text(given, "content_type"), deadline.Token))
            {
                case ReadResult.Read(var article):
                    ArticleJson.Write(answer, url, article);
                    return null;
                case ReadResult.Failed(var reason):
                    return reason;
                default:
                    throw new InvalidOperationException("Reading has no third outcome.");
            }
        }
        catch (OperationCanceledException)
        {
            return $"The page was not read within {Deadline.TotalSeconds} seconds.";
        }
    }
}
