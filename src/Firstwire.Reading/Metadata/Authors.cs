using Firstwire.Reading.Body;
using Firstwire.Reading.Sanitizing;
using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// Who wrote the article, one name each. What linked data and meta elements declare comes first where the page also
/// shows it to its readers: an account that merely posted the article is declared by many systems and shown by none.
/// After that come marked bylines and lines that open as bylines do, near the headline and at the foot.
/// </summary>
internal sealed class Authors(
    PageFacts facts, WebUrl? url, string? siteName, string? title, int headlineAt, IReadOnlyList<string> paragraphs,
    Lazy<ScriptArticle> scripted)
{
    /// <summary>Characters around the headline within which a line may be the byline.</summary>
    private const int Near = 600;

    /// <summary>A byline with its roles and dates; a longer line is a paragraph that mentions somebody.</summary>
    private const int LongestByline = 140;

    /// <summary>A line that signs an article at its foot holds the name and little else.</summary>
    private const int LongestSignature = 60;

    /// <summary>Characters from a date to the byline behind it: " Uhr von ".</summary>
    private const int LongestBetween = 12;

    /// <summary>Lines below the text among which the one that signs it stands.</summary>
    private const int MostBelow = 4;

    /// <summary>Paragraphs of which one opens with the dateline: a lead may stand above it.</summary>
    private const int MostOpening = 2;

    /// <summary>Short lines near the headline in which a name is looked for.</summary>
    private const int MostNearLines = 100;

    /// <summary>Papers of physics name thousands; no reader wants them in a byline.</summary>
    private const int MostNames = 50;

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

    private readonly string? lastParagraph = paragraphs.Count > 0 ? paragraphs[^1] : null;

    private readonly SiteNames site = new(facts, url, siteName);

    /// <summary>The page's language without its country: "by" is a word of many meanings in others.</summary>
    private readonly string? language = PageLanguage.Of(facts)?.Split('-')[0].ToLowerInvariant();

    private readonly string pageTitle = FoldedText.Fold(facts.TitleElement ?? "");

    public IReadOnlyList<string> Names()
    {
        foreach (var (statements, ofTheArticle) in Declared())
        {
            var names = Distinct(statements.SelectMany(static s => Bylines.Names(FoldedText.Fold(s), lone: true)));
            if (names.Exists(n => IsShown(n, ofTheArticle))) return WithCoauthors(InFull(names));
        }
        if (First(ShownNear()) is { Count: > 0 } near) return near;
        if (House() is { } house) return [house];
        if (First(ShownFar()) is { Count: > 0 } far) return far;
        if (lastParagraph is not null && Signatures.Closing(lastParagraph) is { } closing) return [closing];
        if (Distinct(paragraphs.Take(MostOpening).SelectMany(ChineseBylines.InDateline)) is { Count: > 0 } reporters)
            return reporters;
        if (Portrayed() is { } portrayed) return [portrayed];
        if (Unshown() is { Count: > 0 } unshown) return unshown;
        if (ByDate() is { } named) return named;
        if (Organisation() is { } organisation) return [organisation];
        return Distinct(scripted.Value.Bylines.SelectMany(static s => Bylines.Names(FoldedText.Fold(s), lone: false)));
    }

    private List<string> First(IEnumerable<(IEnumerable<string> Statements, bool Lone)> shown)
    {
        foreach (var (statements, lone) in shown)
        {
            var names = Distinct(statements.SelectMany(s => Bylines.Names(WithoutSwahili(FoldedText.Fold(s)), lone)));
            if (names.Count > 0) return names;
        }
        return [];
    }

    private string WithoutSwahili(string byline) =>
        language is "sw" && byline.StartsWith("Na ", StringComparison.Ordinal) ? byline[3..] : byline;

    /// <summary>The byline near the headline that names no person.</summary>
    private string? House() => HouseBylines.Of(facts.AuthorMarks
        .Where(m => !m.Hidden && !m.Aside && Distance(m.Offset) < Near)
        .OrderByDescending(static m => BylineMarks.IsStrong(m.Element)).ThenBy(m => Distance(m.Offset)).Take(6), site)
        ?? HouseBylines.Of(facts.Lines.Where(l => l.Text.Length < LongestSignature && Distance(l.Offset) < Near), site)
        ?? Agency() ?? Desk();

    /// <summary>The organisation that the linked data names as the author, other than the one that publishes.</summary>
    private string? Organisation() => LinkedPersons.Organisations(facts.Data, facts.Data.Article?["author"])
        .Select(FoldedText.Fold).FirstOrDefault(name => name.Length > 1 && !site.Contains(name));

    /// <summary>The desk that is declared to be the author and marked so, wherever on the page.</summary>
    private string? Desk()
    {
        foreach (var (statements, _) in Declared())
            foreach (var name in statements.Select(FoldedText.Fold))
                if (NameShape.NamesHouse(name) && !site.Contains(name) && IsMarked(name)) return name;
        return null;
    }

    private bool IsMarked(string name) => facts.AuthorMarks.Exists(m => !m.Hidden
        && MarkText.Of(m.Element) is { } text && text.EndsWith(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The agency that is declared to be the author.</summary>
    private string? Agency() => Declared().SelectMany(static d => d.Statements)
        .Select(static s => HouseBylines.Agency(FoldedText.Fold(s))).FirstOrDefault(static a => a is not null);

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
            // With where to write to it is the owner of the site.
            var names = Distinct(statements.Where(static s => !s.Contains('@'))
                .SelectMany(static s => Bylines.Names(FoldedText.Fold(s), lone: false)));
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
        yield return (facts.Labelled(BylineOpenings.IsLabel), true);
    }

    private IEnumerable<(IEnumerable<string> Statements, bool Lone)> ShownNear() =>
        Marks(m => !m.Aside && BylineMarks.IsStrong(m.Element) && Distance(m.Offset) < Near)
            .Concat(Marks(m => !m.Aside && !BylineMarks.IsStrong(m.Element) && Distance(m.Offset) < Near))
            .Concat(LinesNearHeadline())
            .Concat(facts.AuthorLinks.Where(m => Distance(m.Offset) < Near).Take(4)
                .Select(static m => (Within(m.Element), false)));

    private IEnumerable<(IEnumerable<string> Statements, bool Lone)> ShownFar() =>
        Marks(m => m.Aside && m.Offset >= headlineAt && m.Offset < headlineAt + Near)
            .Select(static m => (m.Statements, Lone: false))
            .Concat(Marks(static m => !m.Aside && BylineMarks.IsStrong(m.Element)))
            .Concat(LinesAtFoot())
            .Concat(Agreeing())
            .Concat(Marks(static m => m.Aside && BylineMarks.IsStrong(m.Element)));

    /// <summary>
    /// The byline that marks far from the headline hold, where they agree: many names are those of other articles.
    /// </summary>
    private List<(IEnumerable<string> Statements, bool Lone)> Agreeing()
    {
        var marks = Marks(static m => !m.Aside && !BylineMarks.IsStrong(m.Element)).Select(static m =>
            (Statements: (IEnumerable<string>)m.Statements.ToList(), m.Lone)).ToList();
        var bylines = marks.Select(m => First([m])).Where(static names => names.Count > 0).ToList();
        return bylines.Exists(names => !names.SequenceEqual(bylines[0])) ? [] : marks;
    }

    private IEnumerable<(IEnumerable<string> Statements, bool Lone)> Marks(Func<PageMark, bool> fits) =>
        facts.AuthorMarks.Where(m => !m.Hidden && fits(m)).OrderBy(m => Distance(m.Offset)).Take(4)
        .Select(static m => (Within(m.Element), BylineMarks.IsStrong(m.Element) || IsNamed(m.Element)));

    private IEnumerable<(IEnumerable<string> Statements, bool Lone)> LinesNearHeadline()
    {
        for (var at = 0; at < facts.Lines.Count; at++)
        {
            var line = facts.Lines[at];
            if (line.Text.Length > LongestByline || Distance(line.Offset) >= Near) continue;
            if (IsHeadline(line.Text)) continue;
            if (BylineLines.BeforeOffice(line.Text) is { } reporter) yield return ([reporter], true);
            else if (BylineLines.BehindPreposition(line.Text, language) is { } names) yield return ([names], false);
            else if (line.Text.Length < LongestSignature && ChineseBylines.Names(line.Text) is not null)
                yield return ([line.Text], true);
            else if (language is "sw" && line.Text.StartsWith("Na ", StringComparison.Ordinal))
                yield return ([line.Text], false);
            else if (BylineLines.BehindLabel(line.Text) is { } labelled) yield return ([labelled], true);
            else if (BylineOpenings.Opens(line.Text)) yield return ([line.Text], line.Text.Length < LongestSignature);
            else if (BylineLines.AfterDate(line.Text) is { } byline)
                yield return ([byline], line.Text.Length < LongestSignature);
            else if (OfficeLines.Names(line.Text) is { } office && !IsOfHeadline(office))
                yield return ([office], false);
            else if (BylineLines.BesideAgency(line.Text) is { } persons) yield return ([persons], false);
            else if (BareBylines.WithAddress(line.Text) is { } addressed && !IsOfHeadline(addressed))
                yield return ([addressed], false);
            else if (line.Offset > headlineAt && BareBylines.BesidePlace(line.Text, IsPlace) is { } placed
                && !IsOfHeadline(placed) && !IsTopic(placed))
                yield return ([placed], false);
            else if (BylineLines.BesideDate(line.Text) is { } beside && !facts.AsideLines.Contains(beside))
                yield return ([beside], false);
            else if (at > 0 && BylineOpenings.IsLabel(facts.Lines[at - 1].Text)) yield return ([line.Text], true);
        }
    }

    /// <summary>The full names below the headline beside which a day stands and nothing else.</summary>
    private List<string>? ByDate()
    {
        for (var at = 1; at + 1 < facts.Lines.Count; at++)
        {
            var line = facts.Lines[at];
            if (line.Offset <= headlineAt || Distance(line.Offset) >= Near) continue;
            if (BareBylines.ByDate(line, facts.Lines[at - 1].Text, facts.Lines[at + 1].Text) is { } bare
                && Distinct(Bylines.Names(bare, lone: false)) is { Count: > 0 } names
                && names.TrueForAll(name => !IsPlace(name) && !IsTopic(name))) return names;
        }
        return null;
    }

    /// <summary>True where a word of it is a section or a tag of the page: labels are set side by side too.</summary>
    private bool IsTopic(string name) => Topics.Sections(facts).Concat(Topics.Tags(facts))
        .Any(name.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase).Contains);

    private bool IsPlace(string name) => WorldNames.In(name, language ?? "en")
        .Any(place => place.Start == 0 && place.End == name.Length);

    /// <summary>Whom the headline names is the news, and stands below a picture.</summary>
    private bool IsOfHeadline(string name) => title?.Contains(name, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>"By the light of the moon" opens as a byline does.</summary>
    private bool IsHeadline(string line) =>
        line.Length > pageTitle.Length / 2 && pageTitle.Contains(line, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<(IEnumerable<string> Statements, bool Lone)> LinesAtFoot()
    {
        var end = facts.Lines.Count == 0 ? 0 : facts.Lines[^1].Offset;
        var middle = headlineAt + ((end - headlineAt) / 2);
        var comments = CommentsAt();
        foreach (var at in FromTextOn())
        {
            if (facts.Lines[at].Offset <= middle || facts.Lines[at].Offset >= comments) continue;
            var line = facts.Lines[at].Text;
            if (line.Length > LongestByline) continue;
            if (BylineLines.BeforeOffice(line) is { } reporter) yield return ([reporter], true);
            else if (BareBylines.WithAddress(line) is { } addressed) yield return ([addressed], false);
            else if (BylineLines.AfterDate(line) is { } byline)
                yield return ([byline], line.Length < LongestSignature || FollowsDate(line, byline));
            else if (BylineOpenings.OpensWithLabel(line)
                || (line.Length < LongestSignature
                    && (BylineOpenings.Opens(line) || BylineOpenings.IsLabel(facts.Lines[at - 1].Text)
                        || IsSignature(at))))
                yield return ([line], line.Length < LongestSignature && BylineOpenings.OpensPlainly(line));
        }
    }

    /// <summary>Where a heading of comments stands below the headline: each of them names who wrote it.</summary>
    private int CommentsAt()
    {
        foreach (var line in facts.Lines)
            if (line.Offset > headlineAt && line.Element is { LocalName: "h2" or "h3" or "h4" or "h5" or "h6" }
                && CommentSections.IsHeading(line.Text)) return line.Offset;
        return int.MaxValue;
    }

    /// <summary>
    /// True where hardly a word parts the byline from the date before it: "(last edited 2026-11-23 by …".
    /// </summary>
    private static bool FollowsDate(string line, string byline)
    {
        var before = line.AsSpan(0, line.Length - byline.Length);
        return before[(before.LastIndexOfAnyInRange('0', '9') + 1)..].Length <= LongestBetween;
    }

    /// <summary>
    /// The lines at the foot: those nearest to the end of the text, which sign it; then the others from the last one
    /// up, among which are comments and other articles.
    /// </summary>
    private IEnumerable<int> FromTextOn()
    {
        var text = lastParagraph is null ? -1 : facts.Lines.FindLastIndex(l => l.Text == lastParagraph);
        if (text > 0)
            for (var at = text; at <= text + MostBelow && at < facts.Lines.Count; at++) yield return at;
        for (var at = facts.Lines.Count - 1; at > 0; at--) yield return at;
    }

    /// <summary>
    /// Whom the last paragraph portrays, where that is set in italics or the name in it in bold: "Anna Berg is a
    /// writer".
    /// </summary>
    private string? Portrayed()
    {
        if (lastParagraph is null || Signatures.Portrayed(lastParagraph) is not { } name || site.Contains(name))
            return null;
        var at = facts.Lines.FindLastIndex(l => l.Text == lastParagraph);
        if (at < 0 || facts.Lines[at].Element?.Children.FirstOrDefault() is not { } first) return null;
        var styled = FoldedText.Fold(first.TextContent);
        return (first.LocalName is "em" or "i" && styled == lastParagraph)
            || (first.LocalName is "em" or "i" or "strong" or "b" or "a" && styled == name) ? name : null;
    }

    /// <summary>
    /// True for a last line all in italics or bold, in brackets or behind a dash, which is how articles are signed.
    /// </summary>
    private bool IsSignature(int at)
    {
        var (line, _, _, style) = facts.Lines[at];
        var (above, below) = (facts.Lines[at - 1].Text, at + 1 < facts.Lines.Count ? facts.Lines[at + 1].Text : "");
        if (line == lastParagraph || above == lastParagraph)
            if (Signatures.Signs(line)) return true;
        if (style is not { } first || Cues.Of(line) is not Cue.None) return false;
        // The last line of the body, or the one below it: a signature is none of its text.
        if (line == lastParagraph || above == lastParagraph) return true;
        var isItalic = first.LocalName is "em" or "i" || first.Named("em", "i").Any();
        return isItalic && above.Length > LongestByline && below.Length < LongestByline;
    }

    private int Distance(int offset) => offset >= headlineAt ? offset - headlineAt : (headlineAt - offset) * 2;

    /// <summary>Linked data often have one word of a name ("Anna") that the byline shows whole.</summary>
    private List<string> InFull(List<string> names)
    {
        if (names.TrueForAll(static n => n.Contains(' '))) return names;
        var shown = facts.Lines.Where(l => l.Text.Length < LongestSignature && Distance(l.Offset) < Near)
            .Select(static l => l.Text).Take(MostNearLines).ToList();
        return [.. names.Select(Full).Distinct(StringComparer.OrdinalIgnoreCase)];

        string Full(string name) => name.Contains(' ') ? name : shown.Select(line => BareBylines.InFull(line, name))
            .FirstOrDefault(static full => full is not null) ?? name;
    }

    /// <summary>Linked data often names only the first of those whom the byline names.</summary>
    private List<string> WithCoauthors(List<string> names)
    {
        foreach (var line in facts.Lines)
        {
            if (line.Text.Length > LongestByline || Distance(line.Offset) >= Near) continue;
            if (!names.TrueForAll(n => line.Text.Contains(n, StringComparison.OrdinalIgnoreCase))) continue;
            if (!BylineOpenings.Opens(line.Text)) continue;
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
            if (BylineLines.IsRightsLine(line.Text)) continue;
            if (BylineOpenings.Opens(line.Text) || BylineLines.AfterDate(line.Text) is not null) return true;
            if (!anywhere && Distance(line.Offset) > Near) continue;
            if (!lone || line.Text.Length == name.Length || BareBylines.InFull(line.Text, name) is not null
                || (NameShape.IsUnspaced(name) && BylineLines.HoldsLabel(line.Text))) return true;
        }
        if (anywhere && facts.AsideLines.Exists(l => l.Length < LongestByline
            && l.EndsWith(name, StringComparison.OrdinalIgnoreCase)
            && (l.Length == name.Length || BylineOpenings.Opens(l))))
            return true;
        return facts.AuthorMarks.Exists(m => !m.Hidden && Text(m.Element) is { } text
            && text.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    private static string? Text(HtmlElement mark) =>
        mark.LocalName is "meta" or "img" or "link" ? null : MarkText.Of(mark);

    /// <summary>True where the element holds nothing but the author, so that a lone word is a name too.</summary>
    private static bool IsNamed(HtmlElement element)
    {
        var text = FoldedText.Fold(element.TextContent);
        return text.Length < 40 && (InlineElements.Contains(element.LocalName) || BylineOpenings.Opens(text));
    }

    /// <summary>The name marked within a byline, else its links, else its text.</summary>
    private static IEnumerable<string> Within(HtmlElement mark)
    {
        if (Text(mark) is not { } text) return [];
        if (text.Length > LongestByline
            && mark.Named("h2", "h3", "h4", "h5", "h6", "strong", "b").FirstOrDefault() is { } heading)
            return [MarkText.Of(heading) ?? ""];
        if (mark.Descendants().Where(BylineMarks.IsName).ToList() is { Count: > 0 } named)
            return named.Select(static n => MarkText.Of(n) ?? "").Distinct();
        if (text.Length > LongestByline) return [];
        if (Bylines.NamesCoauthors(text) || Bylines.NamesLaterHands(text)) return [text];
        var links = mark.Named("a").Select(static a => a.TextContent)
            .Where(static t => !string.IsNullOrWhiteSpace(t)).ToList();
        return links.Exists(static l => Bylines.Names(FoldedText.Fold(l), lone: false).Any()) ? links : [text];
    }

    private List<string> Distinct(IEnumerable<string> names)
    {
        List<string> distinct = [.. names.Where(n => !site.Contains(n))
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNames)];
        // "By Ana Lima, Tidewater Post": the house behind its author is what the title ends in.
        for (var at = distinct.Count - 1; at > 0; at--)
            if (pageTitle.EndsWith(distinct[at], StringComparison.OrdinalIgnoreCase)) distinct.RemoveAt(at);
        return distinct;
    }

    private static bool IsAddress(string value) => value.StartsWith("http", StringComparison.OrdinalIgnoreCase);
}
