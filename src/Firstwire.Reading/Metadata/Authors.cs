using System.Text.Json.Nodes;
using Firstwire.Reading.Sanitizing;

namespace Firstwire.Reading.Metadata;

/// <summary>Who wrote the article, one name each: from the linked data, the meta elements, then what is marked as a byline.</summary>
internal static class Authors
{
    public static IReadOnlyList<string> Of(PageFacts facts, string? byline, string? siteName)
    {
        foreach (var source in Sources(facts, byline))
        {
            var names = source.SelectMany(Bylines.Names).Where(n => !string.Equals(n, siteName, StringComparison.OrdinalIgnoreCase))
                .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (names.Count > 0) return names;
        }
        return [];
    }

    private static IEnumerable<IEnumerable<string>> Sources(PageFacts facts, string? byline)
    {
        yield return Named(facts.Data.Article?["author"]);
        foreach (var name in new[] { "author", "article:author", "dc.creator", "dcterms.creator", "dc.author", "parsely-author", "sailthru.author", "byl" })
            yield return facts.Metas(name).Where(static v => !v.StartsWith("http", StringComparison.OrdinalIgnoreCase));
        if (byline is not null) yield return [FoldedText.Fold(byline)];
        foreach (var mark in facts.AuthorMarks.Take(3)) yield return [FoldedText.Fold(mark.TextContent)];
    }

    private static IEnumerable<string> Named(JsonNode? author) => author switch
    {
        JsonArray array => array.SelectMany(Named),
        JsonObject value when !LinkedData.HasType(value, "Organization") => LinkedData.Strings(value["name"]),
        JsonValue => LinkedData.Strings(author),
        _ => [],
    };
}
