namespace Firstwire.Formats.Feeds.Markup;

/// <summary>The elements open at a place of a broken document, with the namespaces in force there.</summary>
internal sealed class OpenElements
{
    /// <summary>
    /// An end tag is matched against this many open elements; deeper ones are closed with their parents.
    /// </summary>
    private const int MaxSearch = 256;

    private readonly List<(string Name, string LocalName, string NamespaceUri, int Declarations)> elements = [];
    private readonly Namespaces declared = new();

    public int Count => elements.Count;

    /// <summary>The qualified name, <paramref name="above"/> the innermost element.</summary>
    public string NameAt(int above) => elements[^(above + 1)].Name;

    public (string LocalName, string NamespaceUri) Push(
        string name, List<(string Name, string Value)> attributes, NamePool names)
    {
        var before = declared.Count;
        foreach (var (attribute, value) in attributes)
        {
            if (!attribute.StartsWith("xmlns", StringComparison.OrdinalIgnoreCase)) continue;
            if (attribute.Length == 5) declared.TryDeclare("", value);
            else if (attribute[5] == ':') declared.TryDeclare(attribute[6..], value);
        }

        var colon = name.IndexOf(':');
        var localName = colon < 0 ? name : names.Of(name.AsSpan(colon + 1));
        var namespaceUri = NamespaceOf(colon < 0 ? "" : names.Of(name.AsSpan(0, colon)));
        elements.Add((name, localName, namespaceUri, before));
        return (localName, namespaceUri);
    }

    public (string LocalName, string NamespaceUri) Pop()
    {
        var (_, localName, namespaceUri, before) = elements[^1];
        elements.RemoveAt(elements.Count - 1);
        declared.CutBackTo(before);
        return (localName, namespaceUri);
    }

    /// <summary>How many elements an end tag of this name closes; 0 where none of that name is open.</summary>
    public int CountTo(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < elements.Count && i < MaxSearch; i++)
        {
            if (name.Equals(NameAt(i), StringComparison.OrdinalIgnoreCase)) return i + 1;
        }

        return 0;
    }

    /// <summary>The namespace of a prefix; where nothing declares it, the one that feeds mean by it.</summary>
    public string NamespaceOf(string prefix) => declared.Find(prefix) ?? UsualPrefixes.NamespaceOf(prefix);
}
