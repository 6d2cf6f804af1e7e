using Firstwire.Reading.Sanitizing;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Body;

/// <summary>The lines of a part of a page: its innermost blocks that hold text, in order.</summary>
internal static class BodyLines
{
    public static List<PageNode> Of(PageNode node, int most = int.MaxValue)
    {
        var lines = new List<PageNode>();
        Gather(node, lines, most);
        return lines;
    }

    /// <summary>The lines of a root; one that holds no block is a line itself.</summary>
    public static List<PageNode> OfRoot(PageNode root, int most = int.MaxValue)
    {
        var lines = Of(root, most);
        return lines.Count == 0 ? [root] : lines;
    }

    /// <summary>What a block has up to its first line break; none where it has no break, or opens with one.</summary>
    public static List<PageNode> FirstLine(PageNode block) =>
        block.Children.FindIndex(static child => child.Name == "br") is > 0 and var end
            ? block.Children.GetRange(0, end) : [];

    /// <summary>The words of nodes that stand side by side.</summary>
    public static string TextOf(IEnumerable<PageNode> nodes) =>
        WhiteSpace.Fold(string.Concat(nodes.Select(static node => node.TextContent())));

    /// <summary>True where a block within the node holds text, so that the node is more than one line.</summary>
    public static bool HoldsBlocks(PageNode node)
    {
        foreach (var child in node.Children)
            if (!child.IsText && !InlineElements.Contains(child.Name) && child.Name is not ("br" or "img")
                && child.Length > 0)
                return true;
        return false;
    }

    private static void Gather(PageNode node, List<PageNode> lines, int most)
    {
        foreach (var child in node.Children)
        {
            if (lines.Count > most) return;
            if (child.Length == 0 || child.IsText) continue;
            if (HoldsBlocks(child)) Gather(child, lines, most);
            else lines.Add(child);
        }
    }
}
