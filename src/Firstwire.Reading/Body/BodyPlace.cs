using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Body;

/// <summary>How far below a page's headline a body opens: the article's stands right below it.</summary>
internal sealed class BodyPlace
{
    /// <summary>Characters of a line that is not repeated about the page, as labels are.</summary>
    private const int ShortestLine = 40;

    private readonly HtmlElement? headline;
    private readonly HtmlNode opening;
    private bool isBelow;
    private int between;

    private BodyPlace(HtmlElement? headline, HtmlNode opening)
    {
        this.headline = headline;
        this.opening = opening;
        isBelow = headline is null;
    }

    /// <summary>
    /// Characters of the page's text between its headline, or its top where that is null, and a body's first line; null
    /// for a body that opens above the headline, or has no line.
    /// </summary>
    public static int? Below(HtmlElement? headline, HtmlElement page, FoundBody body)
    {
        if (OpeningOf(body) is not { } opening) return null;
        var place = new BodyPlace(headline, opening);
        return place.Reaches(page) && place.isBelow ? place.between : null;
    }

    private static HtmlNode? OpeningOf(FoundBody body)
    {
        foreach (var root in body.Roots)
            foreach (var line in BodyLines.OfRoot(root))
                if (line.Length >= ShortestLine)
                    return line.Descendants().Find(static node => node.IsText && node.Length > 0)?.Source;
        return null;
    }

    /// <summary>True where the opening stands below the element; counts the text up to there.</summary>
    private bool Reaches(HtmlElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child == opening) return true;
            if (child == headline) isBelow = true;
            else if (child is HtmlText text)
            {
                if (isBelow) between += text.Span.Trim().Length;
            }
            else if (child is HtmlElement inner && !PageTree.IsNoText(inner) && Reaches(inner)) return true;
        }
        return false;
    }
}
