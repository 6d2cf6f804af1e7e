using System.Text.Json;
using Firstwire.Text.Words;
using Firstwire.Tracing.Copies;

namespace Firstwire.Server.Commands.Batch;

/// <summary>A relation as <c>compare</c> answers it; places are in Unicode code points.</summary>
internal static class RelationJson
{
    private const int Digits = 4;

    /// <param name="related">The probability that both tell one event.</param>
    public static void Write(Utf8JsonWriter answer, Relation relation, double related, string left, string right)
    {
        answer.WriteString("relation", NameOf(relation.Kind));
        answer.WriteString("direction", relation.Direction switch
        {
            RelationDirection.LeftFromRight => "a-from-b",
            RelationDirection.RightFromLeft => "b-from-a",
            _ => "unknown",
        });
        answer.WriteNumber("confidence", Math.Round(relation.Confidence, Digits));
        answer.WriteNumber("derived", Math.Round(relation.Derived, Digits + 2));
        answer.WriteNumber("related", Math.Round(related, Digits));
        answer.WriteNumber("share", Math.Round(relation.Share, Digits));
        var (leftOffsets, rightOffsets) = (new CodePointOffsets(left), new CodePointOffsets(right));
        answer.WriteStartArray("alignments");
        foreach (var passage in relation.Passages)
        {
            answer.WriteStartObject();
            Span(answer, "a", leftOffsets, passage.LeftStart, passage.LeftEnd);
            Span(answer, "b", rightOffsets, passage.RightStart, passage.RightEnd);
            answer.WriteString("kind", passage.Kind == PassageKind.Verbatim ? "verbatim" : "reworded");
            answer.WriteEndObject();
        }

        answer.WriteEndArray();
        answer.List("reasons", relation.Reasons, (json, reason) =>
        {
            json.WriteString("feature", reason.Feature);
            json.WriteNumber("value", Math.Round(reason.Value, Digits));
            json.WriteNumber("weight", Math.Round(reason.Weight, Digits));
        });
    }

    public static string NameOf(RelationKind kind) => KebabCase.Of(kind);

    private static void Span(Utf8JsonWriter answer, string name, CodePointOffsets offsets, int start, int end)
    {
        answer.WriteStartArray(name);
        answer.WriteNumberValue(offsets.Of(start));
        answer.WriteNumberValue(offsets.Of(end));
        answer.WriteEndArray();
    }
}
