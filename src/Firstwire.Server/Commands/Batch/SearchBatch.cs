using System.Text.Json;
using Firstwire.Newsroom.Search;

namespace Firstwire.Server.Commands.Batch;

/// <summary>
/// <c>firstwire search --jsonl</c>: documents first, then questions over them, in an index in memory.
/// </summary>
internal static class SearchBatch
{
    private const int DefaultLimit = 100;

    public static int Run(TextReader input, TextWriter output, TextWriter error)
    {
        using var index = new MemorySearch();
        var ids = new List<JsonElement>();
        return JsonLines.Run(input, output, error, (given, answer) =>
        {
            if (given.TryGetProperty("query", out _)) return Ask(index, ids, given, answer);
            if (!given.TryGetProperty("id", out var id)) return "A document needs an id.";
            ids.Add(id.Clone());
            index.Put(ids.Count, JsonLines.Text(given, "title"), JsonLines.Text(given, "text"));
            return null;
        });
    }

    private static string? Ask(MemorySearch index, List<JsonElement> ids, JsonElement given, Utf8JsonWriter answer)
    {
        if (JsonLines.Text(given, "query") is not { } query) return "The query is no text.";
        if (Limit(given) is not { } limit) return "The limit is no number from 1 on.";
        answer.WriteStartArray("results");
        foreach (var hit in index.Find(query, limit))
        {
            answer.WriteStartObject();
            answer.WritePropertyName("id");
            ids[(int)hit.Id - 1].WriteTo(answer);
            answer.WriteNumber("score", hit.Score);
            answer.WriteEndObject();
        }

        answer.WriteEndArray();
        return null;
    }

    private static int? Limit(JsonElement given)
    {
        if (!given.TryGetProperty("limit", out var value)) return DefaultLimit;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 1
            ? number : null;
    }
}
