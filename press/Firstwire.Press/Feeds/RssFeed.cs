using System.Globalization;
using System.Text;

namespace Firstwire.Press.Feeds;

/// <summary>RSS 2.0 with Dublin Core creators, as most of the press writes it.</summary>
internal static class RssFeed
{
    public static string Write(FeedView feed)
    {
        var outlet = feed.Outlet;
        var xml = new StringBuilder(16_384);
        xml.Append($"""
            <?xml version="1.0" encoding="{outlet.Charset}"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule">
            <channel>
            <title>{Markup.Escape(feed.Title)}</title>
            <link>{outlet.HomeUrl}</link>
            <description>{Markup.Escape(outlet.Tagline)}</description>
            <language>{outlet.Language}</language>
            <lastBuildDate>{Date(feed.Updated)}</lastBuildDate>
            <ttl>15</ttl>
            <copyright>{Markup.Escape(outlet.Owner)}</copyright>
            <atom:link href="{feed.Url}" rel="self" type="application/rss+xml"/>

            """);
        if (outlet.Licence is { } licence)
        {
            xml.Append($"<creativeCommons:license>{licence}</creativeCommons:license>\n");
        }

        foreach (var article in feed.Articles)
        {
            Item(feed, article, xml);
        }

        return xml.Append("</channel>\n</rss>\n").ToString();
    }

    private static void Item(FeedView feed, PressArticle article, StringBuilder xml)
    {
        var words = Languages.Words(article.Language);
        xml.Append($"""
            <item>
            <title>{Markup.Escape(article.Title)}</title>
            <link>{Markup.Escape(feed.Link(article))}</link>
            <guid isPermaLink="true">{article.Url}</guid>
            <pubDate>{Date(article.Published)}</pubDate>
            <category>{Markup.Escape(words.Sections[article.Section])}</category>
            <description>{Markup.Escape(article.ParagraphsAt(feed.Now)[0])}</description>

            """);
        if (article.Byline is { } byline)
        {
            xml.Append($"<dc:creator>{Markup.Escape(byline)}</dc:creator>\n");
        }

        if (feed.Outlet.FullTextFeed)
        {
            xml.Append($"<content:encoded>{Markup.Escape(feed.Html(article))}</content:encoded>\n");
        }

        xml.Append("</item>\n");
    }

    private static string Date(DateTimeOffset instant) => instant.ToString("R", CultureInfo.InvariantCulture);
}
