using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Sources;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Newsroom.Sources;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Newsroom.Outlets;

public sealed class OutletIdentityTests
{
    [Theory]
    [InlineData("harbour-post.de", "DE")]
    [InlineData("harbour-post.co.uk", "GB")]
    [InlineData("sarn.com.co", "CO")]
    [InlineData("sarn.co", null)]
    [InlineData("sarn.github.io", null)]
    [InlineData("sarn.tv", null)]
    [InlineData("sarn.eu", null)]
    [InlineData("sarn.com", null)]
    [InlineData("xn--e1aqk.xn--p1ai", "RU")]
    public void A_domain_tells_its_country_only_where_its_ending_is_used_by_that_country(
        string domain, string? country) =>
        Assert.Equal(country, CountryDomains.Of(domain)?.Code);

    [Fact]
    public async Task Names_in_several_scripts_and_what_else_is_stated_stand_with_their_origin()
    {
        await using var town = await LinkingTown.StartAsync();
        town.ServeFrontPage("tolm-observer", 6, """
            <meta property="og:site_name" content="Tolm Observer"><script type="application/ld+json">{"@type":"NewsMediaOrganization","name":{"@value":"راصد تولم","@language":"ar"},
            "address":{"addressCountry":"Wende"},"publishingPrinciples":"/principles"}</script>
            """);
        await town.PublishAsync(outlets: 3, town.Url("tolm-observer", "/a-story"));

        await town.RunUntilIdleAsync();

        var id = new SuggestedSources(town.Archive).In(CandidateState.Offered)[0].OutletId;
        var identity = new OutletRegister(town.Archive).Find(id)!;
        Assert.Equal("Tolm Observer", identity.Name);
        Assert.Contains(new OutletFact(OutletFactKind.Name, "راصد تولم", FactOrigin.LinkedData, "ar"), identity.Facts);
        Assert.Contains(new OutletFact(OutletFactKind.Country, "Wende", FactOrigin.LinkedData), identity.Facts);
        Assert.Contains(new OutletFact(OutletFactKind.Language, "en", FactOrigin.Page), identity.Facts);
        Assert.Contains(
            new OutletFact(OutletFactKind.Principles, town.Url("tolm-observer", "/principles"), FactOrigin.LinkedData),
            identity.Facts);
    }

    [Theory]
    [InlineData("https://feeds.harbour-post.example/all.xml", "All of the Harbour Post")]
    [InlineData("https://ferry-friends.example/feed.xml", "harbour-post.example")]
    public async Task A_feed_names_the_outlet_of_its_home_page_only_from_that_outlets_domain(
        string feedUrl, string name)
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var feed = await room.AddFeedAsync(feedUrl);
        var said = new FeedContent(feedUrl)
        {
            Title = "All of the Harbour Post",
            HomePageUrl = "https://harbour-post.example/",
        };

        await room.Archive.PublishAsync(write =>
        {
            FeedFacts.Settle(write, feed, said);
            return true;
        }, TestContext.Current.CancellationToken);

        Assert.Equal(name, Assert.Single(new OutletRegister(room.Archive).Watched()).Name);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_owner_that_a_trust_txt_names_is_confirmed_only_by_the_owners_own(bool ownerSaysSo)
    {
        await using var town = await LinkingTown.StartAsync();
        town.ServeFrontPage("tolm-observer", 6);
        town.Serve("tolm-observer", "/trust.txt", "controlledby=http://alder-media.localhost:PORT/\n", "text/plain");
        town.Serve(
            "alder-media", "/trust.txt", ownerSaysSo
                ? "control=http://tolm-observer.localhost:PORT/\ncontrolledby=http://tolm-observer.localhost:PORT/"
                : "# nothing", "text/plain");
        await town.PublishAsync(outlets: 3, town.Url("tolm-observer", "/a-story"));

        await town.RunUntilIdleAsync();

        var id = new SuggestedSources(town.Archive).In(CandidateState.Offered)[0].OutletId;
        var owner = new OutletRegister(town.Archive)
            .Find(id)!.Ties.Single(tie => tie is { Kind: OutletTie.ControlledBy, ByOther: false });
        Assert.Equal(("alder-media.localhost", ownerSaysSo), (owner.Domain, owner.IsConfirmed));
        Assert.Equal(["/robots.txt", "/trust.txt"], town.Asked("alder-media"));
        Assert.Equal(1, town.Asked("tolm-observer").Count(path => path == "/trust.txt"));
    }

    [Fact]
    public async Task Two_outlets_that_each_call_the_other_their_own_are_one_and_an_editor_can_part_them()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var (old, young) = await TwoOutletsAsync(room);
        await StateAsync(room, young, OutletTie.SameAs, "https://harbour-post.example/");
        Assert.Equal(young, new OutletRegister(room.Archive).Find(young)!.Id);

        await StateAsync(room, old, OutletTie.SameAs, "https://harbour-post.test/");

        var register = new OutletRegister(room.Archive);
        var identity = register.Find(young)!;
        Assert.Equal(old, identity.Id);
        Assert.Equal(["harbour-post.example", "harbour-post.test"], identity.Domains);
        Assert.Equal(
            (old, young, MergeReason.SameIdentity),
            identity.Mergers.Select(merger => (merger.Stays, merger.Leads, merger.Reason)).Single());
        Assert.All(room.Items.Newest(10), item => Assert.Equal(old, item.Outlet.Id));
        Assert.Equal(2, room.Items.Newest(10, filter: new ItemFilter(OutletId: old)).Count);

        Assert.True(await register.SplitAsync(young, TestContext.Current.CancellationToken));
        await StateAsync(room, old, OutletTie.SameAs, "https://harbour-post.test/");

        Assert.Equal(young, register.Find(young)!.Id);
        Assert.NotNull(register.Find(old)!.Mergers.Single().Undone);
        Assert.Equal([young, old], room.Items.Newest(10).Select(item => item.Outlet.Id).OrderDescending());
    }

    [Theory]
    [InlineData(OutletTie.SameAs)]
    [InlineData(OutletTie.MovedTo)]
    [InlineData(OutletTie.Controls)]
    public async Task One_sides_word_makes_nobody_another(OutletTie claim)
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var (old, young) = await TwoOutletsAsync(room);

        await StateAsync(room, young, claim, "https://harbour-post.example/");

        Assert.Equal(young, new OutletRegister(room.Archive).Find(young)!.Id);
        Assert.False(new OutletRegister(room.Archive).Find(young)!.Ties.Single().IsConfirmed);
        Assert.True(new OutletRegister(room.Archive).Find(old)!.Ties.Single().ByOther);
    }

    [Fact]
    public async Task A_domain_that_moved_is_its_new_one_once_that_names_it()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var (old, young) = await TwoOutletsAsync(room);

        await StateAsync(room, old, OutletTie.MovedTo, "https://harbour-post.test/");
        await StateAsync(room, young, OutletTie.SameAs, "https://harbour-post.example/");

        Assert.Equal(old, new OutletRegister(room.Archive).Find(young)!.Id);
    }

    [Fact]
    public async Task What_was_merged_before_goes_and_comes_with_its_outlet()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var ids = await room.Archive.WriteAsync(write =>
            new[] { "a", "b", "c" }.Select(
                name => OutletStore.Ensure(write, WebUrl.Parse($"https://{name}.example/")!)).ToArray(),
            TestContext.Current.CancellationToken);
        var register = new OutletRegister(room.Archive);
        await register.MergeAsync(ids[1], ids[2], TestContext.Current.CancellationToken);
        await register.MergeAsync(ids[0], ids[1], TestContext.Current.CancellationToken);
        Assert.Equal([ids[0], ids[0], ids[0]], ids.Select(id => register.Find(id)!.Id));
        Assert.False(await register.MergeAsync(ids[2], ids[0], TestContext.Current.CancellationToken));

        await register.SplitAsync(ids[1], TestContext.Current.CancellationToken);

        Assert.Equal([ids[0], ids[1], ids[1]], ids.Select(id => register.Find(id)!.Id));
    }

    private static async Task<(long Old, long Young)> TwoOutletsAsync(NewsroomFixture room)
    {
        var feed = await room.AddFeedAsync();
        await room.FileAsync(
            feed, NewsroomFixture.Ferry(),
            NewsroomFixture.Ferry("Ferry captain retires", "https://harbour-post.test/captain") with { Id = "captain" });
        return (room.Items.Find(1) is ItemLookup.Found one ? one.Details.Item.Outlet.Id : 0,
            room.Items.Find(2) is ItemLookup.Found two ? two.Details.Item.Outlet.Id : 0);
    }

    private static Task<bool> StateAsync(
        NewsroomFixture room, long outlet, OutletTie tie, string url) => room.Archive.WriteAsync(write =>
    {
        OutletTies.State(write, outlet, tie, WebUrl.Parse(url)!);
        return true;
    });
}
