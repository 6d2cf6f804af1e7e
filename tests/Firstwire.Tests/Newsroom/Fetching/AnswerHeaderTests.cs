using Firstwire.Newsroom.Fetching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace Firstwire.Tests.Newsroom.Fetching;

public sealed class AnswerHeaderTests
{
    [Theory]
    [InlineData("120", 120.0)]
    [InlineData(" 0 ", 0.0)]
    [InlineData("99999999999999999999", 2147483648.0)]
    [InlineData("Sat, 14 Nov 2026 10:05:00 GMT", 300.0)]
    [InlineData("Saturday, 14-Nov-26 10:05:00 GMT", 300.0)]
    [InlineData("Sat, 14 Nov 2026 09:00:00 GMT", 0.0)]
    [InlineData("-5", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    public async Task Retry_after_is_read_as_seconds_and_as_a_date(string value, double? seconds)
    {
        var headers = await HeadersAsync(
            ("Date", "Sat, 14 Nov 2026 10:00:00 GMT"), ("Retry-After", value), (":status", "429"));

        Assert.Equal(seconds is null ? null : TimeSpan.FromSeconds(seconds.Value), headers.RetryAfter);
    }

    [Theory]
    [InlineData("max-age=600", 600.0)]
    [InlineData("public, Max-Age=\"60\", must-revalidate", 60.0)]
    [InlineData("max-age = 5", 5.0)]
    [InlineData("s-maxage=9", null)]
    [InlineData("max-age=-1", null)]
    [InlineData("max-age=", null)]
    [InlineData("max-agent=7", null)]
    [InlineData("no-store", null)]
    public async Task Max_age_is_read_from_cache_control(string value, double? seconds)
    {
        var headers = await HeadersAsync(("Cache-Control", value));

        Assert.Equal(seconds is null ? null : TimeSpan.FromSeconds(seconds.Value), headers.MaxAge);
    }

    [Fact]
    public async Task What_an_answer_says_of_itself_is_read()
    {
        var headers = await HeadersAsync(
            ("Expires", "Sat, 14 Nov 2026 11:00:00 GMT"),
            ("Link", "<https://hub.example/>; rel=hub"),
            ("X-Robots-Tag", "noarchive"),
            ("TDM-Reservation", "1"),
            ("TDM-Policy", "https://news.example/tdm.json"),
            ("Content-Usage", "train-ai=n"));

        Assert.Equal(new DateTimeOffset(2026, 11, 14, 11, 0, 0, TimeSpan.Zero), headers.Expires);
        Assert.Equal(["<https://hub.example/>; rel=hub"], headers.Links);
        Assert.Equal(["noarchive"], headers.RobotsTags);
        Assert.Equal(("1", "https://news.example/tdm.json"), (headers.TdmReservation, headers.TdmPolicy));
        Assert.Equal(["train-ai=n"], headers.ContentUsage);
    }

    [Fact]
    public async Task Repeated_fields_are_kept_each_in_its_order()
    {
        await using var site = await FixtureSite.StartAsync(context =>
        {
            context.Response.Headers.Append("X-Robots-Tag", new(["googlebot: noindex", "noarchive, nosnippet"]));
            context.Response.Headers.Append("Link", new(["<a>; rel=hub", "<b>; rel=self"]));
            return Task.CompletedTask;
        });

        var headers = Assert.IsType<FetchResult.Fetched>(await Door.FetchAsync(site.Origin)).Headers;

        Assert.Equal(["googlebot: noindex", "noarchive, nosnippet"], headers.RobotsTags);
        Assert.Equal(["<a>; rel=hub", "<b>; rel=self"], headers.Links);
    }

    [Fact]
    public async Task A_date_is_measured_by_our_clock_where_the_answer_has_none()
    {
        await using var site = new RawSite(
            "HTTP/1.1 503 Busy\r\nRetry-After: Sat, 14 Nov 2026 10:05:00 GMT\r\nContent-Length: 0\r\n\r\n");
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 14, 10, 4, 0, TimeSpan.Zero));
        using var fetcher = new GuardedFetcher(Door.LoopbackAllowed, time);

        var outcome = await fetcher.FetchAsync(Door.Request(site.Origin), TestContext.Current.CancellationToken);

        Assert.Equal(TimeSpan.FromMinutes(1), Assert.IsType<FetchResult.Failed>(outcome).Headers.RetryAfter);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(206)]
    [InlineData(300)]
    public async Task A_status_without_a_representation_is_a_failure(int status)
    {
        await using var site = await FixtureSite.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync("sorry");
        });

        var outcome = await Door.FetchAsync(site.Origin);

        Assert.Equal(status, Assert.IsType<FetchResult.Failed>(outcome).Status);
    }

    [Fact]
    public async Task A_410_is_gone()
    {
        await using var site = await FixtureSite.StartAsync(context =>
        {
            context.Response.StatusCode = 410;
            return Task.CompletedTask;
        });

        Assert.IsType<FetchResult.Gone>(await Door.FetchAsync(site.Origin));
    }

    private static async Task<FetchHeaders> HeadersAsync(params (string Name, string Value)[] fields)
    {
        await using var site = await FixtureSite.StartAsync(context =>
        {
            foreach (var (name, value) in fields)
            {
                if (name == ":status") context.Response.StatusCode = int.Parse(value);
                else context.Response.Headers[name] = value;
            }

            return Task.CompletedTask;
        });
        return await Door.FetchAsync(site.Origin) switch
        {
            FetchResult.Fetched fetched => fetched.Headers,
            FetchResult.Failed failed => failed.Headers,
            var other => throw new InvalidOperationException(other.Sentence),
        };
    }
}
