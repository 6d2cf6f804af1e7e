using Dapper;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Health.Trends;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Newsroom.Health;

public sealed class ReadingWatchTests
{
    private static readonly PageReading Whole = new(
        Empty: 0, Undated: 0, Anonymous: 0, Doubt: 0.1, Length: Math.Log(3_000));

    [Fact]
    public async Task A_site_whose_bylines_go_missing_is_announced_once_and_so_is_its_return()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var feed = await room.AddFeedAsync();
        var watch = new HealthWatch(room.Archive);
        await NoteAsync(room, feed, Whole, 60);
        Assert.Empty(await watch.LookAsync(TestContext.Current.CancellationToken));

        await NoteAsync(room, feed, Whole with { Anonymous = 1 }, 10);
        await watch.LookAsync(TestContext.Current.CancellationToken);
        await watch.LookAsync(TestContext.Current.CancellationToken);

        var told = Assert.Single(new Announcements(room.Archive).Unseen(10));
        Assert.Equal((AnnouncementKind.PagesReadAnonymous, "harbour-post.example"), (told.Kind, told.Name));
        var site = Assert.Single(new Announcements(room.Archive).ChangedSites(10));
        Assert.Equal((ReadingConditions.Anonymous, 3_000), (site.Conditions, site.Before.Length));
        Assert.InRange(site.Lately.Anonymous, 0.5, 0.7);

        await NoteAsync(room, feed, Whole, 30);
        await watch.LookAsync(TestContext.Current.CancellationToken);
        Assert.Equal(AnnouncementKind.PagesReadAsBefore, new Announcements(room.Archive).Unseen(10)[0].Kind);
        Assert.Empty(new Announcements(room.Archive).ChangedSites(10));
    }

    private static Task<int> NoteAsync(
        NewsroomFixture room, long feed, PageReading page, int times) => room.Archive.WriteAsync(write =>
    {
        var unit = write.Archive.QuerySingle<long>("select unit_id from feed where id = @feed", new { feed });
        for (var i = 0; i < times; i++) ReadingTrends.Note(write, unit, page);
        return times;
    }, TestContext.Current.CancellationToken);
}
