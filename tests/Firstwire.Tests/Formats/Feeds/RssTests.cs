using Firstwire.Formats.Feeds;
using Firstwire.Text.Dates;

namespace Firstwire.Tests.Formats.Feeds;

public sealed class RssTests
{
    [Fact]
    public void A_channel_gives_the_feed_its_fields()
    {
        var feed = FeedText.Feed(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
              <title>The Harbour Gazette</title><link>https://gazette.example/</link>
              <description>News of the &lt;b&gt;harbour&lt;/b&gt;</description><language>en_GB</language>
              <copyright>Harbour Press</copyright><generator>Inkwell 3</generator><ttl>90</ttl>
              <managingEditor>desk@gazette.example (The Desk)</managingEditor>
              <lastBuildDate>Sun, 01 Mar 2026 08:00:00 GMT</lastBuildDate>
              <image><url>/mast.png</url><title>Mast</title><link>https://gazette.example/about</link></image>
              <atom:link rel="self" href="https://gazette.example/feed.xml"/>
                <atom:link rel="hub" href="https://hub.example/"/>
              <atom:link rel="next" href="?page=2"/>
            </channel></rss>
            """);

        Assert.Equal(FeedFormat.Rss20, feed.Format);
        Assert.Equal("The Harbour Gazette", feed.Title);
        Assert.Equal("https://gazette.example/", feed.HomePageUrl);
        Assert.Equal("News of the harbour", feed.Description);
        Assert.Equal("en-GB", feed.Language);
        Assert.Equal("Harbour Press", feed.Rights);
        Assert.Equal("Inkwell 3", feed.Generator);
        Assert.Equal(TimeSpan.FromMinutes(90), feed.MinimumInterval);
        Assert.Equal(new Person("The Desk", null, "desk@gazette.example"), Assert.Single(feed.Authors));
        Assert.Equal("2026-03-01T08:00:00Z", feed.Updated?.ToString());
        Assert.Equal("https://gazette.example/mast.png", feed.ImageUrl);
        Assert.Equal("https://gazette.example/feed.xml", feed.FeedUrl);
        Assert.Equal(new Hub("WebSub", "https://hub.example/"), Assert.Single(feed.Hubs));
        Assert.Equal("https://gazette.example/feed.xml?page=2", feed.NextUrl);
        Assert.Empty(feed.Recovered);
    }

    [Fact]
    public void An_item_gives_the_entry_its_fields()
    {
        var entry = FeedText.RssItem(
            """
            <title>Ferry &amp;amp; tug collide</title><link>/news/ferry</link><guid isPermaLink="false">ferry-1</guid>
            <pubDate>Sun, 01 Mar 2026 08:00:00 +0100</pubDate><author>ana@gazette.example (Ana Quay)</author>
            <category>Port</category><category>Port</category><category>Accidents</category>
            <comments>/news/ferry#talk</comments><enclosure url="/a.mp3" type="audio/mpeg" length="1200"/>
            <source url="https://wire.example/rss">The Wire</source>
            <description>Two ships met.</description>
            """);

        Assert.Equal("Ferry & tug collide", entry.Title);
        Assert.Equal("https://gazette.example/news/ferry", entry.Url);
        Assert.Equal("ferry-1", entry.Id);
        Assert.False(entry.GuidIsPermalink);
        Assert.Equal("2026-03-01T08:00:00+01:00", entry.Published?.ToString());
        Assert.Equal(new Person("Ana Quay", null, "ana@gazette.example"), Assert.Single(entry.Authors));
        Assert.Equal(["Port", "Accidents"], entry.Tags);
        Assert.Equal("https://gazette.example/news/ferry#talk", entry.CommentsUrl);
        Assert.Equal(
            new Attachment("https://gazette.example/a.mp3", "audio/mpeg", 1200, null, null),
            Assert.Single(entry.Attachments));
        Assert.Equal(new EntrySource("The Wire", null, "https://wire.example/rss"), entry.Source);
        Assert.Equal("Two ships met.", entry.Summary);
        Assert.Equal("Two ships met.", entry.ContentHtml);
    }

    [Fact]
    public void The_whole_text_is_the_content_and_the_description_teases_it()
    {
        var entry = FeedText.RssItem(
            "<description>A &lt;i&gt;short&lt;/i&gt; word.</description>"
            + "<content:encoded><![CDATA[<p>The <a href='/x'>long</a> text.</p>]]></content:encoded>");

        Assert.Equal("A short word.", entry.Summary);
        Assert.Equal("<p>The <a href='https://gazette.example/x'>long</a> text.</p>", entry.ContentHtml);
    }

    [Fact]
    public void A_guid_is_the_address_where_no_link_stands()
    {
        Assert.Equal("https://gazette.example/7", FeedText.RssItem("<guid>https://gazette.example/7</guid>").Url);
        Assert.Null(FeedText.RssItem("<guid isPermaLink='false'>https://gazette.example/7</guid>").Url);
        Assert.Null(FeedText.RssItem("<guid>number-7</guid>").Url);
    }

    [Fact]
    public void A_guid_beside_another_link_is_no_permalink()
    {
        Assert.True(
            FeedText.RssItem("<guid>https://x.example/7</guid><link>https://x.example/7</link>").GuidIsPermalink);
        Assert.False(
            FeedText.RssItem("<guid>https://x.example/7</guid><link>https://x.example/8</link>").GuidIsPermalink);
        Assert.Null(FeedText.RssItem("<link>https://x.example/8</link>").GuidIsPermalink);
    }

    [Fact]
    public void The_formats_own_element_outranks_a_module()
    {
        var entry = FeedText.RssItem(
            "<media:title>Clip</media:title><dc:title>General</dc:title><title>Own</title>"
                + "<itunes:title>One</itunes:title>");

        Assert.Equal("Own", entry.Title);
    }

    [Fact]
    public void What_only_looks_like_a_tag_stays_in_a_title()
    {
        Assert.Equal("Profit < loss, <sigh>", FeedText.RssItem("<title>Profit &lt; loss, &lt;sigh&gt;</title>").Title);
        Assert.Equal("Profit up", FeedText.RssItem("<title>Profit &lt;b&gt;up&lt;/b&gt;</title>").Title);
    }

    [Theory]
    [InlineData("0.91", FeedFormat.Rss091)]
    [InlineData("0.92", FeedFormat.Rss092)]
    [InlineData("2.0", FeedFormat.Rss20)]
    [InlineData("", FeedFormat.Rss20)]
    public void The_version_tells_the_format(string version, FeedFormat format) =>
        Assert.Equal(
            format, FeedText.Feed($"<rss version='{version}'><channel><title>x</title></channel></rss>").Format);

    [Fact]
    public void Rss_1_0_is_read_with_its_items_beside_the_channel()
    {
        var feed = FeedText.Feed(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
              <channel rdf:about="https://gazette.example/"><title>Gazette</title><link>https://gazette.example/</link>
                <items><rdf:Seq><rdf:li rdf:resource="https://gazette.example/1"/></rdf:Seq></items>
                <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel>
              <item rdf:about="https://gazette.example/1"><title>One</title><link>https://gazette.example/1</link>
                <dc:date>2026-03-01T08:00:00Z</dc:date><dc:creator>Ana Quay</dc:creator>
                  <dc:subject>Port</dc:subject></item>
            </rdf:RDF>
            """);

        var entry = Assert.Single(feed.Entries);
        Assert.Equal(FeedFormat.Rss10, feed.Format);
        Assert.Equal(TimeSpan.FromHours(6), feed.MinimumInterval);
        Assert.Equal("https://gazette.example/1", entry.Id);
        Assert.Equal("2026-03-01T08:00:00Z", entry.Published?.ToString());
        Assert.Equal("Ana Quay", Assert.Single(entry.Authors).Name);
        Assert.Equal(["Port"], entry.Tags);
    }

    [Fact]
    public void Rss_0_90_is_told_by_its_namespace() => Assert.Equal(
        FeedFormat.Rss090,
        FeedText.Feed(
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
                + "xmlns='http://my.netscape.com/rdf/simple/0.9/'/>").Format);

    [Fact]
    public void Rdf_that_declares_no_rss_is_no_feed() =>
        Assert.Contains("no feed", FeedText.Refusal(
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description/></rdf:RDF>"));

    [Theory]
    [InlineData("desk@gazette.example (The Desk)", "The Desk", "desk@gazette.example")]
    [InlineData("The Desk (desk@gazette.example)", "The Desk", "desk@gazette.example")]
    [InlineData("The Desk &lt;desk@gazette.example&gt;", "The Desk", "desk@gazette.example")]
    [InlineData("desk@gazette.example", "desk@gazette.example", "desk@gazette.example")]
    [InlineData("Ana Quay (Gazette)", "Ana Quay (Gazette)", null)]
    public void An_author_is_read_from_the_usual_forms(string written, string name, string? email) =>
        Assert.Equal(
            new Person(name, null, email), Assert.Single(FeedText.RssItem($"<author>{written}</author>").Authors));

    [Fact]
    public void A_time_of_which_only_the_day_is_written_stays_a_day() =>
        Assert.Equal(TimePrecision.Day, FeedText.RssItem("<pubDate>Sun, 01 Mar 2026</pubDate>").Published?.Precision);

    [Fact]
    public void A_name_counts_more_than_the_bare_address_of_the_desk() => Assert.Equal(
        "Ana Quay",
        Assert.Single(FeedText.RssItem(
            "<author>desk@gazette.example</author><dc:creator>Ana Quay</dc:creator>").Authors).Name);

    [Fact]
    public void A_path_that_says_it_is_the_permanent_address_is_one()
    {
        Assert.Equal(
            "https://gazette.example/story/1",
            FeedText.RssItem("""<guid isPermaLink="true">/story/1</guid>""").Url);
        Assert.Null(FeedText.RssItem("<guid>/story/1</guid>").Url);
    }
}
