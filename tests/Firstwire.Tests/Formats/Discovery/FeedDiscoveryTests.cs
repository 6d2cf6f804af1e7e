using System.Text;
using CsCheck;
using Firstwire.Formats.Discovery;

namespace Firstwire.Tests.Formats.Discovery;

public sealed class FeedDiscoveryTests
{
    [Fact]
    public void Announced_feeds_are_found_with_comments_last()
    {
        var feeds = Find(
            """
            <html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
            <link rel="ALTERNATE" type="application/atom+xml; charset=utf-8" title="News &amp; views" href="/feed.atom">
            <link rel="alternate stylesheet" type="application/rss+xml" href="/style">
              <link rel="alternate" hreflang="de" href="/de">
            <link rel="alternate" type="application/json" href="/wp-json/1">
              <link rel="alternate" type="application/json" href="/feed.json">
            """);

        Assert.Equal(
            ["/feed.atom", "/feed.json", "/comments/feed"], feeds.Select(feed => new Uri(feed.Url).AbsolutePath));
        Assert.Equal(
            new FoundFeed("https://gazette.example/feed.atom", "application/atom+xml", "News & views"), feeds[0]);
    }

    [Fact]
    public void A_base_moves_the_links_after_it()
    {
        const string link = "<link rel=alternate type=application/rss+xml href=";
        var feeds = Find($"{link}one><base href='/deep/'>{link}two>");

        Assert.Equal(["https://gazette.example/one", "https://gazette.example/deep/two"], feeds.Select(feed =>
            feed.Url));
    }

    [Theory]
    [InlineData("<script>var s = '<link rel=alternate type=application/rss+xml href=/x>';</script>")]
    [InlineData("<!-- <link rel=alternate type=application/rss+xml href=/x> -->")]
    [InlineData("<textarea><link rel=alternate type=application/rss+xml href=/x></textarea>")]
    [InlineData("<link rev=alternate type=application/rss+xml href=/x>")]
    [InlineData("<link rel=alternate type=application/rss+xml href='javascript:x'>")]
    [InlineData("<a href=/about>About</a>")]
    public void What_announces_no_feed_is_not_found(string html) => Assert.Empty(Find(html));

    [Fact]
    public void Hyperlinks_are_looked_at_only_where_nothing_is_announced()
    {
        const string link = "<a href=/rss.xml>Our <b>feed</b></a> <a href=/about>About</a>";

        Assert.Equal(new FoundFeed("https://gazette.example/rss.xml", null, "Our"), Assert.Single(Find(link)));
        Assert.Equal(
            "https://gazette.example/f",
            Assert.Single(Find(link + "<link rel=alternate type=application/rss+xml href=/f>")).Url);
    }

    [Fact]
    public void Finding_never_throws() =>
        Gen.OneOf(
            "<link",
            " rel=alternate",
            " type='application/rss+xml'",
            " href=/a",
            ">",
            "<a",
            "</a>",
            "<script>",
            "<!--",
            "&",
            "\0",
            "<base href=':'>")
        .Array[0, 30].Select(string.Concat).Sample(html => Assert.NotNull(Find(html)));

    private static IReadOnlyList<FoundFeed> Find(string html) =>
        FeedDiscovery.Find(Encoding.UTF8.GetBytes(html), "https://gazette.example/");
}
