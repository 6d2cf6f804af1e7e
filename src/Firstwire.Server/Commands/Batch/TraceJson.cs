using System.Text.Json;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Sources;

namespace Firstwire.Server.Commands.Batch;

/// <summary>What <c>trace</c> answers; places are in code points of the field.</summary>
internal static class TraceJson
{
    private const int Digits = 4;

    /// <summary>Writes the members into the object that is open.</summary>
    /// <param name="idOf">The id, as JSON, of a document by its number.</param>
    public static void Write(Utf8JsonWriter json, TracedDocument document, TraceAnswer trace, Func<int, string> idOf, Func<int, string?> urlOf)
    {
        WriteOrigin(json, "primary", trace.Primary, idOf);
        json.WriteStartObject("origins");
        if (trace.Text.Level != SourceLevel.Unknown) WriteOrigin(json, "text", trace.Text, idOf);
        if (trace.Information is { } information) WriteOrigin(json, "information", information, idOf);
        json.WriteStartArray("evidence");
        foreach (var found in trace.Documents) WriteOrigin(json, null, found, idOf);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("derived_from");
        foreach (var derivation in trace.Derivations)
        {
            json.WriteStartObject();
            Id(json, idOf(derivation.Document));
            json.Field("url", urlOf(derivation.Document));
            json.WriteString("relation", RelationJson.NameOf(derivation.Relation.Kind));
            json.WriteNumber("share", Math.Round(derivation.Relation.Share, Digits));
            json.WriteNumber("confidence", Math.Round(derivation.Relation.Derived, Digits));
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

    private static void WriteOrigin(Utf8JsonWriter json, string? name, NamedOrigin origin, Func<int, string> idOf)
    {
        if (name is not null) json.WritePropertyName(name);
        json.WriteStartObject();
        json.Field("url", origin.Url);
        json.Field("name", origin.Name);
        if (origin.Document is { } document) Id(json, idOf(document));
        json.WriteString("kind", Kebab(origin.Kind));
        if (origin.Evidence is { } kind) json.WriteString("document_kind", Kebab(kind));
        json.WriteString("level", Kebab(origin.Level));
        json.WriteNumber("confidence", Math.Round(origin.Confidence, Digits));
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, CreditedDocument document, LedgerItem item, Dictionary<CreditField, CodePointOffsets> offsetsOf)
    {
        json.WriteStartObject();
        json.WriteString("kind", item.Kind);
        json.Field("text", item.Text);
        if (item.Field is { } field)
        {
            if (!offsetsOf.TryGetValue(field, out var offsets)) offsetsOf[field] = offsets = new CodePointOffsets(TextOf(document, field));
            json.WriteString("field", Kebab(field));
            json.WriteNumber("start", offsets.Of(item.Start));
            json.WriteNumber("end", offsets.Of(item.End));
        }

        json.WriteNumber("weight", Math.Round(item.Weight, Digits));
        json.WriteString("origin", Kebab(item.Origin));
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

    private static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
