using System.Net;
using Firstwire.Rights;

namespace Firstwire.Tests.Server.WebSub;

/// <summary>What is open to everybody at the public address, and that nothing else is.</summary>
public sealed class OutsideDoorsTests
{
    private const string Open = "http://*:{port}";

    private const string Outside = "https://news.example";

    [Theory]
    [InlineData(Edition.Private)]
    [InlineData(Edition.Public)]
    public async Task A_callback_is_reached_through_a_proxy_and_tells_nothing(Edition kind)
    {
        await using var edition = await PushEdition.StartAsync(edition: kind, publicUrl: Outside);

        using var answer = await SendAsync(
            edition, HttpMethod.Get, "/websub/guessed?hub.mode=subscribe&hub.topic=a&hub.challenge=b");
        using var delivery = await SendAsync(edition, HttpMethod.Post, "/websub/guessed");

        Assert.Equal((HttpStatusCode.NotFound, ""), (answer.StatusCode, await TextAsync(answer)));
        Assert.Equal((HttpStatusCode.Gone, ""), (delivery.StatusCode, await TextAsync(delivery)));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/feeds")]
    [InlineData("/item/1")]
    [InlineData("/websub")]
    [InlineData("/websub/")]
    [InlineData("/websubs/x")]
    [InlineData("/feed.atom")]
    [InlineData("/feed.json")]
    [InlineData("/websub/../feeds")]
    public async Task All_else_of_a_private_edition_stays_closed(string path)
    {
        await using var edition = await PushEdition.StartAsync(publicUrl: Outside);
        await using var open = await PushEdition.StartAsync(publicUrl: Outside, urls: Open);

        using var proxied = await SendAsync(edition, HttpMethod.Get, path);
        using var unknown = await SendAsync(open, HttpMethod.Get, path, forwarded: false);

        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest], [Refusal(proxied), Refusal(unknown)]);
    }

    [Fact]
    public async Task A_private_editions_hub_takes_nothing_from_outside_and_is_not_advertised_there()
    {
        await using var edition = await PushEdition.StartAsync(publicUrl: Outside);
        await using var open = await PushEdition.StartAsync(publicUrl: Outside, urls: Open);

        using var proxied = await SendAsync(edition, HttpMethod.Post, "/websub");
        using var unset = await open.Client.PostAsync(
            new Uri(open.PublicUrl + "/websub"), null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, Refusal(proxied));
        Assert.Equal(HttpStatusCode.Unauthorized, unset.StatusCode);
    }

    [Theory]
    [InlineData("/feed.atom")]
    [InlineData("/feed.json")]
    public async Task A_public_edition_gives_its_feeds_and_its_hub_to_everybody_at_its_public_address(string path)
    {
        await using var edition = await PushEdition.StartAsync(edition: Edition.Public, publicUrl: Outside, urls: Open);
        await using var subscriber = await ScriptedSubscriber.StartAsync();

        using var feed = await SendAsync(edition, HttpMethod.Get, path);
        using var hub = await SendAsync(edition, HttpMethod.Post, "/websub", new FormUrlEncodedContent(
        [
            new("hub.mode", "subscribe"), new("hub.topic", Outside + path), new("hub.callback", subscriber.Callback),
        ]));
        using var page = await SendAsync(edition, HttpMethod.Get, "/");

        Assert.Equal(HttpStatusCode.OK, feed.StatusCode);
        Assert.Equal(
            [$"<{Outside}/websub>; rel=\"hub\", <{Outside}{path}>; rel=\"self\""], feed.Headers.GetValues("Link"));
        Assert.Equal(HttpStatusCode.Accepted, hub.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, Refusal(page));
    }

    [Theory]
    [InlineData("/transparency")]
    [InlineData("/removal")]
    [InlineData("/takedown/nothing/here")]
    public async Task What_is_open_to_everybody_leads_nobody_through_what_is_not(string path)
    {
        await using var edition = await PushEdition.StartAsync(publicUrl: Outside);

        using var outside = await SendAsync(edition, HttpMethod.Get, path);
        using var inside = await edition.Client.GetAsync(
            new Uri(edition.PublicUrl + path), TestContext.Current.CancellationToken);

        foreach (var closed in new[] { "href=\"/feeds\"", "href=\"/bot\"", "href=\"/settings\"" })
        {
            Assert.DoesNotContain(closed, await TextAsync(outside), StringComparison.Ordinal);
            Assert.Contains(closed, await TextAsync(inside), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_stranger_can_send_no_more_than_a_notice_needs()
    {
        await using var edition = await PushEdition.StartAsync(publicUrl: Outside);
        using var large = new FormUrlEncodedContent([new("text", new string('x', 3 * 1024 * 1024))]);

        using var answer = await SendAsync(edition, HttpMethod.Post, "/removal", large);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("2 megabytes", await TextAsync(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task A_page_elsewhere_cannot_subscribe_through_a_readers_browser(string header, string value)
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();
        using var message = new HttpRequestMessage(HttpMethod.Post, edition.PublicUrl + "/websub")
        {
            Content = new FormUrlEncodedContent(
            [
                new("hub.mode", "subscribe"), new("hub.topic", edition.PublicUrl + "/feed.atom"),
                new("hub.callback", subscriber.Callback),
            ]),
        };
        message.Headers.TryAddWithoutValidation(header, value);

        using var answer = await edition.Client.SendAsync(message, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(0, edition.Scalar<int>("select count(*) from hub_subscriber"));
    }

    private static async Task<HttpResponseMessage> SendAsync(
        PushEdition edition, HttpMethod method, string path, HttpContent? content = null, bool forwarded = true)
    {
        using var message = new HttpRequestMessage(method, edition.PublicUrl + path) { Content = content };
        message.Headers.Host = "news.example";
        message.Headers.ExpectContinue = content is not null;
        if (forwarded) message.Headers.TryAddWithoutValidation("X-Forwarded-For", "198.51.100.7");
        return await edition.Client.SendAsync(message, TestContext.Current.CancellationToken);
    }

    /// <summary>Whatever the refusal's status is, it is one of those of the gate.</summary>
    private static HttpStatusCode Refusal(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.MisdirectedRequest
            ? HttpStatusCode.BadRequest
            : answer.StatusCode;

    private static Task<string> TextAsync(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
