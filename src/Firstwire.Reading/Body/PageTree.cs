using System.Buffers;
using System.Collections.Frozen;
using Firstwire.Reading.Metadata;
using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Body;

/// <summary>
/// Makes the working tree of a page: without scripts, hidden parts, dialogs and, if asked, boxes whose names say that
/// they are not the body; text that stands beside blocks becomes a paragraph.
/// </summary>
internal sealed class PageTree(BodyOptions options, string? title)
{
    /// <summary>Characters of a line that ends with a sentence; those of verses and addresses are shorter.</summary>
    private const int ShortestParagraph = 80;

    private const int LongestByline = 100;

    /// <summary>Characters of a label for screen readers; what is longer may be text that fades in.</summary>
    private const int LongestLabel = 100;

    /// <summary>A shorter second-level heading that repeats words of the headline is a part of it.</summary>
    private const int ShortestHeading = 20;

    /// <summary>Characters of a notice about cookies; a longer box only tells that one is shown.</summary>
    private const int LongestNotice = 3_000;

    private static readonly FrozenSet<string> Ignored =
        Set("script style noscript template head link meta base svg annotation annotation-xml canvas rt rp "
            + "amp-ad amp-consent amp-sidebar amp-social-share amp-sticky-ad amp-user-notification amp-next-page "
            + "amp-lightbox amp-embed amp-list amp-subscriptions-dialog amp-analytics");

    private static readonly FrozenSet<string> Leaves =
        Set("img iframe object embed video audio input textarea select button");

    private static readonly FrozenSet<string> Blocks = Set("blockquote dl div img ol p pre table ul");

    private static readonly FrozenSet<string> Phrasing = Set("""
        #text abbr audio b bdo br button cite code data datalist dfn em embed i img input kbd label mark math object
        output progress q ruby samp select small span font strong sub sup textarea time var wbr u s strike big tt
        """);

    private static readonly FrozenSet<string> UnlikelyRoles =
        Set("menu menubar complementary navigation alert alertdialog dialog");

    private static readonly SearchValues<string> Hiding =
        SearchValues.Create(["display", "visibility"], StringComparison.OrdinalIgnoreCase);

    private bool titleSeen;

    /// <summary>Whether it stood in a box that was left out: "post-header".</summary>
    private bool titleLeftOut;
    private bool? hasHigherTitle;
    private PageNode? titleBox;
    private bool bylineSeen;

    /// <summary>Elements and texts in the tree so far, those left out again included.</summary>
    public int Nodes { get; private set; }

    /// <summary>Where the headline stood, which the tree leaves out; null where none was found.</summary>
    public int? TitleAt { get; private set; }

    /// <summary>The headline itself; null where none was found.</summary>
    public HtmlElement? Title { get; private set; }

    /// <summary>The node that held the headline, where that is a first-level heading.</summary>
    public PageNode? TitleIn { get; private set; }

    /// <summary>The headings that stand over what readers wrote.</summary>
    public List<PageNode> CommentHeadings { get; } = [];

    /// <summary>True where hidden parts were left out, so that keeping them makes a difference.</summary>
    public bool LeftHiddenOut { get; private set; }

    /// <summary>The tree below <paramref name="element"/>.</summary>
    public PageNode Build(HtmlElement element)
    {
        var root = new PageNode(element.LocalName, element, Of(element));
        AddChildren(root, element, inTableOrCode: false);
        root.MeasureChildren(0);
        return root;
    }

    private static string Of(HtmlElement element)
    {
        var names = element.ClassName;
        var id = element.Id;
        if (string.IsNullOrEmpty(id)) return names ?? "";
        return string.IsNullOrEmpty(names) ? id : names + " " + id;
    }

    private void AddChildren(PageNode node, HtmlElement element, bool inTableOrCode)
    {
        var ordinal = -1;
        node.Expect(element.ChildNodes.Count);
        foreach (var child in element.ChildNodes)
        {
            ordinal++;
            if (child is HtmlText text) AddText(node, text, ordinal);
            else if (child is HtmlElement inner && !IsNoText(inner))
                AddElement(node, inner, ordinal, inTableOrCode);
        }
    }

    /// <summary>True for what holds no text of the page: scripts, styles, advertisements' own elements.</summary>
    public static bool IsNoText(HtmlElement element) =>
        Ignored.Contains(element.LocalName) && !IsForScriptless(element);

    /// <summary>True where the page was read as by readers without scripts; else what stands there is raw.</summary>
    private static bool IsForScriptless(HtmlElement element) =>
        element.LocalName == "noscript" && element.Children.Any();

    private void AddText(PageNode node, HtmlText text, int ordinal)
    {
        var made = new PageNode(PageNode.TextName, text, "") { Ordinal = ordinal, Order = Nodes++ };
        made.MeasureText(text.Span);
        node.Add(made);
    }

    private void AddElement(PageNode parent, HtmlElement element, int ordinal, bool inTableOrCode)
    {
        var name = IsHeadingOfPanel(element) ? "span" : element.LocalName;
        var hints = Of(element);
        var isNamed = hints.Length > 0 && Hints.SayAnything(hints);
        if (element.Attributes.Length > 0)
        {
            if (!options.KeepHidden && IsHidden(element) && !IsPanel(element, ordinal))
            {
                LeftHiddenOut = true;
                return;
            }
            if (IsDialog(element) || (!options.KeepHidden && IsMarkedComment(element))) return;
            if (IsByline(element, isNamed && Hints.IsByline(hints)) || IsLabelledByline(element)) return;
            if (options.StripUnlikely && HasUnlikelyRole(element)) return;
            if (options.StripUnlikely && isNamed && CanBeUnlikely(name, inTableOrCode)
                && Hints.IsUnlikely(hints,
                    isPlainHeading: (titleSeen || titleLeftOut) && name is ['h', >= '2' and <= '6']
                        && element.Named("a").Count == 0))
            {
                titleLeftOut |= !titleSeen && title is not null && element.Named("h1").Exists(SaysTitle);
                return;
            }
        }
        if (IsTitle(element, name))
        {
            if (name == "h1") TitleIn = parent;
            Title = element;
            titleBox = parent;
            return;
        }
        var node = new PageNode(name, element, hints) { Ordinal = ordinal, Order = Nodes++ };
        if (!Leaves.Contains(name)) AddChildren(node, element, inTableOrCode || name is "table" or "code");
        if (name is "div" && !Shape(node)) return;
        if (name is "td" or "font" or "center" && HasBreaks(node)) ShapeOfOld(node);
        if (node.Length < LongestLabel && MarkWords.IsForScreenReaders(element)) return;
        if (isNamed && node.Length < LongestNotice && Hints.IsCookieNotice(hints)) return;
        if (name is "section" or "header" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" && IsEmpty(node)) return;
        node.MeasureChildren(name != "a" ? 0 : ShareOfLink(element));
        parent.Add(node);
        if (TitleAt is not null && CommentSections.IsHeading(node)) CommentHeadings.Add(node);
    }

    /// <summary>How much of a link's text is link text; old pages leave anchors open, which lead nowhere.</summary>
    private static double ShareOfLink(HtmlElement link) => link.GetAttribute("href") switch
    {
        null when link.HasAttribute("name") => 0,
        ['#', _, ..] => 0.3,
        _ => 1,
    };

    /// <summary>
    /// A div without blocks is a paragraph; one with blocks has its loose text put in paragraphs. False for an empty
    /// one.
    /// </summary>
    private bool Shape(PageNode node)
    {
        if (IsEmpty(node)) return false;
        if (!HasBlock(node) && !HasBreaks(node) && node != titleBox) node.Name = "p";
        else Refill(node);
        return true;
    }

    /// <summary>Old pages set their text in cells, and within those in one font.</summary>
    private static void ShapeOfOld(PageNode node)
    {
        Refill(node);
        if (node.Name != "td") node.Name = "div";
    }

    /// <summary>
    /// Puts loose text in paragraphs, of which a blank line ends one, and a block that was left out or is empty:
    /// so pages are laid out by hand, and in tables.
    /// </summary>
    private static void Refill(PageNode node)
    {
        var children = new List<PageNode>(node.Children.Count);
        var partsLines = LinesOfText.AreParagraphs(node.Children);
        PageNode? paragraph = null;
        for (var at = 0; at < node.Children.Count; at++)
        {
            var child = node.Children[at];
            if (paragraph is not null && IsParted(node.Children[at - 1], child))
            {
                Close(paragraph);
                paragraph = null;
            }
            if (!IsPhrasing(child))
            {
                Close(paragraph);
                paragraph = null;
                children.Add(child);
            }
            else if ((partsLines && child.Name == "br") || IsBlankLine(node.Children, at))
            {
                Close(paragraph);
                paragraph = null;
            }
            else if (paragraph is not null) paragraph.Add(child);
            else if (child.Name != "br" && !(child.IsText && child.Length == 0))
            {
                paragraph = new PageNode("p", null, "");
                paragraph.Add(child);
                children.Add(paragraph);
            }
        }
        Close(paragraph);
        node.Refill(children);

        static void Close(PageNode? paragraph) => paragraph?.MeasureChildren(0);
    }

    /// <summary>True where a block stood between two children.</summary>
    private static bool IsParted(PageNode last, PageNode next)
    {
        if (next.Source?.Parent is not { } parent) return false;
        for (var between = last.Ordinal + 1; between < next.Ordinal; between++)
            if (parent.ChildNodes[between] is HtmlElement { IsInline: false } block && BodyText.Parts(block))
                return true;
        return false;
    }

    private static bool HasBreaks(PageNode node)
    {
        for (var at = 0; at < node.Children.Count; at++)
            if (IsBlankLine(node.Children, at)) return true;
        return LinesOfText.AreParagraphs(node.Children);
    }

    /// <summary>
    /// True for a line break that ends a paragraph: another follows at once, or an indented line, or it parts two lines
    /// so long that each is a paragraph, as no verse and no address is.
    /// </summary>
    private static bool IsBlankLine(List<PageNode> children, int at)
    {
        if (children[at].Name != "br") return false;
        for (var next = at + 1; next < children.Count; next++)
        {
            if (children[next].Name == "br") return true;
            if (!children[next].IsText) return false;
            if (children[next].Length > 0)
                return IsIndented(children[next]) || (at > 0 && AreParagraphs(children[at - 1], children[next]));
        }
        return false;
    }

    /// <summary>Set in by hand, as the first line of a paragraph: by a wide space or several fixed ones.</summary>
    private static bool IsIndented(PageNode text) =>
        ((HtmlText)text.Source!).Span.TrimStart(" \t\r\n") is ['\u3000', ..] or ['\u00A0', '\u00A0', ..];

    private static bool AreParagraphs(PageNode line, PageNode next) => line.IsText
        && line.Length >= ShortestParagraph && next.Length >= ShortestParagraph
        && ((HtmlText)line.Source!).Span.TrimEnd() is [.., var last] && char.IsPunctuation(last);

    private static bool HasBlock(PageNode node)
    {
        foreach (var child in node.Children)
            if (Blocks.Contains(child.Name) || HasBlock(child)) return true;
        return false;
    }

    private static bool IsPhrasing(PageNode node) =>
        Phrasing.Contains(node.Name) || (node.Name is "a" or "del" or "ins" && node.Children.TrueForAll(IsPhrasing));

    private static bool IsEmpty(PageNode node)
    {
        foreach (var child in node.Children)
            if (child.Length > 0 || child.Name is not ("br" or "hr" or PageNode.TextName)) return false;
        return true;
    }

    private static bool IsHidden(HtmlElement element)
    {
        if (element.HasAttribute("hidden")) return true;
        if (element.GetAttribute("aria-hidden") == "true" && element.ClassName?.Contains("fallback-image") != true)
            return true;
        var style = element.AttributeSpan("style");
        return !style.IsEmpty && style.ContainsAny(Hiding)
            && (StyleSays(style, "display", "none") || StyleSays(style, "visibility", "hidden"));
    }

    /// <summary>
    /// True for what a reader unfolds below its heading, which holds the button for it (WAI-ARIA Authoring Practices,
    /// accordion): the page shows it to who asks.
    /// </summary>
    private static bool IsPanel(HtmlElement element, int ordinal)
    {
        for (var before = ordinal - 1; before >= 0; before--)
            if (element.Parent!.ChildNodes[before] is HtmlElement heading)
                return IsHeading(heading.LocalName) && heading.Named("button").Exists(IsHeadingOfPanel);
        return false;
    }

    private static bool IsHeadingOfPanel(HtmlElement element) => element.LocalName == "button"
        && element.HasAttribute("aria-expanded") && element.Parent is { } heading && IsHeading(heading.LocalName);

    private static bool IsHeading(string name) => name is "dt" or ['h', >= '2' and <= '6'];

    private static bool StyleSays(ReadOnlySpan<char> style, string property, string value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return false;
        var rest = style[(at + property.Length)..].TrimStart();
        return rest is [':', ..] && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsDialog(HtmlElement element) =>
        element.GetAttribute("aria-modal") == "true" && element.GetAttribute("role") == "dialog";

    /// <summary>True for what microdata says is a reader's comment.</summary>
    private static bool IsMarkedComment(HtmlElement element) => element.GetAttribute("itemprop") is "comment"
        || element.GetAttribute("itemtype")?.EndsWith("schema.org/Comment", StringComparison.Ordinal) == true;

    private static bool HasUnlikelyRole(HtmlElement element) =>
        element.GetAttribute("role") is { } role && UnlikelyRoles.Contains(role);

    private static bool CanBeUnlikely(string name, bool inTableOrCode) =>
        !inTableOrCode && name is not ("a" or "body" or "html");

    private bool IsByline(HtmlElement element, bool isNamed)
    {
        var marked = element.GetAttribute("rel") == "author"
            || element.GetAttribute("itemprop")?.Contains("author", StringComparison.Ordinal) == true
            || isNamed;
        if (!marked || bylineSeen || IsWithinSentence(element) || NamesWhoIsQuoted(element)) return false;
        bylineSeen = element.TextContent.Trim().Length is > 0 and < LongestByline;
        return bylineSeen;
    }

    /// <summary>True for a short box without paragraphs that is called so to those who hear the page.</summary>
    private static bool IsLabelledByline(HtmlElement element)
    {
        if (element.GetAttribute("aria-labelledby") is not { } label || label.Contains(' ')
            || !label.Contains("byline", StringComparison.Ordinal)) return false;
        var left = LongestByline * 2;
        return IsShort(element, ref left);
    }

    /// <param name="element">What is measured.</param>
    /// <param name="left">Characters that it may have.</param>
    private static bool IsShort(HtmlElement element, ref int left)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is HtmlText text) left -= text.Span.Length;
            else if (node is HtmlElement inner && (inner.LocalName == "p" || !IsShort(inner, ref left))) return false;
            if (left < 0) return false;
        }

        return true;
    }

    /// <summary>True for the place that opens a paragraph, and for a name within one.</summary>
    private static bool IsWithinSentence(HtmlElement element) =>
        element.LocalName is "span" or "a" or "b" or "strong" or "em"
        && element.Parent is { LocalName: "p" } paragraph
        && paragraph.TextContent.Length > element.TextContent.Length + LongestByline;

    private static bool NamesWhoIsQuoted(HtmlElement element) =>
        element is { LocalName: "footer" or "cite", Parent.LocalName: "blockquote" };

    private bool IsTitle(HtmlElement element, string name)
    {
        if (titleSeen || title is null || name is not ("h1" or "h2" or "h3")) return false;
        titleSeen = SaysTitle(element) && (name != "h3" || !HasHigherTitle(element));
        if (titleSeen) TitleAt = Nodes;
        return titleSeen;
    }

    private bool SaysTitle(HtmlElement heading)
    {
        var text = heading.TextContent;
        // A heading within the article is often made of some of the headline's words.
        return Similarity.Of(title!, text) > 0.75 && (heading.LocalName == "h1"
            || text.Length < ShortestHeading || Similarity.Of(text, title!) > 0.75);
    }

    /// <summary>
    /// True where a heading of a higher level states the title: then a third-level one that does is a teaser.
    /// </summary>
    private bool HasHigherTitle(HtmlElement heading)
    {
        if (hasHigherTitle is { } known) return known;
        var top = heading;
        while (top.Parent is { } above) top = above;
        hasHigherTitle = top.Named("h1", "h2").Any(SaysTitle);
        return hasHigherTitle.Value;
    }

    private static FrozenSet<string> Set(string names) =>
        names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
