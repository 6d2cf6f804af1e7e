using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Firstwire.Formats.Feeds;
using Firstwire.Reading;
using Firstwire.Tests.Newsroom;

namespace Firstwire.Tests.Server.Api;

public sealed class FeedsOutTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_Atom_feed_has_all_that_RFC_4287_demands()
    {
        await using var edition = await FilledAsync();

        var feed = XDocument.Parse(await ReadRawAsync(edition, "/feed.atom")).Root!;

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal($"{edition.Address}/feed.atom", feed.Element(Atom + "id")!.Value);
        Assert.Single(feed.Elements(Atom + "title"));
        Assert.Single(feed.Elements(Atom + "updated"));
        Assert.Equal($"{edition.Address}/feed.atom", Link(feed, "self"));
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.StartsWith("urn:uuid:", entry.Element(Atom + "id")!.Value);
        Assert.Equal("Night ferry returns to Port Alder", entry.Element(Atom + "title")!.Value);
        Assert.Equal("2031-03-14T07:00:00Z", entry.Element(Atom + "published")!.Value);
        Assert.Equal("2031-03-14T08:00:00Z", entry.Element(Atom + "updated")!.Value);
        Assert.Equal("Mirela Pellagrin", entry.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal("https://harbour-post.example/night-ferry", Link(entry, "alternate"));
        Assert.Equal("The night ferry sails again from Monday.", entry.Element(Atom + "summary")!.Value);
        Assert.Equal("https://harbour-post.example/", entry.Element(Atom + "source")!.Element(Atom + "id")!.Value);
    }

    /// <summary>The web allows more in host names than .NET's own addresses do.</summary>
    [Fact]
    public async Task An_entry_at_an_odd_host_name_spoils_no_feed_and_no_page()
    {
        await using var edition = await EditionFixture.StartAsync();
        var feed = await edition.Room.AddFeedAsync();
        await edition.Room.FileAsync(feed, NewsroomFixture.Ferry(url: "https://ex*mple.example:8443/night-ferry"));

        foreach (var path in new[] { "/latest", "/feed.atom", "/feed.json", "/item/1", "/outlet/2", "/feeds" })
        {
            using var answer = await edition.GetAsync(path);
            Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
        }

        var atom = XDocument.Parse(await ReadRawAsync(edition, "/feed.atom")).Root!;
        Assert.Equal(
            "https://ex*mple.example:8443/",
            atom.Element(Atom + "entry")!.Element(Atom + "source")!.Element(Atom + "id")!.Value);
    }

    [Fact]
    public async Task Both_feeds_are_read_by_our_own_parser_to_the_same_entries()
    {
        await using var edition = await FilledAsync();

        var atom = await ParseAsync(edition, "/feed.atom");
        var json = await ParseAsync(edition, "/feed.json");

        Assert.Equal(FeedFormat.Atom10, atom.Format);
        Assert.Equal(FeedFormat.JsonFeed11, json.Format);
        Assert.Equal(Assert.Single(atom.Entries).Url, Assert.Single(json.Entries).Url);
        Assert.Equal(atom.Entries[0].Id, json.Entries[0].Id);
        Assert.Equal(atom.Entries[0].Title, json.Entries[0].Title);
    }

    [Fact]
    public async Task The_JSON_feed_links_to_the_publishers_page_and_names_the_outlet()
    {
        await using var edition = await FilledAsync();

        using var feed = JsonDocument.Parse(await ReadRawAsync(edition, "/feed.json"));

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.RootElement.GetProperty("version").GetString());
        Assert.Equal($"{edition.Address}/feed.json", feed.RootElement.GetProperty("feed_url").GetString());
        var item = Assert.Single(feed.RootElement.GetProperty("items").EnumerateArray());
        Assert.Equal("https://harbour-post.example/night-ferry", item.GetProperty("url").GetString());
        Assert.Equal("The night ferry sails again from Monday.", item.GetProperty("content_text").GetString());
        Assert.Equal("harbour-post.example", item.GetProperty("_firstwire").GetProperty("domain").GetString());
    }

    [Theory]
    [InlineData("/feed.atom")]
    [InlineData("/feed.json")]
    public async Task The_full_text_stays_out_of_the_feeds(string path)
    {
        await using var edition = await FilledAsync();

        Assert.Contains("FULLTEXT", await edition.ReadAsync($"/item/{edition.Room.Items.Newest(1)[0].Id}"));
        Assert.DoesNotContain("FULLTEXT", await edition.ReadAsync(path));
    }

    [Theory]
    [InlineData("/feed.atom")]
    [InlineData("/feed.json")]
    public async Task Who_has_the_newest_is_told_that_nothing_changed(string path)
    {
        await using var edition = await FilledAsync();
        using var first = await edition.GetAsync(path);

        using var byTag = await edition.GetAsync(path, ("If-None-Match", first.Headers.ETag!.ToString()));
        using var byTime = await edition.GetAsync(
            path, ("If-Modified-Since", first.Content.Headers.LastModified!.Value.ToString("R")));

        Assert.Equal(HttpStatusCode.NotModified, byTag.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, byTime.StatusCode);
        Assert.Equal(first.Headers.ETag, byTag.Headers.ETag);
    }

    [Theory]
    [InlineData("/feed.atom")]
    [InlineData("/feed.json")]
    public async Task A_new_item_changes_the_answer(string path)
    {
        await using var edition = await FilledAsync();
        using var first = await edition.GetAsync(path);
        edition.Room.Time.Advance(TimeSpan.FromMinutes(5));
        var feed = await edition.Room.AddFeedAsync();
        await edition.Room.FileAsync(
            feed,
            Newsroom.NewsroomFixture.Ferry("A second sailing", "https://harbour-post.example/second") with { Id = "2" });

        using var second = await edition.GetAsync(path, ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task An_entry_bears_the_time_at_which_it_changed_and_the_feed_that_of_the_latest()
    {
        await using var edition = await FilledAsync();
        edition.Room.Time.Advance(TimeSpan.FromMinutes(5));
        await edition.Room.FileAsync(
            await edition.Room.AddFeedAsync(), NewsroomFixture.Ferry("The night ferry is back"));

        var feed = XDocument.Parse(await ReadRawAsync(edition, "/feed.atom")).Root!;
        using var json = JsonDocument.Parse(await ReadRawAsync(edition, "/feed.json"));

        Assert.Equal("2031-03-14T08:05:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("2031-03-14T08:05:00Z", feed.Element(Atom + "entry")!.Element(Atom + "updated")!.Value);
        Assert.Equal("2031-03-14T07:00:00Z", feed.Element(Atom + "entry")!.Element(Atom + "published")!.Value);
        Assert.Equal(
            new DateTimeOffset(2031, 3, 14, 8, 5, 0, TimeSpan.Zero),
            json.RootElement.GetProperty("items")[0].GetProperty("date_modified").GetDateTimeOffset());
    }

    [Fact]
    public async Task The_feeds_own_title_says_its_language()
    {
        await using var edition = await FilledAsync();

        var title = XDocument.Parse(await ReadRawAsync(edition, "/feed.atom")).Root!.Element(Atom + "title")!;

        Assert.Equal("en", title.Attribute(XNamespace.Xml + "lang")?.Value);
    }

    [Theory]
    [InlineData("/feed.atom")]
    [InlineData("/feed.json")]
    public async Task Who_asks_by_time_alone_is_given_a_corrected_title(string path)
    {
        await using var edition = await FilledAsync();
        using var first = await edition.GetAsync(path);
        edition.Room.Time.Advance(TimeSpan.FromMinutes(5));
        await edition.Room.FileAsync(
            await edition.Room.AddFeedAsync(), Newsroom.NewsroomFixture.Ferry("The night ferry is back"));

        using var second = await edition.GetAsync(
            path, ("If-Modified-Since", first.Content.Headers.LastModified!.Value.ToString("R")));

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
    }

    [Theory]
    [InlineData("/feed.atom")]
    [InlineData("/feed.json")]
    public async Task An_edition_without_items_still_gives_a_valid_feed(string path)
    {
        await using var edition = await EditionFixture.StartAsync();

        Assert.Empty((await ParseAsync(edition, path)).Entries);
    }

    [Fact]
    public async Task Characters_that_XML_cannot_hold_do_not_break_the_feed()
    {
        await using var edition = await EditionFixture.StartAsync();
        var feed = await edition.Room.AddFeedAsync();
        await edition.Room.FileAsync(
            feed, Newsroom.NewsroomFixture.Ferry("Ferry \u0001\ud800 returns \ud83d\udea2 <b>&amp;"));

        var entry = XDocument.Parse(await ReadRawAsync(edition, "/feed.atom")).Root!.Element(Atom + "entry")!;

        Assert.Contains("returns \ud83d\udea2 <b>&amp;", entry.Element(Atom + "title")!.Value);
    }

    private static async Task<EditionFixture> FilledAsync()
    {
        var edition = await EditionFixture.StartAsync();
        var feed = await edition.Room.AddFeedAsync();
        await edition.Room.FileAsync(feed, Newsroom.NewsroomFixture.Ferry());
        await edition.Room.FilePageAsync(
            edition.Room.Items.Newest(1)[0].Id, "https://harbour-post.example/night-ferry",
            new Article
            {
                Title = "The night ferry",
                Text = "FULLTEXT of the ferry.",
                Html = "<p>FULLTEXT of the ferry.</p>",
                IsArticle = true
            });
        return edition;
    }

    private static async Task<string> ReadRawAsync(EditionFixture edition, string path)
    {
        using var answer = await edition.GetAsync(path);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<Feed> ParseAsync(EditionFixture edition, string path)
    {
        using var answer = await edition.GetAsync(path);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var parsed = Assert.IsType<FeedParseResult.Parsed>(
            FeedParser.Parse(bytes, edition.Address + path, answer.Content.Headers.ContentType!.ToString()));
        Assert.Empty(parsed.Feed.Recovered);
        return parsed.Feed;
    }

    private static string Link(XElement parent, string relation) =>
        parent.Elements(Atom + "link")
            .Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;
}
