using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Tests.Newsroom.Fetching;
using Microsoft.AspNetCore.Http;
using static Firstwire.Tests.Newsroom.Politeness.ScriptedPublisher;

namespace Firstwire.Tests.Newsroom.Politeness;

/// <summary>Rules 31 to 39: what a well-behaved feed reader makes of an answer's status.</summary>
public sealed class StatusRules
{
    [Theory]
    [InlineData(301)]
    [InlineData(308)]
    public async Task Rule_31_A_permanent_redirect_is_stored_after_three_polls_over_a_day_with_its_validators(
        int status)
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(MovedTo(status, "/new.xml")).At(
            "/new.xml", Validated(Rss(("Ferry returns", 60, null)), "\"new\""));
        var feed = await reader.AddAndPollAsync();
        for (var poll = 0; poll < 2; poll++) await reader.StepAsync();
        Assert.Equal(reader.Publisher.FeedUrl, reader.Feed(feed).Url);
        Assert.Equal(reader.Publisher.Url("/new.xml"), reader.Feed(feed).MovedTo);
        await reader.PassAsync(TimeSpan.FromDays(2));

        Assert.Equal(reader.Publisher.Url("/new.xml"), reader.Feed(feed).Url);
        var before = reader.Publisher.FeedRequests.Count;
        await reader.StepAsync();
        Assert.Equal(before, reader.Publisher.FeedRequests.Count);
        Assert.Equal("\"new\"", reader.Publisher.Log[^1]["If-None-Match"]);
        Assert.Equal(["Ferry returns"], reader.Titles);
    }

    [Theory]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    public async Task Rule_31_A_passing_redirect_is_never_stored(int status)
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(MovedTo(status, "/new.xml")).At(
            "/new.xml", Validated(Rss(("Ferry returns", 60, null)), "\"new\""));
        var feed = await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromDays(10));

        Assert.Equal((reader.Publisher.FeedUrl, null), (reader.Feed(feed).Url, reader.Feed(feed).MovedTo));
    }

    [Fact]
    public async Task Rule_31_A_feed_that_moved_to_one_that_is_followed_already_leads_its_readers_there()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(MovedTo(301, "/new.xml")).At(
            "/new.xml", Validated(Rss(("Ferry returns", 60, null)), "\"new\""));
        var old = await reader.AddAsync();
        var other = await reader.AddAsync(reader.Publisher.Url("/new.xml"));
        await reader.PassAsync(TimeSpan.FromDays(4));

        Assert.True(reader.Feed(old).Stopped);
        Assert.Equal(other, reader.Ask<long>("select group_concat(feed_id) from subscription"));
    }

    [Fact]
    public async Task Rule_31_A_feed_that_moves_back_to_an_address_that_is_asked_no_more_is_asked_there_again()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(MovedTo(301, "/new.xml")).At(
            "/new.xml", Validated(Rss(("Ferry returns", 60, null)), "\"new\""));
        var old = await reader.AddAsync();
        await reader.AddAsync(reader.Publisher.Url("/new.xml"));
        await reader.PassAsync(TimeSpan.FromDays(4));
        Assert.True(reader.Feed(old).Stopped);

        reader.Publisher.Feed(Validated(Rss(("Ferry is late", -60, null), ("Ferry returns", 60, null)), "\"old\"")).At(
            "/new.xml", MovedTo(301, FeedPath));
        await reader.PassAsync(TimeSpan.FromDays(4));

        Assert.False(reader.Feed(old).Stopped);
        Assert.Equal(old, reader.Ask<long>("select group_concat(feed_id) from subscription"));
        reader.Publisher.Feed(Rss(("Ferry docks", -120, null), ("Ferry is late", -60, null)));
        await reader.PassAsync(TimeSpan.FromDays(4));
        Assert.Equal(["Ferry docks", "Ferry is late", "Ferry returns"], reader.Titles.Distinct());
    }

    [Theory]
    [InlineData(FeedOrigin.Person, true)]
    [InlineData(FeedOrigin.Found, false)]
    public async Task Rule_31_A_feed_that_moved_to_one_that_somebody_stopped_goes_on_if_a_person_wants_it(
        FeedOrigin origin, bool goesOn)
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(MovedTo(301, "/new.xml")).At(
            "/new.xml", Validated(Rss(("Ferry returns", 60, null)), "\"new\""));
        var other = await reader.AddAndPollAsync(reader.Publisher.Url("/new.xml"));
        await new FeedStops(reader.Archive).StopAsync(other, TestContext.Current.CancellationToken);
        await reader.AddAsync(origin: origin);
        await reader.PassAsync(TimeSpan.FromDays(4));

        Assert.Equal(goesOn, !reader.Feed(other).Stopped);
    }

    [Fact]
    public async Task Rule_32_Five_redirects_are_followed_and_no_sixth_and_none_from_https_to_http()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(MovedTo(302, "/1"));
        for (var hop = 1; hop < 7; hop++) reader.Publisher.At($"/{hop}", MovedTo(302, $"/{hop + 1}"));
        var feed = await reader.AddAndPollAsync();
        Assert.Equal(6, reader.Publisher.Log.Count);
        Assert.Equal(PollOutcome.Unreachable, reader.Feed(feed).LastOutcome);

        using var certificates = new FixtureCertificates();
        await using var secure = await FixtureSite.StartAsync(
            MovedTo(301, reader.Publisher.FeedUrl), certificate: certificates.Site);
        var result = await Door.FetchAsync(
            Door.LoopbackAllowed with { TrustedAuthorities = [certificates.Authority] },
            $"https://press.localhost:{secure.Port}/feed.xml");
        Assert.Contains("https to http", Assert.IsType<FetchResult.Refused>(result).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_33_A_410_stops_the_feed_for_good()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Status(410));
        var feed = await reader.AddAndPollAsync();
        await reader.PassAsync(TimeSpan.FromDays(100));
        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromDays(1));

        Assert.True(reader.Feed(feed).Stopped);
        Assert.Single(reader.Publisher.FeedRequests);
    }

    [Fact]
    public async Task Rule_34_A_404_is_asked_ever_more_slowly_and_no_more_after_a_month()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Status(404));
        var feed = await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromDays(90));

        Assert.True(reader.Feed(feed).Stopped);
        Assert.InRange(reader.Publisher.FeedRequests.Count, 15, 45);
        Assert.InRange(
            reader.Publisher.FeedRequests[^1].At - NewsroomFixture.Start, TimeSpan.FromDays(30), TimeSpan.FromDays(32));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task Rule_35_A_refusal_stops_the_feed_after_some_polls_is_told_and_met_without_disguise(int status)
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Status(status));
        var feed = await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromDays(60));

        Assert.True(reader.Feed(feed).Stopped);
        Assert.Contains($"{status}", reader.Feed(feed).Trouble, StringComparison.Ordinal);
        Assert.InRange(reader.Publisher.FeedRequests.Count, 2, 8);
        Assert.Single(reader.Publisher.FeedRequests.Select(request => request["User-Agent"]).Distinct());
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task Rule_36_A_server_in_trouble_is_left_alone_ever_longer_and_its_entries_stay(int status)
    {
        await using var reader = await PoliteReader.StartAsync();
        var feed = await reader.AddAndPollAsync();
        await reader.StepAsync();
        reader.Publisher.Feed(Status(status));
        var before = reader.Publisher.FeedRequests.Count;
        await reader.PassAsync(TimeSpan.FromDays(10));

        Assert.InRange(reader.Publisher.FeedRequests.Count - before, 4, 14);
        Assert.False(reader.Feed(feed).Stopped);
        Assert.Equal(["Ferry returns", "Council votes"], reader.Titles);
    }

    [Theory]
    [InlineData("<!doctype html><title>Parked</title><p>Buy this domain")]
    [InlineData("")]
    [InlineData("{\"error\": \"try later\"}")]
    public async Task Rule_37_A_200_that_is_no_feed_is_a_failure_and_deletes_nothing(string body)
    {
        await using var reader = await PoliteReader.StartAsync();
        var feed = await reader.AddAndPollAsync();
        reader.Publisher.Feed(Saying(body, "text/html"));
        await reader.StepAsync();

        Assert.Equal(PollOutcome.Unreadable, reader.Feed(feed).LastOutcome);
        Assert.Equal(["Ferry returns", "Council votes"], reader.Titles);
    }

    [Fact]
    public async Task Rule_38_A_failing_certificate_is_never_answered_by_asking_without_one()
    {
        using var certificates = new FixtureCertificates();
        await using var secure = await FixtureSite.StartAsync(
            context => context.Response.WriteAsync("secret"), certificate: certificates.Site);
        await using var reader = await PoliteReader.StartAsync();
        var feed = await reader.AddAndPollAsync($"https://press.localhost:{secure.Port}/feed.xml");
        for (var poll = 0; poll < 3; poll++) await reader.StepAsync();

        Assert.Equal(PollOutcome.Unreachable, reader.Feed(feed).LastOutcome);
        Assert.Contains("certificate", reader.Feed(feed).Trouble, StringComparison.Ordinal);
        Assert.Empty(secure.Requests);
    }

    [Fact]
    public async Task Rule_39_A_451_stops_the_feed_and_says_why()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Status(451));
        var feed = await reader.AddAndPollAsync();
        await reader.PassAsync(TimeSpan.FromDays(60));

        Assert.Single(reader.Publisher.FeedRequests);
        Assert.Equal(
            (true, PollOutcome.LegallyBlocked), (reader.Feed(feed).Stopped, reader.Feed(feed).LastOutcome!.Value));
        Assert.Contains("legal", reader.Feed(feed).Trouble, StringComparison.Ordinal);
    }
}
