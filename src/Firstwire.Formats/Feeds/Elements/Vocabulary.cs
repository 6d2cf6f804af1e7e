using System.Collections.Frozen;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>The families of elements that a feed is made of, whatever prefix they bear.</summary>
internal enum Vocabulary
{
    Unknown,
    Rss,
    Atom,
    Cdf,
    Rdf,
    DublinCore,
    Content,
    Syndication,
    History,
    Thread,
    Slash,
    CommentApi,
    FeedBurner,
    Itunes,
    Podcast,
    Media,
    GeoRss,
    Gml,
    Geo,
    CreativeCommons,
    Admin,
    Prism,
    Tombstone,
    Sitemap,
    News,
    SitemapImage,
    Xhtml,
    GooglePlay,
    Access,
    Rsl,
}

/// <summary>Namespace names as found in feeds, right and wrong ones.</summary>
internal static class Vocabularies
{
    private static readonly FrozenDictionary<string, Vocabulary> ByNamespace = new Dictionary<string, Vocabulary>
    {
        [""] = Vocabulary.Rss,
        ["http://backend.userland.com/rss"] = Vocabulary.Rss,
        ["http://backend.userland.com/rss2"] = Vocabulary.Rss,
        ["http://backend.userland.com/rss091"] = Vocabulary.Rss,
        ["http://blogs.law.harvard.edu/tech/rss"] = Vocabulary.Rss,
        ["http://cyber.law.harvard.edu/rss"] = Vocabulary.Rss,
        ["http://purl.org/rss/1.0"] = Vocabulary.Rss,
        ["http://my.netscape.com/rdf/simple/0.9"] = Vocabulary.Rss,
        ["http://channel.netscape.com/rdf/simple/0.9"] = Vocabulary.Rss,
        ["http://my.netscape.com/publish/formats/rss-0.91"] = Vocabulary.Rss,
        ["http://purl.org/net/rss1.1"] = Vocabulary.Rss,
        ["http://purl.org/netscape/rss"] = Vocabulary.Rss,
        ["http://www.w3.org/2005/atom"] = Vocabulary.Atom,
        ["http://purl.org/atom/ns"] = Vocabulary.Atom,
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns"] = Vocabulary.Rdf,
        ["http://purl.org/dc/elements/1.1"] = Vocabulary.DublinCore,
        ["http://purl.org/dc/elements/1.0"] = Vocabulary.DublinCore,
        ["http://purl.org/dc/terms"] = Vocabulary.DublinCore,
        ["http://purl.org/rss/1.0/modules/content"] = Vocabulary.Content,
        ["http://purl.org/rss/1.0/modules/syndication"] = Vocabulary.Syndication,
        ["http://purl.org/syndication/history/1.0"] = Vocabulary.History,
        ["http://purl.org/syndication/thread/1.0"] = Vocabulary.Thread,
        ["http://purl.org/rss/1.0/modules/slash"] = Vocabulary.Slash,
        ["http://wellformedweb.org/commentapi"] = Vocabulary.CommentApi,
        ["http://rssnamespace.org/feedburner/ext/1.0"] = Vocabulary.FeedBurner,
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = Vocabulary.Itunes,
        ["http://www.google.com/schemas/play-podcasts/1.0"] = Vocabulary.GooglePlay,
        ["https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"] = Vocabulary.Podcast,
        ["https://podcastindex.org/namespace/1.0"] = Vocabulary.Podcast,
        ["http://search.yahoo.com/mrss"] = Vocabulary.Media,
        ["http://www.georss.org/georss"] = Vocabulary.GeoRss,
        ["http://www.opengis.net/gml"] = Vocabulary.Gml,
        ["http://www.w3.org/2003/01/geo/wgs84_pos"] = Vocabulary.Geo,
        ["http://backend.userland.com/creativecommonsrssmodule"] = Vocabulary.CreativeCommons,
        ["http://creativecommons.org/ns"] = Vocabulary.CreativeCommons,
        ["http://web.resource.org/cc"] = Vocabulary.CreativeCommons,
        ["http://webns.net/mvcb"] = Vocabulary.Admin,
        ["http://prismstandard.org/namespaces/1.2/basic"] = Vocabulary.Prism,
        ["http://prismstandard.org/namespaces/basic/2.0"] = Vocabulary.Prism,
        ["http://purl.org/atompub/tombstones/1.0"] = Vocabulary.Tombstone,
        ["http://www.sitemaps.org/schemas/sitemap/0.9"] = Vocabulary.Sitemap,
        ["http://www.google.com/schemas/sitemap-news/0.9"] = Vocabulary.News,
        ["http://www.google.com/schemas/sitemap-image/1.1"] = Vocabulary.SitemapImage,
        ["http://www.w3.org/1999/xhtml"] = Vocabulary.Xhtml,
        ["http://www.bloglines.com/about/specs/fac-1.0"] = Vocabulary.Access,
        ["https://rslstandard.org/rsl"] = Vocabulary.Rsl,
        ["http://rslstandard.org/rsl"] = Vocabulary.Rsl,
    }.ToFrozenDictionary();

    public static Vocabulary Of(string namespaceUri)
    {
        if (namespaceUri.Length == 0) return Vocabulary.Rss;
        return ByNamespace.GetValueOrDefault(namespaceUri.Trim().TrimEnd('/', '#').ToLowerInvariant());
    }
}
