using System.Text.Json;
using Firstwire.Text.Dates;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Stories;

namespace Firstwire.Server.Commands.Batch;

/// <summary><c>firstwire compare --jsonl</c>: what one text is to another, and the passages that they share.</summary>
internal static class CompareBatch
{
    public static int Run(TextReader input, TextWriter output, TextWriter error) =>
        JsonLines.Run(input, output, error, Answer);

    private static string? Answer(JsonElement given, Utf8JsonWriter answer)
    {
        if (Side(given, "a") is not { } left) return "The object holds no text a.";
        if (Side(given, "b") is not { } right) return "The object holds no text b.";
        var relation = TextComparison.Compare(
            new ComparedText(left.Text), left.Identity, new ComparedText(right.Text), right.Identity);
        var oneEvent = StoryLikeness.Of(left.Document, right.Document);
        RelationJson.Write(answer, relation.Beside(oneEvent), oneEvent, left.Text, right.Text);
        return null;
    }

    private static (string Text, TextIdentity Identity, StoryDocument Document)? Side(JsonElement given, string name)
    {
        if (!given.TryGetProperty(name, out var side) || side.ValueKind != JsonValueKind.Object) return null;
        if (JsonLines.Text(side, "text") is not { } text) return null;
        var published = WrittenTimeParser.Parse(JsonLines.Text(side, "published"))?.Value;
        return (
            text, TextIdentity.At(JsonLines.Text(side, "url"), new TextClock(published)),
            new StoryDocument(JsonLines.Text(side, "title"), text, JsonLines.Text(side, "language"), published));
    }
}
