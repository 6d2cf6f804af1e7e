using System.Text.Json;
using Firstwire.Formats.Feeds;

namespace Firstwire.Server.Commands.Batch;

/// <summary>
/// <c>firstwire feed --jsonl</c>: feeds of any format as JSON Feed 1.1 with the <c>_firstwire</c> extension.
/// </summary>
internal static class FeedBatch
{
    public static int Run(TextReader input, TextWriter output, TextWriter error) =>
        JsonLines.Run(input, output, error, Answer);

    private static string? Answer(JsonElement given, Utf8JsonWriter answer)
    {
        if (JsonLines.ReadFile(given, FeedParser.MaxBytes, out var bytes) is { } problem) return problem;
        switch (FeedParser.Parse(bytes, JsonLines.Text(given, "url"), JsonLines.Text(given, "content_type")))
        {
            case FeedParseResult.Parsed(var feed):
                answer.WritePropertyName("feed");
                FeedJson.Write(answer, feed);
                return null;
            case FeedParseResult.Failed(var reason):
                return reason;
            default:
                throw new InvalidOperationException("A parse has no third outcome.");
        }
    }
}
