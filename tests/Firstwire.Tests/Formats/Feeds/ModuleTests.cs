using Firstwire.Formats.Feeds;

namespace Firstwire.Tests.Formats.Feeds;

public sealed class ModuleTests
{
    [Fact]
    public void An_entry_names_what_it_tells_from_and_what_it_is_derived_from()
    {
        var entry = FeedText.RssItem(
            """
            <title>Low water</title><atom:link rel="via" href="https://harbour-log.example/7"/>
            <dc:source>https://meridian-wire.example/low-water</dc:source>
            """);

        Assert.Equal("https://harbour-log.example/7", entry.ViaUrl);
        Assert.Equal("https://meridian-wire.example/low-water", entry.DerivedFromUrl);
    }

    [Theory]
    [InlineData("The Meridian Wire")]
    [InlineData("/low-water")]
    [InlineData("")]
    public void A_source_of_Dublin_Core_without_an_address_is_none(string source) =>
        Assert.Null(FeedText.RssItem($"<title>Low water</title><dc:source>{source}</dc:source>").DerivedFromUrl);

    [Fact]
    public void An_episode_carries_what_podcast_apps_read()
    {
        var entry = FeedText.RssItem(
            """
            <title>Low water</title><itunes:duration>1:02:03</itunes:duration>
              <itunes:explicit>clean</itunes:explicit><itunes:season>2</itunes:season>
            <itunes:episode>7</itunes:episode><itunes:episodeType>full</itunes:episodeType>
              <itunes:image href="/e.png"/><itunes:author>Ana Quay</itunes:author>
            <itunes:category text="News"><itunes:category text="Local"/></itunes:category>
            <podcast:transcript url="/t.vtt" type="text/vtt" language="en"/>
              <podcast:chapters url="/c.json" type="application/json+chapters"/>
            <podcast:person role="guest" href="/ben">Ben Ebb</podcast:person>
              <podcast:location geo="geo:54.1,7.9">The Rock</podcast:location>
            """);

        Assert.Equal(3723, entry.Itunes?.DurationInSeconds);
        Assert.False(entry.Itunes?.IsExplicit);
        Assert.Equal((2, 7, "full"), (entry.Itunes?.Season, entry.Itunes?.Episode, entry.Itunes?.EpisodeType));
        Assert.Equal("https://gazette.example/e.png", entry.ImageUrl);
        Assert.Equal("Ana Quay", Assert.Single(entry.Authors).Name);
        Assert.Equal(["News", "Local"], entry.Tags);
        Assert.Equal(
            new PodcastFile("https://gazette.example/t.vtt", "text/vtt", "en"),
            Assert.Single(entry.Podcast!.Transcripts));
        Assert.Equal("https://gazette.example/c.json", entry.Podcast.Chapters?.Url);
        Assert.Equal(
            new PodcastPerson("Ben Ebb", "guest", null, "https://gazette.example/ben", null),
            Assert.Single(entry.Podcast.Persons));
        Assert.Equal("The Rock", entry.Place?.Name);
        Assert.Equal([54.1, 7.9], entry.Place!.Coordinates);
    }

    [Fact]
    public void A_group_of_media_shares_its_words()
    {
        var entry = FeedText.RssItem(
            """
            <media:group><media:title>Clip</media:title><media:credit>Ana Quay</media:credit>
              <media:thumbnail url="/t.png"/>
            <media:content url="/s.mp4" type="video/mp4" width="320" height="180" duration="12"/>
              <media:content url="/l.mp4" fileSize="99">
              <media:title>Large</media:title></media:content></media:group>
            """);

        Assert.Equal(["Clip", "Large"], entry.Media.Select(media => media.Title));
        Assert.All(entry.Media, media => Assert.Equal("Ana Quay", media.Credit));
        Assert.Equal((320, 180, 12.0), (entry.Media[0].Width, entry.Media[0].Height, entry.Media[0].DurationInSeconds));
        Assert.Equal(99, entry.Media[1].SizeInBytes);
        Assert.Equal("https://gazette.example/t.png", entry.ImageUrl);
        Assert.Equal("Clip", entry.Title);
    }

    [Theory]
    [InlineData("<georss:point>54.1 7.9</georss:point>", "point", 2)]
    [InlineData("<georss:line>1 2 3 4</georss:line>", "line", 4)]
    [InlineData(
        "<georss:where><gml:Envelope><gml:lowerCorner>1 2</gml:lowerCorner></gml:Envelope></georss:where>", "box", 2)]
    [InlineData("<geo:lat>54.1</geo:lat><geo:long>7.9</geo:long>", "point", 2)]
    public void A_place_is_read_from_each_of_its_forms(string written, string shape, int numbers)
    {
        var place = FeedText.RssItem(written).Place;

        Assert.Equal(shape, place?.Shape);
        Assert.Equal(numbers, place?.Coordinates.Count);
    }

    [Fact]
    public void A_licence_is_read_from_rdf_too() => Assert.Equal(
        "https://licence.example/by",
        FeedText.RssItem("<cc:license rdf:resource='https://licence.example/by'/>").License);

    [Fact]
    public void Dublin_core_terms_tell_times_apart()
    {
        var entry = FeedText.RssItem(
            "<dcterms:issued>2026-03-01T08:00:00Z</dcterms:issued>"
                + "<dcterms:modified>2026-03-02T08:00:00Z</dcterms:modified>");

        Assert.Equal("2026-03-01T08:00:00Z", entry.Published?.ToString());
        Assert.Equal("2026-03-02T08:00:00Z", entry.Modified?.ToString());
    }

    [Fact]
    public void A_channel_definition_is_a_feed()
    {
        var feed = FeedText.Feed(
            """
            <CHANNEL HREF="https://gazette.example/" LASTMOD="2026-03-01T08:00:00Z"><TITLE>Gazette</TITLE>
              <ABSTRACT>News</ABSTRACT>
            <LOGO HREF="i.ico" STYLE="ICON"/><ITEM HREF="one.html" LASTMOD="2026-03-01"><TITLE>One</TITLE>
              <ABSTRACT>First</ABSTRACT></ITEM></CHANNEL>
            """);

        Assert.Equal(FeedFormat.Cdf, feed.Format);
        Assert.Equal("https://gazette.example/i.ico", feed.IconUrl);
        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("One", "First", "https://gazette.example/one.html"), (entry.Title, entry.Summary, entry.Url));
    }

    [Fact]
    public void Answers_have_a_page_a_feed_and_a_number()
    {
        var entry = FeedText.RssItem(
            """
            <comments>https://gazette.example/1#answers</comments>
            <wfw:commentRss xmlns:wfw="http://wellformedweb.org/CommentAPI/">https://gazette.example/1/feed</wfw:commentRss>
            <slash:comments xmlns:slash="http://purl.org/rss/1.0/modules/slash/">12</slash:comments>
            """);

        Assert.Equal(
            ("https://gazette.example/1#answers", "https://gazette.example/1/feed", 12),
            (entry.CommentsUrl, entry.CommentsFeedUrl, entry.CommentCount));
        Assert.Equal(3, FeedText.AtomEntry("<thr:total>3</thr:total>").CommentCount);
    }

    [Fact]
    public void The_publishers_own_address_counts_more_than_one_that_leads_there() => Assert.Equal(
        "https://gazette.example/1",
        FeedText.RssItem(
            """
            <feedburner:origLink xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">https://gazette.example/1</feedburner:origLink>
            <link>https://feeds.example/~r/gazette/1</link>
            """).Url);
}
