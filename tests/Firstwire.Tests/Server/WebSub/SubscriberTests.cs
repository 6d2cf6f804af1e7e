using System.Net;
using System.Security.Cryptography;
using System.Text;
using Firstwire.Tests.Newsroom;

namespace Firstwire.Tests.Server.WebSub;

/// <summary>Firstwire as a subscriber, against a scripted hub of another maker, over real connections.</summary>
public sealed class SubscriberTests
{
    private static readonly long Start = NewsroomFixture.Start.ToUnixTimeMilliseconds();

    public static TheoryData<string> Algorithms => ["sha1", "sha256", "sha384", "sha512", "SHA256"];

    public static TheoryData<string> Forgeries =>
        ["none", "other secret", "other body", "unknown method", "empty", "no hex", "bare"];

    [Fact]
    public async Task A_hub_is_asked_as_the_Recommendation_has_it()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await AskedAsync(edition, hub);

        Assert.Equal(
            ["hub.callback", "hub.lease_seconds", "hub.mode", "hub.secret", "hub.topic"], hub.Last.Keys.Order());
        Assert.Equal(
            ("subscribe", hub.Topic, "864000"),
            (hub.Last["hub.mode"], hub.Last["hub.topic"], hub.Last["hub.lease_seconds"]));
    }

    [Fact]
    public async Task Rule_46_Each_subscription_has_an_unguessable_callback_and_a_secret_of_its_own()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await AskedAsync(edition, hub);
        await AskedAsync(edition, hub, "https://harbour-post.example/other.xml");

        Assert.Equal(2, hub.Asked.Count);
        Assert.All(hub.Asked, asked => Assert.StartsWith($"{edition.PublicUrl}/websub/", asked["hub.callback"]));
        Assert.All(hub.Asked, asked => Assert.True(asked["hub.callback"].Split('/')[^1].Length >= 43));
        Assert.All(hub.Asked, asked => Assert.InRange(Encoding.UTF8.GetByteCount(asked["hub.secret"]), 32, 199));
        Assert.Equal(
            4, hub.Asked.SelectMany(asked => new[] { asked["hub.callback"], asked["hub.secret"] }).Distinct().Count());
    }

    [Fact]
    public async Task Rule_47_A_challenge_is_echoed_only_for_the_topic_and_mode_that_were_asked_for()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await AskedAsync(edition, hub);
        var nowhere = new Dictionary<string, string>(hub.Last)
        {
            ["hub.callback"] = $"{edition.PublicUrl}/websub/guessed"
        };

        Assert.Equal(HttpStatusCode.NotFound, (await hub.VerifyAsync(hub.Last, topic: hub.Topic + "/other")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await hub.VerifyAsync(hub.Last, mode: "unsubscribe")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await hub.VerifyAsync(hub.Last, mode: "publish")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await hub.VerifyAsync(nowhere)).Status);
        Assert.Null(edition.Scalar<long?>("select pushed_until from feed"));

        Assert.Equal((HttpStatusCode.OK, "seagull-7"), await hub.VerifyAsync(hub.Last));
        Assert.Equal(
            Start + (long)TimeSpan.FromDays(10).TotalMilliseconds,
            edition.Scalar<long?>("select pushed_until from feed"));
    }

    [Fact]
    public async Task A_hub_that_verifies_twice_is_answered_twice()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await SubscribedAsync(edition, hub);

        Assert.Equal((HttpStatusCode.OK, "seagull-8"), await hub.VerifyAsync(hub.Last, challenge: "seagull-8"));
        Assert.Equal(HttpStatusCode.NotFound, (await hub.VerifyAsync(hub.Last, topic: hub.Topic + "/other")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await hub.VerifyAsync(hub.Last, mode: "unsubscribe")).Status);
        Assert.NotNull(edition.Scalar<long?>("select pushed_until from feed"));
    }

    [Fact]
    public async Task What_a_hub_denied_it_cannot_have_verified_after_all()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await SubscribedAsync(edition, hub);

        await hub.VerifyAsync(hub.Last, mode: "denied");

        Assert.Equal(HttpStatusCode.NotFound, (await hub.VerifyAsync(hub.Last)).Status);
        Assert.Null(edition.Scalar<long?>("select pushed_until from feed"));
    }

    [Fact]
    public async Task A_lease_that_has_ended_is_not_verified_until_it_is_asked_for_again()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await SubscribedAsync(edition, hub);

        edition.Room.Time.Advance(TimeSpan.FromDays(11));

        Assert.Equal(HttpStatusCode.NotFound, (await hub.VerifyAsync(hub.Last)).Status);
    }

    [Fact]
    public async Task A_challenge_is_never_read_as_markup()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await AskedAsync(edition, hub);

        using var answer = await edition.Client.GetAsync(
            new Uri(
                $"{hub.Last["hub.callback"]}?hub.mode=subscribe&hub.topic={Uri.EscapeDataString(hub.Topic)}&hub.challenge=%3Cscript%3E"),
            TestContext.Current.CancellationToken);

        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("<script>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public async Task Rule_46_A_signed_delivery_is_filed(string algorithm)
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await SubscribedAsync(edition, hub);

        var status = await hub.DeliverAsync(hub.Last, ScriptedHub.Atom("Second sailing"), (body, secret) =>
        {
            var key = Encoding.UTF8.GetBytes(secret);
            var hash = algorithm.ToLowerInvariant() switch
            {
#pragma warning disable CA5350 // One of the Recommendation's four.
                "sha1" => HMACSHA1.HashData(key, body),
#pragma warning restore CA5350
                "sha256" => HMACSHA256.HashData(key, body),
                "sha384" => HMACSHA384.HashData(key, body),
                _ => HMACSHA512.HashData(key, body),
            };
            return $"{algorithm}={Convert.ToHexStringLower(hash)}";
        });
        await edition.FileDeliveriesAsync();

        Assert.Equal(HttpStatusCode.Accepted, status);
        Assert.Equal("Second sailing", Assert.Single(edition.Room.Items.Newest(10)).Title);
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task Rule_46_A_delivery_that_is_not_signed_with_the_secret_is_answered_and_dropped(string forgery)
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await SubscribedAsync(edition, hub);

        var status = await hub.DeliverAsync(
            hub.Last, ScriptedHub.Atom("A forged sailing"), (body, secret) => forgery switch
        {
            "none" => null,
            "other secret" => ScriptedHub.Sha256(body, secret + "x"),
            "other body" => ScriptedHub.Sha256([.. body, 0x20], secret),
            "unknown method" => "md5=d41d8cd98f00b204e9800998ecf8427e",
            "empty" => "sha256=",
            "no hex" => "sha256=zz",
            _ => ScriptedHub.Sha256(body, secret)["sha256=".Length..],
        });
        await edition.FileDeliveriesAsync();

        Assert.Equal(HttpStatusCode.Accepted, status);
        Assert.Empty(edition.Room.Items.Newest(10));
        Assert.Equal((0, 1), (edition.Scalar<int>("select count(*) from push_delivery"), edition.Scalar<int>(
            "select dropped from push_subscription")));
    }

    [Fact]
    public async Task Rule_48_A_lease_is_renewed_before_its_end()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await SubscribedAsync(edition, hub);
        var first = hub.Last;

        edition.Room.Time.Advance(TimeSpan.FromDays(6.9));
        await edition.AskHubsAsync();
        Assert.Single(hub.Asked);

        edition.Room.Time.Advance(TimeSpan.FromDays(1.7));
        await edition.AskHubsAsync();
        Assert.Equal(first.OrderBy(field => field.Key), hub.Last.OrderBy(field => field.Key));
        Assert.Equal(2, hub.Asked.Count);
        Assert.Equal(HttpStatusCode.OK, (await hub.VerifyAsync(hub.Last)).Status);
        Assert.Equal(
            Start + (long)TimeSpan.FromDays(18.6).TotalMilliseconds,
            edition.Scalar<long>("select pushed_until from feed"));
    }

    [Fact]
    public async Task Deliveries_go_on_while_a_renewal_is_verified()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await SubscribedAsync(edition, hub);
        edition.Room.Time.Advance(TimeSpan.FromDays(9));
        await edition.AskHubsAsync();

        await hub.DeliverAsync(hub.Last, ScriptedHub.Atom("Second sailing"));
        await edition.FileDeliveriesAsync();

        Assert.Single(edition.Room.Items.Newest(10));
    }

    [Fact]
    public async Task Rule_49_A_delivery_is_answered_before_it_is_filed_and_no_crash_loses_it()
    {
        await using var hub = await ScriptedHub.StartAsync();
        var edition = await PushEdition.StartAsync();
        await SubscribedAsync(edition, hub);

        Assert.Equal(HttpStatusCode.Accepted, await hub.DeliverAsync(hub.Last, ScriptedHub.Atom("Second sailing")));
        Assert.Empty(edition.Room.Items.Newest(10));

        await edition.StopAsync();
        await edition.Room.ReopenAsync();
        await using var again = await PushEdition.StartAsync(room: edition.Room);
        await again.FileDeliveriesAsync();
        Assert.Single(again.Room.Items.Newest(10));
        Assert.Equal(0, again.Scalar<int>("select count(*) from push_delivery"));
    }

    [Fact]
    public async Task Rule_50_A_subscription_that_is_over_is_answered_with_410()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await SubscribedAsync(edition, hub);
        var nowhere = new Dictionary<string, string>(hub.Last)
        {
            ["hub.callback"] = $"{edition.PublicUrl}/websub/guessed"
        };
        Assert.Equal(HttpStatusCode.Gone, await hub.DeliverAsync(nowhere, ScriptedHub.Atom("Second sailing")));
        Assert.Equal(HttpStatusCode.Accepted, await hub.DeliverAsync(hub.Last, ScriptedHub.Atom("Second sailing")));

        await edition.ExecuteAsync("update feed set state = 1, due = null");

        Assert.Equal(HttpStatusCode.Gone, await hub.DeliverAsync(hub.Last, ScriptedHub.Atom("Third sailing")));
    }

    [Fact]
    public async Task A_feed_that_is_not_polled_any_more_is_unsubscribed_from()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await SubscribedAsync(edition, hub);

        await edition.ExecuteAsync("update feed set state = 1, due = null");
        edition.Room.Time.Advance(TimeSpan.FromMinutes(2));
        await edition.AskHubsAsync();

        Assert.Equal(
            ("unsubscribe", hub.Topic, hub.Asked[0]["hub.callback"]),
            (hub.Last["hub.mode"], hub.Last["hub.topic"], hub.Last["hub.callback"]));
        Assert.Null(edition.Scalar<long?>("select pushed_until from feed"));
        Assert.Equal(HttpStatusCode.NotFound, (await hub.VerifyAsync(hub.Last, mode: "subscribe")).Status);
        Assert.Equal((HttpStatusCode.OK, "seagull-7"), await hub.VerifyAsync(hub.Last));
        Assert.Equal(0, edition.Scalar<int>("select count(*) from push_subscription"));
        Assert.Equal(HttpStatusCode.NotFound, (await hub.VerifyAsync(hub.Last)).Status);
    }

    [Fact]
    public async Task A_denied_subscription_leaves_the_feed_to_polling_and_is_asked_for_again_after_a_week()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await SubscribedAsync(edition, hub);

        var (status, _) = await hub.VerifyAsync(hub.Last, mode: "denied");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null(edition.Scalar<long?>("select pushed_until from feed"));
        edition.Room.Time.Advance(TimeSpan.FromDays(6));
        await edition.AskHubsAsync();
        Assert.Single(hub.Asked);
        edition.Room.Time.Advance(TimeSpan.FromDays(1.1));
        await edition.AskHubsAsync();
        Assert.Equal(2, hub.Asked.Count);
    }

    [Fact]
    public async Task A_delivery_files_its_entries_once_and_says_nothing_of_the_others_or_of_the_next_poll()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        var feed = await SubscribedAsync(edition, hub);
        await edition.Room.FileAsync(feed, NewsroomFixture.Ferry());
        await edition.ExecuteAsync("update feed set due = 42, last_polled = 7, sealed_polling = x'01'");

        for (var i = 0; i < 2; i++)
        {
            await hub.DeliverAsync(hub.Last, ScriptedHub.Atom("Second sailing"));
            await edition.FileDeliveriesAsync();
        }

        Assert.Equal(2, edition.Room.Items.Newest(10).Count);
        Assert.Equal(2, edition.Scalar<int>("select count(*) from version"));
        Assert.Equal((42, 7, 0), (edition.Scalar<int>("select due from feed"),
            edition.Scalar<int>("select last_polled from feed"), edition.Scalar<int>("select polls from feed")));
        Assert.Equal([1], edition.Scalar<byte[]>("select sealed_polling from feed"));
    }

    [Fact]
    public async Task What_is_signed_and_no_feed_is_dropped()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await SubscribedAsync(edition, hub);

        await hub.DeliverAsync(hub.Last, "no feed at all");
        await edition.FileDeliveriesAsync();

        Assert.Equal(0, edition.Scalar<int>("select count(*) from push_delivery"));
    }

    [Fact]
    public async Task Too_large_a_delivery_is_refused_and_too_many_are_put_off()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await SubscribedAsync(edition, hub);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await hub.DeliverAsync(
            hub.Last, new string(' ', (8 * 1024 * 1024) + 1)));
        for (var i = 0; i < 16; i++)
            Assert.Equal(HttpStatusCode.Accepted, await hub.DeliverAsync(hub.Last, ScriptedHub.Atom($"Sailing {i}")));
        Assert.Equal(
            HttpStatusCode.ServiceUnavailable, await hub.DeliverAsync(hub.Last, ScriptedHub.Atom("One too many")));

        await edition.FileDeliveriesAsync();
        Assert.Equal(16, edition.Room.Items.Newest(20).Count);
        Assert.Equal(HttpStatusCode.Accepted, await hub.DeliverAsync(hub.Last, ScriptedHub.Atom("One too many")));
    }

    [Fact]
    public async Task A_hub_that_is_down_gets_rest_and_is_asked_ever_more_rarely()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        hub.Status = 503;
        hub.RetryAfter = "3600";
        await AskedAsync(edition, hub);
        await AskedAsync(edition, hub, "https://harbour-post.example/other.xml", expected: 2);

        // The second feed's request stopped at once; neither comes back within the hour asked for.
        edition.Room.Time.Advance(TimeSpan.FromMinutes(59));
        await edition.AskHubsAsync();
        Assert.Equal(2, hub.Asked.Count);

        hub.RetryAfter = null;
        var times = new List<TimeSpan>();
        for (var minute = 0; minute < 60 * 24; minute += 5)
        {
            var before = hub.Asked.Count;
            edition.Room.Time.Advance(TimeSpan.FromMinutes(5));
            await edition.AskHubsAsync();
            if (hub.Asked.Count > before) times.Add(TimeSpan.FromMinutes(minute));
        }

        Assert.InRange(hub.Asked.Count, 8, 24);
        Assert.True(times[^1] - times[^2] > times[1] - times[0]);
    }

    [Fact]
    public async Task A_hub_that_refuses_makes_way_for_the_next_one_that_is_named()
    {
        await using var closed = await ScriptedHub.StartAsync();
        await using var open = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        closed.Status = 404;
        var feed = await edition.Room.AddFeedAsync();
        await edition.AdvertiseAsync(feed, new(open.Topic, [closed.Url, open.Url]));

        await edition.AskHubsAsync();
        edition.Room.Time.Advance(TimeSpan.FromMinutes(10));
        await edition.AskHubsAsync();

        Assert.Single(closed.Asked);
        Assert.Equal(HttpStatusCode.OK, (await open.VerifyAsync(open.Last)).Status);
    }

    [Fact]
    public async Task A_feed_that_names_another_hub_is_subscribed_to_there_and_left_here()
    {
        await using var old = await ScriptedHub.StartAsync();
        await using var next = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        var feed = await SubscribedAsync(edition, old);

        await edition.AdvertiseAsync(feed, next.Advertised);
        await edition.AskHubsAsync();

        Assert.Equal("unsubscribe", old.Last["hub.mode"]);
        Assert.Equal("subscribe", next.Last["hub.mode"]);
        Assert.NotEqual(old.Last["hub.callback"], next.Last["hub.callback"]);
    }

    [Fact]
    public async Task A_feed_that_names_no_hub_any_more_is_left_when_its_lease_would_be_renewed()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        var feed = await SubscribedAsync(edition, hub);

        await edition.AdvertiseAsync(feed, null);
        await edition.AdvertiseAsync(feed, hub.Advertised);
        await edition.AdvertiseAsync(feed, null);
        await edition.AskHubsAsync();
        Assert.Single(hub.Asked);

        edition.Room.Time.Advance(TimeSpan.FromDays(9));
        await edition.AskHubsAsync();
        Assert.Equal("unsubscribe", hub.Last["hub.mode"]);
    }

    [Fact]
    public async Task A_process_that_died_after_asking_asks_again_later_and_not_at_once()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await AskedAsync(edition, hub);

        await edition.AskHubsAsync();
        Assert.Single(hub.Asked);
        edition.Room.Time.Advance(TimeSpan.FromHours(1.5));
        await edition.AskHubsAsync();
        Assert.Equal(2, hub.Asked.Count);
    }

    [Fact]
    public async Task A_Firstwire_that_moved_tells_its_hubs()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync();
        await SubscribedAsync(edition, hub);

        await edition.ExecuteAsync("update push_subscription set reached_at = 'http://127.0.0.1:9'");
        edition.Room.Time.Advance(TimeSpan.FromMinutes(2));
        await edition.AskHubsAsync();

        Assert.Equal(2, hub.Asked.Count);
        Assert.Equal(hub.Asked[0]["hub.callback"], hub.Last["hub.callback"]);
    }

    private static async Task<long> AskedAsync(
        PushEdition edition, ScriptedHub hub,
        string url = "https://harbour-post.example/feed.xml", int? expected = null)
    {
        var before = hub.Asked.Count;
        var feed = await edition.Room.AddFeedAsync(url);
        await edition.AdvertiseAsync(feed, hub.Advertised);
        await edition.AskHubsAsync();
        Assert.Equal(expected ?? before + 1, hub.Asked.Count);
        return feed;
    }

    private static async Task<long> SubscribedAsync(PushEdition edition, ScriptedHub hub)
    {
        var feed = await AskedAsync(edition, hub);
        Assert.Equal(HttpStatusCode.OK, (await hub.VerifyAsync(hub.Last)).Status);
        return feed;
    }
}
