using System.Collections.Frozen;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>The names of meta elements that state when a page was published or changed.</summary>
internal static class DateMetas
{
    /// <summary>They say that the article was published then.</summary>
    private static readonly string[] Published =
    [
        "article:published_time", "article:published", "og:published_time", "og:article:published_time",
        "datepublished", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "parsely-pub-date", "sailthru.date",
        "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.created", "pubdate",
        "publishdate", "publish-date", "publish_date", "publication_date", "article.published", "article_date_original",
        "originalpublicationdate", "citation_publication_date", "date", "dc.date", "dcterms.date", "datecreated",
        "created", "article:created_time", "release_date", "pub_date", "publish_time", "publish-time", "pubtime",
        "publicationdate", "sailthru.pub_date", "citation_date", "citation_online_date", "dcterms.available",
        "dc:date", "dcterm:date", "dc:created", "dcterm:created", "dcterm:issued", "og:pubdate", "article.created",
        "article_date", "displaydate", "weibo:article:create_at", "bt:pubdate", "rnews:datepublished",
        "article:publicationdate", "article:original_publish_date", "firstpublished", "date_published", "ptime", "data",
    ];

    /// <summary>
    /// Of these, those that many systems fill with the day on which the page was made or last stored: what the page
    /// shows its readers is truer.
    /// </summary>
    private static readonly FrozenSet<string> Vague = FrozenSet.ToFrozenSet(
    [
        "date", "dc.date", "dc:date", "dcterms.date", "dcterm:date", "created", "datecreated", "dc.created",
        "dc:created", "dcterms.created", "dcterm:created", "dc.date.created", "article:created_time", "article.created",
        "dcterms.available",
    ]);

    private static readonly string[] Modified =
    [
        "article:modified_time", "og:updated_time", "og:modified_time", "article:modified", "datemodified",
        "dateupdate", "dcterms.modified", "dc.date.modified", "dc.modified", "lastmod", "last-modified", "modified",
        "revised",
    ];

    public static IEnumerable<string> OfPublication(PageFacts facts) => Published.SelectMany(facts.Metas);

    public static IEnumerable<string> OfChange(PageFacts facts) => Modified.SelectMany(facts.Metas);

    /// <summary>The statements of publication, and whether each is a vague one.</summary>
    public static IEnumerable<(string Value, bool IsVague)> Weighed(PageFacts facts) =>
        Published.SelectMany(name => facts.Metas(name).Select(value => (value, Vague.Contains(name))));

    /// <summary>What metas of other names state, whose names tell a time of publication: "sp.published_at".</summary>
    public static IEnumerable<string> OfUnknownName(PageFacts facts) =>
        facts.AllMetas().Where(static m => TellsPublication(m.Name)).Select(static m => m.Value);

    private static bool TellsPublication(string name)
    {
        var bare = string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant();
        if (bare.Contains("modif") || bare.Contains("updat") || bare.Contains("expir")) return false;
        return bare.Contains("pubdate") || bare.Contains("pubtime") || bare.EndsWith("publishedat")
            || ((bare.Contains("publi") || bare.Contains("issue") || bare.Contains("release") || bare.Contains("creat"))
                && (bare.Contains("date") || bare.Contains("time")));
    }
}
