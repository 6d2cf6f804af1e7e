using Firstwire.Reading.Profiles;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Body;

/// <summary>Takes out of a body the lines that the profile of its host knows from many other pages.</summary>
internal static class RepeatedLines
{
    /// <summary>
    /// A body of which more is known is an article seen before, in another version or under another address.
    /// </summary>
    private const double LargestShare = 0.3;

    /// <summary>The roots that are left, and the lines that were taken out.</summary>
    public static (IReadOnlyList<PageNode> Roots, IReadOnlyList<string> Lines) Drop(
        IReadOnlyList<PageNode> roots, HostProfile profile)
    {
        var repeated = roots.SelectMany(static root => BodyLines.OfRoot(root))
            .Select(static line => (Node: line, Text: WhiteSpace.Fold(line.TextContent())))
            .Where(line => profile.Repeats(line.Text)).ToList();
        if (repeated.Count == 0
            || repeated.Sum(static l => l.Node.Length) > roots.Sum(static r => r.Length) * LargestShare)
            return (roots, []);
        foreach (var (node, _) in repeated) node.Remove();
        return ([.. roots.Where(root => !repeated.Exists(line => line.Node == root))],
            [.. repeated.Select(static line => line.Text)]);
    }
}
