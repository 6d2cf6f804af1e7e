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

    public static IReadOnlyList<PageStatement> Of(PageFacts facts, WebUrl? baseUrl, bool? isFree)
    {
        var said = new List<PageStatement>();
        foreach (var name in Metas) said.AddRange(facts.Metas(name).Select(value => new PageStatement(name, value)));
        foreach (var field in LinkedFields)
        {
            said.AddRange(Linked(facts, field).Select(value => new PageStatement(field, Absolute(value, baseUrl))));
        }

        if (isFree is { } free) said.Add(new PageStatement("isAccessibleForFree", free ? "true" : "false"));
        said.AddRange(facts.UseMarks.Select(element => Stated(element, baseUrl)));
        said.AddRange(Withheld(facts.Withheld));
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

    private static PageStatement Stated(HtmlElement mark, WebUrl? baseUrl) => mark.LocalName == "script"
        ? new PageStatement("RSL", mark.TextContent.Trim())
        : new PageStatement(
            IsRsl(mark) ? "RSL licence" : "license", Absolute(mark.GetAttribute("href")!, baseUrl));

    /// <summary>True for a script that states terms, and for a link to a licence.</summary>
    public static bool IsMark(HtmlElement element) => element.LocalName switch
    {
        "script" => IsRsl(element),
        "link" or "a" => IsLicense(element),
        _ => false,
    };

    private static bool IsLicense(HtmlElement link) =>
        link.GetAttribute("rel") is { } rel && link.GetAttribute("href") is { Length: > 0 }
        && rel.Split(' ').Contains("license", StringComparer.OrdinalIgnoreCase) && link.Closest("figure") is null;

    /// <summary>Really Simple Licensing 1.0.</summary>
    public static bool IsRsl(HtmlElement element) =>
        element.GetAttribute("type")?.Contains(RslType, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>True for what stands in no snippet.</summary>
    public static bool IsWithheld(HtmlElement element) => element.HasAttribute("data-nosnippet");

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
