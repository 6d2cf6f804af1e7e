using System.Net;
using System.Net.Sockets;
using Firstwire.Newsroom.Fetching;

namespace Firstwire.Tests.Newsroom.Fetching;

/// <summary>What DNS answers is judged, and only what was judged is connected to.</summary>
public sealed class ResolvedNameTests
{
    private const string Public = "198.41.0.4";

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.9.9")]
    [InlineData("::1")]
    [InlineData("fd00::5")]
    [InlineData("fe80::5")]
    [InlineData("::ffff:10.1.2.3")]
    [InlineData("64:ff9b::10.1.2.3")]
    [InlineData("0.0.0.0")]
    public async Task A_name_that_leads_to_a_forbidden_address_is_refused(string address)
    {
        await using var site = await FixtureSite.EverywhereAsync("inner");
        using var watch = new ConnectionWatch();
        var options = Door.Closed with { Resolver = Door.Names(("news.example", address)) };

        var outcome = await Door.FetchAsync(options, $"http://news.example:{site.Port}/feed.xml");

        var reason = Assert.IsType<FetchResult.Refused>(outcome).Reason;
        Assert.StartsWith("The host news.example is not fetched", reason, StringComparison.Ordinal);
        Assert.EndsWith("Only the setting AllowedNetworks lets requests go there.", reason, StringComparison.Ordinal);
        Assert.Equal(0, watch.AttemptsTo(site.Port));
    }

    [Theory]
    [InlineData(Public, "127.0.0.1")]
    [InlineData("127.0.0.1", Public)]
    [InlineData("2606:4700:4700::1111", "::1")]
    [InlineData(Public, "fd00:ec2::254")]
    public async Task One_forbidden_address_among_the_answers_refuses_the_name(string first, string second)
    {
        await using var site = await FixtureSite.EverywhereAsync("inner");
        using var watch = new ConnectionWatch();
        var options = Door.Closed with { Resolver = Door.Names(("news.example", first), ("news.example", second)) };

        var outcome = await Door.FetchAsync(options, $"http://news.example:{site.Port}/");

        Assert.IsType<FetchResult.Refused>(outcome);
        Assert.Equal(0, watch.AttemptsTo(site.Port));
    }

    [Fact]
    public async Task A_name_that_turns_from_an_allowed_to_a_forbidden_address_is_refused_at_its_next_connection()
    {
        await using var site = await FixtureSite.StartAsync(
            context =>
            {
                context.Response.Headers.Connection = "close";
                return Task.CompletedTask;
            },
            IPAddress.IPv6Any);
        using var watch = new ConnectionWatch();
        var options = Door.LoopbackAllowed with { Resolver = Rebinding() };
        using var fetcher = new GuardedFetcher(options, TimeProvider.System);
        var request = Door.Request($"http://news.example:{site.Port}/");

        var first = await fetcher.FetchAsync(request, TestContext.Current.CancellationToken);
        var second = await fetcher.FetchAsync(request, TestContext.Current.CancellationToken);

        Assert.IsType<FetchResult.Fetched>(first);
        Assert.IsType<FetchResult.Refused>(second);
        Assert.Equal(1, watch.AttemptsTo(site.Port));
    }

    [Fact]
    public async Task The_connection_goes_to_the_address_that_was_judged_without_asking_again()
    {
        await using var site = await FixtureSite.EverywhereAsync("outer");
        using var watch = new ConnectionWatch();
        var options = Door.LoopbackAllowed with { Resolver = Rebinding() };

        var outcome = await Door.FetchAsync(options, $"http://news.example:{site.Port}/");

        Assert.IsType<FetchResult.Fetched>(outcome);
        Assert.Equal(1, watch.AttemptsTo(site.Port));
    }

    [Fact]
    public async Task A_redirect_to_a_name_that_leads_inside_is_refused()
    {
        await using var site = await FixtureSite.StartAsync(context =>
        {
            context.Response.Redirect($"http://inner.example:{context.Connection.LocalPort}/secret");
            return Task.CompletedTask;
        });
        var options = Door.LoopbackAllowed with { Resolver = Door.Names(("inner.example", "10.0.0.9")) };

        var outcome = await Door.FetchAsync(options, site.Origin);

        Assert.Contains("inner.example", Assert.IsType<FetchResult.Refused>(outcome).Reason, StringComparison.Ordinal);
        Assert.Equal(1, site.Connections);
    }

    [Fact]
    public async Task A_name_without_an_address_is_unreachable()
    {
        var outcome = await Door.FetchAsync(Door.Closed, "http://nowhere.example/");

        Assert.Equal("No address was found for the host nowhere.example.", outcome.Sentence);
        Assert.IsType<FetchResult.Unreachable>(outcome);
    }

    [Fact]
    public async Task A_resolver_that_fails_makes_the_name_unreachable()
    {
        var options = Door.Closed with { Resolver = (_, _) => throw new SocketException((int)SocketError.TryAgain) };

        Assert.IsType<FetchResult.Unreachable>(await Door.FetchAsync(options, "http://news.example/"));
    }

    [Fact]
    public async Task A_name_too_long_for_DNS_is_unreachable()
    {
        var name = string.Join('.', Enumerable.Repeat(new string('a', 60), 6));

        Assert.IsType<FetchResult.Unreachable>(await Door.FetchAsync(new FetchOptions(), $"http://{name}/"));
    }

    [Fact]
    public async Task A_dead_address_leaves_time_for_the_next_one()
    {
        await using var site = await FixtureSite.SayingAsync("alive");
        var names = Door.Names(("news.example", "127.99.0.1"), ("news.example", "127.0.0.1"));
        var options = Door.LoopbackAllowed with { Resolver = names };

        Assert.IsType<FetchResult.Fetched>(await Door.FetchAsync(options, $"http://news.example:{site.Port}/"));
    }

    /// <summary>The loopback at the first question, an inner address ever after.</summary>
    private static Func<string, CancellationToken, Task<IPAddress[]>> Rebinding()
    {
        var asked = 0;
        return (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(asked++ == 0 ? "127.0.0.1" : "10.0.0.1")]);
    }
}
