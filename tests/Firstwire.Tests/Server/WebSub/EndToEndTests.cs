using System.Net;
using Firstwire.Tests.Newsroom;

namespace Firstwire.Tests.Server.WebSub;

/// <summary>Everything together, working by itself on a clock that runs faster.</summary>
public sealed class EndToEndTests
{
    [Fact]
    public async Task A_poll_finds_the_hub_in_the_Link_field_and_what_it_pushes_is_filed_without_another_poll()
    {
        await using var hub = await ScriptedHub.StartAsync();
        await using var edition = await PushEdition.StartAsync(works: true);
        await edition.Room.AddFeedAsync(hub.FeedUrl);

        await PushEdition.UntilAsync(() => hub.Asked.Count > 0, edition);
        Assert.Equal(hub.Topic, hub.Last["hub.topic"]);
        Assert.Equal(HttpStatusCode.OK, (await hub.VerifyAsync(hub.Last)).Status);
        var polls = hub.Polls;
        Assert.Equal(HttpStatusCode.Accepted, await hub.DeliverAsync(hub.Last, ScriptedHub.Atom("Second sailing")));
        await PushEdition.UntilAsync(() => edition.Room.CountItems() == 2, edition);

        Assert.Equal(polls, hub.Polls);
    }

    [Fact]
    public async Task Two_Firstwires_subscribe_push_renew_and_unsubscribe()
    {
        await using var publisher = await PushEdition.StartAsync(works: true);
        await using var reader = await PushEdition.StartAsync(works: true);
        var source = await publisher.Room.AddFeedAsync("http://127.0.0.1:9/feed.xml");
        await publisher.Room.FileAsync(source, NewsroomFixture.Ferry());

        // The reader polls the publisher's feed once, finds its hub, and subscribes.
        await reader.Room.AddFeedAsync(publisher.PublicUrl + "/feed.atom");
        await PushEdition.UntilAsync(
            () => PushedUntil(reader) is not null
                && publisher.Scalar<long?>("select lease_end from hub_subscriber") is not null, publisher, reader);
        Assert.Equal("Night ferry returns to Port Alder", Assert.Single(reader.Room.Items.Newest(10)).Title);

        // What appears there arrives here, signed, without a poll.
        var polls = reader.Scalar<int>("select polls from feed");
        await publisher.Room.FileAsync(
            source, NewsroomFixture.Ferry("A second sailing", "https://harbour-post.example/second") with { Id = "2" });
        await PushEdition.UntilAsync(() => reader.Room.CountItems() == 2, publisher, reader);
        Assert.Equal(polls, reader.Scalar<int>("select polls from feed"));
        Assert.Equal(0, reader.Scalar<int>("select dropped from push_subscription"));

        // The lease is renewed before its end on both sides.
        var (mine, theirs) = (PushedUntil(reader), publisher.Scalar<long>("select lease_end from hub_subscriber"));
        foreach (var edition in new[] { publisher, reader }) edition.Room.Time.Advance(TimeSpan.FromDays(8.6));
        await PushEdition.UntilAsync(
            () => PushedUntil(reader) > mine && publisher.Scalar<long>("select lease_end from hub_subscriber") > theirs,
            publisher, reader);

        // And what the reader does not want any more is unsubscribed from.
        await reader.ExecuteAsync("update feed set state = 1, due = null");
        foreach (var edition in new[] { publisher, reader }) edition.Room.Time.Advance(TimeSpan.FromMinutes(2));
        await PushEdition.UntilAsync(
            () => publisher.Scalar<int>("select count(*) from hub_subscriber") == 0
                && reader.Scalar<int>("select count(*) from push_subscription") == 0,
            publisher, reader);
        Assert.Null(PushedUntil(reader));
    }

    private static long? PushedUntil(PushEdition edition) => edition.Scalar<long?>("select pushed_until from feed");
}
