using System.Text;

namespace Firstwire.Press.Feeds;

/// <summary>Atom 1.0 (RFC 4287).</summary>
internal static class AtomFeed
{
    public static string Write(FeedView feed)
    {
        var outlet = feed.Outlet;
        var xml = new StringBuilder(16_384);
        xml.Append($"""
            <?xml version="1.0" encoding="{outlet.Charset}"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{outlet.Language}">
            <title>{Markup.Escape(feed.Title)}</title>
            <subtitle>{Markup.Escape(outlet.Tagline)}</subtitle>
            <id>tag:{outlet.Host},2026:feed-{feed.Feed}</id>
            <updated>{Date(feed.Updated)}</updated>
            <link rel="self" type="application/atom+xml" href="{feed.Url}"/>
            <link rel="alternate" type="text/html" href="{outlet.HomeUrl}"/>
            <author><name>{Markup.Escape(outlet.Name)}</name></author>
            <rights>{Markup.Escape(outlet.Owner)}</rights>

            """);
        if (outlet.Licence is { } licence)
        {
            xml.Append($"<link rel=\"license\" href=\"{licence}\"/>\n");
        }

        foreach (var article in feed.Articles)
        {
            Entry(feed, article, xml);
        }

        return xml.Append("</feed>\n").ToString();
    }

    private static void Entry(FeedView feed, PressArticle article, StringBuilder xml)
    {
        xml.Append($"""
            <entry>
            <title>{Markup.Escape(article.Title)}</title>
            <id>tag:{article.Outlet.Host},2026:article-{article.Index}</id>
            <link rel="alternate" type="text/html" href="{Markup.Escape(feed.Link(article))}"/>
            <published>{Date(article.Published)}</published>
            <updated>{Date(article.ModifiedAt(feed.Now))}</updated>
            <category term="{article.Section}" label="{Markup.Escape(Languages.Words(article.Language).Sections[article.Section])}"/>
            <summary>{Markup.Escape(article.ParagraphsAt(feed.Now)[0])}</summary>

            """);
        if (article.Byline is { } byline)
        {
            xml.Append($"<author><name>{Markup.Escape(byline)}</name></author>\n");
        }

        if (feed.Outlet.FullTextFeed)
        {
            xml.Append($"<content type=\"html\">{Markup.Escape(feed.Html(article))}</content>\n");
        }

        xml.Append("</entry>\n");
    }

    private static string Date(DateTimeOffset instant) => instant.ToString("yyyy-MM-ddTHH:mm:ssZ");
}
