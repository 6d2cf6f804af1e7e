using Firstwire.Reading.Sanitizing;
using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Body;

/// <summary>A body as sanitised markup: only what was kept of the page.</summary>
internal static class BodyHtml
{
    public static string Of(IReadOnlyList<PageNode> roots, WebUrl? baseUrl)
    {
        var kept = KeptNodes.None();
        foreach (var root in roots)
        {
            Keep(root, kept);
            foreach (var node in root.Descendants()) Keep(node, kept);
        }

        return SafeHtml.From(roots.SelectMany(Sources), baseUrl, kept);
    }

    private static void Keep(PageNode node, KeptNodes kept)
    {
        if (node.Source is { } source)
        {
            kept.Keep(source);
            if (node.Name == "table" && Tables.IsBox(node)) kept.Unbox(source);
        }
        else if (Sources(node).FirstOrDefault() is { } first) kept.OpenParagraph(first);
    }

    /// <summary>A paragraph that no element marks gives its content.</summary>
    private static IEnumerable<HtmlNode> Sources(PageNode node) =>
        node.Source is { } source ? [source] : node.Children.SelectMany(Sources);
}
