using System.Net;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Outlets;

namespace Firstwire.Tests.Server.Pages.Outlets;

public sealed class OutletsPageTests
{
    [Fact]
    public async Task Watched_outlets_stand_by_name_with_their_country_and_their_latest_item()
    {
        await using var edition = await TwoOutletsAsync();

        var page = await edition.ReadAsync("/outlets");

        Assert.Contains("2 outlets are watched.", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("Alder <Mail>", StringComparison.Ordinal) < page.IndexOf(
            "The Harbour Post", StringComparison.Ordinal));
        Assert.Contains("<dd>Germany</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Latest item</dt>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_narrows_them_to_one_country()
    {
        await using var edition = await TwoOutletsAsync();
        Assert.Contains("href=\"/outlets?country=DE\"", await edition.ReadAsync("/outlets"), StringComparison.Ordinal);

        var page = await edition.ReadAsync("/outlets?country=DE");

        Assert.Contains("1 outlet is watched.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("The Harbour Post", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outlet_whose_feed_was_stopped_is_not_watched_until_it_is_followed_again()
    {
        await using var edition = await TwoOutletsAsync();
        var stops = new FeedStops(edition.Room.Archive);
        Assert.True(await stops.StopAsync(2, TestContext.Current.CancellationToken));

        var page = await edition.ReadAsync("/outlets");

        Assert.Contains("1 outlet is watched.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Alder", page, StringComparison.Ordinal);
        var health = new FeedHealth(edition.Room.Archive);
        Assert.Equal((1L, 1L, 1L), (health.Summary().Feeds, health.Summary().Outlets, health.Summary().Waiting));

        Assert.True(await stops.ResumeAsync(2, TestContext.Current.CancellationToken));
        Assert.Equal((2L, 2L), (health.Summary().Feeds, health.Summary().Outlets));
    }

    /// <summary>Who hears a page read has a name spoken as its own readers say it.</summary>
    [Fact]
    public async Task A_name_is_marked_with_the_one_language_that_its_outlet_publishes_in()
    {
        await using var edition = await TwoOutletsAsync();
        await edition.Room.Archive.PublishAsync(static write =>
        {
            OutletStore.Learn(write, 2, new OutletFact(OutletFactKind.Language, "de", FactOrigin.LinkedData));
            return true;
        }, TestContext.Current.CancellationToken);

        Assert.Contains(
            "<a href=\"/outlet/2\" dir=\"auto\" lang=\"de\">Alder", await edition.ReadAsync("/outlets"),
            StringComparison.Ordinal);
        Assert.Contains(
            "<h1><bdi lang=\"de\">Alder", await edition.ReadAsync("/outlet/2"), StringComparison.Ordinal);

        await edition.Room.Archive.PublishAsync(static write =>
        {
            OutletStore.Learn(write, 2, new OutletFact(OutletFactKind.Language, "da", FactOrigin.LinkedData));
            return true;
        }, TestContext.Current.CancellationToken);

        Assert.Contains(
            "<a href=\"/outlet/2\" dir=\"auto\">Alder", await edition.ReadAsync("/outlets"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_country_that_is_none_leads_to_all_outlets()
    {
        await using var edition = await TwoOutletsAsync();

        using var answer = await edition.GetAsync("/outlets?country=nowhere");

        Assert.Equal((HttpStatusCode.Found, "/outlets"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task Two_that_were_found_to_be_one_have_one_line()
    {
        await using var edition = await TwoOutletsAsync();
        await new OutletRegister(edition.Room.Archive).MergeAsync(1, 2, TestContext.Current.CancellationToken);

        var outlet = Assert.Single(new OutletList(edition.Room.Archive).Read(null, 100).Outlets);

        Assert.Equal(["harbour-post.example", "alder-mail.example"], outlet.Domains);
        Assert.Equal(("The Harbour Post", 2), (outlet.Name, outlet.Feeds));
    }

    private static async Task<EditionFixture> TwoOutletsAsync()
    {
        var edition = await EditionFixture.StartAsync();
        var feed = await edition.Room.AddFeedAsync();
        await edition.Room.FileAsync(feed, Newsroom.NewsroomFixture.Ferry());
        await edition.Room.AddFeedAsync("https://alder-mail.example/feed.xml");
        await edition.Room.Archive.PublishAsync(write =>
        {
            OutletStore.NameIfUnnamed(write, 1, "The Harbour Post");
            OutletStore.NameIfUnnamed(write, 2, "Alder <Mail>");
            OutletStore.Learn(write, 2, new OutletFact(OutletFactKind.Country, "DE", FactOrigin.LinkedData));
            return true;
        });
        return edition;
    }
}
