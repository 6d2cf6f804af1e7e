using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Body;

/// <summary>
/// The articles that a page for endless scrolling holds below the one it is about: boxes beside the one around the
/// headline, of the same element and class, each with a headline of its own.
/// </summary>
internal static class NextArticles
{
    /// <summary>Takes them out of the tree.</summary>
    /// <param name="titleIn">The node that held the headline, a first-level heading.</param>
    public static void Remove(PageNode titleIn)
    {
        for (var box = titleIn; box.Parent is { } parent; box = parent)
        {
            if (ClassOf(box) is not { Length: > 0 } name) continue;
            foreach (var other in parent.Children)
                if (other.Order > box.Order && other.Name == box.Name && ClassOf(other) == name
                    && other.Named("h1").Count > 0)
                    other.Remove();
        }
    }

    private static string? ClassOf(PageNode node) => (node.Source as HtmlElement)?.ClassName;
}
