using System.Net;
using Firstwire.Newsroom.Outlets;

namespace Firstwire.Tests.Server.Pages.Feeds;

public sealed class StarterPageTests
{
    [Fact]
    public async Task Every_country_of_the_list_can_be_chosen_and_nothing_is_at_first()
    {
        await using var edition = await EditionFixture.StartAsync();

        var page = await edition.ReadAsync("/feeds/starter");

        Assert.All(
            StarterList.All.Select(feed => feed.Country.Code).Distinct(),
            code => Assert.Contains($"name=\"country\" value=\"{code}\"", page, StringComparison.Ordinal));
        Assert.DoesNotContain("id=\"chosen\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_shows_its_feeds_and_tells_those_that_are_there()
    {
        await using var edition = await EditionFixture.StartAsync();
        var syria = StarterList.All.Where(feed => feed.Country.Code == "SY").ToList();
        await edition.Room.AddFeedAsync(syria[0].Url);

        var page = await edition.ReadAsync("/feeds/starter?country=SY&country=IQ");

        Assert.All(syria, feed => Assert.Contains($"value=\"{feed.Url}\"", page, StringComparison.Ordinal));
        Assert.Contains("1 is there already", page, StringComparison.Ordinal);
        Assert.Contains("value=\"SY\" checked", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feeds/starter?country=Irak", "Did you mean")]
    [InlineData("/feeds/starter?country=AD&language=mn", "No feed is all of this")]
    [InlineData("/feeds/starter?topic=General", "Add all 1,0")]
    public async Task What_a_choice_comes_to_is_said(string path, string said)
    {
        await using var edition = await EditionFixture.StartAsync();

        Assert.Contains(said, await edition.ReadAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_subscriptions_are_there_to_take_away()
    {
        await using var edition = await EditionFixture.StartAsync();
        await edition.Room.AddFeedAsync("https://harbour-post.example/feed.xml");

        using var answer = await edition.GetAsync("/feeds.opml");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/x-opml", answer.Content.Headers.ContentType!.MediaType);
        var (requests, _, _) = OpmlSubscriptions.Read(
            await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("https://harbour-post.example/feed.xml", Assert.Single(requests).Url);
        Assert.Contains("href=\"/feeds.opml\"", await edition.ReadAsync("/feeds"), StringComparison.Ordinal);
    }
}
