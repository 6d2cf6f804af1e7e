using System.Collections;

namespace Firstwire.Reading.Tree;

/// <summary>The nodes directly below another, in order, to be read while nothing is added to them.</summary>
internal readonly struct HtmlNodes(HtmlNodes.Place[]? nodes, int count) : IReadOnlyList<HtmlNode>
{
    public int Count => count;

    public HtmlNode this[int index] => nodes![index].Node;

    public Enumerator GetEnumerator() => new(nodes, count);

    IEnumerator<HtmlNode> IEnumerable<HtmlNode>.GetEnumerator()
    {
        for (var at = 0; at < Count; at++) yield return this[at];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<HtmlNode>)this).GetEnumerator();

    /// <summary>A node in an array: what is put into one of a class is checked for its own class each time.</summary>
    public readonly record struct Place(HtmlNode Node);

    public struct Enumerator(Place[]? nodes, int count)
    {
        private int at = -1;

        public readonly HtmlNode Current => nodes![at].Node;

        public bool MoveNext() => ++at < count;
    }
}
