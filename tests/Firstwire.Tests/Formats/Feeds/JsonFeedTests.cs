using Firstwire.Formats.Feeds;

namespace Firstwire.Tests.Formats.Feeds;

public sealed class JsonFeedTests
{
    [Theory]
    [InlineData("en_US", "en-US")]
    [InlineData("whatever it is", null)]
    public void The_language_is_a_tag_or_none(string written, string? language) => Assert.Equal(
        language,
        FeedText.Feed(
            $$"""{"version": "https://jsonfeed.org/version/1.1", "language": "{{written}}", "items": []}""").Language);

    [Fact]
    public void A_feed_is_read_whole()
    {
        var feed = FeedText.Feed(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"Gazette","home_page_url":"/",
             "feed_url":"/feed.json","next_url":"/feed.json?2",
             "language":"en","icon":"/i.png","favicon":"/f.png","authors":[{"name":"Ana Quay","url":"/ana",
              "avatar":"/ana.png"}],
             "hubs":[{"type":"WebSub","url":"https://hub.example/"}],
             "items":[{"id":7,"url":"/7","external_url":"https://wire.example/7","title":"Seven","summary":"short",
              "content_html":"<a href=\"/x\">x</a>",
               "content_text":"x","image":"/7.png","date_published":"2026-03-01T08:00:00Z",
                "date_modified":"2026-03-02","tags":["a","b"],"language":"de",
               "attachments":[{"url":"/a.mp3","mime_type":"audio/mpeg","size_in_bytes":12,"duration_in_seconds":3.5,
                "title":"A"}]}]}
            """);

        Assert.Equal(FeedFormat.JsonFeed11, feed.Format);
        Assert.Equal("https://gazette.example/", feed.HomePageUrl);
        Assert.Equal("https://gazette.example/feed.json?2", feed.NextUrl);
        Assert.Equal("https://gazette.example/f.png", feed.FaviconUrl);
        Assert.Equal(
            new Person("Ana Quay", "https://gazette.example/ana", null, "https://gazette.example/ana.png"),
            Assert.Single(feed.Authors));
        Assert.Equal(new Hub("WebSub", "https://hub.example/"), Assert.Single(feed.Hubs));
        var entry = Assert.Single(feed.Entries);
        Assert.Equal("7", entry.Id);
        Assert.Equal("https://wire.example/7", entry.ExternalUrl);
        Assert.Equal("""<a href="https://gazette.example/x">x</a>""", entry.ContentHtml);
        Assert.Equal("2026-03-02", entry.Modified?.ToString());
        Assert.Equal(["a", "b"], entry.Tags);
        Assert.Equal(
            new Attachment("https://gazette.example/a.mp3", "audio/mpeg", 12, 3.5, "A"),
            Assert.Single(entry.Attachments));
    }

    [Fact]
    public void Version_1_0_names_a_single_author()
    {
        var feed = FeedText.Feed(
            """{"version":"https://jsonfeed.org/version/1","author":{"name":"Ana Quay"},"items":[]}""");

        Assert.Equal(FeedFormat.JsonFeed10, feed.Format);
        Assert.Equal("Ana Quay", Assert.Single(feed.Authors).Name);
    }

    [Theory]
    [InlineData("{\"title\":\"Gazette\",\"items\":[{\"id\":\"1\",\"title\":\"One\"},{\"id\":\"2\",\"ti")]
    [InlineData("{\"title\":\"Gazette\",\"items\":[{\"id\":\"1\",\"title\":\"One\"},{\"id\":\"2\" nonsense}]}")]
    [InlineData("{\"title\":\"Gazette\",\"items\":[{\"id\":\"1\",\"title\":\"One\"},{\"id\":\"2\"}")]
    public void What_stands_before_a_break_is_kept_and_the_break_is_told(string document)
    {
        var feed = FeedText.Feed(document);

        Assert.Equal(["1", "2"], feed.Entries.Select(entry => entry.Id));
        Assert.Equal("One", feed.Entries[0].Title);
        Assert.True(feed.IsTruncated);
        Assert.NotEmpty(feed.Recovered);
    }

    [Theory]
    [InlineData("{\"items\":")]
    [InlineData("{\"title\":\"no items\"}")]
    [InlineData("[1,2,3]")]
    public void Other_json_is_refused(string document) => Assert.Contains("JSON", FeedText.Refusal(document));

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_the_replacement_character() =>
        Assert.Equal(
            "Night \ufffd ferry",
            Assert.Single(
                FeedText.Feed("""{"items":[{"title":"Night \ud800 ferry","su\udc00mmary":1}]}""").Entries).Title);
}
