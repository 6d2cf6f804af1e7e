using Firstwire.Reading.Sanitizing;
using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Body;

/// <summary>A body as sanitised markup: only what was kept of the page.</summary>
internal static class BodyHtml
{
    public static string Of(IReadOnlyList<PageNode> roots, WebUrl? baseUrl)
    {
        var kept = new HashSet<HtmlNode>();
        foreach (var root in roots)
        {
            if (root.Source is { } top) kept.Add(top);
            var below = root.Descendants();
            kept.EnsureCapacity(kept.Count + below.Count);
            foreach (var node in below)
                if (node.Source is { } source) kept.Add(source);
        }
        return SafeHtml.From(roots.SelectMany(Sources), baseUrl, n => !kept.Contains(n));
    }

    /// <summary>A paragraph that no element marks gives its content.</summary>
    private static IEnumerable<HtmlNode> Sources(PageNode root) =>
        root.Source is { } source ? [source] : root.Children.SelectMany(Sources);
}
