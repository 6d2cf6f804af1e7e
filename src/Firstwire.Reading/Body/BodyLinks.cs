using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Body;

/// <summary>The hyperlinks of a body, in its order, each address once.</summary>
internal static class BodyLinks
{
    public static IReadOnlyList<ArticleLink> Of(IReadOnlyList<PageNode> roots, WebUrl? baseUrl)
    {
        var links = new List<ArticleLink>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in roots.SelectMany(static r => r.Named("a").Prepend(r)))
        {
            if (node.Name != "a" || node.Source is not HtmlElement element) continue;
            if (element.GetAttribute("href") is not { Length: > 0 } href || href[0] == '#') continue;
            if (WebUrl.HrefOf(href, baseUrl) is { } address && WebUrl.IsHttpHref(address) && seen.Add(address))
                links.Add(new ArticleLink(address, WhiteSpace.Fold(node.TextContent())));
        }
        return links;
    }
}
