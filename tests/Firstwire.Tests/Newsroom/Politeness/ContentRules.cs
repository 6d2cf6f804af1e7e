using Firstwire.Newsroom.Items;
using static Firstwire.Tests.Newsroom.Politeness.ScriptedPublisher;

namespace Firstwire.Tests.Newsroom.Politeness;

/// <summary>Rules 40 to 44: what a well-behaved feed reader makes of entries.</summary>
public sealed class ContentRules
{
    private static readonly string[] Headlines =
        ["Ferry returns", "Council votes", "Bridge closes", "Harvest begins", "Choir sings"];

    [Fact]
    public async Task Rule_40_A_feed_that_gives_all_its_entries_new_ids_is_not_published_again()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(
            Rss([.. Headlines.Select((title, place) => (title, 60.0 * (place + 1), (string?)$"old-{place}"))]));
        await reader.AddAndPollAsync();
        reader.Publisher.Feed(
            Rss([.. Headlines.Select((title, place) => (title, 60.0 * (place + 1), (string?)$"new-{place}"))]));
        await reader.StepAsync();
        await reader.StepAsync();

        Assert.Equal(Headlines, reader.Titles);
    }

    [Fact]
    public async Task Rule_40_Old_entries_under_new_ids_and_titles_wait_in_quarantine_while_news_passes()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(
            Rss([.. Headlines.Select((title, place) => (title, 60.0 * (place + 1), (string?)$"old-{place}"))]));
        var feed = await reader.AddAndPollAsync();
        (string, double, string?)[] rewritten = [.. Headlines.Select(
            (title, place) => ($"{title} | Harbour Post", 60.0 * (place + 1), (string?)$"new-{place}"))];
        reader.Publisher.Feed(Rss([("Lighthouse relit", -30, "new-news"), .. rewritten]));
        await reader.StepAsync();

        Assert.Equal(["Lighthouse relit", .. Headlines], reader.Titles);
        Assert.NotEqual(0, reader.Ask<long>("select quarantined from feed where id = @feed", new { feed }));
        await reader.StepAsync();
        Assert.Equal(["Lighthouse relit", .. Headlines], reader.Titles);
    }

    [Fact]
    public async Task Rule_40_A_feed_without_ids_is_known_by_address_and_title()
    {
        await using var reader = await PoliteReader.StartAsync();
        const string Body =
            "<rss version=\"2.0\"><channel><title>Post</title><item><title>Ferry returns</title>"
                + "<link>http://harbour-post.example/ferry</link></item><item>"
                + "<title>Council votes</title></item></channel></rss>";
        reader.Publisher.Feed(Body);
        await reader.AddAndPollAsync();
        reader.Publisher.Feed(
            Body.Replace("<title>Post", "<description>Daily</description><title>Post", StringComparison.Ordinal));
        await reader.PassAsync(TimeSpan.FromDays(2));

        Assert.Equal(2, reader.Titles.Count);
    }

    [Fact]
    public async Task Rule_40_News_of_a_feed_whose_ids_change_with_every_poll_is_not_held()
    {
        await using var reader = await PoliteReader.StartAsync();
        string Undated(int poll, params string[] titles) => "<rss version=\"2.0\"><channel><title>Post</title>"
            + string.Concat(titles.Select(title => $"<item><title>{title}</title><guid isPermaLink=\"false\">{poll} "
                + $"{title}</guid><link>http://harbour-post.example/{title.Replace(' ', '-')}</link></item>"))
            + "</channel></rss>";
        reader.Publisher.Feed(Undated(1, Headlines));
        var feed = await reader.AddAndPollAsync();
        reader.Publisher.Feed(Undated(2, ["Lighthouse relit", .. Headlines]));
        await reader.PassAsync(TimeSpan.FromDays(2));

        Assert.Equal(Headlines.Append("Lighthouse relit").Order(), reader.Titles.Order());
        Assert.Equal(0, reader.Ask<long>("select coalesce(quarantined, 0) from feed where id = @feed", new { feed }));
    }

    [Fact]
    public async Task Rule_41_An_entry_that_vanishes_stays_and_one_that_its_publisher_withdraws_goes()
    {
        await using var reader = await PoliteReader.StartAsync();
        var entry = (string id) =>
            $"<entry><id>tag:{id}</id><title>{id}</title><updated>2031-03-14T07:00:00Z</updated>"
                + $"<link href=\"http://harbour-post.example:{reader.Publisher.Port}/{id}\"/></entry>";
        string Atom(string content) =>
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:at=\"http://purl.org/atompub/tombstones/1.0\">"
                + $"<title>Post</title><id>tag:feed</id><updated>2031-03-14T07:00:00Z</updated>{content}</feed>";
        reader.Publisher.Feed(Atom(entry("vanishing") + entry("withdrawn") + entry("staying")));
        await reader.AddAndPollAsync();
        reader.Publisher.Feed(
            Atom("<at:deleted-entry ref=\"tag:withdrawn\" when=\"2031-03-14T08:30:00Z\"/>" + entry("staying")));
        await reader.PassAsync(TimeSpan.FromDays(2));

        Assert.Equal(["staying", "vanishing"], reader.Titles.Order());
        Assert.Equal(1, reader.Ask<long>("select count(*) from item where erased is not null"));
    }

    [Fact]
    public async Task Rule_42_A_date_in_the_future_does_not_keep_an_entry_on_top_and_is_shown_as_such()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Rss(("From the future", -60 * 24 * 300, null), ("Of an hour ago", 60, null)));
        await reader.AddAndPollAsync();
        reader.Time.Advance(TimeSpan.FromHours(2));
        reader.Publisher.Feed(Rss(("From now", -60, null), ("From the future", -60 * 24 * 300, null)));
        await reader.StepAsync();

        Assert.Equal(["From now", "From the future", "Of an hour ago"], reader.Titles);
        var ahead = new ItemReads(reader.Archive, reader.Options)
            .Newest(10).Single(item => item.Title == "From the future");
        Assert.StartsWith("2032-01-08", ahead.Published, StringComparison.Ordinal);
        Assert.True(ahead.Position.Listed <= ahead.FirstSeen.ToUnixTimeMilliseconds());
    }

    [Fact]
    public async Task Rule_43_Older_pages_are_read_at_the_first_sync_only_and_slowly()
    {
        await using var reader = await PoliteReader.StartAsync();
        string Page(int page) =>
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Post</title><id>tag:feed</id>"
                + $"<updated>2031-03-14T07:00:00Z</updated>{(page < 4 ? $"<link rel=\"next\" href=\"/page-{page + 1}.xml\"/>" : "")}<entry><id>tag:{page}</id><title>Entry {page}</title><updated>2031-0{4 - Math.Min(page, 3)}-0{page + 1}T07:00:00Z</updated></entry></feed>";
        reader.Publisher.Feed(Validated(Page(0), "\"v1\""));
        for (var page = 1; page < 5; page++)
            reader.Publisher.At($"/page-{page}.xml", Saying(Page(page), "application/atom+xml"));
        var feed = await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromDays(3));

        var pages =
            reader.Publisher.Log.Where(line => line.Target.StartsWith("/page", StringComparison.Ordinal)).ToList();
        Assert.Equal(["/page-1.xml", "/page-2.xml", "/page-3.xml", "/page-4.xml"], pages.Select(line => line.Target));
        Assert.All(
            pages.Zip(pages.Skip(1)), pair => Assert.True(pair.Second.At - pair.First.At >= TimeSpan.FromSeconds(55)));
        Assert.Equal(5, reader.Titles.Count);
        Assert.Equal(5, reader.Feed(feed).Items);
    }

    [Fact]
    public async Task Rule_43_Of_a_sitemap_index_the_sitemaps_that_changed_are_read()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Saying(
            Index(reader, ("/a.xml", "2031-03-13T00:00:00Z"), ("/b.xml", "2031-03-12T00:00:00Z")), "application/xml",
            "Cache-Control: max-age=3600"));
        reader.Publisher.At("/a.xml", Saying(Map("a"), "application/xml")).At(
            "/b.xml", Saying(Map("b"), "application/xml"));
        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromHours(12));
        Assert.Equal(["a", "b"], reader.Titles.Order());

        reader.Publisher.Feed(Saying(
            Index(reader, ("/a.xml", "2031-03-13T00:00:00Z"), ("/b.xml", "2031-03-14T19:00:00Z")), "application/xml",
            "Cache-Control: max-age=3600"));
        reader.Publisher.At("/b.xml", Saying(Map("c"), "application/xml"));
        await reader.PassAsync(TimeSpan.FromDays(2));

        Assert.Equal(["a", "b", "c"], reader.Titles.Order());
        Assert.Equal(2, reader.Publisher.Log.Count(line => line.Target == "/b.xml"));
        Assert.Equal(1, reader.Publisher.Log.Count(line => line.Target == "/a.xml"));
    }

    [Fact]
    public async Task Rule_43_A_sitemap_that_says_it_will_change_does_not_hide_what_changes_until_then()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.At("/ahead.xml", Saying(Map("ahead"), "application/xml"));
        reader.Publisher.Feed(Saying(
            Index(reader, ("/ahead.xml", "2032-01-01")), "application/xml", "Cache-Control: max-age=3600"));
        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromHours(12));

        reader.Publisher.At("/march.xml", Saying(Map("march"), "application/xml"));
        reader.Publisher.Feed(Saying(
            Index(reader, ("/ahead.xml", "2032-01-01"), ("/march.xml", "2031-03-14T19:00:00Z")),
            "application/xml", "Cache-Control: max-age=3600"));
        await reader.PassAsync(TimeSpan.FromDays(2));

        Assert.Equal(["ahead", "march"], reader.Titles.Order());
    }

    [Fact]
    public async Task Rule_43_A_sitemap_of_which_the_index_does_not_tell_is_looked_at_once_a_day()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Saying(
            Index(reader, ("/silent.xml", null), ("/today.xml", "2031-03-14"), ("/past.xml", "2031-03-01")),
            "application/xml", "Cache-Control: max-age=3600"));
        foreach (var name in (string[])["silent", "today", "past"])
            reader.Publisher.At($"/{name}.xml", Saying(Map(name), "application/xml"));
        var feed = await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromHours(12));
        Assert.Equal(["past", "silent", "today"], reader.Titles.Order());

        reader.Publisher.At("/silent.xml", Saying(Map("silent-news"), "application/xml"))
            .At("/today.xml", Saying(Map("today-news"), "application/xml"));
        await reader.PassAsync(TimeSpan.FromDays(6));

        Assert.Equal(["past", "silent", "silent-news", "today", "today-news"], reader.Titles.Order());
        Assert.InRange(reader.Publisher.Log.Count(line => line.Target == "/silent.xml"), 5, 7);
        Assert.InRange(reader.Publisher.Log.Count(line => line.Target == "/today.xml"), 2, 3);
        Assert.Equal(1, reader.Publisher.Log.Count(line => line.Target == "/past.xml"));
        Assert.True(
            reader.Ask<long>("select last_new from feed where id = @feed", new { feed })
                > NewsroomFixture.Start.AddHours(12).ToUnixTimeMilliseconds());
    }

    [Fact]
    public async Task Rule_43_Of_many_sitemaps_that_tell_no_time_the_first_and_the_last_are_read()
    {
        await using var reader = await PoliteReader.StartAsync();
        var maps = Enumerable.Range(1, 60).Select(number => $"/map-{number}.xml").ToList();
        foreach (var map in maps) reader.Publisher.At(map, Saying(Map(map.Trim('/')), "application/xml"));
        reader.Publisher.Feed(Saying(
            Index(reader, [.. maps.Select(map => (map, (string?)null))]), "application/xml"));
        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromHours(12));

        var read = reader.Publisher.Log.Select(line => line.Target).Where(maps.Contains).ToList();
        Assert.Equal(read.Distinct(), read);
        Assert.Equal(20, read.Count);
        Assert.Contains(maps[0], read);
        Assert.Contains(maps[^1], read);
    }

    private static string Index(PoliteReader reader, params (string Path, string? Modified)[] maps) =>
        "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
            + string.Concat(maps.Select(map => $"<sitemap><loc>{reader.Publisher.Url(map.Path)}</loc>"
                + (map.Modified is null ? "" : $"<lastmod>{map.Modified}</lastmod>") + "</sitemap>"))
            + "</sitemapindex>";

    /// <summary>A news sitemap of one article.</summary>
    private static string Map(string title) =>
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
            + "xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url>"
            + $"<loc>http://inland-courier.example/{title}</loc><news:news><news:publication>"
            + "<news:name>Post</news:name><news:language>en</news:language></news:publication>"
            + "<news:publication_date>2031-03-13</news:publication_date>"
            + $"<news:title>{title}</news:title></news:news></url></urlset>";

    [Fact]
    public async Task Rule_44_Relative_links_are_resolved_by_xml_base_and_the_feeds_own_address()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://base.example/news/"><title>Post</title><id>tag:feed</id><updated>2031-03-14T07:00:00Z</updated>
            <entry><id>tag:1</id><title>One</title><updated>2031-03-14T07:00:00Z</updated><link href="ferry"/></entry>
            <entry xml:base="../sport/"><id>tag:2</id><title>Two</title><updated>2031-03-14T06:00:00Z</updated><link href="regatta"/></entry></feed>
            """);
        await reader.AddAndPollAsync();

        var urls = new ItemReads(reader.Archive, reader.Options).Newest(10).Select(item => item.Url);
        Assert.Equal(["http://base.example/news/ferry", "http://base.example/sport/regatta"], urls.Order());
    }
}
