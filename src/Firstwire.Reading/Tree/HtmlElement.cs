using System.Runtime.InteropServices;
using System.Text;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Firstwire.Reading.Tree;

/// <summary>
/// An element: its name in lower case (in SVG and MathML as the standard adjusts it), its attributes, its content. One
/// class stands for all kinds that tree construction asks for by type, but for scripts: it tells the others apart by
/// their names, and calls that nearly always meet the same class are faster.
/// </summary>
internal class HtmlElement(ElementName name) : HtmlNode, IConstructableFormElement, IConstructableFrameElement,
    IConstructableMathElement, IConstructableMetaElement, IConstructableSvgElement
{
    private HtmlAttributes? attributes;

    public string LocalName => name.Local;

    /// <summary>The page that counts this element among its open tables; null for all others.</summary>
    public HtmlTree? OpenIn { get; set; }

    /// <summary>True for what stands within a line of text.</summary>
    public bool IsInline => name.IsInline;

    /// <summary>False for what belongs to SVG or MathML.</summary>
    public bool IsHtml => name.NamespaceUri == NamespaceNames.HtmlUri;

    public List<HtmlAttribute> Attributes => (attributes ?? HtmlAttributes.None).List;

    public string? Id => GetAttribute("id");

    public string? ClassName => GetAttribute("class");

    /// <summary>The element that follows on this one within the same parent.</summary>
    public HtmlElement? NextElement
    {
        get
        {
            if (Parent?.ChildNodes is not { } siblings) return null;
            var found = false;
            foreach (var node in siblings)
            {
                if (found && node is HtmlElement next) return next;
                found |= node == this;
            }

            return null;
        }
    }

    /// <summary>The elements directly below.</summary>
    public IEnumerable<HtmlElement> Children
    {
        get
        {
            foreach (var node in ChildNodes)
                if (node is HtmlElement element) yield return element;
        }
    }

    public override string TextContent
    {
        get
        {
            if (ChildNodes is [HtmlText only]) return only.Data;
            var text = new StringBuilder();
            AppendText(this, text);
            return text.ToString();
        }
    }

    StringOrMemory IConstructableElement.NamespaceUri => name.NamespaceWritten;

    StringOrMemory IConstructableElement.LocalName => name.LocalWritten;

    StringOrMemory IConstructableElement.Prefix => default;

    IConstructableNamedNodeMap IConstructableElement.Attributes => attributes ?? HtmlAttributes.None;

    ISourceReference? IConstructableElement.SourceReference
    {
        get => null;
        set { }
    }

    protected override StringOrMemory Name => name.LocalWritten;

    protected override NodeFlags Flags => name.Flags;

    /// <summary>The value, empty where none is written; null where the element has no such attribute.</summary>
    public string? GetAttribute(string attribute)
    {
        if (attributes is null || !attributes.MayHold(attribute)) return null;
        foreach (var held in CollectionsMarshal.AsSpan(attributes.List))
            if (held.Name == attribute) return held.Value;
        return null;
    }

    public bool HasAttribute(string attribute) => GetAttribute(attribute) is not null;

    /// <summary>The elements below, parents before their children.</summary>
    public IEnumerable<HtmlElement> Descendants()
    {
        var open = new Stack<HtmlElement>();
        for (var at = ChildNodes.Count - 1; at >= 0; at--)
            if (ChildNodes[at] is HtmlElement child) open.Push(child);
        while (open.TryPop(out var element))
        {
            yield return element;
            for (var at = element.ChildNodes.Count - 1; at >= 0; at--)
                if (element.ChildNodes[at] is HtmlElement child) open.Push(child);
        }
    }

    /// <summary>The elements below of these names.</summary>
    public IEnumerable<HtmlElement> Named(params string[] names) =>
        Descendants().Where(element => names.Contains(element.LocalName));

    /// <summary>The nearest element of one of these names, this one included, going outwards.</summary>
    public HtmlElement? Closest(params ReadOnlySpan<string> names)
    {
        for (var at = this; at is not null; at = at.Parent)
            if (names.Contains(at.LocalName)) return at;
        return null;
    }

    /// <summary>Adds an attribute as a tag states it, or changes its value.</summary>
    public void SetAttribute(StringOrMemory attribute, StringOrMemory value)
    {
        attributes ??= new HtmlAttributes(1);
        if (attributes.Find(attribute) is { } held) held.Written = value;
        else attributes.Add(attribute, value);
    }

    void IConstructableElement.SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) =>
        SetAttribute(name, value);

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) => SetAttribute(name, value);

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory @namespace, StringOrMemory name) =>
        attributes?.Find(name)?.Written ?? default;

    void IConstructableElement.SetAttributes(StructAttributes tagAttributes)
    {
        if (tagAttributes.Count > 0) attributes ??= new HtmlAttributes(tagAttributes.Count);
        for (var at = 0; at < tagAttributes.Count; at++)
            attributes!.Add(tagAttributes[at].Name, tagAttributes[at].Value);
    }

    bool IConstructableElement.HasAttribute(StringOrMemory name) => attributes?.Find(name) is not null;

    void IConstructableElement.SetupElement()
    {
        OpenIn?.Close(this);
    }

    void IConstructableMetaElement.Handle()
    {
    }

    void IConstructableElement.AddComment(ref StructHtmlToken token)
    {
    }

    IConstructableNode IConstructableElement.ShallowCopy()
    {
        var copy = new HtmlElement(name);
        foreach (var held in attributes?.List ?? [])
        {
            (copy.attributes ??= new HtmlAttributes(attributes!.List.Count)).Add(held.Name, held.Written);
        }

        return copy;
    }

    private static void AppendText(HtmlElement element, StringBuilder text)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is HtmlText run) text.Append(run.Span);
            else if (node is HtmlElement child) AppendText(child, text);
        }
    }
}
