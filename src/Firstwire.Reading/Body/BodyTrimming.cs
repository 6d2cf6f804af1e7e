using Firstwire.Reading.Metadata;
using Firstwire.Reading.Sanitizing;

namespace Firstwire.Reading.Body;

/// <summary>
/// Takes out of a cleaned body what stands among its paragraphs without being one: boxes whose names say so, pointers
/// to other articles, appeals, picture credits.
/// </summary>
internal static class BodyTrimming
{
    /// <summary>A box that holds more of the body than this is the body, whatever its name.</summary>
    private const double LargestBox = 0.3;

    /// <summary>Portraits of authors and appeals are shorter.</summary>
    private const int LongestBox = 2_000;

    private const int LongestCue = 160;

    private const int LongestCaption = 300;

    private const int EnoughProse = 600;

    private const int LongestDateline = 60;

    /// <summary>Three words; a longer line that ends in a colon may be a sentence.</summary>
    private const int LongestLabel = 24;

    /// <summary>A weekday and a month; more letters say something.</summary>
    private const int LettersOfDateline = 26;

    /// <summary>Blocks after a heading that points elsewhere.</summary>
    private const int MostFollowing = 12;

    public static void Trim(PageNode top)
    {
        var largest = Math.Clamp(top.Length * LargestBox, 200, LongestBox);
        RemoveBoxes(top, largest);
        RemoveCues(top, Math.Max(1, top.Length));
        RemovePointers(top, top.Prose);
        PullQuotes.Remove(top);
        while (First(top) is { } first && IsDateline(first)) first.Remove();
        BodyEdges.Trim(top);
        while (Last(top) is { } last && HeadsNothing(last)) last.Remove();
    }

    /// <summary>
    /// A paragraph that is one link points elsewhere, in a body that has prose of its own; an address of mail does not.
    /// </summary>
    private static void RemovePointers(PageNode node, int prose)
    {
        if (prose < EnoughProse) return;
        foreach (var child in node.Children.ToArray())
        {
            if (child.IsText || child.Name is "li" or "td" or "th" or "dd" or "dt" or "figure" or "blockquote" or "pre")
                continue;
            if (BodyLines.HoldsBlocks(child)) RemovePointers(child, prose);
            else if (child.Name is "p" && child.Length is > 0 and < LongestCue && child.LinkDensity > 0.9
                && !child.TextContent().Contains('@', StringComparison.Ordinal))
                child.Remove();
        }
    }

    /// <summary>A date that stands alone above the text.</summary>
    private static bool IsDateline(PageNode block)
    {
        return block.Length is > 0 and <= LongestDateline && IsDateline(FoldedText.Fold(block.TextContent()));
    }

    /// <summary>A line that states a date and hardly anything else.</summary>
    internal static bool IsDateline(string text) => text.Length <= LongestDateline
        && text.Count(char.IsLetter) < LettersOfDateline && DateInText.Find(text, monthFirst: false) is not null;

    private static PageNode? First(PageNode node)
    {
        foreach (var child in node.Children)
            if (child.Length > 0) return child.IsText ? null : BodyLines.HoldsBlocks(child) ? First(child) : child;
        return null;
    }

    /// <summary>
    /// True for what at the end of a body has lost what followed it: a heading, a label before links ("Read next:"), an
    /// ornament.
    /// </summary>
    private static bool HeadsNothing(PageNode last)
    {
        if (last.Name is "h2" or "h3" or "h4" or "h5" or "h6") return true;
        if (last.IsText || last.Name != "p" || last.Length > LongestLabel) return false;
        var text = FoldedText.Fold(last.TextContent());
        return text.Length > 0 && (text[^1] is ':' or '：' || text.All(static c => c is ' ' || char.IsPunctuation(c)))
            && last.Named("img").Count == 0;
    }

    /// <summary>The last block with text.</summary>
    private static PageNode? Last(PageNode node)
    {
        for (var at = node.Children.Count - 1; at >= 0; at--)
        {
            var child = node.Children[at];
            if (child.Length == 0) continue;
            return BodyLines.HoldsBlocks(child) ? Last(child) : child;
        }
        return null;
    }

    private static void RemoveBoxes(PageNode node, double largest)
    {
        foreach (var child in node.Children.ToArray())
        {
            if (child.IsText) continue;
            if (child.Length < largest && CanBeBox(child) && Clutter.IsNamed(child)
                && !(Clutter.IsCaption(child) && Clutter.IsOfPicture(child)))
                child.Remove();
            else if (child.Children.Count > 0) RemoveBoxes(child, largest);
        }
    }

    /// <summary>
    /// Elements in a line of text are none, but for what holds blocks, little else than links or the whole line.
    /// </summary>
    private static bool CanBeBox(PageNode node) => node.Name switch
    {
        "a" => BodyLines.HoldsBlocks(node),
        "span" => node.LinkDensity > 0.5 || node.Parent?.Length == node.Length,
        "em" or "strong" or "b" or "i" or "td" or "tr" => false,
        _ => true,
    };

    private static void RemoveCues(PageNode node, int total)
    {
        var children = node.Children.ToArray();
        for (var at = 0; at < children.Length; at++)
        {
            var child = children[at];
            if (child.Parent is null || child.IsText || InlineElements.Contains(child.Name)
                || child.Name is "img" or "br")
                continue;
            if (BodyLines.HoldsBlocks(child) || child.Length > LongestCaption)
            {
                RemoveCues(child, total);
                continue;
            }
            var text = FoldedText.Fold(child.TextContent());
            if (child.Name is "p" or "div" && PictureCredits.Ends(text)) RemoveCredit(child);
            else if (child.Name is "p" or "div" && IsLabelledAdvertisement(child)) child.Remove();
            if (child.Length > LongestCue || child.Parent is null || Clutter.IsCaption(child)) continue;
            switch (Cues.Of(text))
            {
                case Cue.AlsoRead:
                    if (IsHeading(child)) RemoveFollowing(children, at, total);
                    else if (child.LinkLength > 0) child.Remove();
                    break;
                case Cue.PictureCredit:
                    RemoveCredit(child);
                    break;
                case Cue.Appeal when child.Name is not "li":
                case Cue.Advertisement:
                    child.Remove();
                    break;
            }
        }
    }

    /// <summary>Below its picture, or in one block with it, a credit is its caption, which the markup keeps.</summary>
    private static void RemoveCredit(PageNode credit)
    {
        if (Clutter.IsOfPicture(credit)) credit.Name = "figcaption";
        else credit.Remove();
    }

    /// <summary>A block of which the first line says that the others are an advertisement.</summary>
    private static bool IsLabelledAdvertisement(PageNode block) =>
        Cues.Of(BodyLines.TextOf(BodyLines.FirstLine(block))) is Cue.Advertisement;

    /// <summary>A heading, or a line of its own that is set as one.</summary>
    private static bool IsHeading(PageNode node) =>
        node.Name is "h2" or "h3" or "h4" or "h5" or "h6" || (node.Length < 60 && node.LinkLength == 0);

    /// <summary>Removes the heading and the links or teasers that follow it.</summary>
    private static void RemoveFollowing(PageNode[] siblings, int heading, int total)
    {
        var found = false;
        for (var at = heading + 1; at < siblings.Length && at <= heading + MostFollowing; at++)
        {
            var sibling = siblings[at];
            if (sibling.Parent is null || sibling.Length == 0) continue;
            if (sibling.LinkDensity < 0.4 || sibling.Length > total * LargestBox) break;
            sibling.Remove();
            found = true;
        }
        var last = siblings[heading + 1 < siblings.Length ? heading + 1 : heading];
        if (found || last == siblings[heading] || siblings[heading].Name != "p") siblings[heading].Remove();
    }
}
