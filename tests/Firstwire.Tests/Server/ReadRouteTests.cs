using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Dapper;
using Firstwire.Server.Access;
using Firstwire.Server.Api;
using Firstwire.Tests.Newsroom;

namespace Firstwire.Tests.Server;

public sealed class ReadRouteTests
{
    /// <summary>
    /// A stream without an end, a token that is spent, and a hub that verifies: nothing to ask after.
    /// </summary>
    private static readonly string[] ForGetAlone = [EventStream.Path, SetupRoute.Path, "/websub/{token}"];

    [Fact]
    public async Task Whatever_can_be_read_can_be_asked_after()
    {
        await using var edition = await EditionFixture.StartAsync(EditionFixture.Open);

        Assert.Equal(
            ForGetAlone.Order(StringComparer.Ordinal),
            edition.RoutesThatTake(HttpMethod.Get).Except(edition.RoutesThatTake(HttpMethod.Head))
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/feeds")]
    [InlineData("/feed.atom")]
    [InlineData("/palette.json")]
    public async Task An_answer_to_HEAD_is_that_to_GET_without_its_body(string path)
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.SendAsync(HttpMethod.Head, path, null);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull(answer.Content.Headers.ContentType);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/outlet/404/record.json", HttpStatusCode.NotFound)]
    [InlineData("/item/404/origins.json", HttpStatusCode.NotFound)]
    [InlineData("/story/404.json", HttpStatusCode.NotFound)]
    [InlineData("/nowhere.json", HttpStatusCode.NotFound)]
    [InlineData("/transparency/consistency.json", HttpStatusCode.BadRequest)]
    [InlineData("/bot/requests.json", HttpStatusCode.BadRequest)]
    [InlineData("/bot/requests.json?host=harbour-post.example&older=nowhere", HttpStatusCode.BadRequest)]
    [InlineData("/api/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/api/takedown", HttpStatusCode.MethodNotAllowed)]
    public async Task What_went_wrong_is_told_to_a_program_in_JSON(string path, HttpStatusCode status)
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.SendAsync(HttpMethod.Get, path, null);

        await AssertProblemAsync(answer, status);
    }

    [Theory]
    [InlineData("GET", "/item/404", "application/json", HttpStatusCode.NotFound)]
    [InlineData("GET", "/nowhere", "application/problem+json", HttpStatusCode.NotFound)]
    [InlineData("GET", "/?page=x", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("DELETE", "/item/404", "application/json", HttpStatusCode.MethodNotAllowed)]
    public async Task Who_takes_JSON_and_no_page_is_told_in_JSON_at_a_pages_address(
        string method, string path, string takes, HttpStatusCode status)
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.SendAsync(new HttpMethod(method), path, null, ("Accept", takes));

        await AssertProblemAsync(answer, status);
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.5,*/*;q=0.1")]
    [InlineData("*/*")]
    public async Task Who_takes_a_page_too_is_given_the_page(string takes)
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.GetAsync("/item/404", ("Accept", takes));

        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("Host", "elsewhere.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("X-Forwarded-For", "192.0.2.7", HttpStatusCode.Forbidden)]
    public async Task A_program_that_is_refused_is_told_why_in_JSON(string header, string value, HttpStatusCode status)
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.GetAsync("/feeds.json", (header, value));

        await AssertProblemAsync(answer, status);
    }

    [Fact]
    public async Task What_an_address_does_not_take_is_said_in_the_readers_language()
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.SendAsync(
            HttpMethod.Put, "/latest", null, ("Accept-Language", "fr"), ("Accept", "text/html"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        var page = await EditionFixture.TextAsync(answer);
        Assert.Contains("Cette adresse n’accepte pas PUT ; elle accepte GET, HEAD.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Method Not Allowed", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_cannot_be_read_is_not_called_a_form()
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.GetAsync("/?page=x");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "That address could not be read", await EditionFixture.TextAsync(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html", "text/html", "The disk is full")]
    [InlineData("application/json", "application/problem+json", "has to make room on its disk.")]
    public async Task A_full_disk_is_told_as_one(string takes, string type, string words)
    {
        await using var edition = await EditionFixture.StartAsync();
        var (field, cookie) = await edition.FormAsync();
        await edition.Room.Archive.WriteAsync(
            static write => write.Archive.Execute("pragma max_page_count = 1"), TestContext.Current.CancellationToken);
        var list = string.Concat(Enumerable.Range(0, 500).Select(
            static number => $"<outline xmlUrl=\"https://outlet-{number}.example/feed.xml\"/>"));
        using var form = new MultipartFormDataContent
        {
            { new StringContent($"<opml><body>{list}</body></opml>"), "file", "feeds.opml" },
            { new StringContent(field), "__RequestVerificationToken" },
        };

        using var answer = await edition.SendAsync(
            HttpMethod.Post, "/feeds/opml", form, ("Cookie", cookie), ("Accept", takes));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Contains(words, await EditionFixture.TextAsync(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/opensearch.xml")]
    [InlineData("/takedowns.json")]
    [InlineData("/transparency.json")]
    [InlineData("/item/1/origins.json")]
    [InlineData("/outlet/1/record.json")]
    [InlineData("/outlet/1/copies.json")]
    [InlineData("/feeds.json")]
    [InlineData("/feeds.opml")]
    [InlineData("/bot/requests.json?host=harbour-post.example")]
    [InlineData("/coverage/countries.csv")]
    public async Task What_did_not_change_is_not_sent_again(string path)
    {
        await using var edition = await EditionFixture.StartAsync();
        await edition.Room.FileAsync(await edition.Room.AddFeedAsync(), NewsroomFixture.Ferry());
        using var first = await edition.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        edition.Room.Time.Advance(TimeSpan.FromMinutes(1));

        using var second = await edition.GetAsync(path, ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_browser_learns_how_to_search_from_its_address_bar()
    {
        await using var edition = await EditionFixture.StartAsync();
        Assert.Contains(
            "<link rel=\"search\" type=\"application/opensearchdescription+xml\" title=\"Firstwire\" "
                + "href=\"/opensearch.xml\"", await edition.ReadAsync("/feeds"), StringComparison.Ordinal);

        using var answer = await edition.GetAsync("/opensearch.xml");

        Assert.Equal("application/opensearchdescription+xml", answer.Content.Headers.ContentType!.MediaType);
        var described = XDocument.Parse(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
        Assert.Equal("OpenSearchDescription", described.Name.LocalName);
        Assert.Contains(described.Elements(), url =>
            url.Attribute("type")?.Value == "text/html"
            && url.Attribute("template")!.Value == $"{edition.Address}/search?q={{searchTerms}}");
    }

    private static async Task AssertProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var told = JsonDocument.Parse(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal((int)status, told.RootElement.GetProperty("status").GetInt32());
        Assert.NotEmpty(told.RootElement.GetProperty("title").GetString()!);
        Assert.NotEmpty(told.RootElement.GetProperty("detail").GetString()!);
    }
}
