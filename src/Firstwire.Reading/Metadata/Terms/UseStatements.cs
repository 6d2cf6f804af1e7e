using System.Text.Json.Nodes;
using Firstwire.Reading.Metadata.Scripts;
using Firstwire.Reading.Tree;
using Firstwire.Text.Charsets;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Terms;

/// <summary>Gathers what a page says about its use, wherever it says so.</summary>
internal static class UseStatements
{
    private const int MostStatements = 200;

    /// <summary>Also as RDFa writes it, with a vocabulary before: <c>cc:license</c>.</summary>
    private const string LicenseRel = "license";

    /// <summary>
    /// The words of all elements that stand in no snippet, and how many: a page that withholds more withholds itself.
    /// </summary>
    private const int LongestWithheld = 64_000, MostWithheld = 200;

    private static readonly string[] Metas = ["tdm-reservation", "tdm-policy"];
    private static readonly string[] LicenseMetas = ["dcterms.license", "license"];
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

        foreach (var name in LicenseMetas)
            said.AddRange(facts.Metas(name).Select(value => new PageStatement("license", Absolute(value, baseUrl))));
        said.AddRange(Rights.Statements(facts).Select(static value => new PageStatement("rights", value)));
        said.AddRange(OfPictures(facts, baseUrl));
        if (isFree is { } free) said.Add(new PageStatement("isAccessibleForFree", free ? "true" : "false"));
        said.AddRange(facts.UseMarks.Select(element => Stated(element, baseUrl)));
        return
        [
            .. said.Where(static one => one.Value.Length > 0).Distinct().Take(MostStatements),
            .. Withheld(facts.Withheld),
        ];
    }

    /// <summary>The article's pictures can have rights of their own.</summary>
    private static IEnumerable<PageStatement> OfPictures(PageFacts facts, WebUrl? baseUrl)
    {
        var pictures = facts.Data.Article?["image"] switch
        {
            JsonObject one => [one],
            JsonArray several => several.OfType<JsonObject>(),
            _ => [],
        };
        foreach (var picture in pictures)
        {
            foreach (var license in Values(picture["license"]))
                yield return new PageStatement("media:license", Absolute(WhiteSpace.Fold(license), baseUrl));
            foreach (var notice in LinkedData.Strings(picture["copyrightNotice"]))
                yield return new PageStatement("media:copyright", WhiteSpace.Fold(notice));
        }
    }

    /// <summary>Of the page's article, or of the page where its article says nothing.</summary>
    private static IEnumerable<string> Linked(PageFacts facts, string field)
    {
        var ofArticle = Values(facts.Data.Article?[field]).Select(WhiteSpace.Fold).ToList();
        if (ofArticle.Count > 0) return ofArticle;
        return facts.Data.Objects.Where(static one => LinkedData.HasType(one, "WebPage"))
            .SelectMany(page => Values(page[field])).Select(WhiteSpace.Fold);
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
            IsRsl(mark) ? "RSL licence" : IsOfPicture(mark) ? "media:license" : "license",
            Absolute(mark.GetAttribute("href")!, baseUrl));

    /// <summary>True for a script that states terms, and for a link to a licence.</summary>
    public static bool IsMark(HtmlElement element) => element.LocalName switch
    {
        "script" => IsRsl(element),
        "link" or "a" => IsLicense(element) && !element.IsWithin(IsForeign),
        _ => false,
    };

    /// <summary>True for the address of a licence of the page's text.</summary>
    public static bool IsLicenseOfText(HtmlElement element) =>
        element.LocalName is "link" or "a" && IsMark(element) && !IsRsl(element) && !IsOfPicture(element);

    private static bool IsForeign(HtmlElement element) =>
        MarkWords.IsComments(element) || MarkWords.IsOfAnotherWork(element);

    private static bool IsLicense(HtmlElement link) =>
        link.GetAttribute("rel") is { } rel && rel.Contains(LicenseRel, StringComparison.OrdinalIgnoreCase)
        && link.GetAttribute("href") is { Length: > 0 }
        && rel.Split((char[]?)null).Any(static one => one.EndsWith(LicenseRel, StringComparison.OrdinalIgnoreCase));

    /// <summary>What stands below a picture, or in the data of one, is said of it alone.</summary>
    private static bool IsOfPicture(HtmlElement link) => link.IsWithin(static above =>
        above.LocalName is "figure" or "figcaption" || MarkWords.IsOfPicture(above));

    /// <summary>Really Simple Licensing 1.0.</summary>
    public static bool IsRsl(HtmlElement element) =>
        ContentType.IsRsl(element.GetAttribute("type"));

    /// <summary>True for what stands in no snippet.</summary>
    public static bool IsWithheld(HtmlElement element) => element.HasAttribute("data-nosnippet");

    private static IEnumerable<PageStatement> Withheld(List<HtmlElement> elements)
    {
        var parts = elements.Select(static element => WhiteSpace.Fold(element.TextContent))
            .Where(static words => words.Length > 0).Distinct().ToList();
        var isTold = parts.Count <= MostWithheld && parts.Sum(static words => (long)words.Length) <= LongestWithheld;
        return (isTold ? parts : [""]).Select(static words => new PageStatement("data-nosnippet", words));
    }

    private static string Absolute(string stated, WebUrl? baseUrl) =>
        !stated.Contains(' ')
            && (stated.Contains('/') || stated.Contains('.'))
            && WebUrl.Parse(stated, baseUrl) is { IsHttp: true } url ? url.Href : stated.Trim();
}
