using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace Firstwire.Reading.Tree;

/// <summary>An attribute: nothing of its value is copied out of the page before it is asked for.</summary>
internal sealed class HtmlAttribute(string name, StringOrMemory written) : IConstructableAttr
{
    private StringOrMemory written = written;
    private string? value;

    public string Name { get; } = name;

    public string Value => value ??= written.ToString();

    public StringOrMemory Written
    {
        get => written;
        set => (written, this.value) = (value, null);
    }

    StringOrMemory IConstructableAttr.Name => Name;

    StringOrMemory IConstructableAttr.Value
    {
        get => written;
        set => Written = value;
    }
}

/// <summary>The attributes of an element in the order written; they are few, and found by looking.</summary>
internal sealed class HtmlAttributes(int count) : IConstructableNamedNodeMap
{
    public static readonly HtmlAttributes None = new(0);

    /// <summary>A bit for each name, so that one that is not there is hardly ever looked for.</summary>
    private ulong bits;

    public List<HtmlAttribute> List { get; } = new(count);

    int IConstructableNamedNodeMap.Length => List.Count;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => Find(name);

    public void Add(StringOrMemory name, StringOrMemory value)
    {
        var known = KnownNames.Attribute(name.Memory.Span);
        bits |= Bit(known);
        List.Add(new HtmlAttribute(known, value));
    }

    public bool MayHold(string name) => (bits & Bit(name)) != 0;

    public HtmlAttribute? Find(StringOrMemory name)
    {
        var sought = name.Memory.Span;
        foreach (var attribute in List)
            if (sought.SequenceEqual(attribute.Name)) return attribute;
        return null;
    }

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes) =>
        attributes is HtmlAttributes other && other.List.Count == List.Count
            && List.TrueForAll(held => other.Find(held.Name)?.Value == held.Value);

    private static ulong Bit(string name) => name.Length == 0 ? 1 : 1UL << ((name[0] + (name.Length * 5)) & 63);
}
