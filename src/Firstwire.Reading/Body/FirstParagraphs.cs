namespace Firstwire.Reading.Body;

/// <summary>
/// Paragraphs between headline and body that stand in a box of their own, cut off from the rest by a picture or an
/// advertisement, and lists of what it tells, a sentence each: the body's element does not hold them, and they open the
/// article.
/// </summary>
internal static class FirstParagraphs
{
    /// <summary>Characters of anything else (a byline, a caption) that may part them from the body.</summary>
    private const int LargestGap = 300;

    /// <summary>More is another text.</summary>
    private const int Longest = 2_000;

    private const double MostLinks = 0.2;

    private const int ShortestPoint = 30;

    public static List<PageNode> Before(PageNode page, List<PageNode> roots, int titleAt)
    {
        var found = new List<PageNode>();
        if (roots.Count == 0 || roots[0] == page) return found;
        var body = roots[0].Order;
        var lines = BodyLines.Of(page).FindAll(l => l.Order >= titleAt && l.Order < body);
        var gap = 0;
        var length = 0;
        for (var at = lines.Count - 1; at >= 0; at--)
        {
            if (Opens(lines[at]))
            {
                length += lines[at].Length;
                if (length > Longest) return [];
                gap = 0;
                var opening = lines[at].Name == "li" ? lines[at].Parent! : lines[at];
                if (!found.Contains(opening)) found.Insert(0, opening);
            }
            else if ((gap += lines[at].Length) > LargestGap) break;
        }
        return found;
    }

    /// <summary>One of the sentences that tell what the article says; a menu and a list of links hold none.</summary>
    private static bool IsPoint(PageNode item) => item.Parent is { Name: "ul" or "ol", LinkLength: 0 } list
        && list.Children.TrueForAll(static point => point.Length == 0
            || (point is { Name: "li", Length: >= ShortestPoint }
                && point.TextContent().AsSpan().TrimEnd() is [.., '.' or '!' or '?' or '。' or '।' or '؟']));

    private static bool Opens(PageNode line)
    {
        if (line.Name == "li" ? !IsPoint(line) : line.Name != "p" || line.Prose == 0 || line.LinkDensity > MostLinks)
            return false;
        for (var at = line.Name == "li" ? line.Parent : line; at is { Name: not "body" }; at = at.Parent)
            if (at.Name is "figure" or "figcaption" or "aside" or "nav" or "footer" or "form" or "blockquote" or "li"
                or "td" || Clutter.IsNamed(at) || Clutter.IsCaption(at))
                return false;
        return true;
    }
}
