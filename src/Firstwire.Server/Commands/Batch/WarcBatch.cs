using System.Text.Json;
using Firstwire.Formats.Warc;

namespace Firstwire.Server.Commands.Batch;

/// <summary><c>firstwire warc --jsonl</c>: how many records web archives hold, and the articles among them.</summary>
internal static class WarcBatch
{
    public static int Run(TextReader input, TextWriter output, TextWriter error) =>
        JsonLines.Run(input, output, error, Answer);

    private static string? Answer(JsonElement given, Utf8JsonWriter answer)
    {
        if (JsonLines.Text(given, "path") is not { Length: > 0 } path) return "The object names no path.";
        // Decompressed by the reader itself, record by record, so that damage is passed over.
        return InputFile.Open(path, file => Write(answer, new WarcReader(file))) is { } fault
            ? $"The file cannot be read: {fault}" : null;
    }

    private static void Write(Utf8JsonWriter answer, WarcReader archive)
    {
        var errors = new List<string>();
        var records = 0;
        answer.WriteStartArray("articles");
        foreach (var record in archive.Records())
        {
            records++;
            if (record.TargetUri is { } url && ArchivedResponse.Of(record)
                is { Status: 200, MediaType: "text/html" or "application/xhtml+xml" } page)
            {
                WriteArticle(answer, url, page, errors);
            }
        }

        answer.WriteEndArray();
        answer.WriteNumber("records", records);
        answer.WriteStartArray("errors");
        foreach (var problem in archive.Errors.Concat(errors)) answer.WriteStringValue(problem);
        answer.WriteEndArray();
    }

    private static void WriteArticle(Utf8JsonWriter answer, string url, ArchivedResponse page, List<string> errors)
    {
        var (article, fault) = TimedReading.Read(page.Body, url, page.ContentType);
        if (article is null)
        {
            errors.Add($"{url}: {fault}");
            return;
        }

        answer.WriteStartObject();
        ArticleJson.Write(answer, url, article);
        answer.WriteEndObject();
    }
}
