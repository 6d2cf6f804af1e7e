using System.Text;
using Firstwire.Newsroom.Fetching;
using Microsoft.AspNetCore.Http;

namespace Firstwire.Tests.Newsroom.Fetching;

public sealed class RedirectTests
{
    private static readonly Validators Known = new("\"v1\"", "Sat, 14 Nov 2026 10:00:00 GMT");

    [Fact]
    public async Task A_redirect_that_the_asker_does_not_want_followed_is_not()
    {
        await using var site = await FixtureSite.StartAsync(context =>
        {
            if (context.Request.Path == "/go") context.Response.Redirect("/private");
            return Task.CompletedTask;
        });
        using var door = new GuardedFetcher(Door.LoopbackAllowed, TimeProvider.System);
        var request = Door.Request($"{site.Origin}/go") with
        {
            MayFollow = (target, _) => Task.FromResult(target.Path != "/private")
        };

        Assert.IsType<FetchResult.Refused>(await door.FetchAsync(request, TestContext.Current.CancellationToken));

        Assert.Equal("/go", Assert.Single(site.Requests).Target);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Each_kind_of_redirect_is_followed_and_reported(int status)
    {
        await using var site = await RedirectingAsync(status, _ => "/new");

        var outcome = Assert.IsType<FetchResult.Fetched>(await Door.FetchAsync(site.Origin + "/old"));

        var redirect = Assert.Single(outcome.Redirects);
        Assert.Equal((status, site.Origin + "/new"), (redirect.Status, redirect.Target.Href));
        Assert.Equal(status is 301 or 308, redirect.IsPermanent);
        Assert.Equal(site.Origin + "/new", outcome.FinalUrl.Href);
    }

    [Fact]
    public async Task A_redirect_within_a_site_keeps_its_connection()
    {
        await using var site = await RedirectingAsync(301, _ => "/new");

        await Door.FetchAsync(site.Origin + "/old");

        Assert.Equal((2, 1), (site.Requests.Count, site.Connections));
    }

    [Fact]
    public async Task Five_redirects_are_followed_and_a_sixth_is_not()
    {
        await using var five = await RedirectingAsync(302, step => step < 5 ? $"/{step + 1}" : null);
        await using var six = await RedirectingAsync(302, step => step < 6 ? $"/{step + 1}" : null);

        Assert.IsType<FetchResult.Fetched>(await Door.FetchAsync(five.Origin + "/0"));
        Assert.IsType<FetchResult.Unreachable>(await Door.FetchAsync(six.Origin + "/0"));
        Assert.Equal(6, six.Requests.Count);
    }

    [Theory]
    [InlineData("to itself", 1, "/0")]
    [InlineData("to itself by another fragment", 1, "/0#again")]
    [InlineData("back and forth", 2, "/1", "/0")]
    [InlineData("into a circle that leaves out the start", 3, "/1", "/2", "/1")]
    public async Task A_circle_is_found_at_its_first_turn(string circle, int requests, params string[] targets)
    {
        await using var site = await RedirectingAsync(302, step => targets[step]);

        var outcome = await Door.FetchAsync(site.Origin + "/0");

        Assert.Equal("The address redirects in a circle.", Assert.IsType<FetchResult.Unreachable>(outcome).Reason);
        Assert.True(site.Requests.Count == requests, circle);
    }

    [Fact]
    public async Task Validators_are_not_sent_to_the_target()
    {
        await using var site = await RedirectingAsync(301, _ => "/new");

        await Door.FetchAsync(site.Origin + "/old", validators: Known);

        Assert.Equal("\"v1\"", site.Requests[0].Headers["If-None-Match"]);
        Assert.False(site.Requests[1].Headers.ContainsKey("If-None-Match"));
        Assert.False(site.Requests[1].Headers.ContainsKey("If-Modified-Since"));
    }

    [Fact]
    public async Task Cookies_and_referrer_are_not_carried_to_the_target_or_the_next_request()
    {
        await using var site = await FixtureSite.StartAsync(context =>
        {
            context.Response.Headers.SetCookie = "visitor=1; Path=/";
            if (context.Request.Path == "/old") context.Response.Redirect("/new");
            return Task.CompletedTask;
        });
        using var fetcher = new GuardedFetcher(Door.LoopbackAllowed, TimeProvider.System);

        await fetcher.FetchAsync(Door.Request(site.Origin + "/old"), TestContext.Current.CancellationToken);
        await fetcher.FetchAsync(Door.Request(site.Origin + "/new"), TestContext.Current.CancellationToken);

        Assert.Equal(3, site.Requests.Count);
        Assert.All(site.Requests, request => Assert.DoesNotContain(
            request.Headers.Keys, name => name is "Cookie" or "Referer" or "Authorization" or "traceparent"));
    }

    [Fact]
    public async Task A_target_in_raw_UTF_8_is_followed()
    {
        await using var site = await FixtureSite.StartAsync(context =>
        {
            if (context.Request.Path != "/old") return Task.CompletedTask;
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = Encoding.Latin1.GetString("/новини"u8);
            return Task.CompletedTask;
        });

        await Door.FetchAsync(site.Origin + "/old");

        Assert.Equal("/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8", site.Requests[^1].Target);
    }

    [Fact]
    public async Task A_redirect_from_https_to_http_is_refused()
    {
        using var certificates = new FixtureCertificates();
        await using var plain = await FixtureSite.SayingAsync("open");
        await using var secure = await FixtureSite.StartAsync(
            context =>
            {
                context.Response.Redirect(plain.Origin);
                return Task.CompletedTask;
            },
            certificate: certificates.Site);
        var options = Door.LoopbackAllowed with { TrustedAuthorities = [certificates.Authority] };

        var outcome = await Door.FetchAsync(options, $"https://press.localhost:{secure.Port}/");

        Assert.Contains("https to http", Assert.IsType<FetchResult.Refused>(outcome).Reason, StringComparison.Ordinal);
        Assert.Single(secure.Requests);
        Assert.Equal(0, plain.Connections);
    }

    [Fact]
    public async Task A_redirect_from_http_to_https_is_followed()
    {
        using var certificates = new FixtureCertificates();
        await using var secure = await FixtureSite.StartAsync(_ => Task.CompletedTask, certificate: certificates.Site);
        await using var plain = await RedirectingAsync(301, _ => $"https://press.localhost:{secure.Port}/");
        var options = Door.LoopbackAllowed with { TrustedAuthorities = [certificates.Authority] };

        Assert.IsType<FetchResult.Fetched>(await Door.FetchAsync(options, plain.Origin + "/old"));
    }

    [Theory]
    [InlineData("http://reader:secret@127.0.0.1/")]
    [InlineData("ftp://127.0.0.1/feed.xml")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://127.0.0.1:25/")]
    public async Task A_redirect_to_what_would_be_refused_as_an_address_is_refused(string target)
    {
        await using var site = await RedirectingAsync(302, _ => target);

        Assert.IsType<FetchResult.Refused>(await Door.FetchAsync(site.Origin + "/old"));
    }

    [Fact]
    public async Task A_redirect_without_a_target_is_a_failure()
    {
        await using var site = await FixtureSite.StartAsync(context =>
        {
            context.Response.StatusCode = 302;
            return Task.CompletedTask;
        });

        Assert.Equal(302, Assert.IsType<FetchResult.Failed>(await Door.FetchAsync(site.Origin)).Status);
    }

    [Theory]
    [InlineData(301, true)]
    [InlineData(302, false)]
    public async Task Gone_behind_a_redirect_counts_only_where_the_redirect_was_permanent(int status, bool gone)
    {
        await using var site = await FixtureSite.StartAsync(context =>
        {
            context.Response.StatusCode = context.Request.Path == "/old" ? status : 410;
            context.Response.Headers.Location = "/new";
            return Task.CompletedTask;
        });

        var outcome = await Door.FetchAsync(site.Origin + "/old");

        Assert.Equal(gone, outcome is FetchResult.Gone);
        Assert.Equal(!gone, outcome is FetchResult.Failed { Status: 410 });
    }

    /// <summary>
    /// Redirects <c>/old</c> (step 0) or <c>/step</c> as told; every other path, and null, is an empty page.
    /// </summary>
    private static Task<FixtureSite> RedirectingAsync(int status, Func<int, string?> target) =>
        FixtureSite.StartAsync(context =>
        {
            var path = context.Request.Path.Value![1..];
            var step = path == "old" ? 0 : int.TryParse(path, out var number) ? number : -1;
            if (step < 0 || target(step) is not { } location) return Task.CompletedTask;
            context.Response.StatusCode = status;
            context.Response.Headers.Location = location;

            // Else the end of the body comes apart from it, and the next request may be sent before.
            context.Response.ContentLength = "moved".Length;
            return context.Response.WriteAsync("moved");
        });
}
