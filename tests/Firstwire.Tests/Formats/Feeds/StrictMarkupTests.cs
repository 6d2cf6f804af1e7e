using System.Xml;
using CsCheck;
using Firstwire.Formats.Feeds.Markup;

namespace Firstwire.Tests.Formats.Feeds;

/// <summary>Our scanner of well-formed XML beside the runtime's.</summary>
public sealed class StrictMarkupTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        "ferry", " ", "\r\n", "\r", "\t", "&amp;", "&lt;b&gt;", "&#233;", "&#x1F30D;", "é", "<![CDATA[a <b> & c]]>",
        "<!-- x -->", "<?note x?>");

    private static readonly Gen<string> Name = Gen.OneOf("item", "a:item", "b:x-1", "_t.2");

    private static readonly Gen<string> Attributes = Gen.OneOf(
        "", " id='1'", " a:id = \"x &lt; y\"", " xmlns='urn:z'", " xmlns:a='urn:y'", " xml:base='/é'",
        " t='a\r\nb\tc'");

    private static readonly Gen<string> Element = Gen.Recursive<string>((depth, inner) =>
        from name in Name
        from attributes in Attributes
        from content in Gen.OneOf(Words.Array[0, 4].Select(string.Concat), depth > 4 ? Words : inner)
        from isEmpty in Gen.Bool
        select isEmpty ? $"<{name}{attributes}/>" : $"<{name}{attributes} >{content}</{name}\n>");

    private static readonly Gen<string> Document =
        from head in Gen.OneOf("", "<?xml version='1.0'?>\n", "<!DOCTYPE x [<!ELEMENT x ANY>]>")
        from elements in Element.Array[0, 4]
        select $"{head}<root xmlns:a='urn:a' xmlns:b='urn:b'>{string.Concat(elements)}</root>\n";

    [Fact]
    public void Well_formed_documents_are_read_as_the_runtime_reads_them() => Document.Sample(document =>
        Assert.Equal(Expected(document), Read(document)));

    [Fact]
    public void What_it_finds_no_fault_with_has_none() =>
        Gen.Select(Document, Gen.Int[0, 400], Gen.OneOf("<", ">", "&", "/", "'", "\"", "]]", "<!", "</a>", "=", "x:"))
            .Sample((document, where, noise) =>
            {
                var broken = document.Insert(where % document.Length, noise);
                var ours = Read(broken);
                if (ours is not null) Assert.Equal(Expected(broken) ?? ours, ours);
            });

    [Theory]
    [InlineData("<a><b></a></b>")]
    [InlineData("<a b=c></a>")]
    [InlineData("<a b='1' b='2'/>")]
    [InlineData("<a b='<'/>")]
    [InlineData("<a>&nbsp;</a>")]
    [InlineData("<a>& b</a>")]
    [InlineData("<a>&#0;</a>")]
    [InlineData("<x:a/>")]
    [InlineData("<a/><b/>")]
    [InlineData("<a/>text")]
    [InlineData("noise <a/>")]
    [InlineData("\n<?xml version='1.0'?><a/>")]
    [InlineData("<a>")]
    [InlineData("<a")]
    [InlineData("<a><![CDATA[x</a>")]
    [InlineData("<a><!-- x</a>")]
    [InlineData("")]
    public void Each_fault_is_met(string document) => Assert.Null(Read(document));

    /// <summary>The document as a line of what was met; null where a fault was.</summary>
    private static string? Read(string document)
    {
        var reader = new StrictMarkup(document);
        var told = new TextBuffer();
        while (reader.Read())
        {
            if (reader.Kind == MarkupKind.Text) reader.AppendText(told);
            else if (reader.Kind == MarkupKind.End) told.Append("[/]");
            else
            {
                told.Append($"[{reader.LocalName} {reader.NamespaceUri}");
                for (var i = 0; i < reader.AttributeCount; i++) told.Append($" {reader.AttributeAt(i)}");
                told.Append("]");
            }
        }

        return reader.Fault is null ? told.From(0).ToString() : null;
    }

    private static string? Expected(string document)
    {
        var told = new TextBuffer();
        try
        {
            using var reader = XmlReader.Create(
                new StringReader(document), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.EndElement) told.Append("[/]");
                else if (reader.NodeType == XmlNodeType.Element) Append(told, reader);
                else if (reader.Depth > 0 && reader.NodeType is not (XmlNodeType.Comment
                    or XmlNodeType.ProcessingInstruction))
                {
                    told.Append(reader.Value);
                }
            }
        }
        catch (XmlException)
        {
            return null;
        }

        return told.From(0).ToString();
    }

    private static void Append(TextBuffer told, XmlReader reader)
    {
        var isEmpty = reader.IsEmptyElement;
        told.Append($"[{reader.LocalName} {reader.NamespaceURI}");
        while (reader.MoveToNextAttribute()) told.Append($" {(reader.Name, reader.Value)}");
        told.Append(isEmpty ? "][/]" : "]");
    }
}
