using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Body;

/// <summary>
/// Lines right below a picture that are the words by which it is described to those who do not see it: its captions,
/// which the markup keeps. Where they are much of the text, as where a story is told in pictures, they are the text.
/// </summary>
internal static class RepeatedCaptions
{
    private const int Longest = 300;

    private const double MostOfText = 0.3;

    /// <summary>Makes captions of them.</summary>
    public static void Mark(PageNode top)
    {
        if (!top.Holds("img")) return;
        var captions = new List<PageNode>();
        Gather(top, captions);
        if (captions.Sum(static caption => caption.Length) > top.Length * MostOfText) return;
        foreach (var caption in captions) caption.Name = "figcaption";
    }

    private static void Gather(PageNode node, List<PageNode> captions)
    {
        PageNode? picture = null;
        foreach (var child in node.Children)
        {
            if (child.Length == 0 && child.IsText) continue;
            if (picture is not null && child is { Name: "p" or "div", Length: > 0 and <= Longest }
                && !BodyLines.HoldsBlocks(child) && Repeats(child, picture))
                captions.Add(child);
            else if (child.Length > 0) Gather(child, captions);
            picture = Clutter.IsPictureAlone(child) ? child : null;
        }
    }

    private static bool Repeats(PageNode line, PageNode picture)
    {
        var image = picture.Name == "img" ? picture : picture.Named("img")[^1];
        return (image.Source as HtmlElement)?.GetAttribute("alt") is { Length: > 0 } alt
            && WhiteSpace.Fold(alt).Equals(WhiteSpace.Fold(line.TextContent()), StringComparison.OrdinalIgnoreCase);
    }
}
