using System.Text.RegularExpressions;
using Firstwire.Server.Access;

namespace Firstwire.Tests.Server.Access;

public sealed partial class SecurityHeaderTests
{
    [Theory]
    [InlineData("GET", "/", "localhost")]
    [InlineData("GET", "/feeds", "localhost")]
    [InlineData("GET", "/item/404", "localhost")]
    [InlineData("GET", "/no/such/page", "localhost")]
    [InlineData("GET", "/feed.atom", "localhost")]
    [InlineData("GET", "/feed.json", "localhost")]
    [InlineData("GET", "/health", "localhost")]
    [InlineData("GET", "/favicon.ico", "localhost")]
    [InlineData("GET", "/feeds", "evil.example")]
    [InlineData("POST", "/feeds", "localhost")]
    [InlineData("DELETE", "/feeds", "localhost")]
    public async Task Every_answer_forbids_what_a_page_of_ours_never_needs(string method, string path, string host)
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.SendAsync(new HttpMethod(method), path, null, ("Host", host));

        Assert.Equal(
            SecurityHeaders.ContentSecurityPolicy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.Equal(
            answer.Content.Headers.ContentType?.MediaType == "text/html", answer.Headers.Contains("Permissions-Policy"));
        Assert.NotNull(answer.Headers.CacheControl);
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("blazor-enhanced-nav"));
    }

    [Theory]
    [InlineData("unsafe-inline")]
    [InlineData("http:")]
    [InlineData("*")]
    public void The_policy_opens_no_door(string door) =>
        Assert.DoesNotContain(door, SecurityHeaders.ContentSecurityPolicy);

    [Theory]
    [InlineData("/")]
    [InlineData("/feeds")]
    [InlineData("/search?q=ferry")]
    [InlineData("/bot")]
    [InlineData("/removal")]
    [InlineData("/settings")]
    [InlineData("/keys")]
    public async Task A_page_holds_no_style_and_no_script_but_our_files(string path)
    {
        await using var edition = await EditionFixture.StartAsync();

        var html = await edition.ReadAsync(path);

        Assert.Matches(
            "^<script type=\"module\" src=\"/assets/firstwire\\.[0-9a-f]{12}\\.js\"></script>$",
            Assert.Single(Script().Matches(html)).Value);
        Assert.DoesNotContain(" onclick", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<style", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" style=", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("_framework", html, StringComparison.Ordinal);
    }

    [GeneratedRegex(
        "<script.*?</script>", RegexOptions.IgnoreCase | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Script();
}
