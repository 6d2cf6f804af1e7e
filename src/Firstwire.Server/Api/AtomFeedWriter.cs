using System.Text;
using System.Xml;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Rights;
using Firstwire.Server.Pages;
using Firstwire.Server.Wording;
using Firstwire.Text.Urls;

namespace Firstwire.Server.Api;

/// <summary>Atom 1.0 (RFC 4287), with what was erased (RFC 6721).</summary>
internal static class AtomFeedWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Tombstones = "http://purl.org/atompub/tombstones/1.0";

    private static readonly XmlWriterSettings Settings =
        new() { Encoding = new UTF8Encoding(false), CheckCharacters = true };

    public static byte[] Write(FrontFeed feed)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("feed", Atom);
            Text(xml, "id", feed.Self);
            Text(xml, "title", feed.Title, feed.Language);
            Text(xml, "updated", Instant(feed.Updated));
            Text(xml, "generator", "Firstwire");
            Link(xml, "self", feed.Self);
            if (feed.Hub is { } hub) Link(xml, "hub", hub);
            Link(xml, "alternate", feed.Site + feed.Page);
            foreach (var item in feed.Items) Entry(xml, item);
            foreach (var tombstone in feed.Erased) Deleted(xml, tombstone);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Entry(XmlWriter xml, ShownItem item)
    {
        xml.WriteStartElement("entry", Atom);
        Language(xml, item.Language);
        Text(xml, "id", FrontFeed.IdOf(item));
        Text(xml, "title", item.Title ?? Texts.English["no-headline"]);
        Text(xml, "updated", Instant(item.Changed));
        if (FrontFeed.Published(item) is { } published) Text(xml, "published", Instant(published));

        // RFC 4287 §4.2.1: an entry without a person names none, so its outlet stands for them.
        foreach (var author in item.Authors.DefaultIfEmpty(item.Outlet.Name)) Author(xml, author);
        Link(xml, "alternate", item.Url);
        if (item.Primary.Url is { } primary) Link(xml, "via", primary);
        if (item.Excerpt is { Length: > 0 } excerpt) Text(xml, "summary", excerpt);
        if ((item.License ?? item.Terms?.Name) is { } license) Rights(xml, license, item.Terms);
        Source(xml, item);
        xml.WriteEndElement();
    }

    private static void Deleted(XmlWriter xml, Tombstone tombstone)
    {
        xml.WriteStartElement("at", "deleted-entry", Tombstones);
        xml.WriteAttributeString("ref", ItemIdentity.Urn(tombstone.Entry!.Value));
        xml.WriteAttributeString("when", Instant(tombstone.When));
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        Text(xml, "name", name);
        xml.WriteEndElement();
    }

    /// <summary>RFC 4946 where the licence is an address; its words in any case.</summary>
    private static void Rights(XmlWriter xml, string license, StatedLicense? terms)
    {
        if (Saying.Site(license) is not null) Link(xml, "license", license);
        else if (terms is not null) Link(xml, "license", terms.Url);
        Text(xml, "rights", license);
    }

    /// <summary>Whose entry it is (RFC 4287 §4.2.11).</summary>
    private static void Source(XmlWriter xml, ShownItem item)
    {
        // Not by .NET's Uri: the web allows host names that it does not read.
        var home = WebUrl.HrefOf("/", WebUrl.Parse(item.Url)) ?? item.Url;
        xml.WriteStartElement("source", Atom);
        Text(xml, "id", home);
        Text(xml, "title", item.Outlet.Name);
        Text(xml, "updated", Instant(item.Changed));
        Link(xml, "alternate", home);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string href)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", Printable(href));
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text, string? language = null)
    {
        xml.WriteStartElement(name, Atom);
        Language(xml, language);
        xml.WriteString(Printable(text));
        xml.WriteEndElement();
    }

    private static void Language(XmlWriter xml, string? language)
    {
        if (Tongue.Of(language).Tag is { } tag) xml.WriteAttributeString("xml", "lang", null, tag);
    }

    /// <summary>Characters that XML 1.0 cannot hold are left out: no escape would make them legal.</summary>
    private static string Printable(string text)
    {
        if (IsLegal(text)) return text;
        var legal = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (XmlConvert.IsXmlChar(text[at])) legal.Append(text[at]);
            else if (char.IsSurrogatePair(text, at)) legal.Append(text[at]).Append(text[++at]);
        }

        return legal.ToString();
    }

    private static bool IsLegal(string text) => text.All(XmlConvert.IsXmlChar);

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");
}
