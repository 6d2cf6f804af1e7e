using Firstwire.Reading.Profiles;
using Firstwire.Reading.Sanitizing;

namespace Firstwire.Reading.Body;

/// <summary>Takes out of a body the lines that the profile of its host knows from many other pages.</summary>
internal static class RepeatedLines
{
    /// <summary>
    /// A body of which more is known is an article seen before, in another version or under another address.
    /// </summary>
    private const double LargestShare = 0.3;

    /// <summary>The roots that are left.</summary>
    public static IReadOnlyList<PageNode> Drop(IReadOnlyList<PageNode> roots, HostProfile profile)
    {
        var repeated = roots.SelectMany(Lines)
            .Where(line => profile.Repeats(FoldedText.Fold(line.TextContent()))).ToList();
        if (repeated.Sum(static l => l.Length) > roots.Sum(static r => r.Length) * LargestShare) return roots;
        foreach (var line in repeated) line.Remove();
        return [.. roots.Where(root => !repeated.Contains(root))];
    }

    private static List<PageNode> Lines(PageNode root)
    {
        var lines = BodyLines.Of(root);
        return lines.Count == 0 ? [root] : lines;
    }
}
