using System.Text.Json;
using Firstwire.Text.Languages;

namespace Firstwire.Server.Commands.Batch;

/// <summary><c>firstwire language --jsonl</c>: which language is a text in? Unknown has no field.</summary>
internal static class LanguageBatch
{
    public static int Run(TextReader input, TextWriter output, TextWriter error) =>
        JsonLines.Run(input, output, error, Answer);

    private static string? Answer(JsonElement given, Utf8JsonWriter answer)
    {
        if (JsonLines.Text(given, "text") is not { } text) return "The object holds no text.";
        if (LanguageIdentifier.Identify(text, JsonLines.Text(given, "hint")) is not { } language) return null;
        answer.WriteString("language", language.Tag);
        answer.WriteNumber("confidence", Math.Round(language.Confidence, 4));
        return null;
    }
}
