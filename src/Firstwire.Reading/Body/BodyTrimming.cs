using Firstwire.Reading.Metadata.Dates;
using Firstwire.Reading.Sanitizing;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Body;

/// <summary>
/// Takes out of a cleaned body what stands among its paragraphs without being one: boxes whose names say so, pointers
/// to other articles, appeals, picture credits.
/// </summary>
internal static class BodyTrimming
{
    /// <summary>A box that holds more of the body than this is the body, whatever its name.</summary>
    private const double LargestBox = 0.3;

    /// <summary>Characters of a box that its name says to be none, however short the body.</summary>
    private const int SmallBox = 400;

    /// <summary>Portraits of authors and appeals are shorter.</summary>
    private const int LongestBox = 2_000;

    private const int LongestCue = 160;

    private const int LongestCaption = 300;

    private const int EnoughProse = 600;

    /// <summary>A text with less prose may be made of links for a good part.</summary>
    private const int Brief = 300;

    /// <summary>Characters of a headline; a shorter link is a name or a number.</summary>
    private const int ShortestPointer = 20;

    private const int MostPointers = 4;

    private const int LongestDateline = 60;

    /// <summary>Three words; a longer line that ends in a colon may be a sentence.</summary>
    private const int LongestLabel = 24;

    /// <summary>A weekday and a month; more letters say something.</summary>
    private const int LettersOfDateline = 26;

    /// <summary>Blocks after a heading that points elsewhere.</summary>
    private const int MostFollowing = 12;

    public static void Trim(PageNode top)
    {
        var largest = Math.Clamp(top.Length * LargestBox, SmallBox, LongestBox);
        RemoveBoxes(top, largest);
        RepeatedCaptions.Mark(top);
        RemoveCues(top, Math.Max(1, top.Length));
        RemovePointers(top, isBrief: top.Prose < Brief);
        PullQuotes.Remove(top);
        RemoveDates(top);
        BodyEdges.Trim(top);
        RemoveHeadsOfNothing(top);
    }

    /// <summary>What clings to a new end, where the last lines were taken off: more than a line may be verse.</summary>
    public static void TrimEnd(PageNode top)
    {
        BodyEdges.TrimEnd(BodyLines.Of(top), mostLines: 1);
        RemoveHeadsOfNothing(top);
    }

    /// <summary>
    /// A paragraph that is one link points elsewhere, in a body that has prose of its own; an address of mail does not.
    /// In a brief it stands between two of its paragraphs.
    /// </summary>
    private static void RemovePointers(PageNode node, bool isBrief)
    {
        var children = node.Children.ToArray();
        PageNode? before = null;
        for (var at = 0; at < children.Length; at++)
        {
            var child = children[at];
            if (at > 0 && children[at - 1].Length > 0) before = children[at - 1];
            if (child is { Name: "blockquote", Length: < LongestCue, LinkDensity: > 0.9 }
                && !(before is not null && Announces(before)))
                child.Remove();
            if (child.IsText || child.Name is "li" or "td" or "th" or "dd" or "dt" or "figure" or "blockquote" or "pre")
                continue;
            var isBetween = !isBrief || (child.Length > 0 && IsBetweenProse(before, children, at));
            if (child.Name is "ul" or "div" && IsOfPointers(child) && IsBetweenProse(before, children, at))
                child.Remove();
            else if (IsCard(child) && IsBetweenProse(before, children, at)) child.Remove();
            else if (BodyLines.HoldsBlocks(child)) RemovePointers(child, isBrief);
            else if (!isBetween) continue;
            else if (child.Name is "h2" or "h3" or "h4" or "h5" && IsPointer(child)) child.Remove();
            else if (child.Name is "p" && child.Length is > 0 and < LongestCue && child.LinkDensity > 0.9
                && !child.TextContent().Contains('@', StringComparison.Ordinal))
                child.Remove();
        }
    }

    /// <summary>
    /// A heading in capitals that is one link: the headline of another article, where the body's own are written small.
    /// </summary>
    private static bool IsPointer(PageNode heading)
    {
        if (heading.Length is < ShortestPointer or > LongestCue || heading.LinkDensity <= 0.9) return false;
        var text = heading.TextContent();
        return text.Any(char.IsUpper) && !text.Any(WordRunes.IsSmall);
    }

    /// <summary>A list of one link, or a box around a few; a bare list of several is the author's.</summary>
    private static bool IsOfPointers(PageNode node)
    {
        if (node.Length < ShortestPointer || node.LinkDensity <= 0.9) return false;
        var (items, most) = node.Name == "ul" ? (node.Children, 1) : (node.Named("li"), MostPointers);
        var count = items.Count(static item => item.Length > 0);
        return count > 0 && count <= most
            && items.TrueForAll(static item => item.Length is 0 or (>= ShortestPointer and < LongestCue));
    }

    /// <summary>Another article's headline with its lead or picture, all in one link.</summary>
    private static bool IsCard(PageNode node) => node is { Name: "article" or "section" or "div" or "a" }
        && node.Length is >= ShortestPointer and <= LongestCaption && node.LinkDensity > 0.9
        && (node.Name == "a" || node.Named("a").Count == 1) && !node.Holds("figcaption")
        && (node.Holds("img") || node.Named("h2").Count + node.Named("h3").Count + node.Named("h4").Count
            + node.Named("h5").Count > 0 || (node.Name == "a" && BodyLines.HoldsBlocks(node)));

    /// <summary>True between two paragraphs; a list below a heading is what that announces.</summary>
    private static bool IsBetweenProse(PageNode? before, PageNode[] siblings, int at)
    {
        var after = at + 1;
        while (after < siblings.Length && siblings[after].Length == 0) after++;
        return before is { Name: "p", Prose: > 0 } && !Announces(before) && after < siblings.Length
            && siblings[after] is { Name: "p", Prose: > 0 };
    }

    /// <summary>"These are the reports:".</summary>
    private static bool Announces(PageNode paragraph) => paragraph.TextContent().AsSpan().TrimEnd() is [.., ':' or '：'];

    /// <summary>A date that stands alone above the text.</summary>
    private static bool IsDateline(PageNode block)
    {
        return block.Length is > 0 and <= LongestDateline && (IsDateline(WhiteSpace.Fold(block.TextContent()))
            || block.Named("time").Sum(static time => time.Length) == block.Length);
    }

    /// <summary>A line that states a date and hardly anything else.</summary>
    internal static bool IsDateline(string text) => text.Length <= LongestDateline
        && text.Count(char.IsLetter) < LettersOfDateline && DateInText.Find(text, monthFirst: false) is not null;

    /// <summary>Removes the dates above the text; false where something else is left there.</summary>
    private static bool RemoveDates(PageNode node)
    {
        foreach (var child in node.Children.ToArray())
        {
            if (child.Length > 0 && child.IsText) return false;
            while (BodyLines.HoldsBlocks(child))
                if (!RemoveDates(child) && BodyLines.HoldsBlocks(child)) return false;
            if (child.Length == 0) continue;
            if (!IsDateline(child)) return false;
            child.Remove();
        }
        return true;
    }

    /// <summary>
    /// True for what at the end of a body has lost what followed it: a heading, a label before links ("Read next:"), an
    /// ornament.
    /// </summary>
    private static bool HeadsNothing(PageNode last)
    {
        if (last.Name is "h2" or "h3" or "h4" or "h5" or "h6") return true;
        if (last.IsText || last.Name != "p" || last.Length > LongestLabel) return false;
        var text = WhiteSpace.Fold(last.TextContent());
        return text.Length > 0 && (text[^1] is ':' or '：' || text.All(static c => c is ' ' || char.IsPunctuation(c)))
            && !last.Holds("img");
    }

    /// <summary>Removes what heads nothing from the end on; false where something else is left there.</summary>
    private static bool RemoveHeadsOfNothing(PageNode node)
    {
        foreach (var child in node.Children.ToArray().AsEnumerable().Reverse())
        {
            while (BodyLines.HoldsBlocks(child))
                if (!RemoveHeadsOfNothing(child) && BodyLines.HoldsBlocks(child)) return false;
            if (child.Length == 0) continue;
            if (!HeadsNothing(child)) return false;
            child.Remove();
        }
        return true;
    }

    private static void RemoveBoxes(PageNode node, double largest)
    {
        var isBelowPicture = false;
        foreach (var child in node.Children.ToArray())
        {
            if (!child.IsText)
            {
                if (Clutter.IsIcon(child)) child.Remove();
                else if (child.Length < largest && CanBeBox(child) && Clutter.IsNamed(child)
                    && !(Clutter.IsCaption(child) && Clutter.IsOfPicture(child, isBelowPicture)))
                    child.Remove();
                else if (child.Children.Count > 0) RemoveBoxes(child, largest);
            }

            if (Parts(child)) isBelowPicture = Clutter.IsPictureAlone(child);
        }
    }

    /// <summary>True for a node that is still there and no white space: what follows stands below no other.</summary>
    private static bool Parts(PageNode node) => node.Parent is not null && (node.Length > 0 || !node.IsText);

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
        var isBelowPicture = false;
        for (var at = 0; at < children.Length; at++)
        {
            RemoveCue(children, at, isBelowPicture, total);
            if (Parts(children[at])) isBelowPicture = Clutter.IsPictureAlone(children[at]);
        }
    }

    private static void RemoveCue(PageNode[] siblings, int at, bool isBelowPicture, int total)
    {
        var node = siblings[at];
        if (node.Parent is null || node.IsText || InlineElements.Contains(node.Name) || node.Name is "img" or "br")
            return;
        if (BodyLines.HoldsBlocks(node) || node.Length > LongestCaption)
        {
            if (IsHeadedAdvertisement(node)) node.Remove();
            else RemoveCues(node, total);
            return;
        }
        var text = WhiteSpace.Fold(node.TextContent());
        if (node.Name is "p" or "div" && (PictureCredits.Ends(text) || IsMarkedCaption(node, text, isBelowPicture)))
            RemoveCredit(node, isBelowPicture);
        else if (node.Name is "p" or "div" && (OpensWithFurniture(node)
            || (total > EnoughProse && PlayerNotices.Is(text))))
            node.Remove();
        if (node.Length > LongestCue || node.Parent is null || Clutter.IsCaption(node)) return;
        switch (Cues.Of(text))
        {
            case Cue.AlsoRead:
                if (IsHeading(node)) RemoveFollowing(siblings, at, total);
                else if (node.LinkLength > 0) node.Remove();
                break;
            case Cue.PictureCredit:
                RemoveCredit(node, isBelowPicture);
                break;
            case Cue.Appeal when node.Name is not "li":
            case Cue.Furniture:
                node.Remove();
                break;
        }
    }

    /// <summary>Korean papers set a triangle before the text below a picture.</summary>
    private static bool IsMarkedCaption(PageNode node, string text, bool isBelowPicture) =>
        text is ['▲' or '△' or '▼', ..] && Clutter.IsOfPicture(node, isBelowPicture);

    /// <summary>Below its picture, or in one block with it, a credit is its caption, which the markup keeps.</summary>
    private static void RemoveCredit(PageNode credit, bool isBelowPicture)
    {
        if (Clutter.IsOfPicture(credit, isBelowPicture)) credit.Name = "figcaption";
        else credit.Remove();
    }

    /// <summary>A block of which the first line says that the others are an advertisement, or are not read here.</summary>
    private static bool OpensWithFurniture(PageNode block) =>
        Cues.Of(BodyLines.TextOf(BodyLines.FirstLine(block))) is Cue.Furniture;

    /// <summary>
    /// A short box under a heading that says what it is: "Komerční sdělení", "Support our journalism".
    /// </summary>
    private static bool IsHeadedAdvertisement(PageNode box) => box.Length <= LongestCaption
        && box.Children.Find(static child => child.Length > 0) is { Name: "h2" or "h3" or "h4" or "h5" or "h6" } heading
        && WhiteSpace.Fold(heading.TextContent()) is var text
        && (Cues.Sponsored.Contains(text) || Appeals.Is(text) || Cues.Of(text) is Cue.Appeal);

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
