using System.Text.Json;
using Firstwire.Formats.Opml;

namespace Firstwire.Server.Commands.Batch;

/// <summary><c>firstwire opml --jsonl</c>: subscription lists as their feeds.</summary>
internal static class OpmlBatch
{
    public static int Run(TextReader input, TextWriter output, TextWriter error) =>
        JsonLines.Run(input, output, error, Answer);

    private static string? Answer(JsonElement given, Utf8JsonWriter answer)
    {
        if (JsonLines.ReadFile(given, OpmlReader.MaxBytes, out var bytes) is { } problem) return problem;
        switch (OpmlReader.Read(bytes, JsonLines.Text(given, "url")))
        {
            case OpmlResult.Parsed(var document):
                Write(answer, document);
                return null;
            case OpmlResult.Failed(var reason):
                return reason;
            default:
                throw new InvalidOperationException("A reading has no third outcome.");
        }
    }

    private static void Write(Utf8JsonWriter json, OpmlDocument document)
    {
        json.Field("title", document.Title);
        json.WriteStartArray("feeds");
        foreach (var feed in document.Feeds)
        {
            json.WriteStartObject();
            json.Field("url", feed.Url);
            json.Field("title", feed.Title);
            json.Field("home_page_url", feed.HomePageUrl);
            json.WriteStartArray("categories");
            foreach (var path in feed.Categories)
            {
                json.WriteStartArray();
                foreach (var name in path) json.WriteStringValue(name);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Field("opml_urls", document.OpmlUrls);
        json.Field("recovered", document.Recovered);
    }
}
