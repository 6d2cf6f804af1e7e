using System.Net;
using System.Text.RegularExpressions;
using Firstwire.Tests.Newsroom;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Server.Access;

/// <summary>The rule for an edition that other machines can reach.</summary>
public sealed partial class SetupTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/feeds")]
    [InlineData("/item/1")]
    [InlineData("/search?q=ferry")]
    [InlineData("/feed.atom")]
    [InlineData("/feed.json")]
    [InlineData("/nowhere")]
    public async Task A_browser_that_is_not_set_up_is_told_what_to_do(string path)
    {
        await using var edition = await EditionFixture.StartAsync(EditionFixture.Open);

        using var answer = await edition.GetAsync(path);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("/setup?token=", await EditionFixture.TextAsync(answer));
    }

    [Fact]
    public async Task A_program_that_is_not_let_in_is_told_so_in_JSON()
    {
        await using var edition = await EditionFixture.StartAsync(EditionFixture.Open);

        using var answer = await edition.GetAsync("/feeds.json");

        Assert.Equal(
            (HttpStatusCode.Unauthorized, "application/problem+json"),
            (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains("\"detail\":\"No set-up cookie", await EditionFixture.TextAsync(answer));
    }

    [Fact]
    public async Task Nobody_is_asked_to_start_it_again_for_an_address_that_nobody_used()
    {
        await using var edition = await EditionFixture.StartAsync(EditionFixture.Open);

        using var answer = await edition.GetAsync("/");

        Assert.Contains(
            "Open the address with /setup?token=… that it printed at its start", await EditionFixture.TextAsync(answer));
    }

    [Theory]
    [InlineData("//evil.example/x?q=1", "href=\"/evil.example/x?q=1\"")]
    [InlineData("/search?q=%22%3E", "href=\"/search?q=%22%3E\"")]
    public async Task The_way_on_never_leads_to_another_site(string path, string link)
    {
        await using var edition = await EditionFixture.StartAsync(EditionFixture.Open);

        using var answer = await edition.GetAsync(edition.Address + path);

        Assert.Contains(link, await EditionFixture.TextAsync(answer));
    }

    [Fact]
    public async Task Its_forms_are_not_taken_either()
    {
        await using var edition = await EditionFixture.StartAsync(EditionFixture.Open);

        using var answer = await edition.SendAsync(
            HttpMethod.Post, "/feeds", new FormUrlEncodedContent([new("address", "https://a.example/")]));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("/health", HttpStatusCode.OK)]
    [InlineData("/setup", HttpStatusCode.Forbidden)]
    public async Task Health_and_set_up_are_open(string path, HttpStatusCode expected)
    {
        await using var edition = await EditionFixture.StartAsync(EditionFixture.Open);

        using var answer = await edition.GetAsync(path);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task The_printed_address_sets_up_one_browser_once()
    {
        await using var edition = await EditionFixture.StartAsync(EditionFixture.Open);
        var path = SetupPath(edition);

        using var first = await edition.GetAsync(path);
        using var second = await edition.GetAsync(path);
        using var read = await edition.GetAsync("/feeds", ("Cookie", EditionFixture.CookieOf(first)));

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, second.StatusCode);
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        await using var edition = await EditionFixture.StartAsync(EditionFixture.Open);

        using var answer = await edition.GetAsync(SetupPath(edition));

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie")).ToLowerInvariant();
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=strict", cookie);
        Assert.Contains("path=/", cookie);
    }

    [Fact]
    public async Task A_cookie_of_somebodys_making_lets_nobody_in()
    {
        await using var edition = await EditionFixture.StartAsync(EditionFixture.Open);
        using var set = await edition.GetAsync(SetupPath(edition));
        var cookie = EditionFixture.CookieOf(set);

        using var altered = await edition.GetAsync("/", ("Cookie", cookie[..^4] + "AAAA"));
        using var invented = await edition.GetAsync("/", ("Cookie", "firstwire-reader=1"));

        Assert.Equal(HttpStatusCode.Unauthorized, altered.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, invented.StatusCode);
    }

    [Fact]
    public async Task A_set_up_ends_after_half_a_year()
    {
        await using var edition = await EditionFixture.StartAsync(EditionFixture.Open);
        using var set = await edition.GetAsync(SetupPath(edition));
        edition.Room.Time.Advance(TimeSpan.FromDays(181));

        using var read = await edition.GetAsync("/", ("Cookie", EditionFixture.CookieOf(set)));

        Assert.Equal(HttpStatusCode.Unauthorized, read.StatusCode);
    }

    [Fact]
    public async Task A_browser_stays_set_up_when_the_edition_starts_again()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var first = await EditionFixture.StartAsync(EditionFixture.Open, room);
        string cookie;
        using (var set = await first.GetAsync(SetupPath(first))) cookie = EditionFixture.CookieOf(set);
        var used = SetupPath(first);
        await first.StopAsync();

        var second = await EditionFixture.StartAsync(EditionFixture.Open, room);
        using var read = await second.GetAsync("/feeds", ("Cookie", cookie));
        using var again = await second.GetAsync(used);

        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, again.StatusCode);
        await second.StopAsync();
    }

    [Fact]
    public async Task Guessing_is_slowed_down_and_then_forgiven_and_keeps_nobody_out_who_has_the_token()
    {
        await using var edition = await EditionFixture.StartAsync(EditionFixture.Open);
        var statuses = new List<HttpStatusCode>();
        for (var guess = 0; guess < 12; guess++)
        {
            using var wrong = await edition.GetAsync($"/setup?token={guess}");
            statuses.Add(wrong.StatusCode);
        }

        using var owner = await edition.GetAsync(SetupPath(edition));
        edition.Room.Time.Advance(TimeSpan.FromMinutes(1));
        using var forgiven = await edition.GetAsync("/setup?token=12");

        Assert.Equal(HttpStatusCode.Forbidden, statuses[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
        Assert.Equal(HttpStatusCode.OK, owner.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, forgiven.StatusCode);
    }

    [Theory]
    [InlineData("newsbox.example", HttpStatusCode.Unauthorized)]
    [InlineData("192.0.2.7", HttpStatusCode.Unauthorized)]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    public async Task A_name_must_be_known_before_a_set_up_counts(string host, HttpStatusCode expected)
    {
        await using var edition = await EditionFixture.StartAsync(EditionFixture.Open);

        using var answer = await edition.GetAsync("/", ("Host", host));

        Assert.Equal(expected, answer.StatusCode);
    }

    private static string SetupPath(EditionFixture edition) => PrintedPath().Match(edition.Announced).Value;

    [GeneratedRegex("/setup\\?token=[0-9a-f]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PrintedPath();
}
