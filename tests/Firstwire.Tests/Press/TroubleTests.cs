using System.Net;
using System.Text;
using System.Xml;
using Firstwire.Press;

namespace Firstwire.Tests.Press;

public sealed class TroubleTests
{
    private static readonly PressOptions Hostile = new() { Hostile = true, Outlets = 3 };

    [Fact]
    public async Task A_friendly_press_has_no_troubles()
    {
        await using var reader = await PressReader.OpenAsync(new PressOptions { Outlets = 1 });
        Assert.Empty(reader.Press.Troubles);
        using var response = await reader.GetAsync($"http://trouble-gone.localhost:{reader.Press.Port}/feed.xml");
        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("moved", 301)]
    [InlineData("temporary", 302)]
    [InlineData("redirect-private", 302)]
    [InlineData("not-found", 404)]
    [InlineData("gone", 410)]
    [InlineData("busy", 429)]
    [InlineData("error-500", 500)]
    [InlineData("error-503", 503)]
    [InlineData("always-304", 304)]
    [InlineData("empty", 200)]
    public async Task A_trouble_answers_with_its_status(string name, int status)
    {
        await using var reader = await PressReader.OpenAsync(Hostile);
        using var response = await reader.GetAsync(Url(reader, name));
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status, reader.Press.Requests[^1].Status);
    }

    [Fact]
    public async Task Moved_feeds_are_found_where_they_went_and_loops_go_round()
    {
        await using var reader = await PressReader.OpenAsync(Hostile);
        using var moved = await reader.GetAsync(Url(reader, "moved"));
        Assert.Contains("<rss", await reader.TextAsync(moved.Headers.Location!.OriginalString));

        using var there = await reader.GetAsync(Url(reader, "redirect-loop"));
        using var back = await reader.GetAsync(there.Headers.Location!.OriginalString);
        Assert.Equal(Url(reader, "redirect-loop"), back.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_busy_server_says_when_in_seconds_or_as_a_date()
    {
        await using var reader = await PressReader.OpenAsync(Hostile);
        using var seconds = await reader.GetAsync(Url(reader, "busy-seconds"));
        using var date = await reader.GetAsync(Url(reader, "busy-date"));
        Assert.Equal(TimeSpan.FromMinutes(2), seconds.Headers.RetryAfter!.Delta);
        Assert.Equal(PressReader.Opening.AddMinutes(2), date.Headers.RetryAfter!.Date);
    }

    [Fact]
    public async Task A_dead_feed_dies_after_its_last_poll()
    {
        await using var reader = await PressReader.OpenAsync(Hostile);
        var statuses = new List<HttpStatusCode>();
        for (var poll = 0; poll < 4; poll++)
        {
            using var response = await reader.GetAsync(Url(reader, "dead-after-3"));
            statuses.Add(response.StatusCode);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Gone], statuses);
    }

    [Fact]
    public async Task A_silent_server_waits_on_the_given_clock_and_no_longer_than_it_may()
    {
        await using var reader = await PressReader.OpenAsync(Hostile with { LongestDelay = TimeSpan.FromMinutes(1) });
        var answer = reader.GetAsync(Url(reader, "silent"));
        while (reader.Press.Requests.Count == 0)
        {
            await Task.Yield();
        }

        Assert.False(answer.IsCompleted);
        while (!answer.IsCompleted)
        {
            reader.Clock.Advance(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }

        using var response = await answer;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_press_that_closes_does_not_wait_for_its_slow_servers()
    {
        Task<HttpResponseMessage> answer;
        await using (var reader = await PressReader.OpenAsync(Hostile))
        {
            answer = reader.GetAsync(Url(reader, "silent"));
            while (reader.Press.Requests.Count == 0)
            {
                await Task.Yield();
            }
        }

        await Assert.ThrowsAnyAsync<Exception>(() => answer);
    }

    [Fact]
    public async Task A_truncated_body_ends_before_its_length()
    {
        await using var reader = await PressReader.OpenAsync(Hostile);
        using var response = await reader.GetAsync(Url(reader, "truncated"));
        Assert.NotNull(response.Content.Headers.ContentLength);
        await Assert.ThrowsAsync<HttpRequestException>(
            () => response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("huge")]
    [InlineData("gzip-bomb")]
    public async Task Bodies_without_end_are_made_as_they_are_sent(string name)
    {
        await using var reader = await PressReader.OpenAsync(Hostile);
        using var response = await reader.GetAsync(Url(reader, name));
        await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        var buffer = new byte[64];
        await body.ReadExactlyAsync(buffer, TestContext.Current.CancellationToken);
        Assert.Equal(name == "gzip-bomb", buffer[0] == 0x1F && buffer[1] == 0x8B);
    }

    [Theory]
    [InlineData("broken-xml")]
    [InlineData("cut-xml")]
    [InlineData("entity-bomb")]
    [InlineData("outside-entity")]
    [InlineData("html-as-feed")]
    [InlineData("control-characters")]
    public async Task What_is_broken_is_refused_by_a_strict_parser(string name)
    {
        await using var reader = await PressReader.OpenAsync(Hostile);
        var text = await reader.TextAsync(Url(reader, name));
        Assert.Throws<XmlException>(() => Read(text));
    }

    [Theory]
    [InlineData("deep")]
    [InlineData("hostile-feed")]
    [InlineData("changing-ids")]
    [InlineData("future-dates")]
    [InlineData("wrong-type")]
    public async Task What_means_harm_is_well_formed(string name)
    {
        await using var reader = await PressReader.OpenAsync(Hostile);
        Read(await reader.TextAsync(Url(reader, name)));
    }

    [Fact]
    public async Task Ids_change_from_one_visit_to_the_next()
    {
        await using var reader = await PressReader.OpenAsync(Hostile);
        var url = Url(reader, "changing-ids");
        Assert.NotEqual(await reader.TextAsync(url), await reader.TextAsync(url));
    }

    private static string Url(PressReader reader, string name) =>
        reader.Press.Troubles.Single(trouble => trouble.Name == name).Url;

    private static void Read(string text)
    {
        using var xml = XmlReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        while (xml.Read())
        {
        }
    }
}
