namespace Firstwire.Formats.Feeds.Markup;

/// <summary>The namespaces that feeds mean by prefixes which they forgot to declare.</summary>
internal static class UsualPrefixes
{
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>The usual namespace; for a prefix that nobody else uses, a namespace that no vocabulary has.</summary>
    public static string NamespaceOf(string prefix) => prefix.ToLowerInvariant() switch
    {
        "" => "",
        "rss" => "",
        "atom" or "atom10" or "a10" => "http://www.w3.org/2005/Atom",
        "rdf" => Rdf,
        "dc" => "http://purl.org/dc/elements/1.1/",
        "dcterms" => "http://purl.org/dc/terms/",
        "content" => "http://purl.org/rss/1.0/modules/content/",
        "sy" => "http://purl.org/rss/1.0/modules/syndication/",
        "slash" => "http://purl.org/rss/1.0/modules/slash/",
        "fh" => "http://purl.org/syndication/history/1.0",
        "wfw" => "http://wellformedweb.org/CommentAPI/",
        "thr" => "http://purl.org/syndication/thread/1.0",
        "itunes" => "http://www.itunes.com/dtds/podcast-1.0.dtd",
        "podcast" => "https://podcastindex.org/namespace/1.0",
        "media" => "http://search.yahoo.com/mrss/",
        "georss" => "http://www.georss.org/georss",
        "gml" => "http://www.opengis.net/gml",
        "geo" => "http://www.w3.org/2003/01/geo/wgs84_pos#",
        "creativecommons" => "http://backend.userland.com/creativeCommonsRssModule",
        "cc" => "http://web.resource.org/cc/",
        "feedburner" => "http://rssnamespace.org/feedburner/ext/1.0",
        "admin" => "http://webns.net/mvcb/",
        "at" => "http://purl.org/atompub/tombstones/1.0",
        "news" => "http://www.google.com/schemas/sitemap-news/0.9",
        "image" => "http://www.google.com/schemas/sitemap-image/1.1",
        "xhtml" => "http://www.w3.org/1999/xhtml",
        _ => "prefix:" + prefix,
    };
}
