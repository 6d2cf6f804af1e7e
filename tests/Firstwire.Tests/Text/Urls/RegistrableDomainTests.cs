using CsCheck;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Text.Urls;

public sealed class RegistrableDomainTests
{
    [Theory]
    [InlineData("harbour-times.com", "harbour-times.com")]
    [InlineData("news.live.harbour-times.com", "harbour-times.com")]
    [InlineData("www.harbour.co.uk", "harbour.co.uk")]
    [InlineData("NEWS.Harbour.CO.UK", "Harbour.CO.UK")]
    [InlineData("press.xn--55qx5d.cn", "press.xn--55qx5d.cn")]
    public void It_is_one_label_below_the_public_suffix(string host, string domain) =>
        Assert.Equal(domain, RegistrableDomain.Of(host));

    [Theory]
    [InlineData("one.github.io", "one.github.io")]
    [InlineData("posts.two.blogspot.com", "two.blogspot.com")]
    [InlineData("www.one.wordpress.com", "one.wordpress.com")]
    [InlineData("one.ghost.io", "one.ghost.io")]
    [InlineData("two.blogspot.co.uk", "two.blogspot.co.uk")]
    public void Two_blogs_of_one_hosting_service_are_two_domains(string host, string domain) =>
        Assert.Equal(domain, RegistrableDomain.Of(host));

    [Theory]
    [InlineData("a.harbour.island.ck", "harbour.island.ck")]
    [InlineData("a.www.ck", "www.ck")]
    public void Wildcards_and_their_exceptions_are_obeyed(string host, string domain) =>
        Assert.Equal(domain, RegistrableDomain.Of(host));

    [Theory]
    [InlineData("192.0.2.7")]
    [InlineData("[2001:db8::7]")]
    [InlineData("intranet")]
    [InlineData("co.uk")]
    [InlineData("")]
    public void A_host_without_one_stands_for_itself(string host) => Assert.Equal(host, RegistrableDomain.Of(host));

    [Fact]
    public void Hosts_below_localhost_are_apart() =>
        Assert.Equal("gazette.localhost", RegistrableDomain.Of("www.gazette.localhost"));

    [Fact]
    public void The_dot_of_the_root_is_dropped() =>
        Assert.Equal("harbour.org", RegistrableDomain.Of("www.harbour.org."));

    [Theory]
    [InlineData("com", true)]
    [InlineData("github.io", true)]
    [InlineData("island.ck", true)]
    [InlineData("www.ck", false)]
    [InlineData("harbour.com", false)]
    [InlineData("192.0.2.7", false)]
    [InlineData("", false)]
    public void A_public_suffix_is_told_from_a_domain(string host, bool is_one) =>
        Assert.Equal(is_one, RegistrableDomain.IsPublicSuffix(host));

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        RegistrableDomain.Of("warm.up.example".AsSpan());
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) RegistrableDomain.Of("news.live.harbour.co.uk".AsSpan());
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Any_text_has_a_part_of_itself_that_is_stable() => Gen.String.Sample(host =>
    {
        var domain = RegistrableDomain.Of(host);
        Assert.Contains(domain, host, StringComparison.Ordinal);
        if (!domain.EndsWith('.')) Assert.Equal(domain, RegistrableDomain.Of(domain));
    });
}
