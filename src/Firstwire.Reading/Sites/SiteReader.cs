using System.Text.Json.Nodes;
using Firstwire.Reading.Metadata;
using Firstwire.Reading.Metadata.Scripts;
using Firstwire.Reading.Pages;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Sites;

/// <summary>
/// Reads what a home page says of its publisher: meta elements, and the organisations of its linked data (schema.org).
/// Pure.
/// </summary>
public static class SiteReader
{
    private const int MostNames = 20;

    private const int LongestName = 200;

    private const int MostAddresses = 50;

    private static readonly string[] Publishers =
        ["NewsMediaOrganization", "Organization", "Corporation", "NGO", "GovernmentOrganization", "Newspaper",
            "Periodical", "RadioStation", "TelevisionStation", "BroadcastService", "WebSite"];

    /// <summary>Null where the bytes are no page that can be read.</summary>
    public static SiteStatements? Read(ReadOnlyMemory<byte> bytes, string url, string? contentType = null)
    {
        using var page = OpenedPage.Of(bytes.Span, contentType).Page;
        return page is null ? null : Of(PageFacts.Of(page.Tree.DocumentElement), WebUrl.Parse(url));
    }

    private static SiteStatements Of(PageFacts facts, WebUrl? url)
    {
        var language = PageLanguage.Of(facts);
        var names = new List<SiteName>();
        Add(names, facts.Meta("og:site_name"), language, inLinkedData: false);
        Add(names, facts.Meta("application-name"), language, inLinkedData: false);
        string? country = null, parent = null, principles = null;
        var sameAs = new List<string>();
        foreach (var publisher in facts.Data.Objects.SelectMany(WithPublisher).Where(value =>
            Publishers.Any(type => LinkedData.HasType(value, type))))
        {
            foreach (var property in (ReadOnlySpan<string>)["name", "alternateName", "legalName"])
                foreach (var (text, tongue) in Texts(publisher[property]))
                {
                    Add(names, text, tongue ?? language, inLinkedData: true);
                }

            country ??= Country(publisher["address"]) ?? Country(publisher["location"]);
            parent ??= Address(publisher["parentOrganization"] is JsonObject above ? LinkedData.Text(above["url"])
                ?? LinkedData.Text(above["@id"]) : null, url);
            principles ??= Address(
                LinkedData.Text(publisher["publishingPrinciples"]) ?? LinkedData.Text(publisher["ethicsPolicy"])
                    ?? LinkedData.Text(publisher["masthead"]), url);
            foreach (var same in LinkedData.Strings(publisher["sameAs"]))
                if (sameAs.Count < MostAddresses && Address(same, url) is { } address && !sameAs.Contains(address))
                {
                    sameAs.Add(address);
                }
        }

        return new SiteStatements(names, language, country, sameAs, parent, principles);
    }

    private static IEnumerable<JsonObject> WithPublisher(JsonObject value) =>
        value["publisher"] is JsonObject publisher ? [value, publisher] : [value];

    private static void Add(List<SiteName> names, string? text, string? language, bool inLinkedData)
    {
        if (text is null || WhiteSpace.Fold(text) is not { Length: > 0 and <= LongestName } name) return;
        if (names.Count < MostNames && names.TrueForAll(known => known.Text != name))
        {
            names.Add(new SiteName(name, language, inLinkedData));
        }
    }

    /// <summary>Strings, and values with a language of their own (JSON-LD §4.2.4).</summary>
    private static IEnumerable<(string Text, string? Language)> Texts(JsonNode? node) => node switch
    {
        JsonObject value when LinkedData.Text(value["@value"]) is { } text =>
            [(text, LinkedData.Text(value["@language"]))],
        JsonArray array => array.SelectMany(Texts),
        _ => LinkedData.Strings(node).Select(text => (text, (string?)null)),
    };

    private static string? Country(JsonNode? node) => node switch
    {
        JsonArray array => array.Select(Country).FirstOrDefault(country => country is not null),
        JsonObject place when place["addressCountry"] is JsonObject country => LinkedData.Text(country["name"]),
        JsonObject place => LinkedData.Text(place["addressCountry"]) ?? Country(place["address"]),
        _ => null,
    };

    private static string? Address(string? stated, WebUrl? baseUrl) =>
        WebUrl.Parse(stated, baseUrl) is { IsHttp: true } address ? address.Href : null;
}
