using Dapper;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Scheduling;
using Microsoft.AspNetCore.Http;

namespace Firstwire.Tests.Newsroom.Health;

public sealed class HealthWatchTests
{
    [Fact]
    public async Task A_feed_that_begins_to_fail_is_announced_at_its_third_failure_and_its_recovery_too()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        newsroom.Publish(20, TimeSpan.FromHours(1));
        await newsroom.PollAsync();

        newsroom.Instead = Status(500);
        await newsroom.PollAsync();
        await newsroom.PollAsync();
        Assert.Empty(newsroom.Kinds);

        await newsroom.PollAsync();
        await newsroom.PollAsync();
        Assert.Equal([AnnouncementKind.Failing], newsroom.Kinds);
        Assert.Equal(FeedState.Failing, newsroom.Feed.State);

        newsroom.Instead = null;
        await newsroom.PollAsync();
        Assert.Equal([AnnouncementKind.Failing, AnnouncementKind.Recovered], newsroom.Kinds);
    }

    [Fact]
    public async Task A_feed_whose_last_answer_broke_off_is_known_as_that_until_a_whole_one_comes()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        newsroom.Publish(20, TimeSpan.FromHours(1));
        newsroom.Instead = context => context.Response.WriteAsync(
            "<rss version=\"2.0\"><channel><title>The Tide Table</title><item><title>Spring tide</title>"
                + "<guid isPermaLink=\"false\">tide-1</guid></item><item><title>Neap ti");
        await newsroom.PollAsync();
        Assert.True(newsroom.Feed.WasCutShort);
        Assert.Equal(FeedState.Well, newsroom.Feed.State);

        newsroom.Instead = null;
        await newsroom.PollAsync();
        Assert.False(newsroom.Feed.WasCutShort);
    }

    [Theory]
    [InlineData(AnnouncementKind.Stopped, "stopped")]
    [InlineData(AnnouncementKind.PagesReadEmpty, "pages read empty")]
    public void The_log_has_it_in_words(AnnouncementKind kind, string words) =>
        Assert.Equal(words, new Told(kind, FeedId: 6, UnitId: null).News);

    [Fact]
    public async Task A_feed_that_goes_quiet_against_its_own_rhythm_is_announced_once_and_told_when_it_goes_on()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        newsroom.Publish(20, TimeSpan.FromHours(3));
        await newsroom.PollAsync();

        await newsroom.PollForAsync(TimeSpan.FromDays(1.5));
        Assert.Empty(newsroom.Kinds);
        Assert.Equal(FeedState.Well, newsroom.Feed.State);

        await newsroom.PollForAsync(TimeSpan.FromDays(6));
        Assert.Equal([AnnouncementKind.Quiet], newsroom.Kinds);
        Assert.Equal(FeedState.Quiet, newsroom.Feed.State);

        newsroom.Publish(1, TimeSpan.Zero);
        await newsroom.PollAsync();
        Assert.Equal([AnnouncementKind.Quiet, AnnouncementKind.Resumed], newsroom.Kinds);
        Assert.Equal(FeedState.Well, newsroom.Feed.State);
    }

    [Fact]
    public async Task A_feed_that_never_said_much_is_not_missed()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        newsroom.Publish(12, TimeSpan.FromDays(14));
        await newsroom.PollAsync();

        await newsroom.PollForAsync(TimeSpan.FromDays(30));

        Assert.Empty(newsroom.Kinds);
        Assert.Equal(FeedState.Well, newsroom.Feed.State);
    }

    [Fact]
    public async Task A_feed_whose_last_entry_is_years_old_when_it_is_first_read_has_not_gone_quiet()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        newsroom.Publish(20, TimeSpan.FromHours(1));
        for (var at = 0; at < newsroom.Entries.Count; at++)
            newsroom.Entries[at] = newsroom.Entries[at] with { At = newsroom.Entries[at].At.AddYears(-3) };
        await newsroom.PollAsync();

        await newsroom.PollForAsync(TimeSpan.FromDays(200));

        Assert.Empty(newsroom.Kinds);
    }

    [Fact]
    public async Task A_feed_that_is_gone_is_told_with_the_reason()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        newsroom.Instead = Status(410);

        await newsroom.PollAsync();

        var told = Assert.Single(newsroom.Announcements.Unseen(10));
        Assert.Equal(
            (AnnouncementKind.Stopped, PollReason.Gone, newsroom.FeedId), (told.Kind, told.Reason, told.FeedId));
        Assert.Equal(FeedState.Stopped, newsroom.Feed.State);
    }

    [Fact]
    public async Task A_feed_that_moved_for_good_is_told_once_the_move_is_believed()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        newsroom.Publish(20, TimeSpan.FromHours(12));
        await newsroom.PollAsync();
        newsroom.Instead = context =>
        {
            context.Response.Redirect("/new.xml", permanent: true);
            return Task.CompletedTask;
        };

        await newsroom.PollAsync();
        Assert.Equal($"{newsroom.Site.Origin}/new.xml", newsroom.Feed.MovedTo);
        Assert.Empty(newsroom.Kinds);

        await newsroom.PollForAsync(TimeSpan.FromDays(2));
        Assert.Equal([AnnouncementKind.Moved], newsroom.Kinds);
        Assert.Equal((null, $"{newsroom.Site.Origin}/new.xml"), (newsroom.Feed.MovedTo, newsroom.Feed.Url));
    }

    [Fact]
    public async Task A_feed_that_gives_all_its_entries_new_ids_is_told_to_be_held_back()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        newsroom.Publish(10, TimeSpan.FromHours(1));
        await newsroom.PollAsync();

        for (var at = 0; at < newsroom.Entries.Count; at++)
        {
            newsroom.Entries[at] = newsroom.Entries[at] with
            {
                Id = $"again-{at}",
                Title = $"Another name, number {at}",
                At = newsroom.Entries[at].At.AddMinutes(-5)
            };
        }

        await newsroom.PollAsync();
        Assert.Equal([AnnouncementKind.Quarantined], newsroom.Kinds);
        Assert.Equal(FeedState.Quarantined, newsroom.Feed.State);
        Assert.NotNull(newsroom.Feed.HeldUntil);
    }

    [Fact]
    public async Task A_site_that_turns_most_requests_away_is_told()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        newsroom.Instead = Status(403);

        for (var poll = 0; poll < 4; poll++) await newsroom.PollAsync();

        Assert.Equal([AnnouncementKind.Failing, AnnouncementKind.SiteRefuses], newsroom.Kinds);
        Assert.Equal(
            ("127.0.0.1", 4, 4),
            newsroom.Announcements.RefusingSites(10).Select(site => (site.Domain, site.Asked, site.Refused)).Single());

        newsroom.Instead = null;
        newsroom.Room.Time.Advance(TimeSpan.FromDays(2));
        await newsroom.PollAsync();
        Assert.Contains(AnnouncementKind.SiteAnswers, newsroom.Kinds);
        Assert.Empty(newsroom.Announcements.RefusingSites(10));
    }

    [Fact]
    public async Task A_site_that_is_asked_less_or_nothing_has_not_let_requests_in_again()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        newsroom.Instead = Status(403);
        for (var poll = 0; poll < 4; poll++) await newsroom.PollAsync();

        newsroom.Room.Time.Advance(TimeSpan.FromDays(2));
        await newsroom.Watch.LookAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(AnnouncementKind.SiteAnswers, newsroom.Kinds);

        await newsroom.PollAsync();
        Assert.DoesNotContain(AnnouncementKind.SiteAnswers, newsroom.Kinds);
    }

    [Fact]
    public async Task A_change_is_told_once_however_many_look_and_after_a_restart()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        newsroom.Instead = Status(410);
        await newsroom.PollAsync();
        await newsroom.Announcements.DismissAsync(long.MaxValue, TestContext.Current.CancellationToken);
        newsroom.Instead = null;
        var other = await newsroom.Room.AddFeedAsync($"{newsroom.Site.Origin}/other.xml");
        await newsroom.Room.Archive.WriteAsync(
            write => write.Archive.Execute(
                "update feed set last_polled = 1, failures = 3, last_outcome = 8 where id = @other", new { other }),
            TestContext.Current.CancellationToken);

        var told = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => newsroom.Watch.LookAsync(TestContext.Current.CancellationToken)));

        Assert.Single(told.SelectMany(all => all));
        Assert.Equal([AnnouncementKind.Failing], newsroom.Kinds);
        await newsroom.Room.ReopenAsync();
        await newsroom.Watch.LookAsync(TestContext.Current.CancellationToken);
        Assert.Equal([AnnouncementKind.Failing], newsroom.Kinds);
    }

    [Fact]
    public async Task Only_what_somebody_saw_is_taken_off_the_list()
    {
        await using var newsroom = await WatchedNewsroom.StartAsync();
        newsroom.Instead = Status(403);
        for (var poll = 0; poll < 4; poll++) await newsroom.PollAsync();
        var first = newsroom.Announcements.Unseen(10)[^1].Id;

        await newsroom.Announcements.DismissAsync(first, TestContext.Current.CancellationToken);

        Assert.Equal([AnnouncementKind.SiteRefuses], newsroom.Kinds);
        Assert.Equal(1, newsroom.Announcements.CountUnseen());
    }

    private static RequestDelegate Status(int status) => context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };
}
