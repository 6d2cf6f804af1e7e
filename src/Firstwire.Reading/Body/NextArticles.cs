using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Body;

/// <summary>
/// The articles that a page for endless scrolling holds below the one it is about: boxes beside the one around the
/// headline, of the same element and a class in common, each with a headline of its own: of the first level, or where
/// the first article is whole already, of the second.
/// </summary>
internal static class NextArticles
{
    /// <summary>Characters of prose of an article that has no more to come.</summary>
    private const int Whole = 500;

    /// <summary>Class names of a box that are compared.</summary>
    private const int MostClasses = 10;

    /// <summary>Takes them out of the tree.</summary>
    /// <param name="titleIn">The node that held the headline, a first-level heading.</param>
    public static void Remove(PageNode titleIn)
    {
        for (var box = titleIn; box.Parent is { } parent; box = parent)
        {
            var classes = ClassesOf(box);
            if (classes.Length == 0 && box.Name != "article") continue;
            foreach (var other in parent.Children)
                if (other.Order > box.Order && other.Name == box.Name && IsAlike(box, classes, ClassesOf(other))
                    && (other.Holds("h1")
                        || (box.Prose >= Whole && IsArticle(box) && IsArticle(other) && OpensWithHeadline(other))))
                    other.Remove();
        }
    }

    /// <summary>
    /// Of the same classes; or half of them, where the first article is whole: layouts set columns with one class.
    /// </summary>
    private static bool IsAlike(PageNode box, string[] classes, string[] others) => classes.SequenceEqual(others)
        || (box.Prose >= Whole && classes.Intersect(others).Count() * 2 >= Math.Max(classes.Length, others.Length));

    private static bool IsArticle(PageNode box) => box.Name == "article" || box.Named("article").Count == 1;

    /// <summary>True where the first line is a heading, as of no part of a longer text.</summary>
    private static bool OpensWithHeadline(PageNode box) =>
        BodyLines.Of(box) is [{ Name: "h2" }, ..] lines && lines.Count(static line => line.Prose > 0) > 1;

    private static string[] ClassesOf(PageNode node) => (node.Source as HtmlElement)?.ClassName?
        .Split(' ', MostClasses, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
