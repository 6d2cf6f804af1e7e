using System.Text.Json;
using Firstwire.Text.Languages;
using Firstwire.Tracing.Quotes;

namespace Firstwire.Server.Commands.Batch;

/// <summary><c>firstwire quotes --jsonl</c>: which direct quotations does a text hold, and who says them?</summary>
internal static class QuotesBatch
{
    public static int Run(TextReader input, TextWriter output, TextWriter error) =>
        JsonLines.Run(input, output, error, Answer);

    private static string? Answer(JsonElement given, Utf8JsonWriter answer)
    {
        if (JsonLines.Text(given, "text") is not { } text) return "The object holds no text.";
        var language = JsonLines.Text(given, "language") ?? LanguageIdentifier.Identify(text)?.Tag;
        Write(answer, text, QuoteFinder.Find(text, language));
        return null;
    }

    /// <summary>Writes the quotations of a text; their offsets are Unicode code points.</summary>
    public static void Write(Utf8JsonWriter json, string text, IReadOnlyList<Quotation> quotations)
    {
        json.WriteStartArray("quotes");
        var points = new CodePointOffsets(text);
        foreach (var quotation in quotations)
        {
            json.WriteStartObject();
            json.WriteString("text", text.AsSpan(quotation.Start, quotation.End - quotation.Start));
            json.WriteNumber("start", points.Of(quotation.Start));
            json.WriteNumber("end", points.Of(quotation.End));
            json.Field("speaker", quotation.Speaker);
            json.Field("cue", quotation.Cue);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
