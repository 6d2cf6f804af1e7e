using System.Text.Json;
using Firstwire.Reading;

namespace Firstwire.Server.Commands.Batch;

/// <summary><c>firstwire read --jsonl</c>: the articles of pages.</summary>
internal static class ReadBatch
{
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
        var url = JsonLines.Text(given, "url") ?? "";
        var (article, fault) = TimedReading.Read(bytes, url, JsonLines.Text(given, "content_type"));
        if (article is not null) ArticleJson.Write(answer, url, article);
        return fault;
    }
}
