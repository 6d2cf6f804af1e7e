using System.IO.Compression;
using System.Net;
using System.Text;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Scheduling;
using Microsoft.AspNetCore.Http;
using static Firstwire.Tests.Newsroom.Politeness.ScriptedPublisher;

namespace Firstwire.Tests.Newsroom.Politeness;

/// <summary>Rules 21 to 30: what a well-behaved feed reader sends, and how much it takes.</summary>
public sealed class RequestRules
{
    [Fact]
    public async Task Rule_21_The_User_Agent_is_honest_stable_and_tells_how_many_follow_and_whom_to_ask()
    {
        await using var reader = await PoliteReader.StartAsync(
            fetching: Loopback with { Contact = "https://reader.example/bot" });
        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromDays(3));

        var agents = reader.Publisher.FeedRequests.Select(request => request["User-Agent"]).Distinct();
        Assert.Equal(
            "Firstwire/0.1 (self-hosted news aggregator; +https://reader.example/bot; 1 subscriber)",
            Assert.Single(agents));
    }

    [Fact]
    public async Task Rule_22_No_referrer_is_sent() =>
        Assert.All((await LogOfSomeDaysAsync()).Log, line => Assert.Null(line["Referer"]));

    [Fact]
    public async Task Rule_23_No_cookie_is_kept_or_sent()
    {
        await using var reader = await LogOfSomeDaysAsync("Set-Cookie: visitor=1; Path=/");

        Assert.True(reader.Log.Count > 2);
        Assert.All(reader.Log, line => Assert.Null(line["Cookie"]));
    }

    [Theory]
    [InlineData("/feed.xml?category=ferries&format=rss+2.0&x")]
    [InlineData("/feed.xml?q=a%20b%2Fc&empty=&~tilde")]
    [InlineData("/feed.xml/")]
    [InlineData("/feed.xml//double")]
    public async Task Rule_24_The_address_is_used_as_it_was_given_but_for_its_fragment(string target)
    {
        await using var reader = await PoliteReader.StartAsync();
        await reader.AddAndPollAsync(reader.Publisher.Url(target) + "#newest");
        await reader.StepAsync();

        Assert.All(reader.Publisher.Log, line => Assert.Equal(target, line.Target));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("zstd")]
    public async Task Rule_25_Compressed_answers_are_asked_for_and_understood(string coding)
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(context =>
        {
            context.Response.Headers.ContentEncoding = coding;
            return context.Response.Body.WriteAsync(Compress(coding, Rss(("Ferry returns", 60, null)))).AsTask();
        });
        await reader.AddAndPollAsync();

        Assert.Contains(coding, reader.Publisher.FeedRequests[0]["Accept-Encoding"]!, StringComparison.Ordinal);
        Assert.Equal(["Ferry returns"], reader.Titles);
    }

    [Fact]
    public async Task Rule_26_Accept_lists_the_types_of_feeds_and_anything_else_last()
    {
        await using var reader = await LogOfSomeDaysAsync();
        var accept = reader.Log[0]["Accept"]!;

        Assert.All(
            ["application/rss+xml", "application/atom+xml", "application/feed+json"],
            type => Assert.Contains(type, accept, StringComparison.Ordinal));
        Assert.EndsWith("*/*;q=0.1", accept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_27_A_poll_is_one_GET_without_a_HEAD_before_it() =>
        Assert.All((await LogOfSomeDaysAsync()).Log, line => Assert.Equal("GET", line.Method));

    [Fact]
    public async Task Rule_28_Neither_icon_nor_home_page_nor_robots_txt_is_asked_for_with_a_poll()
    {
        await using var reader = await LogOfSomeDaysAsync();

        Assert.All(reader.Log, line => Assert.Equal(FeedPath, line.Target));
    }

    [Fact]
    public async Task Rule_29_Requests_that_follow_each_other_share_a_connection()
    {
        await using var reader = await PoliteReader.StartAsync();
        for (var feed = 0; feed < 5; feed++)
        {
            reader.Publisher.At($"/{feed}.xml", Saying(Rss(($"Report {feed}", 60, null)), "application/rss+xml"));
            await reader.AddAsync(reader.Publisher.Url($"/{feed}.xml"));
        }

        await reader.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(5, reader.Publisher.Log.Count);
        Assert.Equal(1, reader.Publisher.Connections);
    }

    [Fact]
    public async Task Rule_30_A_body_past_its_limit_or_its_time_is_given_up_and_keeps_what_was_there()
    {
        var limits = new FetchLimits(WireBytes: 100_000, BodyBytes: 400_000, TimeSpan.FromSeconds(1));
        await using var reader = await PoliteReader.StartAsync(fetching: Loopback with { Feed = limits });
        var feed = await reader.AddAndPollAsync();
        reader.Publisher.Feed(context => context.Response.WriteAsync(new string(' ', 100_001)));
        await reader.StepAsync();
        Assert.Equal(PollOutcome.TooLarge, reader.Feed(feed).LastOutcome);

        reader.Publisher.Feed(context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            return context.Response.Body.WriteAsync(Compress("gzip", new string(' ', 400_001))).AsTask();
        });
        await reader.StepAsync();
        Assert.Equal(PollOutcome.TooLarge, reader.Feed(feed).LastOutcome);

        reader.Publisher.Feed(async context =>
        {
            await context.Response.WriteAsync("<rss>", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        await reader.StepAsync();
        Assert.Equal(PollOutcome.TimedOut, reader.Feed(feed).LastOutcome);
        Assert.Equal(["Ferry returns", "Council votes"], reader.Titles);
    }

    private static FetchOptions Loopback { get; } =
        new() { AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")], Resolver = PoliteReader.ToLoopback };

    private static async Task<ScriptedPublisher> LogOfSomeDaysAsync(params string[] fields)
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Validated(Rss(("Ferry returns", 60, null)), "\"v1\"", fields));
        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromDays(3));
        return reader.Publisher;
    }

    private static byte[] Compress(string coding, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        using var whole = new MemoryStream();
        using (Stream stream = coding switch
        {
            "gzip" => new GZipStream(whole, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(whole, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(whole, CompressionLevel.Fastest, leaveOpen: true),
            _ => new ZstdSharp.CompressionStream(whole, leaveOpen: true),
        })
        {
            stream.Write(bytes);
        }

        return whole.ToArray();
    }
}
