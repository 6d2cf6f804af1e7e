using System.Text.Json;
using Firstwire.Formats.Discovery;

namespace Firstwire.Server.Commands.Batch;

/// <summary><c>firstwire discover --jsonl</c>: the feeds that pages announce, else where to look.</summary>
internal static class DiscoverBatch
{
    /// <summary>No page that people read is larger.</summary>
    private const int MaxBytes = 50 * 1024 * 1024;

    public static int Run(TextReader input, TextWriter output, TextWriter error) =>
        JsonLines.Run(input, output, error, Answer);

    private static string? Answer(JsonElement given, Utf8JsonWriter answer)
    {
        if (JsonLines.ReadFile(given, MaxBytes, out var bytes) is { } problem) return problem;
        if (bytes.Length > MaxBytes) return "The page is larger than 50 MB.";
        var (url, contentType) = (JsonLines.Text(given, "url"), JsonLines.Text(given, "content_type"));
        var feeds = FeedDiscovery.Find(bytes, url, contentType);
        answer.WriteStartArray("feeds");
        foreach (var feed in feeds)
        {
            answer.WriteStartObject();
            answer.Field("url", feed.Url);
            answer.Field("type", feed.Type);
            answer.Field("title", feed.Title);
            answer.WriteEndObject();
        }

        answer.WriteEndArray();
        if (feeds.Count == 0) answer.Field("suggestions", FeedSuggestions.For(url, bytes, contentType));
        return null;
    }
}
