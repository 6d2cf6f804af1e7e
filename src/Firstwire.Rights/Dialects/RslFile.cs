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

    /// <summary>Characters of a document: as many bytes as are read of a site's robots.txt.</summary>
    public const int LargestDocument = 500 * 1024;

    /// <summary>
    /// The signal of the contents that the page at <paramref name="path"/> (with its query) is one of; null where there
    /// is none. A document that cannot be read is given as it is: its terms stay unknown.
    /// </summary>
    public static RightsSignal? Of(string document, string path)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(path);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = LargestDocument,
            IgnoreComments = true,
        };
        var spelled = PathPattern.Spelled(path);
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
                else if (count++ >= 0 && PathPattern.OfLocation(reader.GetAttribute("url") ?? "/").Matches(spelled))
                    contents.Append(reader.ReadOuterXml());
                else reader.Skip();
            }
        }
        catch (XmlException)
        {
            return new RightsSignal(
                SignalNames.Rsl, SignalPlace.Site, document[..Math.Min(document.Length, RightsSignal.MaximumValue)]);
        }

        return contents.Length == 0
            ? null
            : new RightsSignal(SignalNames.Rsl, SignalPlace.Site, $"<rsl>{contents}</rsl>");
    }
}
