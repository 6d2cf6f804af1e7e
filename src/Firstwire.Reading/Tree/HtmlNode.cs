using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Firstwire.Reading.Tree;

/// <summary>
/// A node of a page. The tree is built by AngleSharp's tree construction (HTML Living Standard §13.2.6) out of these in
/// place of its own nodes: with nothing but names, attributes, text and order a page is parsed and walked in half the
/// time. Whoever reads it changes nothing.
/// </summary>
internal abstract class HtmlNode : IConstructableNode
{
    /// <summary>
    /// Elements within each other. News pages stay under 60; browsers cut at 512. Tree construction takes time in the
    /// square of the nesting (50,000 open elements: fifteen seconds).
    /// </summary>
    public const int MaximumDepth = 256;

    private static readonly HtmlNodeList None = [];

    private HtmlNodeList? nodes;
    private IConstructableNode? above;
    private int depth;

    /// <summary>The element around this one; null at the top of a page.</summary>
    public HtmlElement? Parent => above as HtmlElement;

    /// <summary>
    /// The nodes directly below, to be read; a list, as going through an interface costs a call for each node.
    /// </summary>
    public List<HtmlNode> ChildNodes => nodes ?? None;

    /// <summary>All text below, in order.</summary>
    public abstract string TextContent { get; }

    /// <summary>The nodes before this one within the same parent, nearest first.</summary>
    public IEnumerable<HtmlNode> Before => Beside(-1);

    /// <summary>The nodes after this one within the same parent, nearest first.</summary>
    public IEnumerable<HtmlNode> After => Beside(1);

    StringOrMemory IConstructableNode.NodeName => Name;

    NodeFlags IConstructableNode.Flags => Flags;

    IConstructableNode? IConstructableNode.Parent
    {
        get => above;
        set => above = value;
    }

    IConstructableNodeList IConstructableNode.ChildNodes => nodes ?? None;

    protected virtual StringOrMemory Name => "";

    protected virtual NodeFlags Flags => NodeFlags.None;

    void IConstructableNode.RemoveFromParent() => above?.RemoveChild(this);

    void IConstructableNode.RemoveChild(IConstructableNode childNode)
    {
        // What tree construction moves is near the end: the search begins there.
        if (nodes?.LastIndexOf((HtmlNode)childNode) is { } at and >= 0) nodes.RemoveAt(at);
        childNode.Parent = null;
    }

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode)
    {
        nodes!.RemoveAt(idx);
        childNode.Parent = null;
    }

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => Insert(idx, (HtmlNode)childNode);

    void IConstructableNode.AddNode(IConstructableNode node) => Add((HtmlNode)node);

    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) =>
        InsertText(ChildNodes.Count, text);

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => InsertText(idx, text);

    protected internal virtual void Add(HtmlNode node) => Insert(ChildNodes.Count, node);

    public static LimitBroken TooDeep() => new($"The page nests more than {MaximumDepth} elements.");

    /// <summary>Puts a node directly before one of the children.</summary>
    protected internal void AddBefore(HtmlNode child, HtmlNode node) => Insert(nodes!.LastIndexOf(child), node);

    private void Insert(int at, HtmlNode node)
    {
        node.above = this;
        node.depth = depth + 1;
        if (node.depth > MaximumDepth) throw TooDeep();
        (nodes ??= []).Insert(at, node);
    }

    private void InsertText(int at, StringOrMemory text)
    {
        if (at > 0 && ChildNodes[at - 1] is HtmlText before) before.Append(text);
        else if (at < ChildNodes.Count && ChildNodes[at] is HtmlText after) after.Prepend(text);
        else Insert(at, new HtmlText(text));
    }

    /// <summary>Its place is looked for once: at each step it would cost the square of a long row.</summary>
    private IEnumerable<HtmlNode> Beside(int step)
    {
        if ((above as HtmlNode)?.nodes is not { } siblings) yield break;
        for (var at = siblings.IndexOf(this) + step; at >= 0 && at < siblings.Count; at += step)
        {
            yield return siblings[at];
        }
    }
}

/// <summary>The children of a node, as tree construction sees them.</summary>
internal sealed class HtmlNodeList : List<HtmlNode>, IConstructableNodeList
{
    int IConstructableNodeList.Length => Count;

    IConstructableNode IConstructableNodeList.this[int index] => this[index];

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() => GetEnumerator();
}
