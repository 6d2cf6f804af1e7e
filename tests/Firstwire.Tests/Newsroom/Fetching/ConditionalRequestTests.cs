using Firstwire.Newsroom.Fetching;
using Microsoft.AspNetCore.Http;

namespace Firstwire.Tests.Newsroom.Fetching;

public sealed class ConditionalRequestTests
{
    [Theory]
    [InlineData("\"abc\"", "Sat, 14 Nov 2026 10:00:00 GMT")]
    [InlineData("W/\"weak\"", "Sat, 14 Nov 2026 10:00:00 GMT")]
    [InlineData("unquoted", "2026-11-14 10:00")]
    [InlineData("\"one\", \"two\"", "not a date at all")]
    [InlineData("\"half", "Sat,  14 Nov 2026  10:00:00   GMT")]
    [InlineData("\"tag;with=odd \t signs\"", "Sam., 14 nov. 2026 10:00:00 CET")]
    [InlineData("\"bytes \u00e9\u0080\u00ff\"", "d\u00e9cembre")]
    [InlineData("\"utf-8 \u00d0\u00bd\"", "0")]
    public async Task Validators_come_back_byte_for_byte_as_they_were_received(string tag, string modified)
    {
        await using var site = await FixtureSite.StartAsync(context =>
        {
            context.Response.Headers.ETag = tag;
            context.Response.Headers["Last-Modified"] = modified;
            return context.Response.WriteAsync("news");
        });

        var first = Assert.IsType<FetchResult.Fetched>(await Door.FetchAsync(site.Origin));
        await Door.FetchAsync(site.Origin, validators: first.Headers.Validators);

        Assert.Equal(new Validators(tag, modified), first.Headers.Validators);
        Assert.Equal(tag, site.Requests[1].Headers["If-None-Match"]);
        Assert.Equal(modified, site.Requests[1].Headers["If-Modified-Since"]);
    }

    [Theory]
    [InlineData("\"only the tag\"", null)]
    [InlineData(null, "Sat, 14 Nov 2026 10:00:00 GMT")]
    public async Task Only_the_validators_that_were_received_are_sent(string? tag, string? modified)
    {
        await using var site = await FixtureSite.SayingAsync("news");

        await Door.FetchAsync(site.Origin, validators: new Validators(tag, modified));

        Assert.Equal(tag, site.Requests[0].Headers.GetValueOrDefault("If-None-Match"));
        Assert.Equal(modified, site.Requests[0].Headers.GetValueOrDefault("If-Modified-Since"));
    }

    [Theory]
    [InlineData("\"a\"\r\nX-Smuggled: 1")]
    [InlineData("\"a\"\nX-Smuggled: 1")]
    [InlineData("\"a\"\rX-Smuggled: 1")]
    [InlineData("\"a\"\r\n\r\nGET /inner HTTP/1.1")]
    [InlineData("\"a\0\"")]
    [InlineData("\"wide \u010a\"")]
    [InlineData("")]
    public async Task A_validator_that_could_end_its_line_is_never_sent(string hostile)
    {
        await using var site = await FixtureSite.SayingAsync("news");

        var outcome = await Door.FetchAsync(site.Origin, validators: new Validators(hostile, hostile));

        Assert.IsType<FetchResult.Fetched>(outcome);
        var request = Assert.Single(site.Requests);
        Assert.DoesNotContain(
            request.Headers.Keys, name => name is "If-None-Match" or "If-Modified-Since" or "X-Smuggled");
    }

    [Fact]
    public async Task An_unchanged_feed_is_not_modified_and_its_headers_are_read()
    {
        await using var site = await FixtureSite.StartAsync(context =>
        {
            context.Response.StatusCode = 304;
            context.Response.Headers.ETag = "\"v2\"";
            context.Response.Headers.CacheControl = "max-age=900";
            return Task.CompletedTask;
        });

        var outcome = await Door.FetchAsync(site.Origin, validators: new Validators("\"v1\"", null));

        var headers = Assert.IsType<FetchResult.NotModified>(outcome).Headers;
        Assert.Equal(("\"v2\"", TimeSpan.FromMinutes(15)), (headers.ETag, headers.MaxAge));
    }

    [Fact]
    public async Task A_304_that_nobody_asked_for_is_a_failure()
    {
        await using var site = await FixtureSite.StartAsync(context =>
        {
            context.Response.StatusCode = 304;
            return Task.CompletedTask;
        });

        Assert.Equal(304, Assert.IsType<FetchResult.Failed>(await Door.FetchAsync(site.Origin)).Status);
    }

    [Fact]
    public async Task A_validator_of_monstrous_length_is_not_kept()
    {
        await using var site = await FixtureSite.StartAsync(context =>
        {
            context.Response.Headers.ETag = $"\"{new string('a', 5000)}\"";
            return context.Response.WriteAsync("news");
        });

        Assert.Null(Assert.IsType<FetchResult.Fetched>(await Door.FetchAsync(site.Origin)).Headers.ETag);
    }

    [Theory]
    [InlineData(FetchPurpose.Feed, "application/atom+xml")]
    [InlineData(FetchPurpose.Page, "text/html")]
    [InlineData(FetchPurpose.Robots, "text/plain")]
    [InlineData(FetchPurpose.Image, "image/")]
    public async Task A_request_says_who_asks_and_for_what(FetchPurpose purpose, string first)
    {
        await using var site = await FixtureSite.SayingAsync("news");

        var options = Door.LoopbackAllowed with { Contact = "https://reader.example/bot" };
        await Door.FetchAsync(options, site.Origin, purpose);

        var request = Assert.Single(site.Requests);
        Assert.Equal("GET", request.Method);
        Assert.Equal(
            "Firstwire/0.1 (self-hosted news aggregator; +https://reader.example/bot)", request.Headers["User-Agent"]);
        Assert.StartsWith(first, request.Headers["Accept"], StringComparison.Ordinal);
        Assert.EndsWith("*/*;q=0.1", request.Headers["Accept"], StringComparison.Ordinal);
        Assert.Equal("gzip, deflate, br, zstd", request.Headers["Accept-Encoding"]);
        Assert.Equal(
            ["Accept", "Accept-Encoding", "Host", "User-Agent"], request.Headers.Keys.Order(StringComparer.Ordinal));
    }
}
