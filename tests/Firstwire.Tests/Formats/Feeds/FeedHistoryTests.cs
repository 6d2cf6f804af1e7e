using Firstwire.Formats.Feeds;

namespace Firstwire.Tests.Formats.Feeds;

/// <summary>What a feed says of its own extent: pages, archives, ends, and the times at which not to ask.</summary>
public sealed class FeedHistoryTests
{
    [Fact]
    public void A_page_leads_to_the_next_and_an_archive_to_the_one_before()
    {
        var feed = Atom(
            """
            <link rel="next" href="/feed?page=2"/><link rel="prev-archive" href="/2026/02.xml"/>
            """);

        Assert.Equal("https://gazette.example/feed?page=2", feed.NextUrl);
        Assert.Equal("https://gazette.example/2026/02.xml", feed.PreviousArchiveUrl);
        Assert.False(feed.IsArchive);
        Assert.False(feed.IsComplete);
    }

    [Fact]
    public void Archives_and_complete_feeds_say_so()
    {
        Assert.True(Atom("<fh:archive/>").IsArchive);
        Assert.True(Atom("<fh:complete/>").IsComplete);
    }

    [Fact]
    public void Hours_and_days_to_stay_away_are_read_each_once_and_in_order()
    {
        var feed = Rss(
            """
            <skipHours><hour>24</hour><hour>7</hour><hour> 3 </hour><hour>7</hour><hour>25</hour><hour>x</hour></skipHours>
            <skipDays><day>Sunday</day><day>saturday</day><day>Holiday</day></skipDays>
            """);

        Assert.Equal([0, 3, 7], feed.SkipHours);
        Assert.Equal([DayOfWeek.Sunday, DayOfWeek.Saturday], feed.SkipDays);
    }

    [Theory]
    [InlineData("<rss><channel><title>Gazette</title><item><title>One</title></item><item><title>Tw")]
    [InlineData("<rss><channel><title>Gazette</title><item><title>One</title></item><item><ti")]
    [InlineData("<rss><channel><title>Gazette</title><item><title>One</title></item></channel>")]
    public void A_document_that_breaks_off_is_truncated(string document)
    {
        var feed = FeedText.Feed(document);

        Assert.True(feed.IsTruncated);
        Assert.Equal("One", feed.Entries[0].Title);
    }

    [Theory]
    [InlineData("<rss><channel><item><title>A & B</title></item></channel></rss>")]
    [InlineData("<rss><channel><item><title>A</title></item></channel></rss>")]
    public void A_document_that_is_broken_but_whole_is_not(string document) =>
        Assert.False(FeedText.Feed(document).IsTruncated);

    private static Feed Atom(string fields) => FeedText.Feed(
        $"""
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0">{fields}</feed>
        """);

    private static Feed Rss(string fields) =>
        FeedText.Feed($"<rss version=\"2.0\"><channel>{fields}</channel></rss>");
}
