using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Reading;
using Firstwire.Text.Dates;

namespace Firstwire.Tests.Newsroom.Archive;

/// <summary>What filing promises, on any engine.</summary>
public abstract class FilingSuite(ArchiveEngine engine)
{
    [Fact]
    public async Task Entries_that_share_one_id_are_told_apart_by_their_addresses()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        var one = NewsroomFixture.Ferry() with { Id = "same" };
        var other = one with { Title = "Council passes budget", Url = "https://harbour-post.example/budget" };

        var first = await room.FileAsync(feed, one, other, one);
        var again = await room.FileAsync(feed, one, other, one);

        Assert.Equal((2, 0), (first.New, again.New + again.Changed));
    }

    [Fact]
    public async Task An_entry_filed_twice_changes_nothing()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();

        var first = await room.FileAsync(feed, NewsroomFixture.Ferry());
        var again = await room.FileAsync(feed, NewsroomFixture.Ferry());

        Assert.Equal((1, 0), (first.New, first.Changed));
        Assert.Equal((0, 0), (again.New, again.Changed));
        Assert.Equal(1, room.CountItems());
        Assert.Single(Details(room, 1).Versions);
    }

    [Fact]
    public async Task A_changed_entry_is_a_new_version_of_the_same_item()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        await room.FileAsync(feed, NewsroomFixture.Ferry());

        var filed = await room.FileAsync(feed, NewsroomFixture.Ferry("Night ferry returns to Port Alder on Monday"));

        Assert.Equal((0, 1), (filed.New, filed.Changed));
        var details = Details(room, 1);
        Assert.Equal("Night ferry returns to Port Alder on Monday", details.Item.Title);
        Assert.Equal([1, 2], details.Versions.Select(version => version.Number));
    }

    [Fact]
    public async Task Two_feeds_that_lead_to_one_page_make_one_item()
    {
        await using var room = new NewsroomFixture(engine);
        var first = await room.AddFeedAsync("https://harbour-post.example/feed.xml");
        var second = await room.AddFeedAsync("https://harbour-post.example/politics.xml");

        await room.FileAsync(first, NewsroomFixture.Ferry());
        var filed = await room.FileAsync(
            second, NewsroomFixture.Ferry() with
            {
                Id = "another-id",
                Url = "https://harbour-post.example/night-ferry?utm_source=rss"
            });

        Assert.Equal(0, filed.New);
        Assert.Equal(1, room.CountItems());
    }

    [Fact]
    public async Task An_entry_without_an_address_leads_to_the_page_its_feed_belongs_to()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();

        await room.FileAsync(feed, NewsroomFixture.Ferry() with { Url = null });

        Assert.Equal("https://harbour-post.example/", Details(room, 1).Item.Url);
    }

    [Fact]
    public async Task An_entry_that_states_nothing_to_know_it_by_is_left_out()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();

        await room.FileAsync(feed, new Entry { Summary = "Nameless." });

        Assert.Equal(0, room.CountItems());
    }

    [Fact]
    public async Task A_page_read_gives_the_item_its_body_and_byline()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        await room.FileAsync(feed, NewsroomFixture.Ferry());

        Assert.True(await room.FilePageAsync(1, "https://harbour-post.example/night-ferry", FerryPage));
        Assert.False(await room.FilePageAsync(1, "https://harbour-post.example/night-ferry", FerryPage));

        var details = Details(room, 1);
        Assert.Equal(["Mirela Pellagrin", "Tomas Arden"], details.Item.Authors);
        Assert.Contains("sails at ten", details.Body?.Html, StringComparison.Ordinal);
        Assert.Equal("The Harbour Post", details.Item.Outlet.Name);
        Assert.Equal([false, true], details.Versions.Select(version => version.FromPage));
    }

    [Fact]
    public async Task A_page_that_asks_not_to_be_archived_leaves_no_text_behind()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        await room.FileAsync(feed, NewsroomFixture.Ferry());

        await room.FilePageAsync(1, "https://harbour-post.example/night-ferry", FerryPage, "*: noarchive");

        var details = Details(room, 1);
        Assert.Null(details.Body);
        Assert.Contains("noarchive", details.BodyReason, StringComparison.Ordinal);
        using var read = room.Archive.Read();
        Assert.Equal(0, read.Archive.ExecuteScalar<long>(
            "select count(*) from version where kind = 2 and sealed_body is not null"));
    }

    [Fact]
    public async Task Two_items_whose_pages_name_one_canonical_address_become_the_older_one()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        await room.FileAsync(feed, NewsroomFixture.Ferry());
        await room.FileAsync(
            feed, NewsroomFixture.Ferry() with { Id = "b", Url = "https://harbour-post.example/story?id=7" });

        await room.FilePageAsync(
            2, "https://harbour-post.example/story?id=7",
            FerryPage with { CanonicalUrl = "https://harbour-post.example/night-ferry" });

        Assert.Equal(1, room.CountItems());
        Assert.Equal(new ItemLookup.SameAs(1), room.Items.Find(2));
    }

    [Fact]
    public async Task A_page_on_its_way_when_its_item_was_merged_gives_its_addresses_to_the_older_one()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        var other = NewsroomFixture.Ferry() with { Id = "b", Url = "https://harbour-post.example/story?id=7" };
        var third = NewsroomFixture.Ferry() with { Id = "c", Url = "https://harbour-post.example/story?id=8" };
        await room.FileAsync(feed, NewsroomFixture.Ferry());
        await room.FileAsync(feed, other);
        await room.FileAsync(feed, third);
        await room.FilePageAsync(
            2, other.Url!, FerryPage with { CanonicalUrl = "https://harbour-post.example/night-ferry" });

        await room.FilePageAsync(2, other.Url!, FerryPage with { CanonicalUrl = "https://harbour-post.example/ferry" });
        await room.FilePageAsync(
            3, third.Url!, FerryPage with { CanonicalUrl = "https://harbour-post.example/ferry" });
        await room.FileAsync(
            feed, NewsroomFixture.Ferry() with { Id = "d", Url = "https://harbour-post.example/ferry" });

        Assert.Equal(1, room.CountItems());
        Assert.Equal(new ItemLookup.SameAs(1), room.Items.Find(2));
        Assert.Equal(new ItemLookup.SameAs(1), room.Items.Find(3));
        Assert.Empty(new Verification(room.Archive).Run(
            cancellation: TestContext.Current.CancellationToken).Problems);
    }

    [Fact]
    public async Task A_link_of_another_domain_that_leads_to_a_page_does_not_become_its_item()
    {
        await using var room = new NewsroomFixture(engine);
        const string Link = "https://fresh-clicks.example/r/7", Other = "https://harbour-post.example/ferry";
        var feed = await room.AddFeedAsync("https://fresh-clicks.example/feed.xml");
        await room.FileAsync(await room.AddFeedAsync(), NewsroomFixture.Ferry());
        await room.FileAsync(
            feed, "https://fresh-clicks.example/feed.xml", NewsroomFixture.Ferry(url: Link) with { Id = "7" });

        await room.FilePageAsync(
            2, "https://harbour-post.example/night-ferry",
            FerryPage with { CanonicalUrl = "https://harbour-post.example/night-ferry" });
        await room.FilePageAsync(2, Other, FerryPage with { CanonicalUrl = Other, Text = "Other words." });

        Assert.Equal(2, room.CountItems());
        await room.FileAsync(await room.AddFeedAsync(), NewsroomFixture.Ferry(url: Other) with { Id = "c" });
        Assert.Equal(3, room.CountItems());
    }

    [Fact]
    public async Task Pages_with_other_titles_are_not_merged_by_a_careless_canonical_address()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        await room.FileAsync(feed, NewsroomFixture.Ferry());
        await room.FileAsync(
            feed, NewsroomFixture.Ferry("Council passes budget") with
            {
                Id = "b",
                Url = "https://harbour-post.example/budget"
            });

        await room.FilePageAsync(
            2, "https://harbour-post.example/budget",
            FerryPage with { CanonicalUrl = "https://harbour-post.example/night-ferry" });

        Assert.Equal(2, room.CountItems());
    }

    [Theory]
    [InlineData("Night ferry returns", "The Harbour Post: Night ferry returns", "Night ferry returns")]
    [InlineData("Night ferry returns - The Harbour Post", "Night ferry returns", "Night ferry returns")]
    [InlineData("Night ferry ret…", "Night ferry returns", "Night ferry returns")]
    [InlineData("Night ferry\u00a0returns", "Night ferry returns", "Night ferry\u00a0returns")]
    [InlineData(null, "Night ferry returns", "Night ferry returns")]
    public async Task The_headline_is_the_one_without_a_sites_name_around_it(string? stated, string read, string shown)
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        await room.FileAsync(feed, NewsroomFixture.Ferry() with { Title = stated });

        await room.FilePageAsync(1, "https://harbour-post.example/night-ferry", FerryPage with { Title = read });

        Assert.Equal(shown, Details(room, 1).Item.Title);
    }

    [Fact]
    public async Task Entries_that_share_one_page_stay_items_of_their_own_and_settle()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        Entry[] log = [.. Enumerable.Range(0, 5).Select(i => NewsroomFixture.Ferry(
            $"Release {i}", "https://harbour-post.example/changelog") with { Id = $"v{i}" })];

        var first = await room.FileAsync(feed, log);
        var again = await room.FileAsync(feed, log);

        Assert.Equal((5, 0), (first.New, first.Changed));
        Assert.Equal((0, 0), (again.New, again.Changed));
        Assert.Equal(5, room.CountItems());
        Assert.All(room.Items.Newest(10), item => Assert.Equal("https://harbour-post.example/changelog", item.Url));
    }

    [Fact]
    public async Task Another_publishers_feed_neither_licenses_nor_renames_an_item()
    {
        await using var room = new NewsroomFixture(engine);
        var own = await room.AddFeedAsync();
        await room.FileAsync(own, NewsroomFixture.Ferry());
        var foreign = await room.AddFeedAsync("https://link-blog.example/feed.xml");

        await room.FileAsync(
            foreign,
            "https://link-blog.example/feed.xml",
            NewsroomFixture.Ferry("Ten ferries you will not believe") with
            {
                Id = "x",
                License = "https://creativecommons.org/licenses/by/4.0/"
            });

        var item = Details(room, 1).Item;
        Assert.Equal("Night ferry returns to Port Alder", item.Title);
        Assert.Null(item.License);
    }

    [Fact]
    public async Task A_page_names_its_item_where_another_publishers_feed_told_of_it_first()
    {
        await using var room = new NewsroomFixture(engine);
        const string Blog = "https://link-blog.example/feed.xml";
        var foreign = await room.AddFeedAsync(Blog);
        await room.FileAsync(foreign, Blog, NewsroomFixture.Ferry("Ten ferries you will not believe"));

        await room.FilePageAsync(
            1, "https://harbour-post.example/night-ferry", FerryPage with { Description = "It sails at ten." });

        var item = Details(room, 1).Item;
        Assert.Equal(("Night ferry returns to Port Alder", "It sails at ten."), (item.Title, item.Excerpt));
    }

    [Fact]
    public async Task A_redirectors_link_makes_an_item_of_the_page_that_it_leads_to()
    {
        await using var room = new NewsroomFixture(engine);
        const string Alerts = "https://www.google.example/alerts/feeds/1";
        const string Link = "https://www.google.com/url?sa=t&url=https%3A%2F%2Fharbour-post.example%2Fnight-ferry";
        await room.FileAsync(
            await room.AddFeedAsync("https://www.google.com/alerts/1"), "https://www.google.com/alerts/1",
            NewsroomFixture.Ferry("<b>Ferry</b> alert", Link) with { License = "CC BY 4.0" });
        await room.FileAsync(await room.AddFeedAsync(Alerts), Alerts, NewsroomFixture.Ferry("Alert", Link));

        var item = Details(room, 1).Item;
        Assert.Equal(1, room.CountItems());
        Assert.Equal("https://harbour-post.example/night-ferry", item.Url);
        Assert.Equal("harbour-post.example", item.Outlet.Domain);
        Assert.Null(item.License);
    }

    [Fact]
    public async Task A_copy_in_an_archive_stays_the_page_that_its_link_leads_to()
    {
        await using var room = new NewsroomFixture(engine);
        const string Copy = "https://web.archive.org/web/2031/https://harbour-post.example/night-ferry";
        await room.FileAsync(await room.AddFeedAsync(), NewsroomFixture.Ferry(url: Copy));

        Assert.Equal(Copy, Details(room, 1).Item.Url);
    }

    [Fact]
    public async Task A_feed_that_names_anothers_home_gives_that_outlet_no_items_of_its_own()
    {
        await using var room = new NewsroomFixture(engine);
        const string Spoof = "https://spoof.example/feed.xml";
        var spoof = await room.AddFeedAsync(Spoof);
        await room.FileAsync(spoof, Spoof, NewsroomFixture.Ferry("Bank closes") with { Url = null });

        Assert.Equal("spoof.example", Details(room, 1).Item.Outlet.Domain);
    }

    [Fact]
    public async Task A_feed_that_names_anothers_home_withdraws_nothing_of_it()
    {
        await using var room = new NewsroomFixture(engine);
        const string Spoof = "https://spoof.example/feed.xml";
        var own = await room.AddFeedAsync();
        var spoof = await room.AddFeedAsync(Spoof);
        await room.FileAsync(own, NewsroomFixture.Ferry());
        await room.FileAsync(spoof, Spoof, NewsroomFixture.Ferry() with { Id = "mine" });
        await room.Archive.WriteAsync(
            write => write.Archive.Execute(
                "update feed set outlet_id = (select outlet_id from item where id = 1)"),
            TestContext.Current.CancellationToken);

        var spoofed = await room.FileAsync(spoof, Spoof, Gone("mine"));
        var withdrawn = await room.FileAsync(own, Gone(NewsroomFixture.Ferry().Id!));

        Assert.Empty(spoofed.Withdrawn);
        Assert.Equal([1L], withdrawn.Withdrawn);
    }

    [Fact]
    public async Task What_one_feed_of_a_publisher_wishes_another_does_not_take_back()
    {
        await using var room = new NewsroomFixture(engine);
        var news = await room.AddFeedAsync();
        var sport = await room.AddFeedAsync("https://harbour-post.example/sport.xml");
        await room.FileAsync(
            news, NewsroomFixture.Ferry() with { Statements = [new FeedStatement("robots", "nosnippet")] });
        await room.FileAsync(sport, NewsroomFixture.Ferry() with { Id = "b", Summary = "<p>Another line.</p>" });

        Assert.Null(Details(room, 1).Item.Excerpt);

        await room.FileAsync(news, NewsroomFixture.Ferry());

        Assert.NotNull(Details(room, 1).Item.Excerpt);
    }

    [Fact]
    public async Task A_feed_takes_its_own_wish_back()
    {
        await using var room = new NewsroomFixture(engine);
        var news = await room.AddFeedAsync();
        await room.FileAsync(
            news, NewsroomFixture.Ferry() with { Statements = [new FeedStatement("robots", "nosnippet")] });
        await room.FileAsync(news, NewsroomFixture.Ferry());

        Assert.NotNull(Details(room, 1).Item.Excerpt);
    }

    [Fact]
    public async Task An_entry_that_moves_to_another_address_is_found_there_too()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        const string Moved = "https://harbour-post.example/2031/night-ferry";
        await room.FileAsync(feed, NewsroomFixture.Ferry());
        await room.FileAsync(feed, NewsroomFixture.Ferry(url: Moved));

        await room.FileAsync(
            await room.AddFeedAsync("https://harbour-post.example/sport.xml"),
            NewsroomFixture.Ferry(url: Moved) with { Id = "b" });

        Assert.Equal(1, room.CountItems());
    }

    [Fact]
    public async Task An_entry_that_moves_to_anothers_address_does_not_take_it()
    {
        await using var room = new NewsroomFixture(engine);
        const string Spoof = "https://spoof.example/feed.xml";
        await room.FileAsync(await room.AddFeedAsync(), NewsroomFixture.Ferry());
        var spoof = await room.AddFeedAsync(Spoof);
        await room.FileAsync(spoof, Spoof, NewsroomFixture.Ferry(url: "https://spoof.example/1") with { Id = "1" });
        await room.FileAsync(spoof, Spoof, NewsroomFixture.Ferry() with { Id = "1" });

        Assert.Equal(2, room.CountItems());
        Assert.Equal("https://harbour-post.example/night-ferry", Details(room, 1).Item.Url);
    }

    [Fact]
    public async Task A_page_behind_a_redirect_elsewhere_does_not_name_the_items_outlet()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync("https://short.example/feed.xml");
        await room.FileAsync(
            feed, "https://short.example/feed.xml", NewsroomFixture.Ferry(url: "https://short.example/x1"));

        await room.FilePageAsync(1, "https://harbour-post.example/night-ferry", FerryPage);

        Assert.Equal("short.example", Details(room, 1).Item.Outlet.Domain);
        Assert.NotEqual("The Harbour Post", Details(room, 1).Item.Outlet.Name);
    }

    [Fact]
    public async Task A_page_that_turns_noarchive_takes_the_text_kept_before_with_it()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        await room.FileAsync(feed, NewsroomFixture.Ferry() with { ContentHtml = "<p>The whole text.</p>" });
        await room.FilePageAsync(1, "https://harbour-post.example/night-ferry", FerryPage);

        await room.FilePageAsync(1, "https://harbour-post.example/night-ferry", FerryPage, "*: noarchive");
        await room.FileAsync(feed, NewsroomFixture.Ferry() with { ContentHtml = "<p>The whole text, changed.</p>" });

        using var read = room.Archive.Read();
        Assert.Equal(0, read.Archive.ExecuteScalar<long>("select count(*) from version where sealed_body is not null"));
    }

    [Fact]
    public async Task A_text_too_long_to_be_an_article_is_left_out_and_the_item_stays()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();

        await room.FileAsync(feed, NewsroomFixture.Ferry() with { ContentHtml = new string('<', 12_000_000) });

        Assert.Equal("Night ferry returns to Port Alder", Details(room, 1).Item.Title);
        room.IndexAll();
    }

    [Fact]
    public async Task Newest_first_pages_through_every_item_once()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        await room.FileAsync(feed, [.. Enumerable.Range(0, 57).Select(i => NewsroomFixture.Ferry($"Sailing {i}") with
        {
            Id = $"sailing-{i}",
            Url = $"https://harbour-post.example/sailing/{i}",
            Published = new(NewsroomFixture.Start.AddMinutes(-(i % 5)), TimePrecision.Instant, true),
        })]);

        var seen = new List<ShownItem>();
        ListPosition? after = null;
        while (room.Items.Newest(10, after) is { Count: > 0 } page)
        {
            seen.AddRange(page);
            after = page[^1].Position;
        }

        Assert.Equal(57, seen.DistinctBy(item => item.Id).Count());
        Assert.Equal(57, seen.Count);
        Assert.Equal(
            seen.OrderByDescending(item => item.Position.Listed).Select(item => item.Position.Listed),
            seen.Select(item => item.Position.Listed));
    }

    [Fact]
    public async Task A_date_in_the_future_does_not_keep_an_item_on_top()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        await room.FileAsync(feed, NewsroomFixture.Ferry() with
        {
            Published = new(NewsroomFixture.Start.AddYears(9), TimePrecision.Instant, true)
        });

        Assert.Equal(NewsroomFixture.Start.ToUnixTimeMilliseconds(), Details(room, 1).Item.Position.Listed);
    }

    private static Entry Gone(string id) => new()
    {
        Id = id,
        Deleted = new(NewsroomFixture.Start, TimePrecision.Instant, true),
    };

    private static Article FerryPage { get; } = new()
    {
        Title = "Night ferry returns to Port Alder",
        Authors = ["Mirela Pellagrin", "Tomas Arden"],
        SiteName = "The Harbour Post",
        Text = "The night ferry sails at ten.",
        Html = "<p>The night ferry sails at ten.</p>",
        IsArticle = true,
    };

    private static ItemDetails Details(NewsroomFixture room, long id) =>
        Assert.IsType<ItemLookup.Found>(room.Items.Find(id)).Details;
}

public sealed class SqliteFilingTests() : FilingSuite(ArchiveEngine.Sqlite);
