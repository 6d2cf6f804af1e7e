using System.Net;
using System.Net.Sockets;
using System.Text;
using Firstwire.Newsroom.Fetching;

namespace Firstwire.Tests.Newsroom.Fetching;

/// <summary>What the guard refuses is fetched where the operator allows its network, and nothing beside it.</summary>
public sealed class AllowedNetworkTests
{
    [Theory]
    [InlineData("http://127.0.0.1:{port}/")]
    [InlineData("http://2130706433:{port}/")]
    [InlineData("http://0177.0.0.1:{port}/")]
    [InlineData("http://0x7f.0.0.1:{port}/")]
    [InlineData("http://127.1:{port}/")]
    [InlineData("http://[::ffff:127.0.0.1]:{port}/")]
    [InlineData("http://localhost:{port}/")]
    [InlineData("http://localhost.:{port}/")]
    [InlineData("http://press.localhost:{port}/")]
    public async Task A_spelling_of_an_allowed_address_is_fetched(string address)
    {
        await using var site = await FixtureSite.EverywhereAsync("welcome");
        using var watch = new ConnectionWatch();

        var outcome = await Door.FetchAsync(address.Replace("{port}", $"{site.Port}"));

        Assert.Equal("welcome", Encoding.UTF8.GetString(Assert.IsType<FetchResult.Fetched>(outcome).Body.Span));
        Assert.Equal(1, site.Connections);
        Assert.Equal(1, watch.AttemptsTo(site.Port));
    }

    [Fact]
    public async Task The_IPv6_loopback_is_fetched_when_allowed()
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6, "This machine has no IPv6.");
        await using var site = await FixtureSite.StartAsync(_ => Task.CompletedTask, IPAddress.IPv6Loopback);
        var options = Door.Closed with { AllowedNetworks = [IPNetwork.Parse("::1/128")] };

        Assert.IsType<FetchResult.Fetched>(await Door.FetchAsync(options, $"http://[::1]:{site.Port}/"));
    }

    [Theory]
    [InlineData("127.0.0.0/32")]
    [InlineData("127.0.0.2/32")]
    [InlineData("10.0.0.0/8")]
    [InlineData("::1/128")]
    [InlineData("::ffff:0:0/96")]
    public async Task Allowing_one_network_opens_no_other(string network)
    {
        await using var site = await FixtureSite.SayingAsync("inner");
        var options = Door.Closed with { AllowedNetworks = [IPNetwork.Parse(network)] };

        Assert.IsType<FetchResult.Refused>(await Door.FetchAsync(options, site.Origin));
        Assert.Equal(0, site.Connections);
    }

    [Theory]
    [InlineData("http://127.0.0.1:25/")]
    [InlineData("http://reader:secret@127.0.0.1:{port}/")]
    [InlineData("ftp://127.0.0.1:{port}/")]
    public async Task An_allowed_network_does_not_open_other_protocols_ports_or_credentials(string address)
    {
        await using var site = await FixtureSite.SayingAsync("inner");

        Assert.IsType<FetchResult.Refused>(
            await Door.FetchAsync(address.Replace("{port}", $"{site.Port}")));
        Assert.Equal(0, site.Connections);
    }
}
