using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Search;
using Firstwire.Press;

namespace Firstwire.Tests.Newsroom.Pipeline;

/// <summary>From a feed's bytes on the wire to an item that can be read and found.</summary>
public sealed class PressPipelineTests
{
    [Fact]
    public async Task The_world_press_is_polled_read_filed_and_found()
    {
        await using var run = await PressRun.StartAsync(new PressOptions { EntriesPerFeed = 5 });
        await run.SubscribeAsync(run.Press.FeedUrls);

        var counts = await run.RunUntilIdleAsync();

        Assert.Equal((40, 200, 0), (counts.Polls, counts.Items, counts.Failures));
        var reads = new ItemReads(run.Archive, PressRun.Options);
        var items = reads.Newest(500);
        Assert.Equal(200, items.Select(item => item.Url).Distinct().Count());
        Assert.True(items.Select(item => item.Language).Distinct().Count() >= 8);
        Assert.All(items, item => Assert.Equal(run.Press.Find(item.Url)!.Title.Replace('\u00a0', ' '), item.Title));
        var sample = items.First(item => item.Language == "en" && item.Authors.Count > 0);
        Assert.Contains(sample.Id, new ItemSearch(run.Archive).Find(sample.Title!, 20).Select(hit => hit.Id));
        Assert.True(new Verification(run.Archive).Run(cancellation: TestContext.Current.CancellationToken).IsClean);
    }

    [Fact]
    public async Task Every_shown_sentence_stands_on_its_publishers_page()
    {
        await using var run = await PressRun.StartAsync(new PressOptions { EntriesPerFeed = 3 });
        await run.SubscribeAsync(run.Press.FeedUrls);
        await run.RunUntilIdleAsync();

        var reads = new ItemReads(run.Archive, PressRun.Options);
        var read = 0;
        foreach (var item in reads.Newest(500))
        {
            if (reads.Find(item.Id) is not ItemLookup.Found { Details: { Body: { } body, Versions: [_, ..] } })
                continue;
            var article = run.Press.Find(item.Url)!;
            if (body.Html.Contains(
                System.Net.WebUtility.HtmlEncode(article.Paragraphs[0])[..20], StringComparison.Ordinal)) read++;
        }

        Assert.True(read > 60, $"{read} of 120 items show their article's first words");
    }

    [Fact]
    public async Task A_second_start_polls_nothing_that_is_not_due()
    {
        await using var run = await PressRun.StartAsync(new PressOptions { EntriesPerFeed = 2, Outlets = 5 });
        await run.SubscribeAsync(run.Press.FeedUrls);
        await run.RunUntilIdleAsync();
        var asked = run.Press.Requests.Count;

        var counts = await run.RunUntilIdleAsync();

        Assert.Equal(0, counts.Polls);
        Assert.Equal(asked, run.Press.Requests.Count);
    }

    [Fact]
    public async Task A_feed_that_has_not_changed_is_asked_with_its_validators_and_answers_304()
    {
        await using var run = await PressRun.StartAsync(new PressOptions { EntriesPerFeed = 2, Outlets = 5 });
        await run.SubscribeAsync(run.Press.FeedUrls);
        var quick = PressRun.Options with { PollInterval = TimeSpan.FromMilliseconds(1) };
        await run.RunUntilIdleAsync(quick);
        await run.MakeEveryFeedDueAsync();

        var counts = await run.RunUntilIdleAsync();

        Assert.Equal((5, 5, 0), (counts.Polls, counts.NotModified, counts.Items));
        Assert.All(run.Press.Requests.TakeLast(5), request => Assert.Equal(
            (304, true), (request.Status, request.IfNoneMatch is not null)));
    }

    [Fact]
    public async Task Without_the_reading_of_pages_entries_are_kept_as_stated_and_no_page_is_asked_for_then_or_later()
    {
        await using var run = await PressRun.StartAsync(new PressOptions { EntriesPerFeed = 4, Outlets = 5 });
        await run.SubscribeAsync(run.Press.FeedUrls);

        var counts = await run.RunUntilIdleAsync(PressRun.Options with { ReadPages = false });
        var later = await run.RunUntilIdleAsync();

        Assert.Equal((5, 20, 0), (counts.Polls, counts.Items, counts.Pages));
        Assert.Equal(0, later.Pages);
        Assert.Equal(5, run.Press.Requests.Count);
    }

    [Fact]
    public async Task Troubled_servers_are_told_in_plain_words_and_harm_nobody()
    {
        await using var run = await PressRun.StartAsync(
            new PressOptions
            {
                EntriesPerFeed = 2,
                Outlets = 3,
                Hostile = true,
                LongestDelay = TimeSpan.FromSeconds(1)
            }, TimeProvider.System);
        await run.SubscribeAsync([.. run.Press.FeedUrls, .. run.Press.Troubles.Select(trouble => trouble.Url)]);

        await run.RunUntilIdleAsync();

        var feeds = new FeedHealth(run.Archive).All();
        Assert.All(feeds, feed => Assert.NotNull(feed.LastOutcome));
        Assert.All(feeds.Where(feed => feed.IsFailing), feed => Assert.False(string.IsNullOrWhiteSpace(feed.Trouble)));
        Assert.Contains(feeds, feed => feed.LastOutcome == PollOutcome.Gone && feed.Stopped);
        Assert.Contains(feeds, feed => feed.LastOutcome == PollOutcome.TooManyRequests);
        Assert.Equal(3, feeds.Count(feed => run.Press.FeedUrls.Contains(feed.Url) && !feed.IsFailing));
        Assert.True(new Verification(run.Archive).Run(cancellation: TestContext.Current.CancellationToken).IsClean);
    }

    [Fact]
    public async Task Publishers_see_an_honest_reader()
    {
        await using var run = await PressRun.StartAsync(new PressOptions { EntriesPerFeed = 2, Outlets = 3 });
        await run.SubscribeAsync(run.Press.FeedUrls);
        await run.RunUntilIdleAsync();

        Assert.All(run.Press.Requests, request =>
        {
            Assert.StartsWith("Firstwire/", request.UserAgent, StringComparison.Ordinal);
            Assert.Null(request.Referer);
            Assert.False(request.HasCookie);
            Assert.Equal("GET", request.Method);
        });
        Assert.Equal(3, run.Press.Requests.Count(request => request.Path == "/robots.txt"));
    }
}
