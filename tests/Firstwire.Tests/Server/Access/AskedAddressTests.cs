using Firstwire.Newsroom;
using Firstwire.Server.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Firstwire.Tests.Server.Access;

/// <summary>A proxy that is asked by https asks us by http: cookies and addresses are still those of https.</summary>
public sealed class AskedAddressTests
{
    [Theory]
    [InlineData("http", "news.example", null, "https://news.example", "https://news.example")]
    [InlineData("http", "news.example:8080", null, "https://news.example:8080", "https://news.example:8080")]
    [InlineData("http", "other.example", null, "https://news.example", "http://other.example")]
    [InlineData("http", "news.example", null, "http://news.example", "http://news.example")]
    [InlineData("http", "news.example", null, null, "http://news.example")]
    [InlineData("http", "news.example", "same-origin", null, "https://news.example")]
    [InlineData("http", "localhost:8080", "none", null, "http://localhost:8080")]
    [InlineData("http", "127.0.0.1:8080", "none", null, "http://127.0.0.1:8080")]
    [InlineData("https", "news.example", null, null, "https://news.example")]
    public void The_address_is_that_of_the_browser(
        string scheme, string host, string? fetchSite, string? publicUrl, string site)
    {
        using var services = new ServiceCollection()
            .AddSingleton(new NewsroomOptions { Seed = 1, PublicUrl = publicUrl }).BuildServiceProvider();
        var request = new DefaultHttpContext { RequestServices = services }.Request;
        (request.Scheme, request.Host) = (scheme, new HostString(host));
        if (fetchSite is not null) request.Headers["Sec-Fetch-Site"] = fetchSite;

        Assert.Equal(site, request.Site());
        Assert.Equal(site.StartsWith("https:", StringComparison.Ordinal), request.IsSecure());
    }
}
