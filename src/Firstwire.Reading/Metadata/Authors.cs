using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Firstwire.Reading.Sanitizing;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// Who wrote the article, one name each: from the linked data, the meta elements, what is marked as a byline near the
/// headline, and a line there that opens as a byline does.
/// </summary>
internal sealed class Authors(PageFacts facts, WebUrl? url, string? siteName, int headlineAt)
{
    /// <summary>Characters around the headline within which a line may be the byline.</summary>
    private const int Near = 600;

    private const int LongestByline = 100;

    /// <summary>A line that signs an article at its foot holds the name and little else.</summary>
    private const int LongestSignature = 45;

    private static readonly string[] Metas =
    [
        "author", "article:author", "article:author_name", "og:article:author", "dc.creator", "dcterms.creator",
        "dc.author", "dc.contributor", "parsely-author", "sailthru.author", "byl", "citation_author",
        "cxenseparse:author", "authors", "creator", "twitter:creator:name",
    ];

    public IReadOnlyList<string> Names()
    {
        foreach (var (statements, declared) in Sources())
        {
            var names = statements.SelectMany(s => Bylines.Names(FoldedText.Fold(s), declared)).Where(n => !IsSite(n))
                .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNames).ToList();
            if (names.Count > 0) return names;
        }
        return [];
    }

    /// <summary>Papers of physics name thousands; no reader wants them in a byline.</summary>
    private const int MostNames = 50;

    private IEnumerable<(IEnumerable<string> Statements, bool Declared)> Sources()
    {
        yield return (Persons(facts.Data.Article?["author"], 0), true);
        foreach (var name in Metas)
            yield return (facts.Metas(name).Where(static v => !IsAddress(v) && !IsUserName(v)), true);
        foreach (var mark in Nearest(static m => IsStrong(m.Element)).Take(4))
            yield return (Within(mark.Element), true);
        foreach (var mark in Nearest(static m => !m.Aside && !IsStrong(m.Element)).Take(6))
            yield return (Within(mark.Element), IsNamed(mark.Element));
        foreach (var line in facts.Lines)
            if (line.Text.Length < LongestByline && Distance(line.Offset) < Near && Bylines.Opens(line.Text))
                yield return ([line.Text], false);
        foreach (var line in facts.Lines)
            if (line.Text.Length < LongestSignature && line.Offset > headlineAt && Bylines.Opens(line.Text))
                yield return ([line.Text], false);
    }

    private IEnumerable<PageMark> Nearest(Func<PageMark, bool> fits) =>
        facts.AuthorMarks.Where(fits).OrderBy(static m => m.Aside).ThenBy(m => Distance(m.Offset));

    private int Distance(int offset) => offset >= headlineAt ? offset - headlineAt : (headlineAt - offset) * 2;

    private static bool IsStrong(IElement element) =>
        element.GetAttribute("itemprop")?.Contains("author", StringComparison.Ordinal) == true
        || element.GetAttribute("rel")?.Contains("author", StringComparison.Ordinal) == true;

    /// <summary>True where the element holds nothing but the author, so that a lone word is a name too.</summary>
    private static bool IsNamed(IElement element)
    {
        var text = FoldedText.Fold(element.TextContent);
        return text.Length < 40 && (InlineElements.Contains(element.LocalName) || Bylines.Opens(text));
    }

    /// <summary>The name marked within a byline, else its links, else its text.</summary>
    private static IEnumerable<string> Within(IElement mark)
    {
        if (mark.LocalName is "meta" or "img") return [mark.GetAttribute("content") ?? ""];
        var text = mark.TextContent;
        if (text.Length > 600) return [];
        if (mark.QuerySelectorAll("[itemprop=name], [rel~=author], .fn, .author-name") is { Length: > 0 } named)
            return named.Select(static n => n.GetAttribute("content") ?? n.TextContent).Distinct();
        if (FoldedText.Fold(text).Length > LongestByline) return [];
        var links = mark.QuerySelectorAll("a").Select(static a => a.TextContent)
            .Where(static t => !string.IsNullOrWhiteSpace(t)).ToList();
        return links.Exists(static l => Bylines.Names(FoldedText.Fold(l), false).Any()) ? links : [text];
    }

    private bool IsSite(string name)
    {
        if (siteName is not null && string.Equals(name, siteName, StringComparison.OrdinalIgnoreCase)) return true;
        if (url is null) return false;
        var squeezed = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        if (squeezed.Length <= 3) return false;
        var label = RegistrableDomain.Of(url.Host).Split('.')[0].Replace("-", "");
        return label == squeezed || (!name.Contains(' ') && label.Contains(squeezed, StringComparison.Ordinal));
    }

    private static bool IsAddress(string value) => value.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>A lone word in lower case: in a meta element that is the account of whoever set up the site.</summary>
    private static bool IsUserName(string value) => !value.Contains(' ') && char.IsLower(value[0]);

    private IEnumerable<string> Persons(JsonNode? author, int depth)
    {
        if (depth > 4) return [];
        return author switch
        {
            JsonArray array => array.SelectMany(a => Persons(a, depth + 1)),
            JsonObject value when value["name"] is null && LinkedData.Text(value["@id"]) is { } id =>
                facts.Data.Objects.Where(o => o["name"] is not null
                    && LinkedData.Text(o["@id"]) == id).Take(1).SelectMany(o => Persons(o, depth + 1)),
            JsonObject value when !IsOrganisation(value) => value["name"] is JsonObject or JsonArray
                ? Persons(value["name"], depth + 1)
                : LinkedData.Strings(value["name"]),
            JsonValue => LinkedData.Strings(author),
            _ => [],
        };
    }

    private static bool IsOrganisation(JsonObject value) =>
        LinkedData.Strings(value["@type"]).Any(static t => t.EndsWith("Organization", StringComparison.Ordinal));
}
