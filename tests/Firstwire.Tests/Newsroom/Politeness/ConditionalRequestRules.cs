using Firstwire.Newsroom.Scheduling;
using static Firstwire.Tests.Newsroom.Politeness.ScriptedPublisher;

namespace Firstwire.Tests.Newsroom.Politeness;

/// <summary>
/// Rules 1 to 10 of a well-behaved feed reader: conditional requests (RFC 9110 §13; R. Kroll, "Feed reader score").
/// </summary>
public sealed class ConditionalRequestRules
{
    private const string Modified = "Fri, 14 Mar 2031 06:30:00 GMT";

    [Fact]
    public async Task Rule_01_The_first_request_is_unconditional_and_every_later_one_conditional()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Validated(Rss(("Ferry returns", 60, null)), "\"v1\""));
        await reader.AddAndPollAsync();
        for (var poll = 0; poll < 4; poll++) await reader.StepAsync();

        var requests = reader.Publisher.FeedRequests;
        Assert.Equal((null, null), (requests[0]["If-None-Match"], requests[0]["If-Modified-Since"]));
        Assert.All(requests.Skip(1), request => Assert.Equal("\"v1\"", request["If-None-Match"]));
    }

    [Theory]
    [InlineData("\"v1\"")]
    [InlineData("W/\"5f2-60a\"")]
    [InlineData("unquoted")]
    [InlineData("\"with \\ strange, characters;\"")]
    public async Task Rule_02_If_None_Match_is_the_stored_ETag_byte_for_byte(string tag)
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Rss(("Ferry returns", 60, null)), $"ETag: {tag}");
        await reader.AddAndPollAsync();
        await reader.StepAsync();

        Assert.Equal(tag, reader.Publisher.FeedRequests[1]["If-None-Match"]);
    }

    [Theory]
    [InlineData(Modified)]
    [InlineData("Friday, 14-Mar-31 06:30:00 GMT")]
    [InlineData("yesterday")]
    public async Task Rule_03_If_Modified_Since_is_the_stored_string_and_never_invented(string modified)
    {
        await using var reader = await PoliteReader.StartAsync();
        await reader.AddAndPollAsync();
        reader.Publisher.Feed(Rss(("Council votes", 60, null)), $"Last-Modified: {modified}");
        await reader.StepAsync();
        await reader.StepAsync();

        Assert.Equal(
            [null, null, modified], reader.Publisher.FeedRequests.Select(request => request["If-Modified-Since"]));
    }

    [Fact]
    public async Task Rule_04_Both_validators_are_sent_if_both_were_received_and_none_if_none()
    {
        await using var reader = await PoliteReader.StartAsync();
        await reader.AddAndPollAsync();
        reader.Publisher.Feed(Rss(("Council votes", 60, null)), "ETag: \"v2\"", $"Last-Modified: {Modified}");
        await reader.StepAsync();
        await reader.StepAsync();

        Assert.Equal(
            [(null, null), (null, null), ("\"v2\"", Modified)],
            reader.Publisher.FeedRequests.Select(request => (request["If-None-Match"], request["If-Modified-Since"])));
    }

    [Fact]
    public async Task Rule_05_Every_200_replaces_both_validators_and_one_that_vanished_is_forgotten()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Rss(("One", 60, null)), "ETag: \"v1\"", $"Last-Modified: {Modified}");
        await reader.AddAndPollAsync();
        reader.Publisher.Feed(Rss(("Two", 50, null)), $"Last-Modified: {Modified}");
        await reader.StepAsync();
        await reader.StepAsync();

        Assert.Equal(
            (null, Modified),
            (reader.Publisher.FeedRequests[2]["If-None-Match"], reader.Publisher.FeedRequests[2]["If-Modified-Since"]));
    }

    [Fact]
    public async Task Rule_06_A_304_keeps_the_entries_renews_the_freshness_and_reads_nothing()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Validated(Rss(("Ferry returns", 60, null)), "\"v1\""));
        var feed = await reader.AddAndPollAsync();
        reader.Publisher.Feed(Status(304, "ETag: \"v1\"", "Cache-Control: max-age=36000"));
        await reader.StepAsync();

        Assert.Equal(["Ferry returns"], reader.Titles);
        Assert.Equal(PollOutcome.NotModified, reader.Feed(feed).LastOutcome);
        Assert.True(reader.Feed(feed).NextPoll >= reader.Time.GetUtcNow().AddHours(10));
        Assert.Equal(1, reader.Ask<long>("select count(*) from version"));
    }

    [Fact]
    public async Task Rule_06_A_304_is_not_believed_for_ever_where_a_feed_is_silent_against_its_habit()
    {
        await using var reader = await PoliteReader.StartAsync();
        (string, double, string?)[] busy =
            [.. Enumerable.Range(0, 40).Select(number => ($"Report {number}", number * 6.0, (string?)null))];
        reader.Publisher.Feed(Validated(Rss(busy), "\"always\""));
        await reader.AddAndPollAsync();
        reader.Publisher.Feed(Validated(Rss([("Ferry returns", -600, null), .. busy]), "\"always\""));
        await reader.PassAsync(TimeSpan.FromDays(6));
        Assert.Single(reader.Publisher.FeedRequests, request => request["If-None-Match"] is null);
        await reader.PassAsync(TimeSpan.FromDays(3));
        Assert.Contains("Ferry returns", reader.Titles);

        var before = reader.Publisher.FeedRequests.Count;
        reader.Publisher.Feed(Validated(Rss([("Ferry is late", -13_000, null), .. busy]), "\"always\""));
        await reader.PassAsync(TimeSpan.FromDays(3));
        Assert.Contains("Ferry is late", reader.Titles);
        Assert.All(reader.Publisher.FeedRequests.Skip(before), request => Assert.Null(request["If-None-Match"]));
        Assert.InRange(reader.Publisher.FeedRequests.Count - before, 1, 3);

        reader.Publisher.Feed(Validated(Rss(busy), "\"mended\""));
        await reader.PassAsync(TimeSpan.FromDays(3));
        Assert.Equal("\"mended\"", reader.Publisher.FeedRequests[^1]["If-None-Match"]);
    }

    [Fact]
    public async Task Rule_07_Validators_belong_to_the_exact_address_that_gave_them()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Rss(("One", 60, null)), "ETag: \"own\"");
        await reader.AddAndPollAsync();
        reader.Publisher.Feed(MovedTo(302, "/elsewhere.xml"));
        reader.Publisher.At("/elsewhere.xml", Validated(Rss(("Two", 50, null)), "\"other\""));
        await reader.StepAsync();
        await reader.StepAsync();

        var elsewhere = reader.Publisher.Log.Where(line => line.Target == "/elsewhere.xml").ToList();
        Assert.Equal([null, "\"other\""], elsewhere.Select(line => line["If-None-Match"]));
        Assert.Equal([null, "\"own\"", null], reader.Publisher.FeedRequests.Select(line => line["If-None-Match"]));
    }

    [Fact]
    public async Task Rule_08_Validators_survive_a_restart()
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Rss(("One", 60, null)), "ETag: \"v1\"", $"Last-Modified: {Modified}");
        await reader.AddAndPollAsync();
        await reader.RestartAsync();
        await reader.StepAsync();

        Assert.Equal(
            ("\"v1\"", Modified),
            (reader.Publisher.FeedRequests[1]["If-None-Match"], reader.Publisher.FeedRequests[1]["If-Modified-Since"]));
    }

    [Theory]
    [InlineData("<html><body>Maintenance</body></html>")]
    [InlineData("<rss version=\"2.0\"><channel><title>The Harbour Post</title><item><title>Ferry ret")]
    [InlineData("")]
    public async Task Rule_09_Validators_of_a_truncated_or_unreadable_200_are_never_sent(string body)
    {
        await using var reader = await PoliteReader.StartAsync();
        reader.Publisher.Feed(Rss(("One", 60, null)), "ETag: \"good\"");
        await reader.AddAndPollAsync();
        reader.Publisher.Feed(body, "ETag: \"bad\"");
        await reader.StepAsync();
        await reader.StepAsync();

        Assert.Equal("\"good\"", reader.Publisher.FeedRequests[2]["If-None-Match"]);
    }

    [Fact]
    public async Task Rule_10_Equal_bytes_are_not_read_again_though_the_validators_change()
    {
        await using var reader = await PoliteReader.StartAsync();
        var (body, tag) = (Rss(("One", 60, null)), 0);
        reader.Publisher.Feed(context => Saying(body, "application/rss+xml", $"ETag: \"{tag++}\"")(context));
        var feed = await reader.AddAndPollAsync();
        await reader.StepAsync();
        await reader.StepAsync();

        Assert.Equal((3, PollOutcome.Unchanged), (reader.Feed(feed).Polls, reader.Feed(feed).LastOutcome!.Value));
        Assert.Equal("\"1\"", reader.Publisher.FeedRequests[2]["If-None-Match"]);
        Assert.Equal(1, reader.Ask<long>("select count(*) from version"));
    }
}
