using Firstwire.Server.Pages;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Server.Pages;

public sealed class StarterFeedsTests
{
    [Fact]
    public void The_list_is_a_small_world()
    {
        var feeds = StarterFeeds.All;

        Assert.InRange(feeds.Count, 40, 60);
        Assert.InRange(feeds.Select(feed => feed.Country).Distinct().Count(), 20, 100);
        Assert.InRange(feeds.Select(feed => Tongue.Of(feed.Language).Language).Distinct().Count(), 12, 100);
        Assert.Equal(feeds.Count, feeds.Select(feed => feed.Url).Distinct().Count());
    }

    [Fact]
    public void Every_line_is_whole()
    {
        Assert.All(StarterFeeds.All, feed =>
        {
            Assert.True(WebUrl.Parse(feed.Url) is { Scheme: "https" });
            Assert.True(WebUrl.Parse(feed.HomePageUrl) is { Scheme: "https" });
            Assert.NotEqual("", feed.Title);
            Assert.NotEqual(feed.Language, Tongue.Of(feed.Language).Name);
            Assert.NotNull(Tongue.Of(feed.Language).Name);
        });
    }
}
