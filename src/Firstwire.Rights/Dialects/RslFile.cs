using System.Text;
using System.Xml;
using Firstwire.Text.Urls;

namespace Firstwire.Rights.Dialects;

/// <summary>
/// An RSL document for a whole site: each of its contents names the addresses that its licences are for.
/// </summary>
public static class RslFile
{
    private const int MostContents = 1_000;

    /// <summary>
    /// The signal of the contents that the page at <paramref name="path"/> is one of; null where there is none. A
    /// document that cannot be read is given as it is: its terms stay unknown.
    /// </summary>
    public static RightsSignal? Of(string document, string path)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(path);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = RightsSignal.MaximumValue,
            IgnoreComments = true,
        };
        var contents = new StringBuilder();
        try
        {
            using var reader = XmlReader.Create(
                new StringReader(document.TrimStart('\uFEFF', ' ', '\t', '\r', '\n')), settings);
            var count = 0;
            while (count < MostContents && !reader.EOF)
            {
                // Reading one content whole leads to what follows it.
                if (reader is not { NodeType: XmlNodeType.Element, LocalName: "content" }) reader.Read();
                else if (count++ >= 0 && new PathPattern(PathOf(reader.GetAttribute("url"))).Matches(path))
                    contents.Append(reader.ReadOuterXml());
                else reader.Skip();
            }
        }
        catch (XmlException)
        {
            return new RightsSignal(SignalNames.Rsl, SignalPlace.Site, document);
        }

        return contents.Length == 0
            ? null
            : new RightsSignal(SignalNames.Rsl, SignalPlace.Site, $"<rsl>{contents}</rsl>");
    }

    /// <summary>An address names its site first; no address at all is every page.</summary>
    private static string PathOf(string? url)
    {
        if (string.IsNullOrWhiteSpace(url)) return "/";
        var start = url.IndexOf("://", StringComparison.Ordinal);
        if (start < 0) return url.StartsWith('/') ? url : "/" + url;
        var slash = url.IndexOf('/', start + 3);
        return slash < 0 ? "/" : url[slash..];
    }
}
