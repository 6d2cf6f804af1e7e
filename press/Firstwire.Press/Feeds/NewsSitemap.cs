using System.Text;

namespace Firstwire.Press.Feeds;

/// <summary>A sitemap with the news extension.</summary>
internal static class NewsSitemap
{
    public static string Write(Outlet outlet, DateTimeOffset now)
    {
        var xml = new StringBuilder($"""
            <?xml version="1.0" encoding="{outlet.Charset}"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">

            """);
        foreach (var article in outlet.ArticlesAt(now))
        {
            xml.Append($"""
                <url><loc>{article.Url}</loc><lastmod>{article.ModifiedAt(now):yyyy-MM-ddTHH:mm:ssZ}</lastmod>
                <news:news><news:publication><news:name>{Markup.Escape(outlet.Name)}</news:name><news:language>{outlet.Language}</news:language></news:publication>
                <news:publication_date>{article.Published:yyyy-MM-ddTHH:mm:ssZ}</news:publication_date>
                <news:title>{Markup.Escape(article.Title)}</news:title></news:news></url>

                """);
        }

        return xml.Append("</urlset>\n").ToString();
    }
}
