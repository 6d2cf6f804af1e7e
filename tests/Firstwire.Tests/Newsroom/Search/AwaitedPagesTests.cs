using Dapper;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Projections;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Search;
using Firstwire.Newsroom.Stories;
using Firstwire.Reading;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Newsroom.Search;

/// <summary>What is searched for is found once its page was read, and soon where that takes long.</summary>
public sealed class AwaitedPagesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly PageStanding Standing = new(NewsroomFixture.Start, 0, 0, 0);

    [Fact]
    public async Task An_item_whose_page_is_about_to_be_read_is_indexed_when_it_is()
    {
        await using var room = await FiledAsync();
        room.Index(Patience);
        Assert.Empty(Find(room, "ferry"));

        await room.FilePageAsync(
            1, "https://harbour-post.example/night-ferry",
            new Article { Title = "Night ferry", Text = "Lanterns are sold on board.", IsArticle = true });
        room.Index(Patience);

        Assert.Equal([1], Find(room, "lanterns"));
        Assert.Equal(0, Waiting(room));
    }

    [Fact]
    public async Task A_page_that_is_late_is_not_waited_for()
    {
        await using var room = await FiledAsync();
        room.Index(Patience);
        room.Time.Advance(Patience - TimeSpan.FromSeconds(1));
        room.Index(Patience);
        Assert.Empty(Find(room, "ferry"));

        room.Time.Advance(TimeSpan.FromSeconds(1));
        room.Index(Patience);

        Assert.Equal([1], Find(room, "ferry"));
        Assert.Equal(0, Waiting(room));
    }

    [Theory]
    [InlineData(PollOutcome.ServerError)]
    [InlineData(PollOutcome.NotFound)]
    [InlineData(PollOutcome.Unreadable)]
    public async Task A_page_that_cannot_be_read_leaves_what_the_feed_said(PollOutcome outcome)
    {
        await using var room = await FiledAsync();
        room.Index(Patience);

        await EndAsync(room, outcome);
        room.Index(Patience);

        Assert.Equal([1], Find(room, "ferry"));
    }

    [Fact]
    public async Task A_page_that_fails_again_is_no_news()
    {
        await using var room = await FiledAsync();
        await EndAsync(room, PollOutcome.ServerError);
        var changes = Changes(room);

        await EndAsync(room, PollOutcome.ServerError);

        Assert.Equal(changes, Changes(room));
    }

    [Fact]
    public async Task What_waits_for_its_page_is_counted_as_not_indexed()
    {
        await using var room = await FiledAsync();
        var backlog = new Backlog(room.Archive, room.Options);
        room.Index(Patience);
        Assert.Equal(1, backlog.Count().Changes);

        await EndAsync(room, PollOutcome.NotFound);
        room.Index(Patience);

        Assert.Equal(0, backlog.Count().Changes);
    }

    [Fact]
    public async Task What_waits_for_its_page_is_indexed_after_a_restart()
    {
        await using var room = await FiledAsync();
        room.Index(Patience);
        await room.ReopenAsync();
        room.Time.Advance(Patience);

        room.Index(Patience);

        Assert.Equal([1], Find(room, "ferry"));
    }

    [Fact]
    public async Task An_index_that_is_rebuilt_waits_for_no_page_of_long_ago()
    {
        await using var room = await FiledAsync();
        room.Time.Advance(TimeSpan.FromDays(1));

        room.Index(Patience);

        Assert.Equal([1], Find(room, "ferry"));
    }

    [Fact]
    public async Task What_was_erased_while_its_page_was_waited_for_is_not_found()
    {
        await using var room = await FiledAsync();
        room.Index(Patience);
        await new ItemErasure(room.Archive).EraseAsync(1, TestContext.Current.CancellationToken);
        room.Time.Advance(Patience);

        room.Index(Patience);

        Assert.Empty(Find(room, "ferry"));
        Assert.Equal(0, Waiting(room));
    }

    [Fact]
    public async Task Origins_and_stories_wait_for_the_page_as_well()
    {
        await using var room = await FiledAsync();
        Follow(room);
        Assert.Equal((false, 0), Followed(room));

        await EndAsync(room, PollOutcome.NotFound);
        Follow(room);

        Assert.Equal((true, 1), Followed(room));
    }

    [Fact]
    public async Task Origins_and_stories_do_not_wait_for_a_page_that_is_late()
    {
        await using var room = await FiledAsync();
        Follow(room);
        await room.ReopenAsync();
        room.Time.Advance(Patience);

        Follow(room);

        Assert.Equal((true, 1), Followed(room));
    }

    private static void Follow(NewsroomFixture room)
    {
        var options = room.Options with { PagePatience = Patience };
        using var origins = new OriginProjection(room.Archive, options);
        origins.CatchUp(TestContext.Current.CancellationToken);
        using var stories = new StoryProjection(room.Archive, options);
        stories.CatchUp(TestContext.Current.CancellationToken);
    }

    private static (bool IsTraced, long Placed) Followed(NewsroomFixture room)
    {
        using var read = room.Archive.Read();
        return (OriginProjection.HasFollowed(read, room.Options, 1),
            read.Stories.ExecuteScalar<long>("select count(*) from account"));
    }

    private static async Task<NewsroomFixture> FiledAsync()
    {
        var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        await room.FileAsync(await room.AddFeedAsync(), NewsroomFixture.Ferry());
        return room;
    }

    private static Task<int> EndAsync(NewsroomFixture room, PollOutcome outcome) => room.Archive.PublishAsync(write =>
    {
        PagesToRead.Ended(write, 1, outcome, 1, write.Now + 300_000, Standing, again: null);
        return 1;
    });

    private static IEnumerable<long> Find(NewsroomFixture room, string query) =>
        new ItemSearch(room.Archive).Find(query, 10).Select(static hit => hit.Id);

    private static long Waiting(NewsroomFixture room)
    {
        using var read = room.Archive.Read();
        return AwaitedPages.Count(read.Search);
    }

    private static long Changes(NewsroomFixture room)
    {
        using var read = room.Archive.Read();
        return read.Archive.ExecuteScalar<long>("select count(*) from change");
    }
}
