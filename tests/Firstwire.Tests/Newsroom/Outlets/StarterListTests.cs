using Firstwire.Newsroom.Outlets;
using Firstwire.Text.Languages;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Newsroom.Outlets;

/// <summary>The list as it is shipped.</summary>
public sealed class StarterListTests
{
    [Fact]
    public void The_list_is_a_world()
    {
        var feeds = StarterList.All;

        Assert.True(feeds.Count >= 1000, $"{feeds.Count} feeds");
        Assert.True(feeds.Select(feed => feed.Country).Distinct().Count() >= 100);
        Assert.True(feeds.Select(feed => feed.Language.Split('-')[0]).Distinct().Count() >= 40);
        Assert.Equal(6, feeds.Select(feed => feed.Country.Continent).Distinct().Count());
    }

    [Fact]
    public void No_country_drowns_the_others() =>
        Assert.All(StarterList.All.GroupBy(feed => feed.Country), country => Assert.InRange(country.Count(), 1, 40));

    [Fact]
    public void A_newcomer_is_offered_a_small_world()
    {
        var feeds = StarterList.SmallWorld;

        Assert.InRange(feeds.Count, 45, 55);
        Assert.True(feeds.Select(feed => feed.Country).Distinct().Count() >= 35);
        Assert.True(feeds.Select(feed => feed.Language.Split('-')[0]).Distinct().Count() >= 20);
        Assert.All(feeds, feed => Assert.StartsWith("https://", feed.Url, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_outline_of_the_file_is_whole()
    {
        var outlines = File.ReadLines(Repository.PathOf("data", "starter-feeds", "feeds.opml"))
            .Count(line => line.Contains("xmlUrl=", StringComparison.Ordinal));

        Assert.Equal(outlines, StarterList.All.Count);
        Assert.All(StarterList.All, feed =>
        {
            Assert.True(WebUrl.Parse(feed.Url) is { IsHttp: true, HasCredentials: false }, feed.Url);
            Assert.True(WebUrl.Parse(feed.HomePageUrl) is { IsHttp: true }, feed.HomePageUrl);
            Assert.NotEqual("", feed.Title);
            Assert.True(LanguageNames.Find(feed.Language) is not null, feed.Language);
        });
    }

    [Fact]
    public void No_address_is_there_twice_in_any_dress() =>
        Assert.All(
            StarterList.All.GroupBy(feed => NormalUrl.Of(WebUrl.Parse(feed.Url)!)),
            same => Assert.True(same.Count() == 1, same.Key));

    [Fact]
    public void Hardly_a_feed_is_asked_for_in_the_clear() =>
        Assert.True(StarterList.All.Count(
            feed => feed.Url.StartsWith("http:", StringComparison.Ordinal)) < StarterList.All.Count / 50);
}
