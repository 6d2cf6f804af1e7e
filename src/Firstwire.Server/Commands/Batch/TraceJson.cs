using System.Text.Json;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Sources;

namespace Firstwire.Server.Commands.Batch;

/// <summary>What <c>trace</c> answers; offsets are code points of the field.</summary>
internal static class TraceJson
{
    /// <summary>Writes the members into the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, CreditedDocument document, TextOrigin origin,
        IReadOnlyList<Credit> credits)
    {
        json.WriteStartObject("primary");
        WriteOrigin(json, origin);
        json.WriteEndObject();
        json.WriteStartObject("origins");
        if (origin.Level != SourceLevel.Unknown)
        {
            json.WriteStartObject("text");
            WriteOrigin(json, origin);
            json.WriteEndObject();
        }

        json.Object("information", credits.FirstOrDefault(static c => c.Origin == OriginKind.Information),
            WriteInformation);
        json.WriteStartArray("evidence");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("derived_from");
        json.WriteEndArray();
        json.WriteStartArray("agencies");
        foreach (var agency in origin.Agencies) json.WriteStringValue(agency);
        json.WriteEndArray();
        json.WriteStartArray("evidence");
        foreach (var credit in credits) WriteCredit(json, document, credit);
        json.WriteEndArray();
    }

    private static void WriteOrigin(Utf8JsonWriter json, TextOrigin origin)
    {
        json.Field("url", origin.Url);
        json.Field("name", origin.Name);
        json.WriteString("kind", Kebab(OriginKind.Text));
        json.WriteString("level", Kebab(origin.Level));
        json.WriteNumber("confidence", Math.Round(origin.Confidence, 4));
    }

    private static void WriteInformation(Utf8JsonWriter json, Credit credit)
    {
        json.Field("name", credit.Source?.Name);
        json.WriteString("kind", Kebab(OriginKind.Information));
        json.WriteString("level", Kebab(SourceLevel.Credited));
        json.WriteNumber("confidence", Math.Round(TextOrigin.ConfidenceOf(credit.Weight), 4));
    }

    private static void WriteCredit(Utf8JsonWriter json, CreditedDocument document, Credit credit)
    {
        var field = credit.Field switch
        {
            CreditField.Byline => document.Byline,
            CreditField.Url => document.Url,
            _ => document.Text,
        };
        var start = CodePoints(field.AsSpan(0, credit.Start));
        json.WriteStartObject();
        json.WriteString("kind", Kebab(credit.Kind));
        json.WriteString("text", credit.Text);
        json.WriteString("field", Kebab(credit.Field));
        json.WriteNumber("start", start);
        json.WriteNumber("end", start + CodePoints(credit.Text));
        json.WriteNumber("weight", credit.Weight);
        json.WriteString("origin", Kebab(credit.Origin));
        json.Field("agency", credit.Source?.Agency?.Id);
        json.Field("name", credit.Source?.Name);
        json.Field("url", credit.Source?.Url);
        json.WriteEndObject();
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var sign in text)
            if (!char.IsLowSurrogate(sign)) count++;
        return count;
    }

    private static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
