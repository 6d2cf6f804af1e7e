using System.Collections;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using Firstwire.Reading.Sanitizing;

namespace Firstwire.Reading.Tree;

/// <summary>
/// A node of a page. The tree is built by AngleSharp's tree construction (HTML Living Standard §13.2.6) out of these in
/// place of its own nodes: with nothing but names, attributes, text and order a page is parsed and walked in half the
/// time. Whoever reads it changes nothing.
/// </summary>
internal abstract class HtmlNode : IConstructableNode, IConstructableNodeList
{
    /// <summary>
    /// Elements within each other. News pages stay under 60; browsers cut at 512. Tree construction takes time in the
    /// square of the nesting (50,000 open elements: fifteen seconds).
    /// </summary>
    public const int MaximumDepth = 256;

    /// <summary>Most nodes hold one, or three: a line and the breaks around it.</summary>
    private const int UsualNodes = 4;

    private HtmlNodes.Place[]? nodes;
    private int count;
    private int depth;
    private int asked;
    private IConstructableNode? above;

    /// <summary>The element around this one; null at the top of a page.</summary>
    public HtmlElement? Parent => above as HtmlElement;

    /// <summary>
    /// The node itself where it is an element, else null; text is told from it at once, as no class derives from that.
    /// </summary>
    public HtmlElement? Element => this is HtmlText ? null : this as HtmlElement;

    /// <summary>The choice of nodes that this one was last put in: to ask a set of them takes longer.</summary>
    public KeptNodes? KeptIn { get; set; }

    /// <summary>The nodes directly below.</summary>
    public HtmlNodes ChildNodes => new(nodes, count);

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

    IConstructableNodeList IConstructableNode.ChildNodes => this;

    int IConstructableNodeList.Length => count;

    protected virtual StringOrMemory Name => "";

    protected virtual NodeFlags Flags => NodeFlags.None;

    IConstructableNode IConstructableNodeList.this[int index] => nodes![index].Node;

    void IConstructableNode.RemoveFromParent() => above?.RemoveChild(this);

    void IConstructableNode.RemoveChild(IConstructableNode childNode)
    {
        if (LastIndexOf((HtmlNode)childNode) is >= 0 and var at) RemoveAt(at);
        childNode.Parent = null;
    }

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode)
    {
        RemoveAt(idx);
        childNode.Parent = null;
    }

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => Insert(idx, (HtmlNode)childNode);

    void IConstructableNode.AddNode(IConstructableNode node) => Add((HtmlNode)node);

    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => InsertText(count, text);

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => InsertText(idx, text);

    void IConstructableNodeList.Clear() => Clear();

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() =>
        ChildNodes.Cast<IConstructableNode>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<IConstructableNode>)this).GetEnumerator();

    protected internal virtual void Add(HtmlNode node) => Insert(count, node);

    public static LimitBroken TooDeep() => new($"The page nests more than {MaximumDepth} elements.");

    /// <summary>Puts a node directly before one of the children.</summary>
    protected internal void AddBefore(HtmlNode child, HtmlNode node) => Insert(LastIndexOf(child), node);

    protected void Clear() => (nodes, count) = (null, 0);

    private void Insert(int at, HtmlNode node)
    {
        node.above = this;
        node.depth = depth + 1;
        if (node.depth > MaximumDepth) throw TooDeep();
        nodes ??= new HtmlNodes.Place[UsualNodes];
        if (count == nodes.Length) Array.Resize(ref nodes, count * 2);
        if (at < count) Array.Copy(nodes, at, nodes, at + 1, count - at);
        nodes[at] = new HtmlNodes.Place(node);
        count++;
    }

    private void RemoveAt(int at)
    {
        count--;
        Array.Copy(nodes!, at + 1, nodes!, at, count - at);
        nodes![count] = default;
    }

    private void InsertText(int at, StringOrMemory text)
    {
        if (at > 0 && nodes![at - 1].Node is HtmlText before) before.Append(text);
        else if (at < count && nodes![at].Node is HtmlText after) after.Prepend(text);
        else Insert(at, new HtmlText(text));
    }

    /// <summary>Its place is looked for once: at each step it would cost the square of a long row.</summary>
    private IEnumerable<HtmlNode> Beside(int step)
    {
        if (above is not HtmlNode around) yield break;
        for (var at = around.PlaceOf(this) + step; at >= 0 && at < around.count; at += step)
        {
            yield return around.nodes![at].Node;
        }
    }

    /// <summary>
    /// Where a node stands among those below. Of a row it is asked of one after the other: the search begins where the
    /// last one ended.
    /// </summary>
    private int PlaceOf(HtmlNode node)
    {
        const int near = 4;
        var past = Math.Min(count, asked + near);
        for (var at = Math.Max(0, asked - near); at < past; at++)
        {
            if (nodes![at].Node == node) return asked = at;
        }

        return asked = LastIndexOf(node);
    }

    /// <summary>What tree construction moves is near the end: the search begins there.</summary>
    private int LastIndexOf(HtmlNode node)
    {
        var at = count - 1;
        while (at >= 0 && nodes![at].Node != node) at--;
        return at;
    }
}
