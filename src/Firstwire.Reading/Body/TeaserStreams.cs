using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Body;

/// <summary>
/// Teasers of other articles below a text, where no class says so: a box of nothing but small boxes that are alike,
/// each under a heading that is a link. Below a short text they are the larger part of the page.
/// </summary>
internal sealed class TeaserStreams
{
    /// <summary>Fewer may be the parts of an article.</summary>
    private const int Least = 4;

    private const int LongestTeaser = 600;

    /// <summary>Characters of prose above them: two sentences. Below less they may be all that it is.</summary>
    private const int TextAbove = 100;

    private readonly int titleAt;
    private int prose;

    private TeaserStreams(int titleAt) => this.titleAt = titleAt;

    /// <summary>Takes them out of the tree.</summary>
    /// <param name="titleAt">Where the headline stood.</param>
    public static void Remove(PageNode root, int titleAt) => new TeaserStreams(titleAt).RemoveWithin(root);

    private void RemoveWithin(PageNode node)
    {
        foreach (var child in node.Children)
        {
            if (child.IsText || child.Prose == 0) continue;
            if (child.Order >= titleAt && prose >= TextAbove && IsStream(child))
            {
                child.Remove();
                continue;
            }
            if (child.Name is "p" or "pre" or "dd" && child.Order >= titleAt) prose += child.Prose;
            else RemoveWithin(child);
        }
    }

    private static bool IsStream(PageNode box)
    {
        var teasers = box.Children.FindAll(static child => child.Length > 0
            && child.Name is not ("h2" or "h3" or "h4" or PageNode.TextName));
        return teasers.Count >= Least
            && teasers.TrueForAll(teaser => teaser.Length <= LongestTeaser && teaser.Name == teasers[0].Name
                && teaser.Hints == teasers[0].Hints)
            && teasers.ConvertAll(SiteOf) is var sites && sites.TrueForAll(site => site is not null && site == sites[0]);
    }

    /// <summary>
    /// The site that a teaser's headline leads to, empty for the page's own as far as the link says; null for what is
    /// no teaser. The parts of an article lead to many sites, or open on a click.
    /// </summary>
    private static string? SiteOf(PageNode box)
    {
        if (box.Descendants().FindAll(static below => below.Name is "h2" or "h3" or "h4" or "h5" or "h6")
            is not [{ Length: > 0 } heading]) return null;
        if ((LinkOf(heading)?.Source as HtmlElement)?.GetAttribute("href") is not { Length: > 0 } address) return null;
        if (address[0] == '#' || address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) return null;
        return address.Split('/', 4) is [_, "", var host, ..] ? host : "";
    }

    private static PageNode? LinkOf(PageNode heading)
    {
        if (heading.LinkDensity > 0.9) return heading.Named("a") is [var link] ? link : null;
        for (var above = heading.Parent; above is not null; above = above.Parent)
            if (above.Name == "a") return above;
        return null;
    }
}
