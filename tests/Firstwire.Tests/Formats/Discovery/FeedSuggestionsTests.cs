using System.Text;
using CsCheck;
using Firstwire.Formats.Discovery;

namespace Firstwire.Tests.Formats.Discovery;

public sealed class FeedSuggestionsTests
{
    [Theory]
    [InlineData(
        "https://www.youtube.com/channel/UC123/videos", "https://www.youtube.com/feeds/videos.xml?channel_id=UC123")]
    [InlineData("https://m.youtube.com/user/gazette", "https://www.youtube.com/feeds/videos.xml?user=gazette")]
    [InlineData(
        "https://www.youtube.com/playlist?x=1&list=PL7", "https://www.youtube.com/feeds/videos.xml?playlist_id=PL7")]
    [InlineData("https://old.reddit.com/r/ferries/top/", "https://www.reddit.com/r/ferries/.rss")]
    [InlineData("https://bsky.app/profile/gazette.example", "https://bsky.app/profile/gazette.example/rss")]
    [InlineData("https://github.com/quay/tug", "https://github.com/quay/tug/releases.atom")]
    [InlineData("https://github.com/quay", "https://github.com/quay.atom")]
    [InlineData("https://medium.com/@ana", "https://medium.com/feed/@ana")]
    [InlineData("https://ana.medium.com/a-story", "https://ana.medium.com/feed")]
    [InlineData("https://ana.tumblr.com/", "https://ana.tumblr.com/rss")]
    [InlineData("https://ana.substack.com/p/one", "https://ana.substack.com/feed")]
    [InlineData("https://ana.blogspot.com/2026/03/", "https://ana.blogspot.com/feeds/posts/default")]
    public void A_platform_is_known_by_its_address(string page, string feed) =>
        Assert.Equal(feed, FeedSuggestions.For(page)[0]);

    [Theory]
    [InlineData("""<script>{"x":1,"externalId":"UC_9-a","y":2}</script>""")]
    [InlineData("""<meta itemprop="identifier" content="UC_9-a">""")]
    public void A_channel_known_by_a_handle_is_found_by_the_identity_in_its_page(string html) => Assert.Equal(
        "https://www.youtube.com/feeds/videos.xml?channel_id=UC_9-a",
        Suggest("https://www.youtube.com/@gazette", html)[0]);

    [Theory]
    [InlineData(
        "https://gazette.example/2026/one?x", "<link href='/wp-content/themes/a.css'>",
        "https://gazette.example/feed/")]
    [InlineData(
        "https://talk.example:8443/t/1", "<meta name=\"generator\" content=\"Discourse 3\">",
        "https://talk.example:8443/latest.rss")]
    [InlineData("https://social.example/@ana/12", "<div id='mastodon'>", "https://social.example/@ana.rss")]
    [InlineData(
        "https://gazette.example/blog?x=1#y", "<img src=//static1.squarespace.com/a>",
        "https://gazette.example/blog?format=rss")]
    public void Software_is_known_by_the_marks_it_leaves(string page, string html, string feed) =>
        Assert.Equal(feed, Suggest(page, html)[0]);

    [Fact]
    public void Any_site_is_worth_a_try_at_the_usual_places_each_once()
    {
        var places = Suggest("https://gazette.example/news/", "/wp-content/");

        Assert.Contains("https://gazette.example/rss.xml", places);
        Assert.Contains("https://gazette.example/news-sitemap.xml", places);
        Assert.Equal(places.Distinct(), places);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("mailto:desk@gazette.example")]
    [InlineData("no address")]
    public void What_is_no_page_of_the_web_has_none(string? url) => Assert.Empty(FeedSuggestions.For(url));

    [Fact]
    public void Suggesting_never_throws_and_stays_on_the_web() =>
        Gen.Select(Gen.OneOf("youtube.com", "x.tumblr.com", "[::1]", "a"), Gen.String, Gen.String)
            .Sample((host, path, html) =>
                Assert.All(
                    Suggest($"https://{host}/{path}", html),
                    place => Assert.StartsWith("http", place, StringComparison.Ordinal)));

    private static IReadOnlyList<string> Suggest(string url, string html) =>
        FeedSuggestions.For(url, Encoding.UTF8.GetBytes(html));
}
