using System.Text;
using Firstwire.Newsroom.Fetching;

namespace Firstwire.Tests.Newsroom.Fetching;

/// <summary>POSTs leave by the same door, under the same guard.</summary>
public sealed class PostTests
{
    [Fact]
    public async Task The_body_its_type_and_its_fields_arrive()
    {
        string? body = null;
        await using var site = await FixtureSite.StartAsync(async context =>
        {
            body = await new StreamReader(context.Request.Body).ReadToEndAsync(TestContext.Current.CancellationToken);
            context.Response.StatusCode = 202;
        });

        var result = await PostAsync(site.Origin + "/hub");

        Assert.Empty(Assert.IsType<FetchResult.Fetched>(result).Body.ToArray());
        var request = Assert.Single(site.Requests);
        Assert.Equal(("POST", "/hub", "hub.mode=subscribe"), (request.Method, request.Target, body));
        Assert.Equal("application/x-www-form-urlencoded", request.Headers["Content-Type"]);
        Assert.Equal("sha256=00", request.Headers["X-Hub-Signature"]);
        Assert.Equal("18", request.Headers["Content-Length"]);
    }

    [Theory]
    [InlineData(307, 1)]
    [InlineData(308, 1)]
    [InlineData(301, 0)]
    [InlineData(302, 0)]
    [InlineData(303, 0)]
    public async Task A_post_follows_only_redirects_that_keep_it_a_post(int status, int arrivals)
    {
        await using var site = await FixtureSite.StartAsync(context =>
        {
            context.Response.StatusCode = context.Request.Path == "/hub" ? status : 202;
            if (context.Request.Path == "/hub") context.Response.Headers.Location = "/moved";
            return Task.CompletedTask;
        });

        var result = await PostAsync(site.Origin + "/hub");

        Assert.Equal(arrivals == 1, result is FetchResult.Fetched);
        Assert.Equal(arrivals, site.Requests.Count(request => request is { Target: "/moved", Method: "POST" }));
        Assert.All(site.Requests, request => Assert.Equal("POST", request.Method));
    }

    [Fact]
    public async Task Who_follows_no_redirects_gets_them_as_the_answer()
    {
        await using var site = await FixtureSite.StartAsync(context =>
        {
            context.Response.StatusCode = 308;
            context.Response.Headers.Location = "/moved";
            return Task.CompletedTask;
        });

        var result = await PostAsync(site.Origin + "/callback", followsRedirects: false);

        Assert.Equal(308, Assert.IsType<FetchResult.Failed>(result).Status);
        Assert.Single(site.Requests);
    }

    [Fact]
    public async Task A_post_goes_to_no_private_address()
    {
        await using var site = await FixtureSite.SayingAsync("inner");
        using var fetcher = new GuardedFetcher(Door.Closed, TimeProvider.System);

        var result = await fetcher.FetchAsync(Post(site.Origin), TestContext.Current.CancellationToken);

        Assert.IsType<FetchResult.Refused>(result);
        Assert.Equal(0, site.Connections);
    }

    private static async Task<FetchResult> PostAsync(string url, bool followsRedirects = true)
    {
        using var fetcher = new GuardedFetcher(Door.LoopbackAllowed, TimeProvider.System);
        return await fetcher.FetchAsync(
            Post(url) with { FollowsRedirects = followsRedirects }, TestContext.Current.CancellationToken);
    }

    private static FetchRequest Post(string url) => Door.Request(url, FetchPurpose.Push) with
    {
        Post = new PostedContent(
            Encoding.ASCII.GetBytes("hub.mode=subscribe"), "application/x-www-form-urlencoded",
            [("X-Hub-Signature", "sha256=00")]),
    };
}
