using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Reading.Metadata.Headlines;
using Firstwire.Reading.Metadata.Scripts;
using Firstwire.Reading.Metadata.Terms;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata;

/// <summary>A line of the page's visible text and where it stands, in characters from the top.</summary>
/// <param name="Element">The block that holds this line and no other; null for text beside blocks.</param>
/// <param name="Style">
/// The element in italics, bold or large letters that holds all of the line; null where none does.
/// </param>
internal readonly record struct PageLine(string Text, int Offset, HtmlElement? Element, HtmlElement? Style);

/// <summary>An element that names an author or a date by its attributes, and where it stands.</summary>
/// <param name="Aside">True within navigation, asides and boxes of links.</param>
/// <param name="Hidden">True where the page itself hides the element from its readers.</param>
internal readonly record struct PageMark(HtmlElement Element, int Offset, bool Aside, bool Hidden);

/// <summary>
/// What a page says of itself, gathered in one pass: meta elements, links, linked data, and, outside of comments, its
/// headings, its marked bylines and times, and (outside of navigation and asides) its lines of text.
/// </summary>
internal sealed class PageFacts
{
    /// <summary>Characters that stand beside the name in a link to an author: an office, a portrait's words.</summary>
    private const int LongestTitle = 60;

    /// <summary>Characters of a line of which is asked whether all of it is styled: signatures are shorter.</summary>
    private const int LongestStyled = 500;

    /// <summary>Pages have one or two; of more, each box is asked for its own.</summary>
    private const int FewHeadings = 8;

    private readonly Dictionary<string, List<string>> metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> dataBlocks = [];

    private readonly StringBuilder line = new();

    /// <summary>Where in the line a word ends and another begins with nothing between them but the markup.</summary>
    private readonly List<int> seams = [];
    private (HtmlElement? Element, int Length) lastLink;

    private int offset;
    private bool isAsideLine;

    /// <summary>The outermost italics, bold or large letters that opened the line.</summary>
    private HtmlElement? style;

    private readonly HtmlElement root;

    private PageFacts(HtmlElement root) => this.root = root;

    public LinkedData Data { get; private set; } = LinkedData.Of([]);

    public List<PageMark> Headings { get; } = [];

    /// <summary>What each of <see cref="Headings"/> says; asked for when they are all gathered.</summary>
    public List<HeadingText> HeadingTexts => field ??= Headings.ConvertAll(static h => HeadingText.Of(h.Element));

    /// <summary>The page's first-level headings and its figures, found in one walk.</summary>
    private List<HtmlElement> HeadingsAndFigures => field ??= root.Named("h1", "figure");

    private List<HtmlElement> TopHeadings => field ??= HeadingsAndFigures.FindAll(static e => e.LocalName == "h1");

    /// <summary>The figures, wherever on the page.</summary>
    public List<HtmlElement> Figures => HeadingsAndFigures.FindAll(static e => e.LocalName == "figure");

    public List<PageMark> Times { get; } = [];

    public List<PageMark> AuthorMarks { get; } = [];

    /// <summary>The scripts that stand on the page itself, linked data apart.</summary>
    public List<HtmlElement> Scripts { get; } = [];

    /// <summary>The links to the pages of authors, outside of asides.</summary>
    public List<PageMark> AuthorLinks { get; } = [];

    /// <summary>What stands beside the picture of a person, as icon fonts have it.</summary>
    public List<PageMark> AuthorIcons { get; } = [];

    public List<PageMark> DateMarks { get; } = [];

    /// <summary>What microdata mark as a headline, beside the headings of the first levels.</summary>
    public List<HtmlElement> Headlines { get; } = [];

    /// <summary>How many elements are marked as the body of an article.</summary>
    public int ArticleBodies { get; private set; }

    public List<PageLine> Lines { get; } = [];

    /// <summary>The texts of links marked rel=tag.</summary>
    public List<string> TagLinks { get; } = [];

    /// <summary>The lines of navigation, asides and boxes of links.</summary>
    public List<string> AsideLines { get; } = [];

    public Dictionary<string, string> Links { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the page calls its feeds, mostly by the site's name.</summary>
    public List<string> FeedTitles { get; } = [];

    /// <summary>The address of an <c>a rel=license</c>.</summary>
    public string? LicenseLink { get; private set; }

    /// <summary>The scripts and links that say something of the page's use, wherever they stand.</summary>
    public List<HtmlElement> UseMarks { get; } = [];

    /// <summary>The outermost elements that stand in no snippet.</summary>
    public List<HtmlElement> Withheld { get; } = [];

    public string? TitleElement { get; private set; }

    public string? Language { get; private set; }

    public string? BaseHref { get; private set; }

    /// <summary>What the page says that it is about.</summary>
    public string? Description => Meta("og:description", "description", "twitter:description");

    public static PageFacts Of(HtmlElement root)
    {
        var facts = new PageFacts(root) { Language = root.GetAttribute("lang") ?? root.GetAttribute("xml:lang") };
        facts.Visit(root, new Place { Withheld = facts.IsWithheld(root, isWithin: false) });
        facts.EndLine(null);
        facts.Data = LinkedData.Of(facts.dataBlocks, facts.TitleElement);
        return facts;
    }

    /// <summary>The first value of the first of <paramref name="names"/> that the page states.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (metas.TryGetValue(name, out var values)) return values[0];
        return null;
    }

    public IReadOnlyList<string> Metas(string name) => metas.GetValueOrDefault(name) ?? [];

    public IEnumerable<(string Name, string Value)> AllMetas() =>
        metas.SelectMany(static m => m.Value.Select(v => (m.Key, v)));

    /// <summary>
    /// The values of the label and value pairs of social cards ("Written by": "Anna Berg") whose label fits.
    /// </summary>
    public IEnumerable<string> Labelled(Func<string, bool> fits)
    {
        for (var pair = 1; pair <= 4; pair++)
            if (Meta($"twitter:label{pair}") is { } label && fits(label) && Meta($"twitter:data{pair}") is { } value)
                yield return value;
    }

    private void Visit(HtmlElement element, Place place)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child.Element is { } inner) VisitElement(inner, place);
            else if (child is HtmlText text && !place.Hidden) Append(text.Span, place);
        }
    }

    private void VisitElement(HtmlElement element, Place place)
    {
        place = place with { Withheld = NoteUse(element, place.Withheld) };
        switch (element.LocalName)
        {
            case "meta": AddMeta(element, place); return;
            case "script":
                if (element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true)
                    dataBlocks.Add(element.TextContent);
                else if (element.ChildNodes.Count > 0)
                    Scripts.Add(element);
                return;
            case "link": AddLink(element); return;
            case "base": BaseHref ??= element.GetAttribute("href"); return;
            case "title" when element.IsHtml:
                TitleElement ??= element.TextContent; return;
            case "style" or "svg" or "template" or "noscript" or "select" or "textarea" or "button" or "iframe"
                or "rt" or "rp":
                NoteUseBelow(element, place.Withheld); return;
        }
        var inline = element.IsInline;
        if (!inline) EndLine(null);
        var isNamed = IsNamed(element);
        if (isNamed && MarkWords.IsComments(element) && !HoldsHeadline(element))
        {
            NoteUseBelow(element, place.Withheld);
            return;
        }

        place = new Place(
            place.Aside || (MarkWords.IsAside(element, isNamed) && !HoldsHeadline(element)),
            place.Hidden || MarkWords.IsHidden(element),
            place.Foreign || MarkWords.IsOfAnotherWork(element),
            place.Withheld);
        Mark(element, place, isNamed);
        var lines = Lines.Count;
        var opensLine = inline && line.Length == 0
            && (element.LocalName is "b" or "strong" or "i" or "em" || HandSetHeadline.IsSetLarge(element));
        Visit(element, place);
        if (opensLine && Lines.Count == lines && line.Length > 0) style = element;
        if (!inline) EndLine(Lines.Count == lines ? element : null);
    }

    /// <summary>True where the element stands in no snippet.</summary>
    private bool NoteUse(HtmlElement element, bool isWithin)
    {
        if (element.Attributes.IsEmpty) return isWithin;
        if (UseStatements.IsMark(element)) UseMarks.Add(element);
        return IsWithheld(element, isWithin);
    }

    private bool IsWithheld(HtmlElement element, bool isWithin)
    {
        if (isWithin) return true;
        if (!UseStatements.IsWithheld(element)) return false;
        Withheld.Add(element);
        return true;
    }

    private void NoteUseBelow(HtmlElement element, bool isWithin)
    {
        foreach (var node in element.ChildNodes)
            if (node.Element is { } inner) NoteUseBelow(inner, NoteUse(inner, isWithin));
    }

    private static bool IsNamed(HtmlElement element) => !element.Attributes.IsEmpty
        && ((element.ClassName is { } names && MarkWords.SaysAnything(names))
            || (element.Id is { } id && MarkWords.SaysAnything(id)));

    /// <param name="Foreign">True within the microdata of another work: a source cited, a comment.</param>
    /// <param name="Withheld">True within what stands in no snippet.</param>
    private readonly record struct Place(bool Aside, bool Hidden, bool Foreign, bool Withheld);

    /// <summary>
    /// A box that holds the headline is neither aside nor comments, whatever its name says: some pages leave a box
    /// open.
    /// </summary>
    private bool HoldsHeadline(HtmlElement element)
    {
        if (element.LocalName is "nav" || TitleElement is not { } title) return false;
        foreach (var heading in TopHeadingsIn(element))
            if (WhiteSpace.Fold(heading.TextContent) is { Length: > 3 } text
                && WhiteSpace.Fold(title).Contains(text, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>True where one of the page's first first-level headings stands in an element.</summary>
    public bool HoldsTopHeading(HtmlElement element) => TopHeadings.Take(FewHeadings).Any(element.IsAround);

    /// <summary>
    /// The first-level headings below an element: those around which it stands, where the page has few.
    /// </summary>
    private List<HtmlElement> TopHeadingsIn(HtmlElement element) =>
        TopHeadings.Count > FewHeadings ? element.Named("h1") : TopHeadings.FindAll(element.IsAround);

    /// <summary>A line that begins within an aside is one of its lines.</summary>
    private void Append(ReadOnlySpan<char> text, Place place)
    {
        if (line.Length == 0 && text.IsWhiteSpace()) return;
        if (line.Length > 0 && isAsideLine != place.Aside) EndLine(null);
        isAsideLine = place.Aside;
        if (line.Length is > 0 and < ArticleLines.LongestByline && MarkText.IsApart(line[^1], text[0]))
            seams.Add(line.Length);
        line.Append(text);
    }

    private void EndLine(HtmlElement? block)
    {
        if (line.Length == 0) return;
        var text = WhiteSpace.Fold(line.Length < ArticleLines.LongestByline ? Parted() : line);
        seams.Clear();
        var whole = text.Length < LongestStyled && style is not null && WhiteSpace.Fold(style.TextContent) == text
            ? style : null;
        style = null;
        line.Clear();
        if (text.Length == 0) return;
        if (isAsideLine)
        {
            AsideLines.Add(text);
            return;
        }
        Lines.Add(new PageLine(text, offset, block, whole));
        offset += text.Length + 1;
    }

    /// <summary>The line, in which style alone may part "Anna Berg" from "Published".</summary>
    private StringBuilder Parted()
    {
        for (var at = seams.Count - 1; at >= 0; at--) line.Insert(seams[at], ' ');
        return line;
    }

    private void Mark(HtmlElement element, Place place, bool isNamed)
    {
        var mark = new PageMark(element, offset, place.Aside, place.Hidden);
        if (element.LocalName is "h1" or "h2") Headings.Add(mark);
        else if (element.LocalName is "time" || IsTimeAgo(element)) Times.Add(mark);
        if (element.Attributes.IsEmpty || place.Foreign) return;
        var property = element.GetAttribute("itemprop") ?? element.GetAttribute("property");
        var rel = element.GetAttribute("rel");
        var (names, id) = isNamed ? (element.ClassName, element.Id) : (null, null);
        if (element.LocalName is "a" && !place.Aside && !place.Hidden && MarkWords.IsAuthorLink(element))
            AuthorLinks.Add(mark);
        if (element.HasAttribute("data-date")) DateMarks.Add(mark);
        if (property is null && rel is null && !isNamed) return;
        if (property is "articleBody") ArticleBodies++;
        if (property is "headline" && !place.Aside && element.LocalName is not ("h1" or "h2" or "meta"))
            Headlines.Add(element);
        if (UseStatements.IsLicenseOfText(element)) LicenseLink ??= element.GetAttribute("href");
        if (!place.Aside && rel?.Split(' ').Contains("tag", StringComparer.OrdinalIgnoreCase) == true)
            TagLinks.Add(element.TextContent);
        if (MarkWords.IsAuthor(property, rel, names, id) && !MarkWords.IsInCaption(element) && !IsOfTeaser(element))
            AuthorMarks.Add(mark);
        if (!place.Aside && !place.Hidden && MarkWords.IsPersonIcon(element) && element.Parent is { } box)
            AuthorIcons.Add(mark with { Element = box });
        if (MarkWords.IsDate(property, names, id) && !element.HasAttribute("data-date")) DateMarks.Add(mark);
    }

    /// <summary>"an hour ago", abbreviated from an instant.</summary>
    private static bool IsTimeAgo(HtmlElement element) => element.LocalName is "abbr"
        && element.GetAttribute("title") is [>= '0' and <= '9', _, _, _, '-', _, _, '-', _, _, 'T', ..];

    /// <summary>True within a link that says much else: one to another article, with its headline.</summary>
    private bool IsOfTeaser(HtmlElement mark)
    {
        if (mark.LocalName == "a" || mark.Closest("a") is not { } link) return false;
        // One link may hold many marks.
        if (lastLink.Element != link) lastLink = (link, WhiteSpace.Fold(link.TextContent).Length);
        return lastLink.Length > WhiteSpace.Fold(mark.TextContent).Length + LongestTitle;
    }

    private void AddMeta(HtmlElement element, Place place)
    {
        if (element.GetAttribute("content") is not { } written || string.IsNullOrWhiteSpace(written)) return;
        // Many templates escape what was escaped when it was stored.
        var content = WebUtility.HtmlDecode(written);
        var isParsely = false;
        foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
        {
            if (element.GetAttribute(attribute) is not { Length: > 0 } names) continue;
            if (place.Foreign && attribute == "itemprop") continue;
            foreach (var name in names.Split([' ', ','],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                AddMeta(name, content.Trim());
                isParsely |= name.Equals("parsely-page", StringComparison.OrdinalIgnoreCase);
            }
        }

        if (isParsely) AddParsely(content);
    }

    private void AddMeta(string name, string value)
    {
        if (!metas.TryGetValue(name, out var values)) metas.Add(name, values = []);
        values.Add(value);
    }

    /// <summary>What Parse.ly's first tag states all at once, in JSON, under the names of its later tags.</summary>
    private void AddParsely(string json)
    {
        if (LinkedData.Parse(json) is not JsonObject page) return;
        foreach (var (key, name) in (ReadOnlySpan<(string, string)>)
            [("author", "parsely-author"), ("pub_date", "parsely-pub-date"), ("title", "parsely-title")])
            if (LinkedData.Text(page[key]) is { Length: > 0 } value) AddMeta(name, value);
    }

    private void AddLink(HtmlElement element)
    {
        if (element.GetAttribute("rel") is not { } rel || element.GetAttribute("href") is not { } href) return;
        if (UseStatements.IsRsl(element)) return;
        foreach (var name in rel.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Links.TryAdd(name, href);
        if (element.GetAttribute("type") is "application/rss+xml" or "application/atom+xml"
            && element.GetAttribute("title") is { Length: > 0 } title)
        {
            FeedTitles.Add(title);
        }
    }
}
