using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Firstwire.Reading.Tree;

/// <summary>
/// A page parsed into AngleSharp's own nodes, and copied from there; what a template holds is no part of it.
/// </summary>
internal static class TreeCopy
{
    /// <summary>Depth is measured at each eighth element, so a page may pass the limit by seven.</summary>
    private const int ElementsBetweenMeasures = 8;

    /// <exception cref="LimitBroken">The page nests too deeply or has too many elements.</exception>
    public static HtmlTree Parse(ReadOnlyMemory<char> markup, HtmlParserOptions options)
    {
        var counted = 0;
        IElement? previous = null;
        options.OnCreated = (element, _) =>
        {
            if (++counted > HtmlTree.MaximumElements) throw HtmlTree.TooMany();
            if (counted % ElementsBetweenMeasures == 0 && Depth(previous) > HtmlNode.MaximumDepth)
            {
                throw HtmlNode.TooDeep();
            }

            previous = element;
        };
        using var page = new HtmlParser(options).ParseDocument(markup);
        var tree = new HtmlTree(new AngleSharp.Text.TextSource(""));
        tree.Add(Copy(page.DocumentElement));
        return tree;
    }

    private static HtmlElement Copy(IElement element)
    {
        var copy = new HtmlElement(NameOf(element));
        foreach (var attribute in element.Attributes) copy.SetAttribute(attribute.Name, attribute.Value);
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text) copy.Add(new HtmlText(text.Data));
            else if (node is IElement child) copy.Add(Copy(child));
        }

        return copy;
    }

    private static ElementName NameOf(IElement element)
    {
        if (element.NamespaceUri == NamespaceNames.SvgUri) return KnownNames.OfSvg(element.LocalName);
        return element.NamespaceUri == NamespaceNames.MathMlUri
            ? KnownNames.OfMathMl(element.LocalName)
            : KnownNames.OfHtml(element.LocalName);
    }

    private static int Depth(INode? node)
    {
        var depth = 0;
        for (; node is not null; node = node.Parent) depth++;
        return depth;
    }
}
