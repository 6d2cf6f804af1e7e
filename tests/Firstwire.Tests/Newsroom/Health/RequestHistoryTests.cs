using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Newsroom.Health;

public sealed class RequestHistoryTests : IAsyncDisposable
{
    private const string Feed = "https://www.harbour-post.example/feed.xml";

    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);

    private RequestHistory History => new(room.Archive);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Theory]
    [InlineData("harbour-post.example")]
    [InlineData("www.harbour-post.example")]
    [InlineData(" HTTPS://Harbour-Post.example/anything ")]
    public async Task A_publisher_learns_what_was_fetched_when_and_why(string host)
    {
        var feed = await room.AddFeedAsync(Feed);
        await LogAsync(Feed, FetchPurpose.Feed, PollReason.Rhythm, PollOutcome.NotModified, 304, feed);
        await LogAsync(Feed, FetchPurpose.Robots, PollReason.SiteRules, PollOutcome.NotFound, 404);

        var history = History.OfHost(host, null, 10)!;

        Assert.Equal("harbour-post.example", history.Domain);
        Assert.Equal(
            [(FetchPurpose.Robots, PollReason.SiteRules, 404, "/robots.txt"),
                (FetchPurpose.Feed, PollReason.Rhythm, 304, Feed)],
            history.Requests.Select(
                request => (request.Purpose, request.Reason, request.Status!.Value, request.Address!)));
        Assert.Equal(
            (2, 1, 0, 240),
            history.Days.Select(day => (day.Requests, day.NotModified, day.Refused, day.Bytes)).Single());
        Assert.NotNull(history.Unit);
    }

    [Fact]
    public async Task A_host_that_was_never_asked_gets_an_honest_empty_answer()
    {
        var history = History.OfHost("nobody.example", null, 10)!;

        Assert.Equal(("nobody.example", null), (history.Domain, history.Unit));
        Assert.Empty(history.Days);
        await Task.CompletedTask;
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a host")]
    [InlineData("javascript:alert(1)//")]
    public void What_is_no_host_gets_no_answer(string host) => Assert.Null(History.OfHost(host, null, 10));

    [Fact]
    public async Task An_erased_page_is_told_without_its_address()
    {
        var feed = await room.AddFeedAsync(Feed);
        await room.FileAsync(feed, Feed, NewsroomFixture.Ferry());
        var item = room.Items.Newest(1)[0].Id;
        await LogAsync(Feed, FetchPurpose.Page, PollReason.NewEntry, PollOutcome.Changed, 200, item: item);
        Assert.Equal(
            "https://harbour-post.example/night-ferry",
            Assert.Single(History.OfHost("harbour-post.example", null, 10)!.Requests).Address);

        await new ItemErasure(room.Archive).EraseAsync([item], TestContext.Current.CancellationToken);

        Assert.Null(Assert.Single(History.OfHost("harbour-post.example", null, 10)!.Requests).Address);
    }

    [Fact]
    public async Task Where_a_feed_went_is_not_told_to_the_host_that_it_left()
    {
        var feed = await room.AddFeedAsync("https://elsewhere.example/feed.xml");
        await LogAsync(Feed, FetchPurpose.Feed, PollReason.First, PollOutcome.Changed, 200, feed);

        Assert.Null(Assert.Single(History.OfHost("harbour-post.example", null, 10)!.Requests).Address);
    }

    [Fact]
    public async Task Requests_older_than_a_month_are_not_told()
    {
        await LogAsync(Feed, FetchPurpose.Robots, PollReason.SiteRules, PollOutcome.NotFound, 404);
        room.Time.Advance(RequestLog.Kept + TimeSpan.FromMinutes(1));

        Assert.Empty(History.OfHost("harbour-post.example", null, 10)!.Requests);
    }

    [Fact]
    public async Task Pages_of_requests_follow_one_another_without_a_gap()
    {
        for (var number = 0; number < 25; number++)
        {
            await LogAsync(Feed, FetchPurpose.Robots, PollReason.SiteRules, PollOutcome.Changed, 200 + number);
            if (number % 3 == 0) room.Time.Advance(TimeSpan.FromMilliseconds(1));
        }

        var seen = new List<int>();
        string? older = null;
        do
        {
            var page = History.OfHost("harbour-post.example", older, 7)!;
            Assert.InRange(page.Requests.Count, 1, 7);
            seen.AddRange(page.Requests.Select(request => request.Status!.Value));
            older = page.Older;
        }
        while (older is not null);

        Assert.Equal(Enumerable.Range(200, 25).Reverse(), seen);
    }

    private Task<bool> LogAsync(
        string url, FetchPurpose purpose, PollReason reason, PollOutcome outcome, int status, long? feed = null,
        long? item = null) =>
        room.Archive.WriteAsync(write =>
        {
            RequestLog.Add(write, new LoggedRequest(
                PoliteUnits.Ensure(write, WebUrl.Parse(url)!), purpose, reason, outcome, status, 120, feed, item));
            return true;
        });
}
