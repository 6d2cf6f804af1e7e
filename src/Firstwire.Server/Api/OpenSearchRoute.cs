using System.Text;
using System.Xml;
using Firstwire.Server.Access;
using Firstwire.Server.Wording;

namespace Firstwire.Server.Api;

/// <summary>
/// How a browser asks our search from its address bar (OpenSearch 1.1), by the address that it came by itself.
/// </summary>
internal static class OpenSearchRoute
{
    public const string Path = "/opensearch.xml";
    public const string ContentType = "application/opensearchdescription+xml";

    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false) };

    public static void MapOpenSearch(this WebApplication app) => app.MapRead(
        Path, (HttpRequest request, Texts texts) =>
            new TaggedAnswer(Write(request.Site(), texts), $"{ContentType}; charset=utf-8"));

    private static byte[] Write(string site, Texts texts)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            xml.WriteElementString("ShortName", Namespace, "Firstwire");
            xml.WriteElementString("Description", Namespace, texts["search-label"]);
            xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
            Address(xml, "text/html", null, $"{site}/search?q={{searchTerms}}");
            Address(xml, ContentType, "self", site + Path);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Address(XmlWriter xml, string type, string? relation, string template)
    {
        xml.WriteStartElement("Url", Namespace);
        xml.WriteAttributeString("type", type);
        if (relation is not null) xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("template", template);
        xml.WriteEndElement();
    }
}
