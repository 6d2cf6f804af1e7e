using Firstwire.Formats.Feeds;
using Firstwire.Tests.Formats.Feeds;

namespace Firstwire.Tests.Formats.Sitemaps;

public sealed class SitemapTests
{
    [Fact]
    public void Each_address_is_an_entry()
    {
        var feed = FeedText.Feed(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
            <url><loc> https://gazette.example/1 </loc><lastmod>2026-03-01</lastmod><image:image>
              <image:loc>https://gazette.example/1.png</image:loc></image:image></url>
            <url><loc>https://gazette.example/2</loc></url></urlset>
            """);

        Assert.Equal(FeedFormat.Sitemap, feed.Format);
        Assert.Equal(["https://gazette.example/1", "https://gazette.example/2"], feed.Entries.Select(entry =>
            entry.Url));
        Assert.Equal("2026-03-01", feed.Entries[0].Modified?.ToString());
        Assert.Equal("https://gazette.example/1.png", feed.Entries[0].ImageUrl);
    }

    [Fact]
    public void A_news_sitemap_tells_the_article()
    {
        var feed = FeedText.Feed(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://gazette.example/1</loc><news:news><news:publication><news:name>Gazette</news:name>
              <news:language>en</news:language></news:publication>
            <news:publication_date>2026-03-01T08:00:00Z</news:publication_date>
              <news:title>Ferry &amp; tug</news:title>
              <news:keywords>port, ships</news:keywords></news:news></url></urlset>
            """);

        var entry = Assert.Single(feed.Entries);
        Assert.Equal(FeedFormat.NewsSitemap, feed.Format);
        Assert.Equal(("Gazette", "en", "Ferry & tug"), (entry.News?.Name, entry.News?.Language, entry.News?.Title));
        Assert.Equal(["port", "ships"], entry.News!.Keywords);
        Assert.Equal(
            ("Ferry & tug", "en", "2026-03-01T08:00:00Z"), (entry.Title, entry.Language, entry.Published?.ToString()));
    }

    [Fact]
    public void An_index_lists_sitemaps_to_poll()
    {
        var feed = FeedText.Feed(
            """
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <sitemap><loc>https://gazette.example/news.xml</loc><lastmod>2026-03-01</lastmod></sitemap></sitemapindex>
            """);

        var child = Assert.Single(feed.Sitemaps);
        Assert.Equal(("https://gazette.example/news.xml", "2026-03-01"), (child.Url, child.Modified?.ToString()));
        Assert.Empty(feed.Entries);
    }
}
