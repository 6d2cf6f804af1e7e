using Firstwire.Reading.Sanitizing;
using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// Who wrote the article, one name each. What linked data and meta elements declare comes first where the page also
/// shows it to its readers: an account that merely posted the article is declared by many systems and shown by none.
/// After that come marked bylines and lines that open as bylines do, near the headline and at the foot.
/// </summary>
internal sealed class Authors(PageFacts facts, WebUrl? url, string? siteName, int headlineAt, string? lastParagraph)
{
    /// <summary>Characters around the headline within which a line may be the byline.</summary>
    private const int Near = 600;

    /// <summary>A byline with its roles and dates; a longer line is a paragraph that mentions somebody.</summary>
    private const int LongestByline = 140;

    /// <summary>A line that signs an article at its foot holds the name and little else.</summary>
    private const int LongestSignature = 60;

    /// <summary>Papers of physics name thousands; no reader wants them in a byline.</summary>
    private const int MostNames = 50;

    /// <summary>Characters of an element that marks an author; more is a box that holds one.</summary>
    private const int LongestMark = 600;

    private static readonly string[] Metas =
    [
        "author", "authors", "creator", "twitter:creator:name", "cxenseparse:author", "og:article:author",
        "shareaholic:article_author_name",
    ];

    /// <summary>Filled in for the article itself, by hand or by a library, never by the account that posts.</summary>
    private static readonly string[] Catalogued =
    [
        "citation_author", "dc.creator", "dc:creator", "dcterm:creator", "dcterms.creator", "dc.author",
        "dc.contributor", "article:author", "article:author_name", "parsely-author", "sailthru.author", "byl",
    ];

    private readonly SiteNames site = new(facts, url, siteName);

    public IReadOnlyList<string> Names()
    {
        foreach (var (statements, ofTheArticle) in Declared())
        {
            var names = Distinct(statements.SelectMany(static s => Bylines.Names(FoldedText.Fold(s), lone: true)));
            if (names.Exists(n => IsShown(n, ofTheArticle))) return WithCoauthors(names);
        }
        foreach (var (statements, lone) in Shown())
        {
            var names = Distinct(statements.SelectMany(s => Bylines.Names(FoldedText.Fold(s), lone)));
            if (names.Count > 0) return names;
        }
        return Unshown();
    }

    /// <summary>
    /// What is declared and shown nowhere, as by pages whose scripts would add the byline: trusted where it is filled
    /// in for the article, or is a full name and no account of a content management system.
    /// </summary>
    private List<string> Unshown()
    {
        foreach (var name in Catalogued)
        {
            var fields = facts.Metas(name).Where(static v => !IsAddress(v));
            var names = Distinct(fields.SelectMany(static s => Bylines.Catalogued(FoldedText.Fold(s))));
            if (names.Count > 0) return names;
        }
        if (LinkedPersons.IsAccount(facts.Data, facts.Data.Article?["author"])) return [];
        if (facts.Meta("twitter:label1") is not null) return [];
        foreach (var (statements, _) in Declared())
        {
            var names = Distinct(statements.SelectMany(static s => Bylines.Names(FoldedText.Fold(s), lone: false)));
            if (names.Count > 0) return names;
        }
        return [];
    }

    /// <summary>Meta elements are often the same on every page of a site, linked data is made for each.</summary>
    private IEnumerable<(IEnumerable<string> Statements, bool OfTheArticle)> Declared()
    {
        yield return (LinkedPersons.Of(facts.Data, facts.Data.Article?["author"]), true);
        yield return (LinkedPersons.Of(facts.Data, facts.Data.Article?["creator"]), true);
        foreach (var name in Metas.Concat(Catalogued))
            yield return (facts.Metas(name).Where(static v => !IsAddress(v)), false);
        yield return (facts.Labelled(Bylines.IsLabel), true);
    }

    private IEnumerable<(IEnumerable<string> Statements, bool Lone)> Shown() =>
        Marks(m => !m.Aside && IsStrong(m.Element) && Distance(m.Offset) < Near)
            .Concat(Marks(m => !m.Aside && !IsStrong(m.Element) && Distance(m.Offset) < Near))
            .Concat(LinesNearHeadline())
            .Concat(Marks(static m => !m.Aside && IsStrong(m.Element)))
            .Concat(LinesAtFoot())
            .Concat(Marks(static m => !m.Aside && !IsStrong(m.Element)))
            .Concat(Marks(static m => m.Aside && IsStrong(m.Element)));

    private IEnumerable<(IEnumerable<string> Statements, bool Lone)> Marks(Func<PageMark, bool> fits) =>
        facts.AuthorMarks.Where(m => !m.Hidden && fits(m)).OrderBy(m => Distance(m.Offset)).Take(4)
        .Select(static m => (Within(m.Element), IsStrong(m.Element) || IsNamed(m.Element)));

    private IEnumerable<(IEnumerable<string> Statements, bool Lone)> LinesNearHeadline()
    {
        for (var at = 0; at < facts.Lines.Count; at++)
        {
            var line = facts.Lines[at];
            if (line.Text.Length > LongestByline || Distance(line.Offset) >= Near) continue;
            if (Bylines.Opens(line.Text)) yield return ([line.Text], line.Text.Length < LongestSignature);
            else if (Bylines.AfterDate(line.Text) is { } byline) yield return ([byline], true);
            else if (Bylines.BesideDate(line.Text) is { } beside && !facts.AsideLines.Contains(beside))
                yield return ([beside], false);
            else if (at > 0 && Bylines.IsLabel(facts.Lines[at - 1].Text)) yield return ([line.Text], true);
        }
    }

    private IEnumerable<(IEnumerable<string> Statements, bool Lone)> LinesAtFoot()
    {
        var end = facts.Lines.Count == 0 ? 0 : facts.Lines[^1].Offset;
        var middle = headlineAt + ((end - headlineAt) / 2);
        for (var at = facts.Lines.Count - 1; at > 0 && facts.Lines[at].Offset > middle; at--)
        {
            var (line, _, block) = facts.Lines[at];
            if (line.Length > LongestByline) continue;
            if (Bylines.AfterDate(line) is { } byline) yield return ([byline], true);
            else if (Bylines.OpensWithLabel(line)
                || (line.Length < LongestSignature && (Bylines.Opens(line) || Bylines.IsLabel(facts.Lines[at - 1].Text)
                    || (EndsText(at) && IsEmphasised(block, line)))))
                yield return ([line], line.Length < LongestSignature && Bylines.OpensPlainly(line));
        }
    }

    /// <summary>The last line of the body, or the one below it: a signature is none of its text.</summary>
    private bool EndsText(int at) => facts.Lines[at].Text == lastParagraph || facts.Lines[at - 1].Text == lastParagraph;

    /// <summary>A last line all in italics or bold, which is how articles are signed.</summary>
    private static bool IsEmphasised(HtmlElement? block, string line) => block?.Children.FirstOrDefault()
        is { LocalName: "em" or "i" or "strong" or "b" } first && FoldedText.Fold(first.TextContent) == line;

    private int Distance(int offset) => offset >= headlineAt ? offset - headlineAt : (headlineAt - offset) * 2;

    /// <summary>Linked data often names only the first of those whom the byline names.</summary>
    private List<string> WithCoauthors(List<string> names)
    {
        foreach (var line in facts.Lines)
        {
            if (line.Text.Length > LongestByline || Distance(line.Offset) >= Near) continue;
            if (!names.TrueForAll(n => line.Text.Contains(n, StringComparison.OrdinalIgnoreCase))) continue;
            if (!Bylines.Opens(line.Text)) continue;
            var all = Distinct(Bylines.Names(line.Text, lone: false));
            if (all.Count > names.Count && names.TrueForAll(n => all.Contains(n, StringComparer.OrdinalIgnoreCase)))
                return all;
        }
        return names;
    }

    /// <summary>
    /// True where readers see the name as one sees an author's: in a short line or an element marked so. A lone word
    /// must be all that stands there, or stand after "by".
    /// </summary>
    private bool IsShown(string name, bool anywhere)
    {
        var lone = !name.Contains(' ');
        foreach (var line in facts.Lines)
        {
            if (line.Text.Length > LongestByline) continue;
            if (!line.Text.Contains(name, StringComparison.OrdinalIgnoreCase)) continue;
            if (Bylines.IsRightsLine(line.Text)) continue;
            if (Bylines.Opens(line.Text) || Bylines.AfterDate(line.Text) is not null) return true;
            if (!anywhere && Distance(line.Offset) > Near) continue;
            if (!lone || line.Text.Length == name.Length
                || (Bylines.IsUnspaced(name) && Bylines.HoldsLabel(line.Text))) return true;
        }
        if (anywhere && facts.AsideLines.Exists(l => l.Length < LongestByline
            && l.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (l.Length == name.Length || Bylines.Opens(l)))) return true;
        return facts.AuthorMarks.Exists(m => !m.Hidden && Text(m.Element) is { } text
            && text.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    private static string? Text(HtmlElement mark) => mark.LocalName is "meta" or "img" or "link" ? null
        : mark.TextContent is { Length: < LongestMark } text ? FoldedText.Fold(text) : null;

    private static bool IsStrong(HtmlElement element) =>
        element.GetAttribute("itemprop")?.Contains("author", StringComparison.Ordinal) == true
        || element.GetAttribute("rel")?.Contains("author", StringComparison.Ordinal) == true;

    /// <summary>True where the element holds nothing but the author, so that a lone word is a name too.</summary>
    private static bool IsNamed(HtmlElement element)
    {
        var text = FoldedText.Fold(element.TextContent);
        return text.Length < 40 && (InlineElements.Contains(element.LocalName) || Bylines.Opens(text));
    }

    /// <summary>The name marked within a byline, else its links, else its text.</summary>
    private static IEnumerable<string> Within(HtmlElement mark)
    {
        if (Text(mark) is not { } text) return [];
        if (text.Length > LongestByline && mark.Named("h2", "h3", "h4", "h5", "h6", "strong", "b").FirstOrDefault() is { } heading)
            return [heading.TextContent];
        if (mark.Descendants().Where(IsNameMark).ToList() is { Count: > 0 } named)
            return named.Select(static n => n.TextContent).Distinct();
        if (text.Length > LongestByline) return [];
        var links = mark.Named("a").Select(static a => a.TextContent)
            .Where(static t => !string.IsNullOrWhiteSpace(t)).ToList();
        return links.Exists(static l => Bylines.Names(FoldedText.Fold(l), lone: false).Any()) ? links : [text];
    }

    /// <summary>Marked as the name alone, by microdata, a link or the classes of microformats.</summary>
    private static bool IsNameMark(HtmlElement element) => element.GetAttribute("itemprop") == "name"
        || Words(element.GetAttribute("rel")).Contains("author")
        || Words(element.ClassName).Any(static word => word is "fn" or "author-name");

    private static string[] Words(string? value) => value?.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries) ?? [];

    private List<string> Distinct(IEnumerable<string> names) => [.. names.Where(n => !site.Contains(n))
        .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNames)];

    private static bool IsAddress(string value) => value.StartsWith("http", StringComparison.OrdinalIgnoreCase);
}
