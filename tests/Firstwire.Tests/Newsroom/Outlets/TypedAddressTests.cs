using Firstwire.Newsroom.Outlets;

namespace Firstwire.Tests.Newsroom.Outlets;

public sealed class TypedAddressTests
{
    [Theory]
    [InlineData(" harbour-post.example/feed ", "https://harbour-post.example/feed")]
    [InlineData("harbour-post.example?feed=rss", "https://harbour-post.example?feed=rss")]
    [InlineData("http://harbour-post.example/feed", "http://harbour-post.example/feed")]
    [InlineData("ftp://harbour-post.example/feed", "ftp://harbour-post.example/feed")]
    [InlineData("bridge.example/?feed=https://harbour-post.example/rss",
        "https://bridge.example/?feed=https://harbour-post.example/rss")]
    [InlineData("feed://harbour-post.example/rss", "https://harbour-post.example/rss")]
    [InlineData("feed:http://harbour-post.example/rss", "http://harbour-post.example/rss")]
    [InlineData("harbour", "harbour")]
    [InlineData("harbour/feed.xml", "harbour/feed.xml")]
    [InlineData(null, "")]
    public void A_host_without_a_scheme_is_asked_by_https(string? typed, string address) =>
        Assert.Equal(address, TypedAddress.Of(typed));
}
