using System.Net;
using Firstwire.Reading.Metadata.Headlines;
using Firstwire.Reading.Metadata.Scripts;
using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>
/// Who wrote the article, one name each. What linked data and meta elements declare comes first where the page also
/// shows it to its readers: an account that merely posted the article is declared by many systems and shown by none.
/// After that come marked bylines and lines that open as bylines do, near the headline and at the foot.
/// </summary>
internal sealed class Authors(
    PageFacts facts, WebUrl? url, string? siteName, string? title, int headlineAt, IReadOnlyList<string> paragraphs,
    Lazy<ScriptArticle> scripted)
{
    /// <summary>Paragraphs of which one opens with the dateline: a lead may stand above it.</summary>
    private const int MostOpening = 2;

    /// <summary>Marks near the headline that are asked for several authors.</summary>
    private const int MostMarks = 8;

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

    private readonly string? lastParagraph = paragraphs is [.., var last] ? last : null;

    private readonly SiteNames site = new(facts, url, siteName);

    private readonly ArticleLines lines = new(facts, title, headlineAt, paragraphs);

    private HeadBylines AtHead => field ??= new HeadBylines(facts, headlineAt, lines);

    private FootBylines AtFoot => field ??= new FootBylines(facts, headlineAt, lines);

    private MarkedNames Marked => field ??= new MarkedNames(lines, InLanguage);

    /// <summary>Whether accounts and desks are passed over, in the hope that a person is named elsewhere.</summary>
    private bool onlyPersons = true;

    private bool passedOver;

    public IReadOnlyList<string> Names() => [.. Found().Select(AsWritten)];

    private IReadOnlyList<string> Found()
    {
        if (Shown() is { Count: > 0 } persons) return persons;
        onlyPersons = false;
        if (passedOver && Shown() is { Count: > 0 } shown) return shown;
        if (AboveText() is { } opening) return [opening];
        if (Portrayed() is { } portrayed) return [portrayed];
        if (Unshown() is { Count: > 0 } unshown) return unshown;
        if (First(Unlabelled()) is { Count: > 0 } unlabelled) return unlabelled;
        if (Implied() is { } implied) return [implied];
        if (AtHead.ByDate(name => Distinct(Bylines.Names(name, lone: false))) is { } named) return named;
        if (Organisation() is { } organisation) return [organisation];
        return Distinct(scripted.Value.Bylines.SelectMany(static s =>
            Bylines.Names(WhiteSpace.Fold(WebUtility.HtmlDecode(s)), lone: false)));
    }

    /// <summary>"ANNA BERG" as the page writes it where it is not set in capitals; else itself.</summary>
    private string AsWritten(string name)
    {
        if (!name.Contains(' ') || !name.Any(char.IsUpper) || name.Any(WordRunes.IsSmall)) return name;
        foreach (var line in facts.Lines)
            if (line.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
                && line.Text.Substring(at, name.Length) is var written && NameShape.IsFullName(written)
                && written.Any(WordRunes.IsSmall)) return written;
        return name;
    }

    /// <summary>Who is named where readers see it; else the house that is.</summary>
    private IReadOnlyList<string> Shown()
    {
        foreach (var (statements, ofTheArticle) in Declared())
        {
            var names = Distinct(statements.SelectMany(static s => Bylines.Names(WhiteSpace.Fold(s), lone: true)));
            if (names.Exists(n => IsShown(n, ofTheArticle))) return WithCoauthors(InFull(names));
        }
        if (First(ShownNear()) is { Count: > 0 } near) return WithMarked(near);
        if (First(AtFoot.BelowText()) is { Count: > 0 } signed) return signed;
        if (AtFoot.ClosingInBrackets() is { } closer && !site.Contains(closer)) return [closer];
        if (!(onlyPersons && passedOver) && House() is { } house) return [house];
        if (First(ShownFar()) is { Count: > 0 } far) return WithMarked(far);
        if (Signatures.Closing(paragraphs) is { Count: > 0 } closing) return closing;
        var reporters = Distinct(paragraphs.Take(MostOpening).SelectMany(DatelineReporters.In));
        return reporters.Count == 0 && passedOver && AboveText() is { } opening ? [opening] : reporters;
    }

    /// <summary>Whom a place and a dash, or the end of the text, name without a word that says so.</summary>
    private string? Implied()
    {
        var written = lines.Language is not "ar" ? null : paragraphs.Take(MostOpening)
            .Select(paragraph => DatelineReporters.BehindPlace(paragraph, lines.IsPlace, lines.IsTold))
            .FirstOrDefault(static name => name is not null);
        written ??= AtFoot.Closing();
        return written is not null && !site.Contains(written) ? written : null;
    }

    private string? AboveText() =>
        AtHead.AboveText(site.Contains) is { } opening && !site.Contains(opening) ? opening : null;

    private List<string> First(IEnumerable<(IEnumerable<string> Statements, bool Lone)> shown)
    {
        foreach (var (statements, lone) in shown)
        {
            var names = Distinct(statements.SelectMany(s => Bylines.Names(InLanguage(WhiteSpace.Fold(s)), lone)));
            if (names.Count > 0) return names;
        }
        return [];
    }

    /// <summary>
    /// In Swahili "na" says by whom, and Vietnamese joins two names by a dash; others do so where each has an initial.
    /// </summary>
    private string InLanguage(string byline) => lines.Language switch
    {
        _ when site.Opening(byline) is { } house => byline[house..],
        "sw" when byline.StartsWith("Na ", StringComparison.Ordinal) => byline[3..],
        _ when byline.Split([" - ", " – "], StringSplitOptions.None) is { Length: > 1 } initialled
            && Array.TrueForAll(initialled, NameShape.OpensWithInitial) => string.Join(", ", initialled),
        "vi" when byline.Split(" - ") is { Length: > 1 } names && Array.TrueForAll(names,
            name => NameShape.IsFullName(name) && !lines.IsPlace(name)
                && !name.StartsWith("Báo ", StringComparison.Ordinal)) => string.Join(", ", names),
        _ => byline,
    };

    /// <summary>The byline near the headline that names no person.</summary>
    private string? House() => HouseBylines.Of(facts.AuthorMarks
        .Where(m => !m.Hidden && !m.Aside && lines.IsNear(m.Offset))
        .OrderByDescending(static m => BylineMarks.IsStrong(m.Element)).ThenBy(m => lines.Distance(m.Offset)).Take(6),
            site)
        ?? HouseBylines.Of(ShortLinesNear(), site)
        ?? Agency() ?? Desk();

    /// <summary>The organisation that the linked data names as the author, other than the one that publishes.</summary>
    private string? Organisation() => LinkedPersons.Organisations(facts.Data, facts.Data.Article?["author"])
        .Select(WhiteSpace.Fold).FirstOrDefault(name => name.Length > 1 && !site.Contains(name));

    /// <summary>The desk that is declared to be the author and marked so, wherever on the page.</summary>
    private string? Desk()
    {
        foreach (var (statements, _) in Declared())
            foreach (var name in statements.Select(WhiteSpace.Fold))
                if (NameShape.NamesHouse(name) && !site.Contains(name) && IsMarked(name)) return name;
        return null;
    }

    private bool IsMarked(string name) => facts.AuthorMarks.Exists(m => !m.Hidden
        && MarkText.Of(m.Element) is { } text && text.EndsWith(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The agency that is declared to be the author.</summary>
    private string? Agency() => Declared().SelectMany(static d => d.Statements)
        .Select(static s => HouseBylines.Agency(WhiteSpace.Fold(s))).FirstOrDefault(static a => a is not null);

    /// <summary>
    /// What is declared and shown nowhere, as by pages whose scripts would add the byline: trusted where it is filled
    /// in for the article, or is a full name and no account of a content management system.
    /// </summary>
    private List<string> Unshown()
    {
        foreach (var name in Catalogued)
        {
            var fields = facts.Metas(name).Where(static v => !IsAddress(v));
            var names = Distinct(fields.SelectMany(static s => Bylines.Catalogued(WhiteSpace.Fold(s))));
            if (names.Count > 0) return names;
        }
        if (LinkedPersons.IsAccount(facts.Data, facts.Data.Article?["author"])) return [];
        if (facts.Meta("twitter:label1") is not null) return [];
        foreach (var (statements, _) in Declared())
        {
            // With where to write to it is the owner of the site.
            var names = Distinct(statements.Where(static s => !s.Contains('@'))
                .SelectMany(static s => Bylines.Names(WhiteSpace.Fold(s), lone: false)));
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
        // Mostly an account; some write the name that it stands for.
        yield return (facts.Metas("twitter:creator").Where(NameShape.IsFullName), false);
        yield return (facts.Labelled(BylineOpenings.IsLabel), true);
    }

    private IEnumerable<(IEnumerable<string> Statements, bool Lone)> ShownNear() =>
        Marks(m => !m.Aside && BylineMarks.IsStrong(m.Element) && lines.IsNear(m.Offset))
            .Concat(Marks(m => !m.Aside && !BylineMarks.IsStrong(m.Element) && lines.IsNear(m.Offset)))
            .Concat(AtHead.NearHeadline())
            .Concat(facts.AuthorLinks.Where(m => lines.IsNear(m.Offset)).Take(4)
                .Select(m => (Marked.Statements(m.Element), false)));

    /// <summary>Where neither a word nor what is declared names anyone.</summary>
    private IEnumerable<(IEnumerable<string> Statements, bool Lone)> Unlabelled() =>
        facts.AuthorIcons.Where(m => m.Offset >= headlineAt && lines.IsNear(m.Offset)).Take(4)
            .Select(m => (Marked.Statements(m.Element), false))
            .Concat(AtHead.Unlabelled())
            .Concat(AtFoot.Unlabelled());

    private IEnumerable<(IEnumerable<string> Statements, bool Lone)> ShownFar() =>
        Marks(m => m.Aside && m.Offset >= headlineAt && lines.IsNear(m.Offset))
            .Select(static m => (m.Statements, Lone: false))
            .Concat(Marks(static m => !m.Aside && BylineMarks.IsStrong(m.Element)))
            .Concat(AtFoot.All())
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
        facts.AuthorMarks.Where(m => !m.Hidden && fits(m)).OrderBy(m => lines.Distance(m.Offset)).Take(4)
        .Select(m => (Marked.Statements(m.Element), BylineMarks.IsStrong(m.Element) || MarkedNames.IsNamed(m.Element)));

    /// <summary>
    /// Whom the last paragraph portrays, where that is set in italics or the name in it in bold: "Anna Berg is a
    /// writer".
    /// </summary>
    private string? Portrayed()
    {
        if (lastParagraph is null || Signatures.Portrayed(lastParagraph) is not { } name || site.Contains(name))
            return null;
        if (lines.LastOfText is not (>= 0 and var at)
            || facts.Lines[at].Element?.Children.FirstOrDefault() is not { } first) return null;
        var styled = WhiteSpace.Fold(first.TextContent);
        return (first.LocalName is "em" or "i" && styled == lastParagraph)
            || (first.LocalName is "em" or "i" or "strong" or "b" or "a" && styled == name) ? name : null;
    }

    private IEnumerable<PageLine> ShortLinesNear() =>
        facts.Lines.Where(l => l.Text.Length < ArticleLines.LongestSignature && lines.IsNear(l.Offset));

    /// <summary>Linked data often have one word of a name ("Anna") that the byline shows whole.</summary>
    private List<string> InFull(List<string> names)
    {
        if (names.TrueForAll(static n => n.Contains(' '))) return names;
        var shown = ShortLinesNear().Select(static l => l.Text).Take(MostNearLines).ToList();
        return [.. names.Select(Full).Distinct(StringComparer.OrdinalIgnoreCase)];

        string Full(string name) => name.Contains(' ') ? name : shown.Select(line => BareBylines.InFull(line, name))
            .FirstOrDefault(static full => full is not null) ?? name;
    }

    /// <summary>A byline may hold a mark for each author: what stands there unmarked is a place or a house.</summary>
    private List<string> WithMarked(List<string> names)
    {
        if (names is not [var name]) return names;
        if (Row(name) is { Count: > 1 } row && row[0] == name) return row;
        return IsMarkedAlone(name) && WithCoauthors(names) is var all && all.TrueForAll(IsMarkedAlone) ? all : names;
    }

    /// <summary>Those marked as the author of this name is, one beside the other.</summary>
    private List<string> Row(string name)
    {
        var marks = facts.AuthorMarks.FindAll(static m => !m.Hidden && (BylineMarks.IsStrong(m.Element)
            || BylineMarks.IsCard(m.Element)
            || (MarkedNames.Text(m.Element) is { Length: <= ArticleLines.LongestByline } text
                && BylineOpenings.OpensWithLabel(text) && !Bylines.OpensLaterHand(text))));
        var own = marks.Where(m => MarkedNames.Text(m.Element)?.Contains(name, StringComparison.Ordinal) == true)
            .Cast<PageMark?>().MinBy(static m => MarkedNames.Text(m!.Value.Element)!.Length);
        return own is not { } first ? [] : Distinct(marks
            .Where(m => IsBeside(first, m) && !MarkedNames.TookPictures(m.Element))
            .SelectMany(m => Marked.Statements(m.Element))
            .SelectMany(static s => Bylines.Names(WhiteSpace.Fold(s), lone: false)));
    }

    /// <summary>True for two elements of one name and class, in one box or each in one of a row of boxes.</summary>
    private static bool IsBeside(PageMark one, PageMark other) => MarkedNames.IsAlike(one.Element, other.Element)
        && Math.Abs(one.Offset - other.Offset) <= ArticleLines.LongestByline
        && (one.Element.Parent == other.Element.Parent || (one.Element.Parent is { } box
            && other.Element.Parent is { } otherBox && MarkedNames.IsAlike(box, otherBox) && box.Parent == otherBox.Parent
            && !HoldsMore(box) && !HoldsMore(otherBox)));

    /// <summary>True for the box of another article, or of a comment: a heading or a paragraph stands in it.</summary>
    private static bool HoldsMore(HtmlElement box) => box.Named("h1", "h2", "h3", "h4", "h5", "h6", "p").Count > 0;

    /// <summary>True where a mark holds this name and nothing else.</summary>
    private bool IsMarkedAlone(string name) =>
        facts.AuthorMarks.Exists(m => BylineMarks.IsStrong(m.Element) && MarkedNames.Text(m.Element) == name);

    /// <summary>Linked data often names only the first of those whom the byline names.</summary>
    private List<string> WithCoauthors(List<string> names)
    {
        foreach (var mark in facts.AuthorMarks.Where(m => !m.Hidden && lines.IsNear(m.Offset)).Take(MostMarks))
            if (MarkedNames.Each(mark.Element) is var each && each.Count > names.Count
                && names.TrueForAll(n => each.Contains(n, StringComparer.OrdinalIgnoreCase)))
                return each;
        foreach (var line in facts.Lines)
        {
            if (line.Text.Length > ArticleLines.LongestByline || !lines.IsNear(line.Offset)) continue;
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
            if (line.Text.Length > ArticleLines.LongestByline) continue;
            if (!line.Text.Contains(name, StringComparison.OrdinalIgnoreCase)) continue;
            if (BylineLines.IsRightsLine(line.Text)) continue;
            if (BylineOpenings.Opens(line.Text) || BylineLines.AfterDate(line.Text) is not null) return true;
            if (!anywhere && !lines.IsNear(line.Offset)) continue;
            if (!lone || line.Text.Length == name.Length || BareBylines.InFull(line.Text, name) is not null
                || (NameShape.IsUnspaced(name) && BylineLines.HoldsLabel(line.Text))) return true;
        }
        if (anywhere && facts.AsideLines.Exists(l => l.Length < ArticleLines.LongestByline
            && l.EndsWith(name, StringComparison.OrdinalIgnoreCase)
            && (l.Length == name.Length || BylineOpenings.Opens(l))))
            return true;
        return facts.AuthorMarks.Exists(m => !m.Hidden && MarkedNames.Text(m.Element) is { } text
            && text.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    private List<string> Distinct(IEnumerable<string> names)
    {
        List<string> distinct = [.. names.Select(n => site.WithoutInitials(n, lines.PageTitle))
            .Where(n => !site.Contains(n)
                && (lines.Language is "mn" || !NameShape.IsInitialled(n)))
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNames)];
        if (onlyPersons && distinct.RemoveAll(IsAccount) > 0) passedOver = true;
        // "By Ana Lima, Tidewater Post": the house behind its author is what the title ends in.
        for (var at = distinct.Count - 1; at > 0; at--)
            if (lines.PageTitle.EndsWith(distinct[at], StringComparison.OrdinalIgnoreCase)
                || site.IsBranch(distinct[at]))
                distinct.RemoveAt(at);
        return distinct is [var only] && NameShape.OpensWithArticle(only)
            && SiteTitle.Parts(lines.PageTitle).Contains(only, StringComparer.OrdinalIgnoreCase) ? [] : distinct;
    }

    /// <summary>"redactia", "szerk2": who posted it.</summary>
    private static bool IsAccount(string name) => !name.Contains(' ') && !NameShape.IsUnspaced(name)
        && (WordRunes.IsSmall(name[0]) || char.IsAsciiDigit(name[^1]));

    private static bool IsAddress(string value) => value.StartsWith("http", StringComparison.OrdinalIgnoreCase);
}
