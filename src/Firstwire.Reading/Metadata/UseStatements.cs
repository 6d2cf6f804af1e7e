using System.Text.Json.Nodes;
using Firstwire.Reading.Sanitizing;
using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Metadata;

/// <summary>Gathers what a page says about its use, wherever it says so.</summary>
internal static class UseStatements
{
    private const int MostStatements = 200;
    private const string RslType = "application/rsl+xml";

    /// <summary>
    /// The words of all elements that stand in no snippet; a page that withholds more withholds itself.
    /// </summary>
    private const int LongestWithheld = 200_000;

    private static readonly string[] Metas = ["tdm-reservation", "tdm-policy"];
    private static readonly string[] LinkedFields =
        ["license", "usageInfo", "conditionsOfAccess", "acquireLicensePage"];

    public static IReadOnlyList<PageStatement> Of(PageFacts facts, HtmlElement root, WebUrl? baseUrl, bool? isFree)
    {
        var said = new List<PageStatement>();
        foreach (var name in Metas) said.AddRange(facts.Metas(name).Select(value => new PageStatement(name, value)));
        foreach (var field in LinkedFields)
        {
            said.AddRange(Linked(facts, field).Select(value => new PageStatement(field, Absolute(value, baseUrl))));
        }

        if (isFree is { } free) said.Add(new PageStatement("isAccessibleForFree", free ? "true" : "false"));
        var withheld = new List<HtmlElement>();
        if (IsWithheld(root)) withheld.Add(root);
        Gather(root, baseUrl, said, withheld, withheld.Count > 0);
        said.AddRange(Withheld(withheld));
        return [.. said.Where(static one => one.Value.Length > 0).Distinct().Take(MostStatements)];
    }

    /// <summary>Of the page's article, or of the page where its article says nothing.</summary>
    private static IEnumerable<string> Linked(PageFacts facts, string field)
    {
        if (facts.Data.Article is not { } article) return [];
        return Values(article[field]).Select(FoldedText.Fold);
    }

    private static IEnumerable<string> Values(JsonNode? node) => node switch
    {
        JsonObject one => LinkedData.Strings(one["url"] ?? one["@id"] ?? one["name"]),
        JsonArray several => several.SelectMany(Values),
        _ => LinkedData.Strings(node),
    };

    private static PageStatement? Terms(HtmlElement script) =>
        IsRsl(script) ? new PageStatement("RSL", script.TextContent.Trim()) : null;

    private static PageStatement? License(HtmlElement link, WebUrl? baseUrl)
    {
        var rel = link.GetAttribute("rel");
        if (rel is null || link.GetAttribute("href") is not { Length: > 0 } href) return null;
        if (!rel.Split(' ').Contains("license", StringComparer.OrdinalIgnoreCase) || link.Closest("figure") is not null)
        {
            return null;
        }

        return new PageStatement(IsRsl(link) ? "RSL licence" : "license", Absolute(href, baseUrl));
    }

    /// <summary>Really Simple Licensing 1.0.</summary>
    public static bool IsRsl(HtmlElement element) =>
        element.GetAttribute("type")?.Contains(RslType, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>
    /// Adds what links and scripts say below an element, and the outermost elements that stand in no snippet: what
    /// stands within them is theirs.
    /// </summary>
    private static void Gather(
        HtmlElement above, WebUrl? baseUrl, List<PageStatement> said, List<HtmlElement> withheld, bool isWithin)
    {
        foreach (var node in above.ChildNodes)
        {
            if (node is not HtmlElement element) continue;
            var isWithheld = isWithin;
            if (element.Attributes.Count > 0)
            {
                var stated = element.LocalName switch
                {
                    "script" => Terms(element),
                    "link" or "a" => License(element, baseUrl),
                    _ => null,
                };
                if (stated is not null) said.Add(stated);
                if (!isWithin && IsWithheld(element))
                {
                    withheld.Add(element);
                    isWithheld = true;
                }
            }

            Gather(element, baseUrl, said, withheld, isWithheld);
        }
    }

    private static bool IsWithheld(HtmlElement element) => element.HasAttribute("data-nosnippet");

    private static IEnumerable<PageStatement> Withheld(List<HtmlElement> elements)
    {
        var left = LongestWithheld;
        foreach (var element in elements)
        {
            var words = FoldedText.Fold(element.TextContent);
            if (words.Length == 0) continue;
            left -= words.Length;
            if (left < 0) yield break;
            yield return new PageStatement("data-nosnippet", words);
        }
    }

    private static string Absolute(string stated, WebUrl? baseUrl) =>
        !stated.Contains(' ')
            && (stated.Contains('/') || stated.Contains('.'))
            && WebUrl.Parse(stated, baseUrl) is { IsHttp: true } url ? url.Href : stated.Trim();
}
