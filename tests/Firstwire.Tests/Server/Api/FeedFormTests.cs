using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Outlets;

namespace Firstwire.Tests.Server.Api;

public sealed class FeedFormTests
{
    [Theory]
    [InlineData("/feeds")]
    [InlineData("/feeds/starter")]
    [InlineData("/feeds/opml")]
    [InlineData("/feeds/stop")]
    [InlineData("/feeds/resume")]
    public async Task A_form_without_our_token_is_refused(string path)
    {
        await using var edition = await EditionFixture.StartAsync();
        using HttpContent form = path == "/feeds/opml"
            ? Upload("<opml/>", token: null)
            : Form(("address", "https://a.example/feed"));

        using var answer = await edition.SendAsync(HttpMethod.Post, path, form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(0, new FeedHealth(edition.Room.Archive).Count());
    }

    [Fact]
    public async Task A_token_without_its_cookie_is_refused()
    {
        await using var edition = await EditionFixture.StartAsync();
        var (field, _) = await edition.FormAsync();

        using var answer = await PostAsync(
            edition, "/feeds", Form(("address", "https://a.example/feed"), ("__RequestVerificationToken", field)), "");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_token_of_another_edition_is_refused()
    {
        await using var edition = await EditionFixture.StartAsync();
        await using var other = await EditionFixture.StartAsync();
        var (field, cookie) = await other.FormAsync();

        using var answer = await PostAsync(
            edition, "/feeds",
            Form(("address", "https://a.example/feed"), ("__RequestVerificationToken", field)), cookie);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://harbour-post.example/feed.xml", "https://harbour-post.example/feed.xml")]
    [InlineData("  harbour-post.example/feed  ", "https://harbour-post.example/feed")]
    public async Task An_address_becomes_a_feed(string typed, string url)
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await SubmitAsync(edition, typed);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/feeds?added=1&known=0", answer.Headers.Location!.OriginalString);
        Assert.Equal(url, Assert.Single(new FeedHealth(edition.Room.Archive).All()).Url);
    }

    [Theory]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://harbour-post.example/feed")]
    [InlineData("https://reader:secret@harbour-post.example/feed")]
    [InlineData("https://")]
    [InlineData("nonsense")]
    [InlineData("localhost:8080/feed.xml")]
    public async Task What_is_no_address_of_a_feed_comes_back_with_the_reason(string typed)
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await SubmitAsync(edition, typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(
            "class=\"result refused\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, new FeedHealth(edition.Room.Archive).Count());
    }

    [Fact]
    public async Task The_page_of_a_feed_stops_following_it_and_follows_it_again()
    {
        await using var edition = await EditionFixture.StartAsync();
        var feed = await edition.Room.AddFeedAsync();
        var page = $"/feed/{feed}/health";

        Assert.Equal(page, await SendAsync("/feeds/stop"));
        Assert.Contains("somebody here stopped following it", await edition.ReadAsync(page), StringComparison.Ordinal);
        Assert.Equal(page, await SendAsync("/feeds/resume"));
        Assert.Contains("Not asked yet", await edition.ReadAsync(page), StringComparison.OrdinalIgnoreCase);

        async Task<string> SendAsync(string path)
        {
            var (field, cookie) = await edition.FormAsync(page);
            using var answer = await PostAsync(
                edition, path, Form(("feed", $"{feed}"), ("__RequestVerificationToken", field)), cookie);
            return answer.Headers.Location!.OriginalString;
        }
    }

    [Fact]
    public async Task An_OPML_file_becomes_feeds()
    {
        await using var edition = await EditionFixture.StartAsync();
        var (field, cookie) = await edition.FormAsync();
        using var upload = Upload(
            """
            <opml version="2.0"><body><outline text="World">
              <outline text="The Harbour Post" xmlUrl="https://harbour-post.example/feed.xml"/>
              <outline text="Inland Courier" xmlUrl="https://inland-courier.example/feed.xml"/>
            </outline></body></opml>
            """, field);

        using var answer = await PostAsync(edition, "/feeds/opml", upload, cookie);

        Assert.Equal("/feeds?added=2&known=0", answer.Headers.Location!.OriginalString);
        Assert.Equal(2, new FeedHealth(edition.Room.Archive).Count());
    }

    [Fact]
    public async Task Of_an_OPML_file_that_breaks_off_the_whole_feeds_are_added_and_the_break_is_told()
    {
        await using var edition = await EditionFixture.StartAsync();
        var (field, cookie) = await edition.FormAsync();
        using var upload = Upload(
            """<opml><body><outline xmlUrl="https://harbour-post.example/feed.xml"/><outline xmlUrl="https://inl""",
            field);

        using var answer = await PostAsync(edition, "/feeds/opml", upload, cookie);

        var page = await EditionFixture.TextAsync(answer);
        Assert.Contains("1 feed was added", page, StringComparison.Ordinal);
        Assert.Contains("The file ends within its list", page, StringComparison.Ordinal);
        Assert.Equal(1, new FeedHealth(edition.Room.Archive).Count());
    }

    [Theory]
    [InlineData("This is no OPML.")]
    [InlineData("<opml><body/></opml>")]
    public async Task A_file_without_feeds_says_so(string content)
    {
        await using var edition = await EditionFixture.StartAsync();
        var (field, cookie) = await edition.FormAsync();

        using var answer = await PostAsync(edition, "/feeds/opml", Upload(content, field), cookie);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("OPML", await EditionFixture.TextAsync(answer));
    }

    [Fact]
    public async Task A_file_beyond_all_measure_is_refused_in_words()
    {
        await using var edition = await EditionFixture.StartAsync();
        var (field, cookie) = await edition.FormAsync();

        using var answer = await PostAsync(
            edition, "/feeds/opml", Upload(new string('x', 17 * 1024 * 1024), field), cookie);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("16 megabytes", await EditionFixture.TextAsync(answer));
    }

    [Fact]
    public async Task The_chosen_starter_feeds_are_added_and_no_others()
    {
        await using var edition = await EditionFixture.StartAsync();
        var (field, cookie) = await edition.FormAsync("/");
        using var form = Form(
            ("__RequestVerificationToken", field),
            ("feed", "https://feeds.bbci.co.uk/news/world/rss.xml"),
            ("feed", "https://not-on-the-list.example/feed"));

        using var answer = await PostAsync(edition, "/feeds/starter", form, cookie);

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
        Assert.Equal(
            "https://feeds.bbci.co.uk/news/world/rss.xml",
            Assert.Single(new FeedHealth(edition.Room.Archive).All()).Url);
    }

    [Fact]
    public async Task A_choice_too_large_to_be_ticked_is_added_as_a_whole_and_asked_little_by_little()
    {
        await using var edition = await EditionFixture.StartAsync();
        var (field, cookie) = await edition.FormAsync("/feeds/starter?topic=General");
        using var form = Form(("__RequestVerificationToken", field), ("choice", "yes"), ("language", "en"));

        using var answer = await PostAsync(edition, "/feeds/starter", form, cookie);

        var chosen = StarterList.All.Count(feed => feed.Language == "en");
        Assert.Equal($"/feeds?added={chosen}&known=0", answer.Headers.Location!.OriginalString);
        var dues = new FeedHealth(edition.Room.Archive).All().Select(feed => feed.NextPoll).ToList();
        Assert.True(dues.Distinct().Count() > chosen * 9 / 10);
    }

    [Fact]
    public async Task A_choice_of_nothing_adds_nothing()
    {
        await using var edition = await EditionFixture.StartAsync();
        var (field, cookie) = await edition.FormAsync("/feeds/starter?topic=General");

        using var answer = await PostAsync(
            edition, "/feeds/starter", Form(("__RequestVerificationToken", field), ("choice", "yes")), cookie);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(0, new FeedHealth(edition.Room.Archive).Count());
    }

    private static async Task<HttpResponseMessage> SubmitAsync(EditionFixture edition, string typed)
    {
        var (field, cookie) = await edition.FormAsync();
        return await PostAsync(
            edition, "/feeds", Form(("address", typed), ("__RequestVerificationToken", field)), cookie);
    }

    private static Task<HttpResponseMessage> PostAsync(
        EditionFixture edition, string path, HttpContent form, string cookie) =>
        edition.SendAsync(HttpMethod.Post, path, form, ("Cookie", cookie));

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static MultipartFormDataContent Upload(string content, string? token)
    {
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/x-opml");
        var form = new MultipartFormDataContent { { file, "file", "feeds.opml" } };
        if (token is not null) form.Add(new StringContent(token), "__RequestVerificationToken");
        return form;
    }
}
