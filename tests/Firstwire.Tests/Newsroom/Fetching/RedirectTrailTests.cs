using Firstwire.Newsroom.Fetching;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Newsroom.Fetching;

public sealed class RedirectTrailTests
{
    [Theory]
    [InlineData("https://harbour-post.example/feed", "http://harbour-post.example/feed/")]
    [InlineData("https://harbour-post.example/feed", "http://www.harbour-post.example:80/feed/")]
    public void A_server_that_forgets_in_a_redirect_that_it_was_asked_securely_is_asked_securely(
        string start, string location)
    {
        var trail = new RedirectTrail(WebUrl.Parse(start)!);

        Assert.Null(trail.Follow(301, location));

        Assert.Equal("https", trail.Current.Scheme);
        Assert.EndsWith("/feed/", trail.Current.Href, StringComparison.Ordinal);
        Assert.DoesNotContain(":80", trail.Current.Href, StringComparison.Ordinal);
        Assert.Equal(trail.Current, Assert.Single(trail.Redirects).Target);
    }

    [Theory]
    [InlineData("http://harbour-post.example/feed")]
    [InlineData("http://harbour-post.example:8080/feed")]
    public void A_redirect_that_leads_to_http_alone_is_refused(string location)
    {
        var trail = new RedirectTrail(WebUrl.Parse("https://harbour-post.example/feed")!);

        Assert.Contains(
            "https to http", Assert.IsType<FetchResult.Refused>(trail.Follow(301, location)).Reason,
            StringComparison.Ordinal);
        Assert.Empty(trail.Redirects);
    }
}
