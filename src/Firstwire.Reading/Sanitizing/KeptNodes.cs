using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Sanitizing;

/// <summary>
/// Which nodes of a page are written, and where paragraphs begin that no element marks: behind a blank line, which is
/// not written, or behind a block.
/// </summary>
internal sealed class KeptNodes
{
    private readonly bool isAll;
    private readonly HashSet<HtmlNode> openings = [];
    private readonly HashSet<HtmlNode> parted = [];
    private readonly HashSet<HtmlNode> boxes = [];

    private KeptNodes(bool isAll) => this.isAll = isAll;

    /// <summary>All that there is.</summary>
    public static KeptNodes All { get; } = new(true);

    /// <summary>The nodes that are kept next, and no others.</summary>
    public static KeptNodes None() => new(false);

    public void Keep(HtmlNode node) => node.KeptIn = this;

    /// <summary>Keeps of a table its content alone.</summary>
    public void Unbox(HtmlNode table) => boxes.Add(table);

    /// <param name="first">The node that a paragraph begins with.</param>
    public void OpenParagraph(HtmlNode first)
    {
        if (!openings.Add(first)) return;
        var above = first.Parent;
        while (above is not null && parted.Add(above)) above = above.Parent;
    }

    public bool Holds(HtmlNode node) => isAll || node.KeptIn == this;

    /// <summary>Whether an unmarked paragraph begins with a node.</summary>
    public bool OpensParagraph(HtmlNode node) => openings.Contains(node);

    /// <summary>Whether a table is only a box around its content.</summary>
    public bool IsBox(HtmlElement table) => boxes.Contains(table);

    /// <summary>Whether one begins somewhere below an element.</summary>
    public bool HoldsParagraphs(HtmlElement element) => parted.Contains(element);
}
