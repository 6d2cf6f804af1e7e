using System.Net;
using System.Text.Json.Nodes;
using Firstwire.Reading.Metadata.Scripts;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>The persons whom linked data names in a property, references within the page followed.</summary>
internal static class LinkedPersons
{
    private const int MaximumDepth = 4;

    private const int FewestDigits = 3;

    public static IEnumerable<string> Of(LinkedData data, JsonNode? property) => Of(data, property, 0);

    /// <summary>The names of the organisations that a property names.</summary>
    public static IEnumerable<string> Organisations(LinkedData data, JsonNode? property) =>
        (property is JsonArray many ? many : (IEnumerable<JsonNode?>)[property]).OfType<JsonObject>()
        .Select(one => Resolved(data, one)).Where(IsOrganisation).SelectMany(static one => Names(one["name"]));

    /// <summary>The names of what a property names, organisations included.</summary>
    public static IEnumerable<string> AnyOf(LinkedData data, JsonNode? property) =>
        Names(property is JsonObject value ? Resolved(data, value)["name"] : property);

    public static bool Has(LinkedData data, JsonNode? property, string type) =>
        property is JsonObject value && LinkedData.Strings(Resolved(data, value)["@type"])
            .Any(t => t.EndsWith(type, StringComparison.Ordinal));

    /// <summary>
    /// True where the property names the account that saved the page, as plug-ins for search engines do of themselves:
    /// they number accounts in the @id, or give the picture of the account's e-mail address.
    /// </summary>
    public static bool IsAccount(LinkedData data, JsonNode? property) => property is JsonObject value
        && (LinkedData.Text(value["@id"])?.Contains("/schema/person/", StringComparison.Ordinal) == true
            || LinkedData.Text((Resolved(data, value)["image"] as JsonObject)?["url"])
                ?.Contains("gravatar.com", StringComparison.Ordinal) == true);

    private static IEnumerable<string> Of(LinkedData data, JsonNode? property, int depth)
    {
        if (depth > MaximumDepth) return [];
        return property switch
        {
            JsonArray array => array.SelectMany(a => Of(data, a, depth + 1)),
            JsonObject reference when Resolved(data, reference) is var value => IsOrganisation(value) ? []
                : value["name"] is JsonObject or JsonArray
                    ? Of(data, value["name"], depth + 1)
                    : Names(value["name"]),
            JsonValue => Names(property),
            _ => [],
        };
    }

    /// <summary>Some publishers escape as HTML what needs no escape in JSON.</summary>
    private static IEnumerable<string> Names(JsonNode? name) => LinkedData.Strings(name).Select(WebUtility.HtmlDecode)
        .OfType<string>().Where(static n => !n.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        .Select(WithoutNumber);

    /// <summary>"5110-林海明": newsrooms number their people.</summary>
    private static string WithoutNumber(string name) =>
        name.AsSpan().TrimStart("0123456789") is ['-' or '_', > '\u2E80', ..] and var rest
            && name.Length - rest.Length >= FewestDigits ? rest[1..].ToString() : name;

    /// <summary>What a bare reference (an object of nothing but an @id) refers to, else the object itself.</summary>
    private static JsonObject Resolved(LinkedData data, JsonObject value)
    {
        if (value["name"] is not null || LinkedData.Text(value["@id"]) is not { } id) return value;
        return data.ById(id) ?? value;
    }

    private static bool IsOrganisation(JsonObject value) =>
        LinkedData.Strings(value["@type"]).Any(static t => t.EndsWith("Organization", StringComparison.Ordinal))
            && !LinkedData.HasType(value, "Person");
}
