using System.Text.Json;
using Firstwire.Text.Languages;
using Firstwire.Text.Words;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Quotes;
using Firstwire.Tracing.Sources;

namespace Firstwire.Server.Commands.Batch;

/// <summary>What <c>trace</c> answers; places are in code points of the field.</summary>
internal static class TraceJson
{
    private const int Digits = 4;

    /// <summary>Writes the members into the object that is open.</summary>
    /// <param name="lineOf">A document of the window by its number.</param>
    public static void Write(Utf8JsonWriter json, TracedLine line, TraceAnswer trace, Func<int, TracedLine> lineOf)
    {
        var document = line.Document;
        WriteOrigin(json, "primary", trace.Primary, lineOf);
        json.WriteStartObject("origins");
        if (trace.Text.Level != SourceLevel.Unknown) WriteOrigin(json, "text", trace.Text, lineOf);
        if (trace.Information is { } information) WriteOrigin(json, "information", information, lineOf);
        json.WriteStartArray("evidence");
        foreach (var found in trace.Documents) WriteOrigin(json, null, found, lineOf);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("derived_from");
        foreach (var derivation in trace.Derivations)
        {
            json.WriteStartObject();
            var source = lineOf(derivation.Document);
            Id(json, source.Id);
            json.Field("url", source.Document.Credited.Url);
            json.WriteString("relation", RelationJson.NameOf(derivation.Relation.Kind));
            json.WriteNumber("share", Math.Round(derivation.Relation.Share, Digits));
            json.WriteNumber("confidence", Math.Round(derivation.Relation.Derived, Digits));
            WriteAltered(json, derivation.Relation, source.Document.Credited.Text ?? "", line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("agencies");
        foreach (var agency in trace.Agencies) json.WriteStringValue(agency);
        json.WriteEndArray();
        json.WriteStartArray("evidence");
        var offsets = new Dictionary<CreditField, CodePointOffsets>();
        foreach (var item in trace.Evidence) WriteItem(json, document.Credited, item, offsets);
        json.WriteEndArray();
    }

    private static void WriteOrigin(Utf8JsonWriter json, string? name, NamedOrigin origin, Func<int, TracedLine> lineOf)
    {
        if (name is not null) json.WritePropertyName(name);
        json.WriteStartObject();
        json.Field("url", origin.Url);
        json.Field("name", origin.Name);
        if (origin.Document is { } document) Id(json, lineOf(document).Id);
        json.WriteString("kind", KebabCase.Of(origin.Kind));
        if (origin.Evidence is { } kind) json.WriteString("document_kind", KebabCase.Of(kind));
        json.WriteString("level", KebabCase.Of(origin.Level));
        json.WriteNumber("confidence", Math.Round(origin.Confidence, Digits));
        json.WriteEndObject();
    }

    /// <summary>
    /// The quotations whose words the document changed; offsets are code points of its text and of its source's.
    /// </summary>
    private static void WriteAltered(Utf8JsonWriter json, Relation relation, string source, TracedLine line)
    {
        var copy = line.Document.Credited.Text ?? "";
        var altered = AlteredQuotes.Of(relation, source, copy, line.Language ?? LanguageIdentifier.Identify(copy)?.Tag);
        if (altered.Count == 0) return;
        var (points, sourcePoints) = (new CodePointOffsets(copy), new CodePointOffsets(source));
        json.WriteStartArray("altered_quotes");
        foreach (var quote in altered)
        {
            json.WriteStartObject();
            json.WriteString("text", copy.AsSpan(quote.Start, quote.End - quote.Start));
            json.WriteNumber("start", points.Of(quote.Start));
            json.WriteNumber("end", points.Of(quote.End));
            json.WriteString("source_text", source.AsSpan(quote.SourceStart, quote.SourceEnd - quote.SourceStart));
            json.WriteNumber("source_start", sourcePoints.Of(quote.SourceStart));
            json.WriteNumber("source_end", sourcePoints.Of(quote.SourceEnd));
            json.WriteNumber("share", Math.Round(quote.Share, Digits));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, CreditedDocument document, WeighedEvidence item,
        Dictionary<CreditField, CodePointOffsets> offsetsOf)
    {
        json.WriteStartObject();
        json.WriteString("kind", item.Kind);
        json.Field("text", item.Text);
        if (item.Field is { } field)
        {
            if (!offsetsOf.TryGetValue(field, out var offsets))
            {
                offsetsOf[field] = offsets = new CodePointOffsets(TextOf(document, field));
            }

            json.WriteString("field", KebabCase.Of(field));
            json.WriteNumber("start", offsets.Of(item.Start));
            json.WriteNumber("end", offsets.Of(item.End));
        }

        json.WriteNumber("weight", Math.Round(item.Weight, Digits));
        json.WriteString("origin", KebabCase.Of(item.Origin));
        json.Field("agency", item.Source?.Agency?.Id);
        json.Field("name", item.Source?.Name);
        json.Field("url", item.Source?.Url);
        json.WriteEndObject();
    }

    private static string TextOf(CreditedDocument document, CreditField field) => field switch
    {
        CreditField.Byline => document.Byline,
        CreditField.Url => document.Url,
        _ => document.Text,
    } ?? "";

    private static void Id(Utf8JsonWriter json, string id)
    {
        json.WritePropertyName("document_id");
        json.WriteRawValue(id);
    }
}
