using System.Xml;

namespace Firstwire.Formats.Feeds.Markup;

/// <summary>
/// Well-formed XML through <see cref="XmlReader"/>, without DTDs. Throws <see cref="XmlException"/> at the first fault.
/// </summary>
internal sealed class StrictMarkup(string text) : MarkupReader, IDisposable
{
    private const int ChunkSize = 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        // The document type is passed over: no entity is declared, nothing external is ever asked for.
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = true,
    };

    private readonly XmlReader reader = XmlReader.Create(new StringReader(text), Settings);
    private bool endIsDue;

    public override int AttributeCount => reader.AttributeCount;

    public override bool Read()
    {
        if (endIsDue)
        {
            endIsDue = false;
            Kind = MarkupKind.End;
            return true;
        }

        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    Kind = MarkupKind.Start;
                    LocalName = reader.LocalName;
                    NamespaceUri = reader.NamespaceURI;
                    endIsDue = reader.IsEmptyElement;
                    return true;
                case XmlNodeType.EndElement:
                    Kind = MarkupKind.End;
                    LocalName = reader.LocalName;
                    NamespaceUri = reader.NamespaceURI;
                    return true;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    Kind = MarkupKind.Text;
                    return true;
            }
        }

        return false;
    }

    public override void AppendText(TextBuffer buffer)
    {
        while (true)
        {
            var room = buffer.Reserve(ChunkSize);
            var read = reader.ReadValueChunk(room.Array!, room.Offset, room.Count);
            if (read == 0) return;
            buffer.Advance(read);
        }
    }

    public override string? Attribute(string name)
    {
        if (reader.AttributeCount == 0) return null;
        if (reader.GetAttribute(name) is { } exact) return exact;
        string? found = null;
        while (found is null && reader.MoveToNextAttribute())
        {
            if (reader.Prefix.Length == 0 && reader.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                found = reader.Value;
            }
        }

        reader.MoveToElement();
        return found;
    }

    public override string? XmlAttribute(string name) => Attribute(name, "http://www.w3.org/XML/1998/namespace");

    public override string? Attribute(string name, string namespaceUri) =>
        reader.AttributeCount == 0 ? null : reader.GetAttribute(name, namespaceUri);

    public override (string Name, string Value) AttributeAt(int index)
    {
        reader.MoveToAttribute(index);
        var attribute = (reader.Name, reader.Value);
        reader.MoveToElement();
        return attribute;
    }

    public void Dispose() => reader.Dispose();
}
