namespace Firstwire.Tests.Formats.Feeds;

public sealed class BrokenFeedTests
{
    [Theory]
    [InlineData("<rss><channel><item><title>Tom & Jerry</title></item></channel></rss>", "Tom & Jerry")]
    [InlineData("<rss><channel><item><title>Caf&eacute;</title></item></channel></rss>", "Café")]
    [InlineData("<rss><channel><item><title>2 < 3</title></item></channel></rss>", "2 < 3")]
    [InlineData("<rss><channel><item><title>Cut", "Cut")]
    [InlineData("<rss><channel><item><title>Open<link>https://x.example/</link></item></channel></rss>", "Open")]
    [InlineData("<rss><channel><item><title>Case</TITLE></item></channel></rss>", "Case")]
    [InlineData("<rss><channel><item><dc:title>Prefix</dc:title></item></channel></rss>", "Prefix")]
    [InlineData(
        "<br>Ink is low<br><rss><channel><item><title>After noise</title></item></channel></rss>", "After noise")]
    [InlineData("<rss><channel><item><title>Control\u0007 bell</title></item></channel></rss>", "Control bell")]
    public void A_broken_document_is_read_all_the_same(string document, string title)
    {
        var feed = FeedText.Feed(document);

        Assert.Equal(title, Assert.Single(feed.Entries).Title);
        Assert.NotEmpty(feed.Recovered);
    }

    [Fact]
    public void An_item_that_was_not_closed_ends_where_the_next_begins()
    {
        var feed = FeedText.Feed(
            "<rss><channel><item><title>One</title><item><title>Two</title></item></channel></rss> & more");

        Assert.Equal(["One", "Two"], feed.Entries.Select(entry => entry.Title));
    }

    [Fact]
    public void A_document_that_was_cut_off_says_so() =>
        Assert.Contains(FeedText.Feed("<rss><channel><item><title>One</title>").Recovered, note =>
            note.Contains("ends before"));

    [Fact]
    public void Attributes_without_quotes_are_read() =>
        Assert.Equal("https://x.example/a.mp3", Assert.Single(FeedText.Feed(
            "<rss><channel><item>"
                + "<enclosure url=https://x.example/a.mp3 length=7 type=audio/mpeg></item></channel></rss>")
            .Entries[0].Attachments).Url);

    [Fact]
    public void Unescaped_markup_in_a_description_is_its_content() => Assert.Equal(
        "<p>One<br>two <b>three</b></p>",
        FeedText.Feed(
            "<rss><channel><item><description><p>One<br>two <b>three</p></description></item></channel></rss>")
            .Entries[0].ContentHtml);

    [Fact]
    public void A_web_page_is_no_feed() =>
        Assert.Contains(
            "web page",
            FeedText.Refusal("<!DOCTYPE html><html><head><title>x</title></head><body><p>Hello<p>there</body></html>"));

    [Theory]
    [InlineData("")]
    [InlineData("   \r\n")]
    [InlineData("plain words")]
    [InlineData("<")]
    [InlineData("< 3")]
    [InlineData("<note><to>you</to></note>")]
    [InlineData("\u0000\u0000")]
    public void What_is_no_feed_is_refused_with_a_sentence(string document) =>
        Assert.EndsWith(".", FeedText.Refusal(document));
}
