using System.Text.Json;
using Firstwire.Reading.Sanitizing;

namespace Firstwire.Server.Commands.Batch;

/// <summary><c>firstwire sanitize --jsonl</c>: markup made safe to show.</summary>
internal static class SanitizeBatch
{
    public static int Run(TextReader input, TextWriter output, TextWriter error) =>
        JsonLines.Run(input, output, error, Answer);

    private static string? Answer(JsonElement given, Utf8JsonWriter answer)
    {
        if (JsonLines.Text(given, "html") is not { } html) return "The object has no text in html.";
        answer.WriteString("html", SafeHtml.From(html, JsonLines.Text(given, "base")));
        return null;
    }
}
