using System.Text;
using System.Xml;

namespace Firstwire.Formats.Opml;

/// <summary>
/// Writes subscription lists as OPML 2.0 (opml.org/spec2.opml): folders as outlines, a feed once in each of its
/// folders.
/// </summary>
public static class OpmlWriter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        // Titles come from foreign feeds: characters that XML has no place for are left out, not thrown at.
        CheckCharacters = false,
    };

    /// <summary>The list as UTF-8 bytes.</summary>
    public static byte[] Write(OpmlDocument document)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("opml");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteStartElement("head");
            xml.WriteElementString("title", Clean(document.Title ?? "Subscriptions"));
            xml.WriteEndElement();
            xml.WriteStartElement("body");
            WriteFolder(xml, Folder.Of(document.Feeds));
            foreach (var list in document.OpmlUrls) WriteInclude(xml, list);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void WriteFolder(XmlWriter xml, Folder folder)
    {
        foreach (var (name, inner) in folder.Folders)
        {
            xml.WriteStartElement("outline");
            xml.WriteAttributeString("text", Clean(name));
            WriteFolder(xml, inner);
            xml.WriteEndElement();
        }

        foreach (var feed in folder.Feeds) WriteFeed(xml, feed);
    }

    private static void WriteFeed(XmlWriter xml, OpmlFeed feed)
    {
        var title = Clean(feed.Title ?? feed.Url);
        xml.WriteStartElement("outline");
        xml.WriteAttributeString("type", "rss");
        xml.WriteAttributeString("text", title);
        xml.WriteAttributeString("title", title);
        xml.WriteAttributeString("xmlUrl", Clean(feed.Url));
        if (feed.HomePageUrl is { } page) xml.WriteAttributeString("htmlUrl", Clean(page));
        xml.WriteEndElement();
    }

    private static void WriteInclude(XmlWriter xml, string list)
    {
        xml.WriteStartElement("outline");
        xml.WriteAttributeString("type", "include");
        xml.WriteAttributeString("text", Clean(list));
        xml.WriteAttributeString("url", Clean(list));
        xml.WriteEndElement();
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text, i++, 2);
            }
        }

        return clean.ToString();
    }

    /// <summary>The tree of folders, in the order in which they are first named.</summary>
    private sealed class Folder
    {
        private readonly Dictionary<string, Folder> byName = new(StringComparer.Ordinal);

        public List<(string Name, Folder Inner)> Folders { get; } = [];

        public List<OpmlFeed> Feeds { get; } = [];

        public static Folder Of(IEnumerable<OpmlFeed> feeds)
        {
            var root = new Folder();
            foreach (var feed in feeds)
            {
                if (feed.Categories.Count == 0) root.Feeds.Add(feed);
                foreach (var path in feed.Categories)
                {
                    path.Aggregate(root, (folder, name) => folder.Inner(name)).Feeds.Add(feed);
                }
            }

            return root;
        }

        private Folder Inner(string name)
        {
            if (byName.TryGetValue(name, out var inner)) return inner;
            inner = new Folder();
            byName.Add(name, inner);
            Folders.Add((name, inner));
            return inner;
        }
    }
}
