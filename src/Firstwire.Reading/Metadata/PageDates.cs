using Firstwire.Text.Dates;

namespace Firstwire.Reading.Metadata;

/// <summary>When the article was published and changed, by the most trustworthy statement of the page.</summary>
internal static class PageDates
{
    private static readonly string[] PublishedMetas =
    [
        "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created",
        "dcterms.date", "dc.date.created", "pubdate", "publishdate", "publish-date", "publish_date", "sailthru.date", "parsely-pub-date",
        "article.published", "publication_date", "cxenseparse:recs:publishtime", "article_date_original", "originalpublicationdate", "created",
        "last-modified", "datecreated",
    ];

    private static readonly string[] ModifiedMetas =
        ["article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "modified"];

    public static WrittenTime? Published(PageFacts facts) =>
        First(LinkedData.Strings(facts.Data.Article?["datePublished"])) ?? FromMetas(facts, PublishedMetas)
        ?? First(facts.Times.Select(static t => t.GetAttribute("datetime") ?? t.TextContent))
        ?? First(facts.DateMarks.Select(static m => m.GetAttribute("datetime") ?? m.GetAttribute("content") ?? m.GetAttribute("title") ?? ""))
        ?? First(facts.DateMarks.Select(static m => m.TextContent));

    public static WrittenTime? Modified(PageFacts facts) =>
        First(LinkedData.Strings(facts.Data.Article?["dateModified"])) ?? FromMetas(facts, ModifiedMetas);

    private static WrittenTime? FromMetas(PageFacts facts, string[] names) => First(names.SelectMany(facts.Metas));

    private static WrittenTime? First(IEnumerable<string> statements)
    {
        foreach (var statement in statements)
            if (WrittenTimeParser.Parse(statement) is { } time) return time;
        return null;
    }
}
