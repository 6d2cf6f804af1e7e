using System.Text.Json;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Server.Commands;

public sealed class HealthCommandTests : IDisposable
{
    private const string Harbour = "https://harbour-post.example/feed.xml";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_terminal_tells_each_feed_with_its_next_poll_and_why_then()
    {
        await FillAsync();

        var table = await RunAsync(0, "feeds");
        Assert.Contains("not asked yet", table, StringComparison.Ordinal);
        Assert.Contains("somebody asked for it", table, StringComparison.Ordinal);
        Assert.Contains("No feed is in trouble.", await RunAsync(0, "feeds", "--failing"), StringComparison.Ordinal);

        using var json = JsonDocument.Parse(await RunAsync(0, "feeds", "--json"));
        Assert.Equal(
            (Harbour, "waiting", "somebody asked for it"),
            (Text(json.RootElement[0], "url"), Text(json.RootElement[0], "state"), Text(json.RootElement[0], "why")));
    }

    [Fact]
    public async Task A_feed_is_stopped_and_asked_again_by_its_number_or_its_address()
    {
        await FillAsync();

        Assert.Contains($"stopped {Harbour}", await RunAsync(0, "feeds", "stop", "1"), StringComparison.Ordinal);
        Assert.Contains("not asked now", await RunAsync(1, "feeds", "stop", Harbour), StringComparison.Ordinal);
        using (var json = JsonDocument.Parse(await RunAsync(0, "feeds", "--json")))
        {
            Assert.Equal(("stopped", "unfollowed"),
                (Text(json.RootElement[0], "state"), Text(json.RootElement[0], "reason")));
        }

        Assert.Contains($"resumed {Harbour}", await RunAsync(0, "feeds", "resume", Harbour), StringComparison.Ordinal);
        Assert.Contains("asked already", await RunAsync(1, "feeds", "resume", "1"), StringComparison.Ordinal);
        Assert.Contains("There is no feed 7", await RunAsync(1, "feeds", "stop", "7"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_terminal_answers_a_publisher()
    {
        await FillAsync();

        Assert.Contains(Harbour, await RunAsync(0, "requests", "www.harbour-post.example"), StringComparison.Ordinal);
        Assert.Contains(
            "Nothing was asked of nobody.example", await RunAsync(0, "requests", "nobody.example"),
            StringComparison.Ordinal);
        Assert.Contains("is no host name", await RunAsync(1, "requests", "no host"), StringComparison.Ordinal);

        using var json = JsonDocument.Parse(await RunAsync(0, "requests", "harbour-post.example", "--json"));
        Assert.Equal(
            ("harbour-post.example", Harbour),
            (Text(json.RootElement, "domain"), Text(json.RootElement.GetProperty("requests")[0], "address")));
    }

    [Theory]
    [InlineData("feeds")]
    [InlineData("outlets")]
    public async Task An_empty_archive_says_how_it_is_filled(string command)
    {
        await using (NewsArchive.Open(folder["archive"], TimeProvider.System))
        {
        }

        Assert.Contains("firstwire add URL", await RunAsync(0, command), StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private async Task FillAsync()
    {
        await using var archive = NewsArchive.Open(folder["archive"], TimeProvider.System);
        await new FeedSubscriptions(archive).SubscribeAsync(
            [new FeedRequest(Harbour)], TestContext.Current.CancellationToken);
        await archive.WriteAsync(
            write =>
            {
                var unit = PoliteUnits.Ensure(write, WebUrl.Parse(Harbour)!);
                RequestLog.Add(write, new LoggedRequest(
                    unit, FetchPurpose.Feed, PollReason.First, PollOutcome.Changed, 200, 40, FeedId: 1));
                return true;
            },
            TestContext.Current.CancellationToken);
    }

    private Task<string> RunAsync(int exitCode, params string[] arguments) =>
        FirstwireProgram.RunAsync(exitCode, [.. arguments, "--data", folder["archive"]]);
}
