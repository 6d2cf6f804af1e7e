using System.Text.Json.Nodes;
using Firstwire.Reading.Metadata.Scripts;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Metadata.Origins;

/// <summary>
/// What a page says for machines of where its article is from: the metas that news searches ask syndicated articles for
/// (syndication-source, original-source), Dublin Core's source, and schema.org's isBasedOn, translationOfWork and
/// citation.
/// </summary>
internal static class SourceStatements
{
    /// <summary>A list of references is no statement of origin.</summary>
    private const int Most = 16;

    private static readonly (string Meta, string Term)[] Metas =
    [
        ("syndication-source", "syndication-source"), ("original-source", "original-source"),
        ("dc.source", "dc.source"), ("dcterms.source", "dc.source"),
    ];

    private static readonly (string Property, string Term)[] Properties =
    [
        ("isBasedOn", "isBasedOn"), ("isBasedOnUrl", "isBasedOn"), ("translationOfWork", "translationOfWork"),
        ("citation", "citation"),
    ];

    public static IReadOnlyList<SourceStatement> Of(PageFacts facts, WebUrl? address)
    {
        var found = new List<SourceStatement>();
        foreach (var (meta, term) in Metas)
        {
            foreach (var stated in facts.Metas(meta)) Add(term, stated, null);
        }

        foreach (var (property, term) in Properties)
        {
            foreach (var node in Nodes(facts.Data.Article?[property]))
            {
                if (node is JsonObject work) Add(term, AddressOf(work), LinkedData.Text(work["name"]));
                else Add(term, LinkedData.Text(node), null);
            }
        }

        return found;

        void Add(string term, string? stated, string? name)
        {
            if (found.Count == Most || WebUrl.Parse(stated, address) is not { IsHttp: true } url) return;

            // Words that name a source are no path on this site.
            if (WebUrl.Parse(stated) is null && !stated!.StartsWith('/')) return;
            var statement = new SourceStatement(term, url.Href, name);
            if (!found.Exists(known => (known.Term, known.Url) == (term, url.Href))) found.Add(statement);
        }
    }

    private static JsonNode?[] Nodes(JsonNode? node) => node is JsonArray many ? [.. many] : [node];

    private static string? AddressOf(JsonObject work) =>
        LinkedData.Text(work["url"]) ?? LinkedData.Text(work["@id"]) ?? LinkedData.Text(work["sameAs"]);
}
