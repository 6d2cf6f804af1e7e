using System.Net;

namespace Firstwire.Tests.Server.Access;

/// <summary>The rule for an edition that listens on loopback.</summary>
public sealed class LoopbackTests
{
    [Fact]
    public async Task The_machines_own_browser_reads_without_ceremony()
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.GetAsync("/feeds");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(edition.Announced);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:8080")]
    [InlineData("192.0.2.7")]
    [InlineData("newsbox.localhost")]
    public async Task A_request_by_another_name_is_told_so(string host)
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.GetAsync("/feeds", ("Host", host));

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        var page = await EditionFixture.TextAsync(answer);
        Assert.Contains(host.Split(':')[0], page);
        Assert.Contains("--urls", page);
        Assert.DoesNotContain("Add a feed", page);
    }

    [Theory]
    [InlineData("Forwarded", "for=192.0.2.7")]
    [InlineData("X-Forwarded-For", "192.0.2.7")]
    [InlineData("x-forwarded-host", "news.example")]
    [InlineData("X-Forwarded-Anything", "1")]
    [InlineData("X-Real-IP", "192.0.2.7")]
    [InlineData("Via", "1.1 proxy.example")]
    [InlineData("CF-Connecting-IP", "192.0.2.7")]
    [InlineData("True-Client-IP", "192.0.2.7")]
    public async Task A_request_that_a_proxy_passed_on_is_refused(string header, string value)
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.GetAsync("/feed.json", (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("proxy", await EditionFixture.TextAsync(answer));
    }

    [Fact]
    public async Task There_is_nothing_to_set_up()
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.GetAsync("/setup?token=0");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
