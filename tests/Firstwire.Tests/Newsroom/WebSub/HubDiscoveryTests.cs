using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.WebSub.Subscribing;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Newsroom.WebSub;

public sealed class HubDiscoveryTests
{
    private const string Url = "https://harbour-post.example/feed.xml";

    private static readonly Feed Silent = new() { Format = FeedFormat.Rss20 };

    private static readonly Feed Stating = Silent with
    {
        FeedUrl = "https://harbour-post.example/inside",
        Hubs = [new("rssCloud", "https://cloud.example/"), new("WebSub", "https://inside.example/"),
            new("WebSub", "https://second.example/")],
    };

    [Fact]
    public void Rule_45_Link_headers_are_asked_for_a_hub_before_the_links_inside()
    {
        var found = Find(Stating, "<https://outside.example/>; rel=\"hub\"", "</outside>; rel=self");

        Assert.Equal(["https://outside.example/"], found!.Hubs);
        Assert.Equal("https://harbour-post.example/outside", found.Topic);
    }

    [Fact]
    public void Rule_45_Links_inside_are_taken_where_no_header_names_a_hub()
    {
        var found = Find(Stating, "</style.css>; rel=preload");

        Assert.Equal(["https://inside.example/", "https://second.example/"], found!.Hubs);
        Assert.Equal("https://harbour-post.example/inside", found.Topic);
    }

    [Fact]
    public void Rule_45_The_topic_is_what_the_feed_calls_its_own_address_wherever_it_says_so()
    {
        Assert.Equal(
            "https://harbour-post.example/inside", Find(Stating, "<https://outside.example/>; rel=hub")!.Topic);
        Assert.Equal(Url, Find(Silent, "<https://outside.example/>; rel=hub")!.Topic);
    }

    [Theory]
    [InlineData("<ftp://hub.example/>; rel=hub")]
    [InlineData("<https://me:word@hub.example/>; rel=hub")]
    [InlineData("<https://hub.example/>; rel=hub; anchor=\"https://elsewhere.example/\"")]
    public void What_cannot_be_a_hub_of_this_feed_is_none(string field) => Assert.Null(Find(Silent, field));

    [Fact]
    public void A_few_hubs_are_kept_each_once()
    {
        var found = Find(Silent, [.. Enumerable.Range(0, 50).Select(i => $"<https://hub.example/{i / 2}>; rel=hub")]);

        Assert.Equal(
            ["https://hub.example/0", "https://hub.example/1", "https://hub.example/2", "https://hub.example/3"],
            found!.Hubs);
    }

    [Fact]
    public void A_platform_that_pushes_without_saying_so_is_known()
    {
        var url = WebUrl.Parse("https://www.youtube.com/feeds/videos.xml?channel_id=UCharbour")!;

        var found = HubDiscovery.Find(url, [], Silent);

        Assert.Equal(new("https://www.youtube.com/xml/feeds/videos.xml?channel_id=UCharbour"), found!.Topic);
        Assert.Equal(["https://pubsubhubbub.appspot.com/"], found.Hubs);
        Assert.Null(
            HubDiscovery.Find(WebUrl.Parse("https://www.youtube.com/feeds/videos.xml?playlist_id=PL7")!, [], Silent));
    }

    private static AdvertisedHubs? Find(Feed feed, params string[] fields) =>
        HubDiscovery.Find(WebUrl.Parse(Url)!, fields, feed);
}
