using Firstwire.Reading.Body;
using Firstwire.Reading.Metadata.Headlines;
using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Pages;

/// <summary>
/// Posts that a page shows, whole or in part, below headlines that lead to the pages they are from: what stands so is
/// gathered there, be it the only post of its subject.
/// </summary>
internal sealed class GatheredPosts(string? title, WebUrl? url, string? canonical)
{
    /// <summary>A shorter link says "more" or names a section.</summary>
    private const int ShortestHeadline = 8;

    private readonly string?[] own = [KeyOf(url), KeyOf(WebUrl.Parse(canonical, url))];

    /// <summary>True where the first prose of the body stands below the headline of another page.</summary>
    public bool Hold(IReadOnlyList<PageNode> roots)
    {
        if (url is null || FirstProse(roots) is not { } prose) return false;
        for (var below = prose; below.Parent is HtmlElement { LocalName: not ("body" or "html") } box; below = box)
        {
            if (box.LocalName == "a" && LeadsElsewhere(box)) return true;
            var found = false;
            foreach (var child in box.Children)
            {
                if (child == below) break;
                if (IsOwnHeadline(child)) return false;
                foreach (var heading in HeadingsOf(child))
                {
                    if (IsHeadlineOfAnother(heading)) found = true;
                    else if (IsMarkedUp(heading)) return false;
                }
            }
            if (found) return true;
        }
        return false;
    }

    private static HtmlElement? FirstProse(IReadOnlyList<PageNode> roots)
    {
        foreach (var root in roots)
            foreach (var line in BodyLines.OfRoot(root))
                if (line.Prose > 0)
                {
                    for (var at = line; at is not null; at = at.Parent)
                        if (at.Source is HtmlElement element) return element;
                    return line.Children is [{ Source: { } first }, ..] ? first.Parent as HtmlElement : null;
                }
        return null;
    }

    private static IEnumerable<HtmlElement> HeadingsOf(HtmlElement element) =>
        IsHeading(element) ? [element] : element.Descendants().Where(IsHeading);

    private static bool IsHeading(HtmlElement element) =>
        (IsMarkedUp(element) || IsNamed(element)) && !SiteTitle.IsLogo(element, url: null)
        && element.TextContent.AsSpan().Trim().Length > 0;

    private static bool IsMarkedUp(HtmlElement element) => element.LocalName is "h1" or "h2" or "h3" or "h4";

    private static bool IsNamed(HtmlElement element) => element.LocalName is "p" or "div" or "a"
        && element.ClassName?.Split(' ').Any(static name => name.EndsWith("title", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("headline", StringComparison.OrdinalIgnoreCase)) == true;

    private bool IsOwnHeadline(HtmlElement line) =>
        title is not null && Similarity.Of(title, line.TextContent.Trim()) > 0.75;

    private bool IsHeadlineOfAnother(HtmlElement heading)
    {
        var text = heading.TextContent.Trim();
        if (text.Length < ShortestHeadline || IsOwnHeadline(heading)) return false;
        var link = heading.LocalName == "a" ? heading
            : heading.Parent is HtmlElement { LocalName: "a" } around ? around
            : heading.Named("a").FirstOrDefault();
        return link is not null && LeadsElsewhere(link) && link.TextContent.Trim().Length * 2 > text.Length;
    }

    private bool LeadsElsewhere(HtmlElement link) => link.GetAttribute("href") is { Length: > 0 } address
        && WebUrl.Parse(address, url) is { IsHttp: true } target && target.Host == url!.Host
        && !own.Contains(KeyOf(target));

    private static string? KeyOf(WebUrl? address) => address?.Path.TrimEnd('/');
}
