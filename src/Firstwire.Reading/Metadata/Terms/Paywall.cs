using System.Text.Json.Nodes;
using Firstwire.Reading.Metadata.Scripts;

namespace Firstwire.Reading.Metadata.Terms;

/// <summary>
/// What a page says of who may read it: schema.org's isAccessibleForFree, and the tiers of Open Graph.
/// </summary>
internal static class Paywall
{
    private const int MostParts = 10;

    /// <summary>True and false as the page declares it; null where it says nothing.</summary>
    public static bool? IsFree(PageFacts facts)
    {
        var stated = LinkedData.Text(facts.Data.Article?["isAccessibleForFree"])
            ?? facts.Data.Objects.Select(static o => LinkedData.Text(o["isAccessibleForFree"]))
                .FirstOrDefault(static s => s is not null)
            ?? facts.Meta("isAccessibleForFree");
        if (stated is not null)
        {
            var word = stated[(stated.LastIndexOf('/') + 1)..].Trim().ToLowerInvariant();
            if (word is "true" or "1" or "yes") return true;
            if (word is "false" or "0" or "no") return false;
        }
        return facts.Meta("article:content_tier")?.ToLowerInvariant() switch
        {
            "free" => true,
            "locked" or "metered" => false,
            _ => null,
        };
    }

    /// <summary>The CSS selectors of the parts that only subscribers see.</summary>
    public static IReadOnlyList<string> PaidParts(PageFacts facts) => [.. facts.Data.Objects
        .SelectMany(static o => Parts(o["hasPart"]))
        .Where(static p => LinkedData.Text(p["isAccessibleForFree"])
            ?.EndsWith("false", StringComparison.OrdinalIgnoreCase) == true)
        .SelectMany(static p => LinkedData.Strings(p["cssSelector"]))
        .Where(static s => s.Trim().Length > 0)
        .Distinct().Take(MostParts)];

    private static IEnumerable<JsonObject> Parts(JsonNode? node) => node switch
    {
        JsonObject part => [part],
        JsonArray array => array.OfType<JsonObject>(),
        _ => [],
    };
}
