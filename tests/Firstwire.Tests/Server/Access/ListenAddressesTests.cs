using Firstwire.Server;
using Firstwire.Server.Access;
using Microsoft.AspNetCore.Http;

namespace Firstwire.Tests.Server.Access;

public sealed class ListenAddressesTests
{
    [Theory]
    [InlineData("http://localhost:8080", true)]
    [InlineData("http://127.0.0.1:8080;http://[::1]:8080", true)]
    [InlineData("http://127.8.9.10:8080", true)]
    [InlineData("http://localhost:8080;http://192.0.2.7:8080", false)]
    [InlineData("http://*:8080", false)]
    [InlineData("http://0.0.0.0:8080", false)]
    [InlineData("http://newsbox.example:8080", false)]
    public void Only_addresses_that_no_other_machine_can_reach_are_loopback(string urls, bool isLoopbackOnly) =>
        Assert.Equal(isLoopbackOnly, ListenAddresses.Parse(urls).IsLoopbackOnly);

    [Theory]
    [InlineData("http://localhost:8080", "localhost:8080", true)]
    [InlineData("http://localhost:8080", "LOCALHOST", true)]
    [InlineData("http://localhost:8080", "127.0.0.1:8080", true)]
    [InlineData("http://localhost:8080", "[::1]:8080", true)]
    [InlineData("http://localhost:8080", "evil.example:8080", false)]
    [InlineData("http://localhost:8080", "localhost.evil.example", false)]
    [InlineData("http://localhost:8080", "192.0.2.7:8080", false)]
    [InlineData("http://localhost:8080", "", false)]
    [InlineData("http://newsbox.example:8080", "newsbox.example:8080", true)]
    [InlineData("http://newsbox.example:8080", "evil.example:8080", false)]
    [InlineData("http://*:8080", "192.0.2.7:8080", true)]
    [InlineData("http://0.0.0.0:8080", "[2001:db8::7]:8080", true)]
    [InlineData("http://*:8080", "evil.example:8080", false)]
    public void Only_known_names_are_answered(string urls, string host, bool isAnswered) =>
        Assert.Equal(isAnswered, ListenAddresses.Parse(urls).Answers(new HostString(host)));

    [Theory]
    [InlineData("")]
    [InlineData(";")]
    [InlineData("8080")]
    [InlineData("ftp://localhost:8080")]
    [InlineData("http://localhost:8080/news")]
    [InlineData("http://localhost:port")]
    [InlineData("http://localhost:8080;what")]
    [InlineData("http://localhost:99999")]
    public void What_is_no_address_is_refused_with_an_example(string urls)
    {
        var failure = Assert.Throws<ListenAddressException>(() => ListenAddresses.Parse(urls));
        Assert.Contains(EditionSettings.DefaultUrls, failure.Message);
    }
}
