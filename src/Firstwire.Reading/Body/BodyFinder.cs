using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Body;

/// <summary>The body of a page: the nodes kept.</summary>
/// <param name="Reading">Which reading found it: 0 is the strictest, each further one laxer.</param>
/// <param name="LeftHiddenOut">See <see cref="PageTree.LeftHiddenOut"/>.</param>
/// <param name="MarkAgreement">See <see cref="MarkedBody.Agreement"/>.</param>
/// <param name="Title">See <see cref="PageTree.Title"/>.</param>
internal sealed record FoundBody(
    IReadOnlyList<PageNode> Roots, int Reading, double? MarkAgreement, bool LeftHiddenOut, HtmlElement? Title)
{
    public int Length => Roots.Sum(static r => r.Length);

    /// <summary>Characters outside of links.</summary>
    public double Unlinked => Length - Roots.Sum(static r => r.LinkLength);

    public int Prose => Roots.Sum(static r => r.Prose);
}

/// <summary>Reads a page strictly first; as long as that leaves too little text, more laxly.</summary>
internal static class BodyFinder
{
    /// <summary>
    /// Characters below which a reading is not trusted. News in brief are shorter: then laxer ones are compared.
    /// </summary>
    private const int Enough = 500;

    /// <summary>Characters below which a second, laxer reading is compared with a strict one.</summary>
    private const int Plenty = 1_000;

    /// <summary>
    /// The laxer reading must be so many times longer: then the strict one read a notice beside the body, or its lead.
    /// </summary>
    private const double MuchLonger = 3;

    /// <summary>
    /// Than one that may be no more than a notice; what is hardly longer is the same with a box beside it.
    /// </summary>
    private const double Longer = 1.5;

    /// <summary>A reading that so far agrees with what the page marks as its body is no notice beside it.</summary>
    private const double Agreed = 0.5;

    /// <summary>What a page without marks says for a reading: neither much nor little.</summary>
    private const double Unmarked = 0.5;

    /// <summary>Than another reading agrees with the page's marks.</summary>
    private const double MuchBetter = 0.2;

    /// <summary>Characters: a lead, a byline and a caption may part a headline from the body.</summary>
    private const int MuchNearer = 200;

    /// <summary>Characters of prose; few sidebars and footers have as many.</summary>
    private const int WholeArticle = 1_500;

    public static FoundBody? Find(HtmlElement body, string? title, CancellationToken cancellation)
    {
        FoundBody? best = null;
        for (var reading = 0; reading < BodyOptions.StrictestFirst.Count; reading++)
        {
            cancellation.ThrowIfCancellationRequested();
            var options = BodyOptions.StrictestFirst[reading];
            if (options.KeepHidden && best is { LeftHiddenOut: false }) break;
            var found = Attempt(body, title, reading);
            if (best is null || TellsMore(found, best, options.KeepHidden, body)) best = found;
            if (best.Length >= (reading == 0 ? Plenty : Enough)) return best;
        }
        return best is { Length: > 0 } ? best : null;
    }

    /// <summary>
    /// True where a laxer reading found more to read: below a short article it also finds teasers, which are links, the
    /// lines around them, which are no prose, and the prose of footers, for which neither the page's marks nor their
    /// place speak.
    /// </summary>
    private static bool TellsMore(FoundBody found, FoundBody strict, bool keepsHidden, HtmlElement page)
    {
        var isTrusted = strict.Length >= Enough || keepsHidden || (strict.Prose > 0 && strict.MarkAgreement >= Agreed);
        var least = isTrusted ? MuchLonger : Longer;
        if (strict.Prose == 0) return found.Unlinked > strict.Unlinked * least;
        if (found.Prose <= strict.Prose * least) return false;
        var (agrees, agreed) = (found.MarkAgreement ?? Unmarked, strict.MarkAgreement ?? Unmarked);
        return agrees > agreed + MuchBetter || ((keepsHidden || AddsAnArticle(found, strict)) && agrees >= agreed)
            || IsNearer(found, strict, page);
    }

    /// <summary>True where the strict reading found the lead alone: a name belies the box of the rest.</summary>
    private static bool AddsAnArticle(FoundBody found, FoundBody strict) =>
        found.Prose > strict.Prose * MuchLonger && found.Prose - strict.Prose > WholeArticle;

    /// <summary>True for what opens nearer to the page's headline.</summary>
    private static bool IsNearer(FoundBody found, FoundBody strict, HtmlElement page)
    {
        // A strict reading may leave out the headline too.
        var headline = found.Title ?? strict.Title;
        return BodyPlace.Below(headline, page, found) is { } below
            && !(BodyPlace.Below(headline, page, strict) <= below + MuchNearer);
    }

    /// <summary>True for text that is, for the greater part, links, as listings leave it.</summary>
    public static bool IsLinks(IReadOnlyList<PageNode> roots) =>
        roots.Sum(static r => r.LinkLength) >= roots.Sum(static r => r.Length) * 0.5;

    /// <summary>What one reading alone finds.</summary>
    public static FoundBody Attempt(HtmlElement body, string? title, int reading)
    {
        var options = BodyOptions.StrictestFirst[reading];
        var tree = new PageTree(options, title);
        var root = tree.Build(body);
        if (tree.TitleIn is { } titleIn) NextArticles.Remove(titleIn);
        if (!options.KeepHidden) CommentSections.Remove(tree.CommentHeadings);
        if (tree.TitleAt is { } above) TeaserStreams.Remove(root, above);
        var nodes = root.Descendants(tree.Nodes);
        var roots = new BodyScoring(options, tree.TitleAt).Find(root, nodes);
        if (tree.TitleAt is { } titleAt) roots.InsertRange(0, FirstParagraphs.Before(root, roots, titleAt));
        var agreement = MarkedBody.Agreement(roots, MarkedBody.Find(nodes));
        var kept = new PageNode("div", null, "");
        kept.Refill(roots);
        kept.MeasureChildren(0);
        new BodyCleaning(options).Clean(kept);
        if (options.CleanBlocks) BodyTrimming.Trim(kept);
        return new FoundBody([.. kept.Children], reading, agreement, tree.LeftHiddenOut, tree.Title);
    }
}
