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

    /// <summary>
    /// Writes the quotations of a text; their offsets are Unicode code points. One of several paragraphs is one: what
    /// its marks close, and the paragraphs before it.
    /// </summary>
    public static void Write(Utf8JsonWriter json, string text, IReadOnlyList<Quotation> quotations)
    {
        json.WriteStartArray("quotes");
        var points = new CodePointOffsets(text);
        foreach (var whole in Quotation.Whole(quotations))
        {
            json.WriteStartObject();
            WriteWords(json, text, whole[^1], points);
            json.Field("speaker", whole[^1].Speaker);
            json.Field("cue", whole[^1].Cue);
            if (whole.Count > 1) WriteBefore(json, text, whole.SkipLast(1), points);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBefore(
        Utf8JsonWriter json, string text, IEnumerable<Quotation> paragraphs, CodePointOffsets points)
    {
        json.WriteStartArray("before");
        foreach (var paragraph in paragraphs)
        {
            json.WriteStartObject();
            WriteWords(json, text, paragraph, points);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWords(Utf8JsonWriter json, string text, Quotation quotation, CodePointOffsets points)
    {
        json.WriteString("text", text.AsSpan(quotation.Start, quotation.End - quotation.Start));
        json.WriteNumber("start", points.Of(quotation.Start));
        json.WriteNumber("end", points.Of(quotation.End));
    }
}
