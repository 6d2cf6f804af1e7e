using Firstwire.Newsroom;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;
using static Firstwire.Tests.Newsroom.Politeness.ScriptedPublisher;

namespace Firstwire.Tests.Newsroom.Politeness;

/// <summary>Rules 11 to 20: when a well-behaved feed reader asks.</summary>
public sealed class TimingRules
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>A feed as busy as a newspaper: forty entries, one every six minutes.</summary>
    private static readonly string Busy = Rss(
        [.. Enumerable.Range(0, 40).Select(number => ($"Report {number}", number * 6.0, (string?)null))]);

    [Fact]
    public async Task Rule_11_A_conditional_reader_asks_at_most_once_an_hour_and_an_unconditional_one_once_a_day()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Validated(Busy, "\"v1\""));
        reader.Publisher.At("/plain.xml", Saying(Busy, "application/rss+xml"));
        await reader.AddAsync();
        await reader.AddAsync(reader.Publisher.Url("/plain.xml", "inland-courier.example"));
        await reader.PassAsync(TimeSpan.FromDays(3));

        Assert.All(Gaps(reader.Publisher.FeedRequests), gap => Assert.True(gap >= Hour));
        Assert.All(
            Gaps(reader.Publisher.Log.Where(line => line.Target == "/plain.xml")),
            gap => Assert.True(gap >= TimeSpan.FromDays(1)));
        Assert.InRange(reader.Publisher.FeedRequests.Count, 12, 72);
    }

    [Theory]
    [InlineData("max-age=60")]
    [InlineData("max-age=1800")]
    public async Task Rule_11_Only_the_publishers_own_word_lets_a_feed_be_asked_more_often_every_15_minutes_at_most(
        string control)
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Validated(Busy, "\"v1\"", $"Cache-Control: {control}"));
        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromHours(6));

        Assert.All(Gaps(reader.Publisher.FeedRequests), gap => Assert.True(
            gap >= TimeSpan.FromMinutes(control == "max-age=60" ? 15 : 30)));
        Assert.Contains(Gaps(reader.Publisher.FeedRequests), gap => gap < Hour);
    }

    [Fact]
    public async Task Rule_12_Adding_a_feed_makes_one_request_and_adding_its_page_one_each()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.At("/", Saying(
            "<html><head><title>Post</title><link rel=alternate type=application/rss+xml href=/feed.xml></head></html>",
            "text/html"));
        await reader.AddAsync(reader.Publisher.Url("/"));
        await reader.PassAsync(TimeSpan.FromMinutes(30));

        Assert.Equal(["/", FeedPath], reader.Publisher.Log.Select(line => line.Target));
        Assert.Equal(["Ferry returns", "Council votes"], reader.Titles);
    }

    [Fact]
    public async Task Rule_12_A_page_that_is_added_again_leads_to_its_feed_again()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.At("/", Saying(
            "<html><head><title>Post</title><link rel=alternate type=application/rss+xml href=/feed.xml></head></html>",
            "text/html"));
        var page = await reader.AddAsync(reader.Publisher.Url("/"));
        await reader.PassAsync(TimeSpan.FromMinutes(30));
        var feed = reader.Ask<long>("select max(id) from feed");
        await new FeedStops(reader.Archive).StopAsync(feed, TestContext.Current.CancellationToken);

        await reader.AddAsync(reader.Publisher.Url("/"));
        await reader.PassAsync(TimeSpan.FromMinutes(30));

        Assert.Equal((true, false), (reader.Feed(page).Stopped, reader.Feed(feed).Stopped));
        Assert.Equal(feed, reader.Ask<long>("select group_concat(feed_id) from subscription"));
    }

    [Fact]
    public async Task Rule_13_Restarting_importing_again_and_adding_again_ask_nothing_before_its_time()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Validated(Busy, "\"v1\""));
        var feed = await reader.AddAndPollAsync();
        var due = reader.Feed(feed).NextPoll;
        reader.Time.Advance(TimeSpan.FromMinutes(5));
        await reader.RestartAsync();
        await reader.AddAsync();
        Assert.Null(await reader.WorkAsync());

        Assert.Single(reader.Publisher.FeedRequests);
        Assert.Equal(due, reader.Feed(feed).NextPoll);
    }

    [Fact]
    public async Task Rule_14_Feeds_polled_at_one_moment_are_not_polled_at_one_moment_again()
    {
        await using var reader = await PoliteReader.StartAsync(
            new NewsroomOptions { Seed = 1, UnitGap = TimeSpan.Zero });
        reader.Publisher.Feed(Validated(Busy, "\"v1\""));
        var feeds = new List<long>();
        for (var host = 0; host < 30; host++)
            feeds.Add(await reader.AddAsync(reader.Publisher.Url(FeedPath, $"outlet-{host}.example")));
        for (var left = feeds.Count; left > 0; left--) await reader.WorkAsync();

        var dues = feeds.Select(feed => reader.Feed(feed).NextPoll!.Value).ToList();
        Assert.True(dues.Distinct().Count() >= 29);
        Assert.True(dues.Select(due => due.Second).Distinct().Count() > 10);
        Assert.True(dues.Max() - dues.Min() > TimeSpan.FromMinutes(3));
    }

    [Theory]
    [InlineData("Cache-Control: max-age=14400", 4)]
    [InlineData("Cache-Control: public, MAX-AGE = \"14400\"", 4)]
    [InlineData("Cache-Control: max-age=999999", 24)]
    [InlineData("Cache-Control: no-store", 1)]
    [InlineData("Cache-Control: no-cache, max-age=0", 1)]
    public async Task Rule_15_Freshness_is_respected_and_no_store_does_not_raise_the_rate(string field, int hours)
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Validated(Busy, "\"v1\"", field));
        var feed = await reader.AddAndPollAsync();

        Assert.InRange(reader.Feed(feed).NextPoll!.Value - reader.Time.GetUtcNow(), Hour * hours, Hour * (hours + 2.6));
    }

    [Fact]
    public async Task Rule_15_Expires_counts_where_there_is_no_max_age()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(
            Validated(Busy, "\"v1\"", "Date: Fri, 14 Mar 2031 08:00:00 GMT", "Expires: Fri, 14 Mar 2031 13:00:00 GMT"));
        var feed = await reader.AddAndPollAsync();

        Assert.InRange(reader.Feed(feed).NextPoll!.Value - reader.Time.GetUtcNow(), Hour * 5, Hour * 5.6);
    }

    [Theory]
    [InlineData(429, "7200")]
    [InlineData(503, "7200")]
    [InlineData(429, "Fri, 14 Mar 2031 10:00:00 GMT")]
    [InlineData(503, "Fri, 14 Mar 2031 10:00:00 GMT")]
    public async Task Rule_16_Retry_After_is_waited_out_in_full_for_the_whole_host(int status, string wait)
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Status(status, $"Retry-After: {wait}", "Date: Fri, 14 Mar 2031 08:00:00 GMT"));
        reader.Publisher.At("/sport.xml", Saying(Busy, "application/rss+xml"));
        await reader.AddAndPollAsync();
        await reader.AddAsync(reader.Publisher.Url("/sport.xml", "sport.harbour-post.example"));
        await reader.PassAsync(Hour * 2 - TimeSpan.FromSeconds(1));
        Assert.Single(reader.Publisher.Log);
        await reader.PassAsync(Hour);

        Assert.All(
            Gaps(reader.Publisher.Log).Take(1), gap => Assert.True(gap > Hour * 2, $"{gap}: jitter comes on top"));
        Assert.Contains(reader.Publisher.Log, line => line.Target == "/sport.xml");
    }

    [Fact]
    public async Task Rule_17_A_429_without_a_time_is_taken_for_an_answer_and_the_waits_grow()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Status(429));
        await reader.AddAsync();
        for (var poll = 0; poll < 6; poll++) await reader.StepAsync();

        var gaps = Gaps(reader.Publisher.FeedRequests);
        Assert.True(gaps[0] >= Hour);

        // Each wait is drawn anew within its half, so growth is by the double of the least.
        Assert.All(Enumerable.Range(0, gaps.Count), number => Assert.InRange(
            gaps[number], Least(Hour * Math.Pow(2, number)), Least(Hour * Math.Pow(2, number)) * 1.6));

        static TimeSpan Least(TimeSpan wait) => wait < TimeSpan.FromDays(1) ? wait : TimeSpan.FromDays(1);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("Fri, 14 Mar 2031 07:00:00 GMT")]
    public async Task Rule_17_A_429_that_names_no_time_to_come_names_none(string wait)
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Status(429, $"Retry-After: {wait}", "Date: Fri, 14 Mar 2031 08:00:00 GMT"));
        await reader.AddAsync();
        await reader.AddAsync(reader.Publisher.Url("/sport.xml"));
        await reader.StepAsync();
        await reader.StepAsync();

        Assert.True(Gaps(reader.Publisher.Log)[0] >= TimeSpan.FromMinutes(1));
        await reader.PassAsync(TimeSpan.FromMinutes(50));
        Assert.Single(reader.Publisher.FeedRequests);
    }

    [Theory]
    [InlineData("<ttl>240</ttl>", 4)]
    [InlineData(
        "<sy:updatePeriod xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\">daily</sy:updatePeriod><sy:updateFrequency xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\">4</sy:updateFrequency>",
        6)]
    [InlineData("<skipHours><hour>9</hour><hour>10</hour><hour>11</hour></skipHours>", 4)]
    [InlineData("<skipDays><day>Friday</day></skipDays>", 16)]
    public async Task Rule_18_Ttl_skipHours_skipDays_and_updatePeriod_are_floors_also_after_a_304(
        string channel, int hours)
    {
        await using var reader = await PoliteReader.StartAsync();
        var entries = Enumerable.Range(0, 40)
            .Select(number => ($"Report {number}", number * 6.0, (string?)null)).ToArray();
        reader.Publisher.Feed(Validated(Rss(channel, entries), "\"v1\""));
        var feed = await reader.AddAndPollAsync();
        Assert.True(reader.Feed(feed).NextPoll - reader.Time.GetUtcNow() >= Hour * hours);
        await reader.StepAsync();

        Assert.True(reader.Feed(feed).NextPoll
            - reader.Time.GetUtcNow() >= (channel.Contains("skip", StringComparison.Ordinal) ? Hour : Hour * hours));
        Assert.Equal(1, reader.Feed(feed).NotModified);
    }

    [Fact]
    public async Task Rule_19_A_feed_that_many_follow_is_asked_once()
    {
        await using var reader = await PoliteReader.StartAsync();
        for (var person = 0; person < 3; person++) await reader.AddAsync();
        await reader.AddAsync(
            reader.Publisher.FeedUrl.Replace("http://harbour-post", "HTTP://Harbour-Post", StringComparison.Ordinal));
        await reader.PassAsync(TimeSpan.FromMinutes(10));

        Assert.Single(reader.Publisher.FeedRequests);
    }

    [Fact]
    public async Task Rule_20_One_request_at_a_time_goes_to_a_host_a_second_apart_and_so_to_hosts_on_one_server()
    {
        await using var reader = await PoliteReader.StartAsync();
        string[] hosts =
            ["harbour-post.example", "www.harbour-post.example", "inland-courier.example", "hill-gazette.example"];
        foreach (var host in hosts) reader.Publisher.At($"{host}/", Saying("<html></html>", "text/html"));
        foreach (var host in hosts) await reader.AddAsync(reader.Publisher.Url(FeedPath, host));
        await reader.PassAsync(TimeSpan.FromHours(2));
        var before = reader.Publisher.Log.Count;

        // All are due at once; the server that they share is known by now.
        await reader.MakeAllDueAsync();
        Assert.Single(
            await new Ownership(reader.Archive, reader.Options).ClaimAsync(10, TestContext.Current.CancellationToken));
        await reader.PassAsync(TimeSpan.FromMinutes(30));

        Assert.All(Gaps(reader.Publisher.Log.Skip(before)), gap => Assert.True(gap >= TimeSpan.FromSeconds(1)));
        Assert.Equal(hosts.Length, reader.Publisher.Log.Skip(before).Select(line => line.Host).Distinct().Count());
    }

    private static List<TimeSpan> Gaps(IEnumerable<PublisherLine> log)
    {
        var times = log.Select(line => line.At).Order().ToList();
        return [.. times.Zip(times.Skip(1), (one, other) => other - one)];
    }
}
