using System.Net;
using System.Text.Json;
using Dapper;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Health.Trends;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Rights;
using Firstwire.Tests.Newsroom;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Server.Pages.Feeds;

public sealed class FeedsPageTests
{
    private const string Harbour = "https://harbour-post.example/feed.xml";

    [Fact]
    public async Task Feeds_stand_in_groups_and_a_link_narrows_them_to_one()
    {
        await using var edition = await TroubledAsync();

        var all = await edition.ReadAsync("/feeds");
        Assert.True(all.IndexOf(
            "In trouble</h2>", StringComparison.Ordinal) < all.IndexOf("Not asked yet</h2>", StringComparison.Ordinal));
        Assert.Contains("href=\"/feeds?state=failing\"", all, StringComparison.Ordinal);

        var failing = await edition.ReadAsync("/feeds?state=failing");
        Assert.Contains(Harbour, failing, StringComparison.Ordinal);
        Assert.DoesNotContain("inland-courier", failing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feeds?state=nonsense")]
    [InlineData("/feeds?state=99")]
    public async Task A_state_that_is_none_leads_to_all_feeds(string path)
    {
        await using var edition = await TroubledAsync();

        using var answer = await edition.GetAsync(path);

        Assert.Equal((HttpStatusCode.Found, "/feeds"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task A_feeds_own_page_says_how_it_is_doing_and_why_it_is_asked_when_it_is()
    {
        await using var edition = await TroubledAsync();

        var page = await edition.ReadAsync("/feed/1/health");

        Assert.Contains(
            "The publisher’s server is in trouble (5xx), 4 times in a row.", page, StringComparison.Ordinal);
        Assert.Contains("because it failed, and each failure waits longer.", page, StringComparison.Ordinal);
        Assert.Contains("About 12 entries may have scrolled away unseen.", page, StringComparison.Ordinal);
        Assert.Contains("one request through in 1 minute", page, StringComparison.Ordinal);
        Assert.Contains("503: The publisher’s server is in trouble (5xx)", page, StringComparison.Ordinal);
        using var none = await edition.GetAsync("/feed/99/health");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task The_list_of_a_feeds_items_leads_to_how_it_is_doing()
    {
        await using var edition = await TroubledAsync();

        Assert.Contains("href=\"/feed/1/health\"", await edition.ReadAsync("/feed/1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feed/1")]
    [InlineData("/feed/1/health")]
    public async Task A_name_in_another_script_does_not_turn_its_heading_to_the_other_side(string path)
    {
        await using var edition = await TroubledAsync();

        var page = await edition.ReadAsync(path);

        Assert.Contains("<h1><bdi>harbour-post.example</bdi></h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_changed_stands_on_top_and_in_the_navigation_until_somebody_has_seen_it()
    {
        await using var edition = await TroubledAsync();
        await new HealthWatch(edition.Room.Archive).LookAsync(TestContext.Current.CancellationToken);
        var before = await edition.ReadAsync("/feeds");
        Assert.Contains("What has changed</h2>", before, StringComparison.Ordinal);
        Assert.Contains("harbour-post.example</a> began to fail.", before, StringComparison.Ordinal);
        Assert.Contains("class=\"count\"", await edition.ReadAsync("/search"), StringComparison.Ordinal);

        var (field, cookie) = await edition.FormAsync();
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", field), new("last", "1")]);
        using var answer = await edition.SendAsync(HttpMethod.Post, "/feeds/announcements", form, ("Cookie", cookie));

        Assert.Equal("/feeds", answer.Headers.Location!.OriginalString);
        Assert.DoesNotContain("What has changed", await edition.ReadAsync("/feeds"), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"count\"", await edition.ReadAsync("/search"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_announcement_is_not_dismissed_without_our_token()
    {
        await using var edition = await TroubledAsync();
        using var form = new FormUrlEncodedContent([new("last", "1")]);

        using var answer = await edition.SendAsync(HttpMethod.Post, "/feeds/announcements", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Programs_get_the_same_facts_as_JSON()
    {
        await using var edition = await TroubledAsync();
        await new HealthWatch(edition.Room.Archive).LookAsync(TestContext.Current.CancellationToken);

        using var json = JsonDocument.Parse(await edition.ReadAsync("/feeds.json"));

        var feed = json.RootElement.GetProperty("feeds")[0];
        Assert.Equal("failing", feed.GetProperty("state").GetString());
        Assert.Equal("back-off", feed.GetProperty("reason").GetString());
        Assert.Equal("it failed, and each failure waits longer", feed.GetProperty("why").GetString());
        Assert.Equal(
            (12, 0.25), (feed.GetProperty("missed").GetInt32(), feed.GetProperty("not_modified_share").GetDouble()));
        Assert.Equal("failing", json.RootElement.GetProperty("announcements")[0].GetProperty("kind").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("summary").GetProperty("feeds").GetInt32());
    }

    [Fact]
    public async Task A_site_whose_pages_read_differently_is_named_with_its_figures()
    {
        await using var edition = await TroubledAsync();
        await edition.Room.Archive.WriteAsync(write =>
        {
            var unit = write.Archive.QueryFirst<long>("select unit_id from feed order by id");
            for (var page = 0; page < 70; page++)
                ReadingTrends.Note(write, unit, new PageReading(page < 60 ? 0 : 1, 0, 0, 0, page < 60 ? 8 : null));
            return unit;
        }, TestContext.Current.CancellationToken);
        await new HealthWatch(edition.Room.Archive).LookAsync(TestContext.Current.CancellationToken);

        Assert.Contains(
            "no article on 58 % of the latest pages, 14 % before", await edition.ReadAsync("/feeds"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Edition.Private, true, "A picture that you let be shown is fetched")]
    [InlineData(Edition.Public, true, "A picture is fetched and shown only under an open licence")]
    [InlineData(Edition.Private, false, "Your pictures are not loaded.")]
    public async Task The_page_about_the_bot_tells_what_is_done_with_pictures(Edition kind, bool images, string says)
    {
        var room = new NewsroomFixture(ArchiveEngine.Sqlite) { Options = new() { Edition = kind, Images = images } };
        await using var edition = await EditionFixture.StartAsync(room: room);

        Assert.Contains(says, await edition.ReadAsync("/bot"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publisher_asks_on_the_page_about_the_bot_and_gets_an_answer()
    {
        await using var edition = await TroubledAsync();
        Assert.Contains("action=\"/bot/requests\"", await edition.ReadAsync("/bot"), StringComparison.Ordinal);

        var page = await edition.ReadAsync("/bot/requests?host=harbour-post.example");
        Assert.Contains(Harbour, page, StringComparison.Ordinal);
        Assert.DoesNotContain("inland-courier", page, StringComparison.Ordinal);
        Assert.Contains(
            "Nothing was asked of", await edition.ReadAsync("/bot/requests?host=nobody.example"),
            StringComparison.Ordinal);
        Assert.Contains(
            "is no host name", await edition.ReadAsync("/bot/requests?host=%3Cscript%3E"), StringComparison.Ordinal);

        using var json = JsonDocument.Parse(
            await edition.ReadAsync("/bot/requests.json?host=www.harbour-post.example"));
        var request = json.RootElement.GetProperty("requests")[0];
        Assert.Equal((Harbour, "feed", 503), (request.GetProperty("address").GetString(),
            request.GetProperty("purpose").GetString(), request.GetProperty("status").GetInt32()));
        Assert.Equal(60, json.RootElement.GetProperty("pace").GetProperty("gap_seconds").GetDouble());
        using var refused = await edition.GetAsync("/bot/requests.json?host=");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task Older_requests_stand_on_the_pages_behind()
    {
        await using var edition = await TroubledAsync();
        await edition.Room.Archive.WriteAsync(
            write =>
            {
                var unit = PoliteUnits.Ensure(write, WebUrl.Parse(Harbour)!);
                for (var request = 0; request < 120; request++)
                {
                    RequestLog.Add(write, new LoggedRequest(
                        unit, FetchPurpose.Feed, PollReason.BackOff, PollOutcome.ServerError, 503, 40, null));
                }

                return unit;
            }, TestContext.Current.CancellationToken);

        var newest = await edition.ReadAsync("/bot/requests?host=harbour-post.example");
        const string next = "rel=\"next\" href=\"";
        var older = newest[(newest.IndexOf(next, StringComparison.Ordinal) + next.Length)..].Split('"')[0];

        Assert.Contains(
            "rel=\"prev\"", await edition.ReadAsync(WebUtility.HtmlDecode(older)), StringComparison.Ordinal);
    }

    /// <summary>One feed in trouble, one not asked yet.</summary>
    private static async Task<EditionFixture> TroubledAsync()
    {
        var edition = await EditionFixture.StartAsync();
        var feed = await edition.Room.AddFeedAsync(Harbour);
        await edition.Room.AddFeedAsync("https://inland-courier.example/feed.xml");
        await edition.Room.Archive.WriteAsync(write =>
        {
            var unit = PoliteUnits.Ensure(write, WebUrl.Parse(Harbour)!);
            RequestLog.Add(write, new LoggedRequest(
                unit, FetchPurpose.Feed, PollReason.BackOff, PollOutcome.ServerError, 503, 40, feed));
            write.Archive.Execute("update unit set gap = 60000 where id = @unit", new { unit });
            return write.Archive.Execute(
                """
                update feed set last_polled = @Now, last_outcome = 8, failures = 4, failing_since = @Now - 86400000, polls = 8, not_modified = 2,
                  missed = 12, due = @Now + 3600000, reason = 12 where id = @feed
                """,
                new { feed, write.Now });
        });
        return edition;
    }
}
