using System.Net;
using System.Text;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Tests.Newsroom;
using Firstwire.Tests.Servers;

namespace Firstwire.Tests.Server.WebSub;

/// <summary>
/// Firstwire as the hub of its own feeds, against a scripted subscriber of another maker, over real connections.
/// </summary>
public sealed class HubTests
{
    [Theory]
    [InlineData("/feed.atom", "rel=\"hub\" href=\"{hub}\"")]
    [InlineData("/feed.json", "\"hubs\":[{\"type\":\"WebSub\",\"url\":\"{hub}\"}]")]
    public async Task Our_feeds_advertise_the_hub_and_their_own_address_outside_and_inside(string path, string inside)
    {
        await using var edition = await PushEdition.StartAsync();

        using var answer = await edition.Client.GetAsync(
            new Uri(edition.PublicUrl + path), TestContext.Current.CancellationToken);
        var document = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        var hub = edition.PublicUrl + "/websub";
        Assert.Equal(
            [$"<{hub}>; rel=\"hub\", <{edition.PublicUrl}{path}>; rel=\"self\""], answer.Headers.GetValues("Link"));
        Assert.Contains(inside.Replace("{hub}", hub), document);
        Assert.Contains(edition.PublicUrl + path, document);
    }

    [Fact]
    public async Task Without_a_public_address_there_is_no_hub()
    {
        await using var edition = await EditionFixture.StartAsync();

        using var feed = await edition.GetAsync("/feed.atom");
        using var form = new FormUrlEncodedContent([new("hub.mode", "subscribe")]);
        using var hub = await edition.SendAsync(HttpMethod.Post, "/websub", form);
        using var callback = await edition.GetAsync("/websub/guessed?hub.mode=subscribe&hub.topic=a&hub.challenge=b");

        Assert.False(feed.Headers.Contains("Link"));
        Assert.DoesNotContain("rel=\"hub\"", await EditionFixture.TextAsync(feed));
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound], [hub.StatusCode, callback.StatusCode]);
    }

    [Fact]
    public async Task Who_echoes_the_challenge_is_subscribed()
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();

        Assert.Equal(HttpStatusCode.Accepted, (await subscriber.AskAsync(edition)).Status);
        Assert.Empty(subscriber.Questions);
        await edition.VerifySubscribersAsync();

        var question = Assert.Single(subscriber.Questions);
        Assert.Equal(["hub.challenge", "hub.lease_seconds", "hub.mode", "hub.topic", "who"], question.Keys.Order());
        Assert.Equal(
            ("subscribe", edition.PublicUrl + "/feed.atom", "864000", "a&b"),
            (question["hub.mode"], question["hub.topic"], question["hub.lease_seconds"], question["who"]));
        Assert.Equal(
            NewsroomFixture.Start.AddDays(10).ToUnixTimeMilliseconds(),
            edition.Scalar<long>("select lease_end from hub_subscriber"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{challenge}!")]
    [InlineData("yes")]
    public async Task Who_does_not_echo_it_is_not(string? answer)
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();
        subscriber.Confirm = challenge => answer?.Replace("{challenge}", challenge);

        await subscriber.AskAsync(edition);
        await edition.VerifySubscribersAsync();

        Assert.Single(subscriber.Questions);
        Assert.Equal((0, 0), (edition.Scalar<int>("select count(*) from hub_subscriber"), Keys(edition)));
    }

    [Fact]
    public async Task A_host_that_does_not_answer_is_asked_once_and_then_rests_with_all_its_callbacks()
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();
        var closed = $"http://127.0.0.1:{ServerProgram.FreePort()}";
        foreach (var path in new[] { "/one", "/another" })
            await subscriber.AskAsync(edition, fields: ("hub.callback", closed + path));

        await edition.VerifySubscribersAsync();

        Assert.Equal(2, edition.Scalar<int>("select count(*) from hub_subscriber"));
        Assert.Equal(1, edition.Scalar<int>("select sum(verify_failures) from hub_subscriber"));
        Assert.True(edition.Scalar<long>("select min(verify_due) from hub_subscriber")
            > edition.Room.Time.GetUtcNow().ToUnixTimeMilliseconds());
    }

    [Fact]
    public async Task Each_verification_has_a_challenge_of_its_own()
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();
        for (var i = 0; i < 2; i++)
        {
            await subscriber.AskAsync(edition);
            await edition.VerifySubscribersAsync();
        }

        Assert.Equal(2, subscriber.Questions.Select(question => question["hub.challenge"])
            .Where(challenge => challenge.Length >= 43).Distinct().Count());
    }

    [Fact]
    public async Task A_new_item_is_delivered_signed_as_the_whole_feed()
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();
        await SubscribedAsync(edition, subscriber, ("hub.secret", "tide table"));
        await edition.DeliverAsync();
        Assert.Empty(subscriber.Deliveries);

        await NewItemAsync(edition);
        await edition.DeliverAsync();

        var delivery = Assert.Single(subscriber.Deliveries);
        Assert.Equal("/callback?who=a%26b", delivery.Path);
        Assert.Equal("application/atom+xml; charset=utf-8", delivery.Headers["Content-Type"]);
        Assert.Equal(
            $"<{edition.PublicUrl}/websub>; rel=\"hub\", <{edition.PublicUrl}/feed.atom>; rel=\"self\"",
            delivery.Headers["Link"]);
        Assert.Equal(ScriptedHub.Sha256(delivery.Body, "tide table"), delivery.Headers["X-Hub-Signature"]);
        Assert.Equal(
            await edition.Client.GetByteArrayAsync(
                new Uri(edition.PublicUrl + "/feed.atom"), TestContext.Current.CancellationToken), delivery.Body);
        Assert.Contains("Night ferry returns", Encoding.UTF8.GetString(delivery.Body));

        await edition.DeliverAsync();
        Assert.Single(subscriber.Deliveries);
    }

    [Fact]
    public async Task Without_a_secret_nothing_is_signed()
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();
        await SubscribedAsync(edition, subscriber, ("hub.topic", edition.PublicUrl + "/feed.json"));

        await NewItemAsync(edition);
        await edition.DeliverAsync();

        var delivery = Assert.Single(subscriber.Deliveries);
        Assert.Equal("application/feed+json", delivery.Headers["Content-Type"]);
        Assert.False(delivery.Headers.ContainsKey("X-Hub-Signature"));
    }

    [Fact]
    public async Task What_was_erased_is_delivered_as_a_feed_without_it()
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();
        await NewItemAsync(edition);
        await SubscribedAsync(edition, subscriber);

        await new ItemErasure(edition.Room.Archive).EraseAsync(
            edition.Room.Items.Newest(1)[0].Id, TestContext.Current.CancellationToken);
        edition.Room.Time.Advance(TimeSpan.FromSeconds(2));
        await edition.DeliverAsync();

        Assert.DoesNotContain("Night ferry", Encoding.UTF8.GetString(Assert.Single(subscriber.Deliveries).Body));
    }

    [Fact]
    public async Task Changes_that_follow_one_another_are_delivered_together()
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();
        await SubscribedAsync(edition, subscriber);
        await NewItemAsync(edition);
        await edition.DeliverAsync();

        for (var i = 0; i < 10; i++)
        {
            await NewItemAsync(edition, $"sailing-{i}");
            edition.Room.Time.Advance(TimeSpan.FromSeconds(2));
            await edition.DeliverAsync();
        }

        Assert.InRange(subscriber.Deliveries.Count, 2, 3);
        edition.Room.Time.Advance(TimeSpan.FromSeconds(20));
        await edition.DeliverAsync();
        Assert.Contains("sailing-9", Encoding.UTF8.GetString(subscriber.Deliveries[^1].Body));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(404)]
    [InlineData(308)]
    public async Task A_delivery_that_failed_is_tried_again_ever_more_rarely_for_two_days_and_after_a_restart(
        int status)
    {
        await using var subscriber = await ScriptedSubscriber.StartAsync();
        var edition = await PushEdition.StartAsync();
        await SubscribedAsync(edition, subscriber);
        await NewItemAsync(edition);
        subscriber.Status = status;
        await edition.DeliverAsync();
        await edition.StopAsync();
        await edition.Room.ReopenAsync();
        await using var again = await PushEdition.StartAsync(room: edition.Room);

        for (var minute = 0; minute < 3 * 24 * 60; minute += 10)
        {
            again.Room.Time.Advance(TimeSpan.FromMinutes(10));
            await again.DeliverAsync();
        }

        Assert.InRange(subscriber.Deliveries.Count, 10, 20);
        Assert.Equal(1, again.Scalar<int>("select count(*) from hub_subscriber where due is null"));

        subscriber.Status = 200;
        await NewItemAsync(again, "later");
        await again.DeliverAsync();
        Assert.Contains("later", Encoding.UTF8.GetString(subscriber.Deliveries[^1].Body));
    }

    [Fact]
    public async Task A_wish_for_rest_is_obeyed_and_holds_for_the_whole_host()
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();
        await SubscribedAsync(edition, subscriber);
        await SubscribedAsync(edition, subscriber, ("hub.callback", subscriber.Origin + "/second"));
        subscriber.Status = 429;
        subscriber.RetryAfter = "7200";
        await NewItemAsync(edition);

        await edition.DeliverAsync();
        edition.Room.Time.Advance(TimeSpan.FromMinutes(119));
        await edition.DeliverAsync();
        Assert.Single(subscriber.Deliveries);

        subscriber.Status = 200;
        edition.Room.Time.Advance(TimeSpan.FromMinutes(60));
        await edition.DeliverAsync();
        Assert.Equal(3, subscriber.Deliveries.Count);
    }

    [Fact]
    public async Task Rule_50_A_callback_that_answers_410_is_not_delivered_to_again()
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();
        await SubscribedAsync(edition, subscriber);
        subscriber.Status = 410;
        await NewItemAsync(edition);

        await edition.DeliverAsync();

        Assert.Single(subscriber.Deliveries);
        Assert.Equal((0, 0), (edition.Scalar<int>("select count(*) from hub_subscriber"), Keys(edition)));
    }

    [Fact]
    public async Task Only_who_confirms_it_is_unsubscribed()
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();
        await SubscribedAsync(edition, subscriber);

        subscriber.Confirm = _ => null;
        Assert.Equal(HttpStatusCode.Accepted, (await subscriber.AskAsync(edition, "unsubscribe")).Status);
        await edition.VerifySubscribersAsync();
        Assert.Equal(1, edition.Scalar<int>("select count(*) from hub_subscriber"));

        subscriber.Confirm = challenge => challenge;
        await subscriber.AskAsync(edition, "unsubscribe");
        await edition.VerifySubscribersAsync();
        Assert.Equal(
            ["subscribe", "unsubscribe", "unsubscribe"], subscriber.Questions.Select(question => question["hub.mode"]));
        Assert.False(subscriber.Questions[^1].ContainsKey("hub.lease_seconds"));

        await NewItemAsync(edition);
        await edition.DeliverAsync();
        Assert.Empty(subscriber.Deliveries);
    }

    [Fact]
    public async Task A_renewal_extends_the_lease_and_its_secret_holds_once_it_is_confirmed()
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();
        await SubscribedAsync(edition, subscriber, ("hub.secret", "old"), ("hub.lease_seconds", "3600"));
        edition.Room.Time.Advance(TimeSpan.FromMinutes(50));
        await subscriber.AskAsync(edition, "subscribe", ("hub.secret", "new"), ("hub.lease_seconds", "3600"));

        await NewItemAsync(edition, "before");
        await edition.DeliverAsync();
        await edition.VerifySubscribersAsync();
        edition.Room.Time.Advance(TimeSpan.FromMinutes(50));
        await NewItemAsync(edition, "after");
        await edition.DeliverAsync();

        Assert.Equal(
            [ScriptedHub.Sha256(subscriber.Deliveries[0].Body, "old"),
                ScriptedHub.Sha256(subscriber.Deliveries[1].Body, "new")],
            subscriber.Deliveries.Select(delivery => delivery.Headers["X-Hub-Signature"]));
    }

    [Fact]
    public async Task A_lease_that_ended_ends_deliveries()
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();
        await SubscribedAsync(edition, subscriber, ("hub.lease_seconds", "3600"));

        edition.Room.Time.Advance(TimeSpan.FromMinutes(61));
        await NewItemAsync(edition);
        await edition.DeliverAsync();

        Assert.Empty(subscriber.Deliveries);
    }

    [Theory]
    [InlineData("1", "300")]
    [InlineData("7200", "7200")]
    [InlineData("99999999999999999999", "2592000")]
    public async Task A_lease_is_granted_within_bounds(string asked, string granted)
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();
        await subscriber.AskAsync(edition, "subscribe", ("hub.lease_seconds", asked));
        await edition.VerifySubscribersAsync();

        Assert.Equal(granted, Assert.Single(subscriber.Questions)["hub.lease_seconds"]);
    }

    [Theory]
    [InlineData("hub.mode", "publish")]
    [InlineData("hub.mode", null)]
    [InlineData("hub.topic", "https://harbour-post.example/feed.xml")]
    [InlineData("hub.topic", "")]
    [InlineData("hub.topic", null)]
    [InlineData("hub.callback", "ftp://harbour-post.example/")]
    [InlineData("hub.callback", "https://user:word@harbour-post.example/")]
    [InlineData("hub.callback", "http://127.0.0.1:6379/")]
    [InlineData("hub.callback", "not an address")]
    [InlineData("hub.callback", null)]
    [InlineData("hub.lease_seconds", "-1")]
    [InlineData("hub.lease_seconds", "soon")]
    public async Task A_request_that_cannot_be_granted_is_refused_in_words(string field, string? value)
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();

        var (status, words) = await subscriber.AskAsync(edition, fields: (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.StartsWith(field, words);
        Assert.Equal(0, edition.Scalar<int>("select count(*) from hub_subscriber"));
    }

    [Fact]
    public async Task A_secret_has_fewer_than_200_bytes()
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();

        Assert.Equal(
            HttpStatusCode.Accepted,
            (await subscriber.AskAsync(edition, fields: ("hub.secret", new string('s', 199)))).Status);
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await subscriber.AskAsync(edition, fields: ("hub.secret", new string('ß', 100)))).Status);
    }

    [Fact]
    public async Task Requests_are_small_forms()
    {
        await using var edition = await PushEdition.StartAsync();
        var hub = new Uri(edition.PublicUrl + "/websub");
        using var large = new FormUrlEncodedContent([new("hub.mode", new string('x', 17_000))]);
        using var json = new StringContent("{}", Encoding.UTF8, "application/json");

        using var first = await edition.Client.PostAsync(hub, large, TestContext.Current.CancellationToken);
        using var second = await edition.Client.PostAsync(hub, json, TestContext.Current.CancellationToken);

        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest], [first.StatusCode, second.StatusCode]);
    }

    [Fact]
    public async Task One_host_has_room_for_some_subscriptions_and_not_for_a_flood()
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();

        for (var i = 0; i < 50; i++)
        {
            Assert.Equal(
                HttpStatusCode.Accepted,
                (await subscriber.AskAsync(edition, fields: ("hub.callback", $"{subscriber.Origin}/{i}"))).Status);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await subscriber.AskAsync(edition)).Status);
        Assert.Equal(
            HttpStatusCode.Accepted,
            (await subscriber.AskAsync(edition, fields: ("hub.callback", $"{subscriber.Origin}/7"))).Status);
    }

    [Fact]
    public async Task A_callback_inside_a_private_network_is_never_asked()
    {
        await using var edition = await PushEdition.StartAsync();
        await using var subscriber = await ScriptedSubscriber.StartAsync();

        await subscriber.AskAsync(edition, fields: ("hub.callback", "http://10.0.0.1/latest"));
        await edition.VerifySubscribersAsync();

        Assert.Equal(0, edition.Scalar<int>("select count(*) from hub_subscriber"));
    }

    private static async Task SubscribedAsync(
        PushEdition edition, ScriptedSubscriber subscriber, params (string Name, string? Value)[] fields)
    {
        Assert.Equal(HttpStatusCode.Accepted, (await subscriber.AskAsync(edition, "subscribe", fields)).Status);
        await edition.VerifySubscribersAsync();
    }

    private static async Task NewItemAsync(PushEdition edition, string name = "night-ferry")
    {
        var feed = await edition.Room.AddFeedAsync();
        var title = name == "night-ferry" ? "Night ferry returns to Port Alder" : name;
        await edition.Room.FileAsync(
            feed, NewsroomFixture.Ferry(title, $"https://harbour-post.example/{name}") with { Id = name });
    }

    private static int Keys(PushEdition edition)
    {
        using var read = edition.Room.Archive.Read();
        return Dapper.SqlMapper.ExecuteScalar<int>(read.Keys, "select count(*) from subscriber_key");
    }
}
