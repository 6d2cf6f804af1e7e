namespace Firstwire.Formats.Feeds.Markup;

internal enum MarkupKind
{
    Start,
    End,
    Text,
}

/// <summary>
/// A document as a stream of tags and text, which is all that feeds are read from. Comments, processing instructions
/// and document types are passed over. Every <see cref="MarkupKind.Start"/> is followed by its
/// <see cref="MarkupKind.End"/>.
/// </summary>
internal abstract class MarkupReader
{
    /// <summary>
    /// Real documents nest some twenty deep; what goes on like this is made to exhaust a stack or a memory.
    /// </summary>
    public const int MaxDepth = 256;

    public MarkupKind Kind { get; protected set; }

    /// <summary>Name without prefix, as written. Valid at start and end.</summary>
    public string LocalName { get; protected set; } = "";

    public string NamespaceUri { get; protected set; } = "";

    public abstract int AttributeCount { get; }

    /// <summary>True where the document ended before its root element did.</summary>
    public bool IsTruncated { get; protected set; }

    /// <summary>Moves on; false at the end of the document.</summary>
    public abstract bool Read();

    /// <summary>Appends the text of the current node.</summary>
    public abstract void AppendText(TextBuffer buffer);

    /// <summary>
    /// The value of an attribute without prefix, its name compared without case; null where there is none.
    /// </summary>
    public abstract string? Attribute(string name);

    /// <summary>
    /// The value of an attribute in the XML namespace (<c>base</c>, <c>lang</c>); null where there is none.
    /// </summary>
    public abstract string? XmlAttribute(string name);

    /// <summary>The value of an attribute in another namespace; null where there is none.</summary>
    public abstract string? Attribute(string name, string namespaceUri);

    /// <summary>The attribute at <paramref name="index"/>, its name with prefix as written.</summary>
    public abstract (string Name, string Value) AttributeAt(int index);
}
