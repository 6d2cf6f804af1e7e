using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Sources;

namespace Firstwire.Tests.Newsroom.Sources;

/// <summary>From a link in an article to a source that is polled.</summary>
public sealed class SourceFindingTests
{
    private const string Feed = """
        <rss version="2.0"><channel><title>Tolm Observer</title><link>http://tolm-observer.localhost:PORT/</link>
        <item><guid>1</guid><title>Glass works of Tolm are sold</title><link>http://tolm-observer.localhost:PORT/glass-works-are-sold</link></item></channel></rss>
        """;

    [Fact]
    public async Task An_outlet_that_three_outlets_link_is_explored_and_offered_with_its_reason()
    {
        await using var town = await LinkingTown.StartAsync();
        town.ServeFrontPage(
            "tolm-observer", 6,
            "<meta property=\"og:site_name\" content=\"Tolm Observer\">"
                + "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/rss\">");
        town.Serve("tolm-observer", "/rss", Feed, "application/rss+xml");
        await town.PublishAsync(outlets: 3, town.Url("tolm-observer", "/glass-works-are-sold"));

        await town.RunUntilIdleAsync();

        var offered = Assert.Single(Suggested(town).In(CandidateState.Offered));
        Assert.Equal(("Tolm Observer", 3L, 3L), (offered.Name, offered.Items, offered.Outlets));
        Assert.Equal([(PointerReason.Linked, 3L)], offered.Reasons);
        Assert.Equal(["The alder-post", "The sarn-times", "The wend-courier"], offered.PointedBy.Order());
        Assert.Equal(
            [(town.Url("tolm-observer", "/rss"), FeedKind.Document), (town.Url("tolm-observer"), FeedKind.ListPage)],
            offered.Sources.Select(source => (source.Url, source.Kind)));
        Assert.Equal(["/robots.txt", "/", "/trust.txt", "/rss"], town.Asked("tolm-observer"));
        Assert.True(new Verification(town.Archive).Run(cancellation: TestContext.Current.CancellationToken).IsClean);
    }

    [Fact]
    public async Task A_site_that_announces_no_feed_is_asked_where_its_software_keeps_one()
    {
        await using var town = await LinkingTown.StartAsync();
        town.ServeFrontPage(
            "tolm-observer", 6, "<link rel=\"stylesheet\" href=\"/wp-content/themes/harbour/style.css\">");
        town.Serve("tolm-observer", "/feed/", Feed, "application/rss+xml");
        await town.PublishAsync(outlets: 3, town.Url("tolm-observer", "/a-story"));

        await town.RunUntilIdleAsync();

        Assert.Equal(["/robots.txt", "/", "/trust.txt", "/feed/"], town.Asked("tolm-observer"));
        Assert.Equal(
            town.Url("tolm-observer", "/feed/"),
            Assert.Single(Suggested(town).In(CandidateState.Offered)).Sources[0].Url);
    }

    [Fact]
    public async Task A_page_that_somebody_added_and_that_announces_no_feed_tells_where_one_may_be()
    {
        await using var town = await LinkingTown.StartAsync();
        town.ServeFrontPage(
            "tolm-observer", 2, "<link rel=\"stylesheet\" href=\"/wp-content/themes/harbour/style.css\">");
        await new FeedSubscriptions(town.Archive).SubscribeAsync(
            [new FeedRequest(town.Url("tolm-observer"))], TestContext.Current.CancellationToken);

        await town.RunUntilIdleAsync();

        var feed = new FeedHealth(town.Archive).All().Single(feed => feed.Url == town.Url("tolm-observer"));
        Assert.Contains(
            $"If it has a feed, try {town.Url("tolm-observer", "/feed/")} or ", feed.Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_outlets_are_not_enough_and_nothing_is_asked()
    {
        await using var town = await LinkingTown.StartAsync();
        town.ServeFrontPage("tolm-observer", 6);
        await town.PublishAsync(outlets: 2, town.Url("tolm-observer", "/a-story"));

        await town.RunUntilIdleAsync();

        Assert.Empty(town.Asked("tolm-observer"));
        Assert.Equal(2, Assert.Single(Suggested(town).In(CandidateState.Seen)).Outlets);
    }

    [Fact]
    public async Task What_robots_txt_disallows_is_not_asked()
    {
        await using var town = await LinkingTown.StartAsync();
        town.ServeFrontPage(
            "tolm-observer", 6, "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/private/rss\">");
        town.Serve("tolm-observer", "/private/rss", Feed, "application/rss+xml");
        town.Serve(
            "tolm-observer", "/robots.txt", "User-agent: *\nDisallow: /private/\nDisallow: /trust.txt\n", "text/plain");
        await town.PublishAsync(outlets: 3, town.Url("tolm-observer", "/a-story"));

        await town.RunUntilIdleAsync();

        Assert.Equal(["/robots.txt", "/"], town.Asked("tolm-observer"));
        Assert.Equal(
            FeedKind.ListPage, Assert.Single(Assert.Single(Suggested(town).In(CandidateState.Offered)).Sources).Kind);
    }

    [Fact]
    public async Task A_site_that_asks_not_to_be_read_is_left_alone_and_the_reason_is_kept()
    {
        await using var town = await LinkingTown.StartAsync();
        town.ServeFrontPage("tolm-observer", 6);
        town.Serve("tolm-observer", "/robots.txt", "User-agent: *\nDisallow: /\n", "text/plain");
        await town.PublishAsync(outlets: 3, town.Url("tolm-observer", "/a-story"));

        await town.RunUntilIdleAsync();

        Assert.Equal(["/robots.txt"], town.Asked("tolm-observer"));
        Assert.Equal(
            "The site's robots.txt asks not to.", Assert.Single(Suggested(town).In(CandidateState.Fruitless)).Trouble);
    }

    [Fact]
    public async Task An_offered_source_is_polled_once_a_person_adds_it()
    {
        await using var town = await LinkingTown.StartAsync();
        town.ServeFrontPage("tolm-observer", 6, "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/rss\">");
        town.Serve("tolm-observer", "/rss", Feed, "application/rss+xml");
        await town.PublishAsync(outlets: 3, town.Url("tolm-observer", "/a-story"));
        await town.RunUntilIdleAsync();
        var id = Suggested(town).In(CandidateState.Offered)[0].Id;

        Assert.IsType<SubscribeResult.Added>(await Suggested(town).AddAsync(id, TestContext.Current.CancellationToken));
        await town.RunUntilIdleAsync();

        Assert.Empty(Suggested(town).In(CandidateState.Offered));
        Assert.Contains(Suggested(town).In(CandidateState.Added), source => source.Id == id);
        Assert.Contains(
            new ItemReads(town.Archive, town.Options).Newest(20), item => item.Title == "Glass works of Tolm are sold");
    }

    [Fact]
    public async Task A_site_without_feeds_is_followed_through_its_front_page()
    {
        await using var town = await LinkingTown.StartAsync();
        town.ServeFrontPage("tolm-observer", 6);
        await town.PublishAsync(outlets: 3, town.Url("tolm-observer", "/a-story"));
        await town.RunUntilIdleAsync();
        await Suggested(town).AddAsync(
            Suggested(town).In(CandidateState.Offered)[0].Id, TestContext.Current.CancellationToken);
        await town.RunUntilIdleAsync();
        Assert.Equal(6, Ferries(town).Count);

        town.ServeFrontPage("tolm-observer", 8);
        await town.MakeEveryFeedDueAsync();
        await town.RunUntilIdleAsync();

        Assert.Equal(8, Ferries(town).Count);
        Assert.All(Ferries(town), ferry => Assert.StartsWith(
            town.Url("tolm-observer", "/news/2031/03/"), ferry.Url, StringComparison.Ordinal));
        var feed = new FeedHealth(town.Archive).All().Single(feed => feed.Url == town.Url("tolm-observer"));
        Assert.Equal(PollOutcome.Changed, feed.LastOutcome);
    }

    [Fact]
    public async Task Where_the_operator_set_so_a_found_source_is_followed_at_once()
    {
        await using var town = await LinkingTown.StartAsync(new()
        {
            AllowedNetworks = [System.Net.IPNetwork.Parse("127.0.0.0/8")],
            UnitGap = TimeSpan.Zero,
            Seed = 1,
            AddFoundSources = true,
        });
        town.ServeFrontPage("tolm-observer", 6);
        await town.PublishAsync(outlets: 3, town.Url("tolm-observer", "/a-story"));

        await town.RunUntilIdleAsync();

        Assert.Equal(6, Ferries(town).Count);
        Assert.Single(Suggested(town).In(CandidateState.Added));
    }

    [Fact]
    public async Task A_dismissed_source_is_not_offered_again()
    {
        await using var town = await LinkingTown.StartAsync();
        town.ServeFrontPage("tolm-observer", 6);
        await town.PublishAsync(outlets: 3, town.Url("tolm-observer", "/a-story"));
        await town.RunUntilIdleAsync();
        var id = Suggested(town).In(CandidateState.Offered)[0].Id;

        Assert.True(await Suggested(town).DismissAsync(id, TestContext.Current.CancellationToken));
        await town.RunUntilIdleAsync();

        Assert.Empty(Suggested(town).In(CandidateState.Offered));
        Assert.Contains(Suggested(town).In(CandidateState.Dismissed), source => source.Id == id);
    }

    [Fact]
    public async Task A_news_sitemap_is_found_by_robots_txt_where_no_feed_is_announced()
    {
        await using var town = await LinkingTown.StartAsync();
        town.Serve("tolm-observer", "/", "<html><body><h1>Tolm Observer</h1><p>Read us on paper.</p></body></html>");
        town.Serve(
            "tolm-observer", "/robots.txt",
            "User-agent: *\nDisallow: /private\nSitemap: http://tolm-observer.localhost:PORT/news-sitemap.xml\n",
            "text/plain");
        town.Serve("tolm-observer", "/news-sitemap.xml", """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>http://tolm-observer.localhost:PORT/glass</loc>
            <news:news><news:publication><news:name>Tolm Observer</news:name><news:language>en</news:language></news:publication><news:publication_date>2031-03-14</news:publication_date><news:title>Glass works sold</news:title></news:news></url></urlset>
            """, "application/xml");
        await town.PublishAsync(outlets: 3, town.Url("tolm-observer", "/a-story"));

        await town.RunUntilIdleAsync();

        Assert.Equal(
            town.Url("tolm-observer", "/news-sitemap.xml"),
            Assert.Single(Assert.Single(Suggested(town).In(CandidateState.Offered)).Sources).Url);
    }

    [Fact]
    public async Task Hosts_that_publish_no_news_and_outlets_that_are_watched_are_no_candidates()
    {
        await using var town = await LinkingTown.StartAsync();
        await town.PublishAsync(
            outlets: 3, "https://www.youtube.com/watch?v=ferry", "https://bit.ly/ferry", "https://127.0.0.1/",
            "https://intranet/x", town.Url("sarn-times", "/other"));

        await town.RunUntilIdleAsync();

        Assert.Empty(Suggested(town).In(CandidateState.Seen));
    }

    [Fact]
    public async Task Who_pointed_to_a_domain_that_leads_elsewhere_pointed_there()
    {
        await using var town = await LinkingTown.StartAsync();
        town.Move("old-observer", "/", town.Url("tolm-observer"));
        town.ServeFrontPage("tolm-observer", 6);
        await town.PublishAsync(outlets: 3, town.Url("old-observer", "/a-story"));

        await town.RunUntilIdleAsync();

        Assert.Equal(town.Url("tolm-observer"), Assert.Single(Suggested(town).In(CandidateState.Offered)).HomePageUrl);
        Assert.Equal(
            "Its home page leads to tolm-observer.localhost.",
            Assert.Single(Suggested(town).In(CandidateState.Fruitless)).Trouble);
    }

    private static SuggestedSources Suggested(LinkingTown town) => new(town.Archive);

    private static List<ShownItem> Ferries(LinkingTown town) =>
        [.. new ItemReads(town.Archive, town.Options).Newest(50).Where(
            item => item.Title?.StartsWith("Ferry", StringComparison.Ordinal) == true)];
}
