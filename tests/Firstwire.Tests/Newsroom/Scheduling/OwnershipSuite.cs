using System.Net;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Newsroom.Scheduling;

/// <summary>Who does what: claims, leases and fences, on any engine.</summary>
public abstract class OwnershipSuite(ArchiveEngine engine)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_feed_is_due_at_once_and_claimed_once()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();

        var poll = Assert.IsType<Assignment.PollFeed>(Assert.Single(await room.Ownership.ClaimAsync(10, Token)));

        Assert.Equal(feed, poll.FeedId);
        Assert.Equal("https://harbour-post.example/feed.xml", poll.Feed.Url);
        Assert.Empty(await room.Ownership.ClaimAsync(10, Token));
    }

    [Fact]
    public async Task Feeds_of_one_registrable_domain_are_polled_one_at_a_time()
    {
        await using var room = new NewsroomFixture(engine);
        await room.AddFeedAsync("https://www.harbour-post.example/feed.xml");
        await room.AddFeedAsync("https://sport.harbour-post.example/feed.xml");
        await room.AddFeedAsync("https://inland-courier.example/feed.xml");

        Assert.Equal(2, (await room.Ownership.ClaimAsync(10, Token)).Count);
    }

    [Fact]
    public async Task A_unit_whose_worker_died_is_handed_out_again_when_its_lease_runs_out()
    {
        await using var room = new NewsroomFixture(engine);
        await room.AddFeedAsync();
        await room.Ownership.ClaimAsync(10, Token);

        room.Time.Advance(room.Options.Lease - TimeSpan.FromSeconds(1));
        Assert.Empty(await room.Ownership.ClaimAsync(10, Token));
        room.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Single(await room.Ownership.ClaimAsync(10, Token));
    }

    [Fact]
    public async Task Who_lost_a_lease_cannot_complete_it()
    {
        await using var room = new NewsroomFixture(engine);
        await room.AddFeedAsync();
        var lost = Assert.Single(await room.Ownership.ClaimAsync(1, Token)).Lease;
        room.Time.Advance(room.Options.Lease);
        var held = Assert.Single(await room.Ownership.ClaimAsync(1, Token)).Lease;

        Assert.False(await CompleteAsync(room, lost));
        Assert.True(await CompleteAsync(room, held));
        Assert.False(await CompleteAsync(room, held));
    }

    [Fact]
    public async Task A_completed_unit_rests_for_its_gap()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        var lease = Assert.Single(await room.Ownership.ClaimAsync(1, Token)).Lease;
        await room.FileAsync(feed, NewsroomFixture.Ferry());
        await CompleteAsync(room, lease);

        Assert.Empty(await room.Ownership.ClaimAsync(1, Token));
        room.Time.Advance(room.Options.UnitGap);

        Assert.Single(await room.Ownership.ClaimAsync(1, Token));
    }

    [Fact]
    public async Task Units_on_one_server_are_asked_one_at_a_time_with_the_gap_between()
    {
        await using var room = new NewsroomFixture(engine);
        await room.AddFeedAsync("https://harbour-post.example/feed.xml");
        await room.AddFeedAsync("https://inland-courier.example/feed.xml");
        foreach (var first in await room.Ownership.ClaimAsync(10, Token))
            await CompleteAsync(room, first.Lease, IPAddress.Parse("192.0.2.7"));
        room.Time.Advance(TimeSpan.FromMinutes(1));

        var one = Assert.Single(await room.Ownership.ClaimAsync(10, Token));
        Assert.Empty(await room.Ownership.ClaimAsync(10, Token));
        await CompleteAsync(room, one.Lease, IPAddress.Parse("192.0.2.7"));
        await room.FileFeedDueNeverAsync(((Assignment.PollFeed)one).FeedId);
        Assert.Empty(await room.Ownership.ClaimAsync(10, Token));
        room.Time.Advance(room.Options.UnitGap);

        Assert.NotEqual(one.Lease.UnitId, Assert.Single(await room.Ownership.ClaimAsync(10, Token)).Lease.UnitId);
    }

    [Fact]
    public async Task A_due_feed_goes_before_the_pages_of_its_unit()
    {
        await using var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        await room.FileAsync(feed, NewsroomFixture.Ferry());

        Assert.IsType<Assignment.PollFeed>(Assert.Single(await room.Ownership.ClaimAsync(1, Token)));
    }

    [Fact]
    public async Task What_is_released_is_due_at_once()
    {
        await using var room = new NewsroomFixture(engine);
        await room.AddFeedAsync();
        var lease = Assert.Single(await room.Ownership.ClaimAsync(1, Token)).Lease;

        await room.Ownership.ReleaseAsync(lease);

        Assert.Single(await room.Ownership.ClaimAsync(1, Token));
    }

    [Fact]
    public async Task A_restart_keeps_every_due()
    {
        await using var room = new NewsroomFixture(engine);
        await room.AddFeedAsync();
        await room.Ownership.ClaimAsync(1, Token);

        await room.ReopenAsync();

        Assert.Equal((room.Time.GetUtcNow() + room.Options.Lease).ToUnixTimeMilliseconds(), room.Ownership.NextDue());
    }

    [Fact]
    public async Task A_name_belongs_to_one_process_until_it_is_given_up_or_runs_out()
    {
        await using var room = new NewsroomFixture(engine);
        var (one, other) = (room.Ownership, new Ownership(room.Archive, new NewsroomOptions()));

        Assert.True(await one.OwnAsync("search", room.Options.Lease, Token));
        Assert.True(await one.OwnAsync("search", room.Options.Lease, Token));
        Assert.False(await other.OwnAsync("search", room.Options.Lease, Token));
        await one.DisownAsync("search");
        Assert.True(await other.OwnAsync("search", room.Options.Lease, Token));
        room.Time.Advance(room.Options.Lease);
        Assert.True(await one.OwnAsync("search", room.Options.Lease, Token));
    }

    [Fact]
    public async Task A_name_that_a_dead_process_took_while_the_clock_ran_ahead_is_free_again()
    {
        await using var room = new NewsroomFixture(engine);
        var other = new Ownership(room.Archive, new NewsroomOptions());
        room.Time.Advance(TimeSpan.FromDays(365));
        Assert.True(await other.OwnAsync("search", room.Options.Lease, Token));

        room.Time.SetBack(TimeSpan.FromDays(365));

        Assert.True(await room.Ownership.OwnAsync("search", room.Options.Lease, Token));
        Assert.False(await other.OwnAsync("search", room.Options.Lease, Token));
    }

    private static Task<bool> CompleteAsync(NewsroomFixture room, Lease lease, IPAddress? address = null) =>
        room.Archive.WriteAsync(
            write => PoliteUnits.Complete(
                write, lease, new CompletedVisit(new Visit(PollOutcome.Unchanged), FeedId: null, address),
                room.Options, random: 0),
            Token);
}

public sealed class SqliteOwnershipTests() : OwnershipSuite(ArchiveEngine.Sqlite);
