using System.Runtime.CompilerServices;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using Firstwire.Reading.Sanitizing;

namespace Firstwire.Reading.Tree;

/// <summary>
/// An element: its name in lower case (in SVG and MathML as the standard adjusts it), its attributes, its content. One
/// class stands for all kinds that tree construction asks for by type, but for scripts: it tells the others apart by
/// their names, and calls that nearly always meet the same class are faster.
/// </summary>
internal class HtmlElement(ElementName name) : HtmlNode, IConstructableFormElement, IConstructableFrameElement,
    IConstructableMathElement, IConstructableMetaElement, IConstructableSvgElement, IConstructableNamedNodeMap
{
    /// <summary>In the order written; they are few, and found by looking.</summary>
    private HtmlAttribute[] attributes = [];

    private int attributeCount;

    /// <summary>A bit for each attribute's name, so that one that is not there is hardly ever looked for.</summary>
    private ulong bits;

    public string LocalName => name.Local;

    /// <summary>The page that counts this element among its open tables; null for all others.</summary>
    public HtmlTree? OpenIn { get; set; }

    /// <summary>True for what stands within a line of text.</summary>
    public bool IsInline => name.IsInline;

    /// <summary>What sanitised markup makes of it.</summary>
    public SafeElement Role => name.Role;

    /// <summary>False for what belongs to SVG or MathML.</summary>
    public bool IsHtml => name.NamespaceUri == NamespaceNames.HtmlUri;

    public ReadOnlySpan<HtmlAttribute> Attributes => attributes.AsSpan(0, attributeCount);

    public string? Id => GetAttribute("id");

    public string? ClassName => GetAttribute("class");

    /// <summary>The element that follows on this one within the same parent.</summary>
    public HtmlElement? NextElement => Parent is null ? null : After.OfType<HtmlElement>().FirstOrDefault();

    /// <summary>The elements directly below.</summary>
    public IEnumerable<HtmlElement> Children
    {
        get
        {
            foreach (var node in ChildNodes)
                if (node.Element is { } element) yield return element;
        }
    }

    public override string TextContent
    {
        get
        {
            if (ChildNodes is [HtmlText only]) return only.Data;
            return string.Create(TextLength(this), this, static (into, element) => CopyText(element, into));
        }
    }

    StringOrMemory IConstructableElement.NamespaceUri => name.NamespaceWritten;

    StringOrMemory IConstructableElement.LocalName => name.LocalWritten;

    StringOrMemory IConstructableElement.Prefix => default;

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    int IConstructableNamedNodeMap.Length => attributeCount;

    ISourceReference? IConstructableElement.SourceReference
    {
        get => null;
        set { }
    }

    protected override StringOrMemory Name => name.LocalWritten;

    protected override NodeFlags Flags => name.Flags;

    /// <summary>Never asked for but by AngleSharp's own attributes.</summary>
    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory attribute] =>
        throw new NotSupportedException("an attribute");

    /// <summary>The value, empty where none is written; null where the element has no such attribute.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? GetAttribute(string attribute) =>
        (bits & Bit(attribute)) != 0 && Find(attribute) is >= 0 and var at ? attributes[at].Value : null;

    /// <summary>The value for whoever looks at it once; empty where the element has no such attribute.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> AttributeSpan(string attribute) =>
        (bits & Bit(attribute)) != 0 && Find(attribute) is >= 0 and var at ? attributes[at].Written.Span : [];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasAttribute(string attribute) => (bits & Bit(attribute)) != 0 && Find(attribute) >= 0;

    /// <summary>The elements below, parents before their children.</summary>
    public IEnumerable<HtmlElement> Descendants()
    {
        var open = new Stack<HtmlElement>();
        for (var at = ChildNodes.Count - 1; at >= 0; at--)
            if (ChildNodes[at].Element is { } child) open.Push(child);
        while (open.TryPop(out var element))
        {
            yield return element;
            for (var at = element.ChildNodes.Count - 1; at >= 0; at--)
                if (element.ChildNodes[at].Element is { } child) open.Push(child);
        }
    }

    /// <summary>The elements below of these names.</summary>
    public List<HtmlElement> Named(params ReadOnlySpan<string> names)
    {
        var named = new List<HtmlElement>();
        Gather(this, names, named);
        return named;
    }

    /// <summary>The nearest element of one of these names, this one included, going outwards.</summary>
    public HtmlElement? Closest(params ReadOnlySpan<string> names)
    {
        for (var at = this; at is not null; at = at.Parent)
            if (names.Contains(at.LocalName)) return at;
        return null;
    }

    /// <summary>True where this element, or one above it, is such.</summary>
    public bool IsWithin(Func<HtmlElement, bool> isSuch)
    {
        for (var at = this; at is not null; at = at.Parent)
            if (isSuch(at)) return true;
        return false;
    }

    /// <summary>True where the other element is somewhere below this one.</summary>
    public bool IsAround(HtmlElement other)
    {
        for (var above = other.Parent; above is not null; above = above.Parent)
            if (above == this) return true;
        return false;
    }

    /// <summary>Adds an attribute as a tag states it, or changes its value.</summary>
    public void SetAttribute(StringOrMemory attribute, StringOrMemory value)
    {
        if (Find(attribute) is >= 0 and var at)
            attributes[at] = new HtmlAttribute(attributes[at].Name, value.Memory);
        else
            Add(KnownNames.Attribute(attribute.Memory.Span), value.Memory);
    }

    void IConstructableElement.SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) =>
        SetAttribute(name, value);

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) => SetAttribute(name, value);

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory @namespace, StringOrMemory name) =>
        Find(name) is >= 0 and var at ? new StringOrMemory(attributes[at].Written) : default;

    void IConstructableElement.SetAttributes(StructAttributes tagAttributes)
    {
        if (tagAttributes.Count == 0) return;
        if (attributeCount == 0) attributes = new HtmlAttribute[tagAttributes.Count];
        for (var at = 0; at < tagAttributes.Count; at++)
        {
            var stated = tagAttributes[at];
            Add(KnownNames.Attribute(stated.Name.Memory.Span), stated.Value.Memory);
        }
    }

    bool IConstructableElement.HasAttribute(StringOrMemory name) => Find(name) >= 0;

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? map)
    {
        if (map is not HtmlElement other || other.attributeCount != attributeCount) return false;
        for (var at = 0; at < attributeCount; at++)
            if (other.GetAttribute(attributes[at].Name) != attributes[at].Value) return false;
        return true;
    }

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
        return new HtmlElement(name) { attributes = [.. Attributes], attributeCount = attributeCount, bits = bits };
    }

    /// <summary>Of a name that is written in the code the compiler works it out: most are asked for in vain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bit(string name) => name.Length == 0 ? 1 : 1UL << ((name[0] + (name.Length * 5)) & 63);

    private void Add(string known, ReadOnlyMemory<char> value)
    {
        if (attributeCount == attributes.Length) Array.Resize(ref attributes, Math.Max(2, attributeCount * 2));
        attributes[attributeCount++] = new HtmlAttribute(known, value);
        bits |= Bit(known);
    }

    private int Find(string name)
    {
        for (var at = 0; at < attributeCount; at++)
            if (attributes[at].Name == name) return at;
        return -1;
    }

    private int Find(StringOrMemory name)
    {
        var sought = name.Memory.Span;
        for (var at = 0; at < attributeCount; at++)
            if (sought.SequenceEqual(attributes[at].Name)) return at;
        return -1;
    }

    private static void Gather(HtmlElement element, ReadOnlySpan<string> names, List<HtmlElement> named)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node.Element is not { } child) continue;
            if (names.Contains(child.LocalName)) named.Add(child);
            Gather(child, names, named);
        }
    }

    private static int TextLength(HtmlElement element)
    {
        var length = 0;
        foreach (var node in element.ChildNodes)
        {
            if (node is HtmlText run) length += run.Span.Length;
            else if (node is HtmlElement child) length += TextLength(child);
        }

        return length;
    }

    /// <summary>Returns what is left to be filled behind the element's text.</summary>
    private static Span<char> CopyText(HtmlElement element, Span<char> into)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is HtmlText run)
            {
                run.Span.CopyTo(into);
                into = into[run.Span.Length..];
            }
            else if (node is HtmlElement child) into = CopyText(child, into);
        }

        return into;
    }
}
