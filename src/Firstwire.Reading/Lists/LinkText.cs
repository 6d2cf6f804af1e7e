using System.Text;
using Firstwire.Reading.Sanitizing;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Lists;

/// <summary>
/// The visible lines of a piece of a page: block elements and breaks part them, and so do the spans of a box that holds
/// spans alone.
/// </summary>
internal static class LinkText
{
    /// <summary>Lines read of one card.</summary>
    private const int MostLines = 40;

    public static List<string> Lines(HtmlNode root)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        Visit(root, lines, line);
        End(lines, line);
        return lines;
    }

    public static bool IsHeading(HtmlElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    /// <summary>
    /// What a link says as a headline: its heading, else what is marked as a title, else its first long line, else its
    /// longest.
    /// </summary>
    public static (string Text, bool IsHeading) Headline(HtmlElement anchor)
    {
        foreach (var inner in anchor.Descendants())
        {
            if ((IsHeading(inner) || BoxWords.IsTitle(inner)) && Best(Lines(inner)) is { Length: > 0 } marked)
            {
                return (marked, true);
            }
        }

        return (Best(Lines(anchor)), IsInHeading(anchor));
    }

    private static string Best(List<string> lines) =>
        lines.Find(static line => HeadlineWeight.Of(line) >= HeadlineWeight.Likely)
            ?? lines.MaxBy(HeadlineWeight.Of)
            ?? "";

    private static bool IsInHeading(HtmlElement anchor)
    {
        if (BoxWords.IsTitle(anchor)) return true;
        var above = anchor.Parent;
        for (var i = 0; i < 3 && above is not null; i++, above = above.Parent)
        {
            if (IsHeading(above) || above.LocalName is "dt") return true;
            if (i == 0 && BoxWords.IsTitle(above)) return true;
        }

        return false;
    }

    private static void Visit(HtmlNode node, List<string> lines, StringBuilder line)
    {
        var parts = node is HtmlElement box && HoldsSpansAlone(box);
        foreach (var child in node.ChildNodes)
        {
            if (lines.Count >= MostLines) return;
            switch (child)
            {
                case HtmlText text:
                    line.Append(text.Data);
                    break;
                case HtmlElement element when !IsUnseen(element):
                    var breaks = parts || !InlineElements.Contains(element.LocalName) || element.LocalName == "time";
                    if (breaks) End(lines, line);
                    Visit(element, lines, line);
                    if (breaks) End(lines, line);
                    break;
            }
        }
    }

    /// <summary>Such boxes are set as blocks: kicker, headline, time.</summary>
    private static bool HoldsSpansAlone(HtmlElement element)
    {
        if (!element.Children.Skip(1).Any()) return false;
        foreach (var child in element.ChildNodes)
        {
            if (child is HtmlText text && !string.IsNullOrWhiteSpace(text.Data)) return false;
            if (child is HtmlElement
                {
                    LocalName: not ("span" or "div" or "time" or "p" or "small" or "strong" or "b" or "img" or "svg"
                        or "i")
                }) return false;
        }

        return true;
    }

    private static bool IsUnseen(HtmlElement element) =>
        element.LocalName is "script" or "style" or "template" or "noscript" or "svg" or "figcaption" or "button"
            or "select" or "textarea" or "iframe"
        || element.ClassName is { } names && (names.Contains("sr-only", StringComparison.Ordinal)
        || names.Contains("visually-hidden", StringComparison.Ordinal)
            || names.Contains("screen-reader", StringComparison.Ordinal));

    private static void End(List<string> lines, StringBuilder line)
    {
        if (line.Length == 0) return;
        var text = WhiteSpace.Fold(line.ToString());
        line.Clear();
        if (text.Length > 0) lines.Add(text);
    }
}
