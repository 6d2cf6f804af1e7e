using Firstwire.Newsroom;
using Firstwire.Newsroom.WebSub.Publishing;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Newsroom.WebSub;

public sealed class HubDeskTests
{
    [Fact]
    public async Task Whoever_makes_up_hosts_below_one_domain_does_not_fill_the_hub()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var desk = new HubDesk(
            room.Archive, new NewsroomOptions { Seed = 1, PublicUrl = "https://firstwire.example" },
            [new HubTopic("/feed.atom", "application/atom+xml", static () => [])]);
        for (var number = 0; number < 50; number++)
        {
            Assert.IsType<HubReply.Accepted>(await AskAsync(desk, $"https://a{number}.crowd.example/"));
        }

        Assert.IsType<HubReply.Full>(await AskAsync(desk, "https://one-more.crowd.example/"));
        Assert.IsType<HubReply.Accepted>(await AskAsync(desk, "https://reader.example/"));
    }

    /// <summary>Each request has us ask the callback, whoever sends it.</summary>
    [Fact]
    public async Task A_domain_is_not_asked_without_end_in_the_name_of_others()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var desk = new HubDesk(
            room.Archive, new NewsroomOptions { Seed = 1, PublicUrl = "https://firstwire.example" },
            [new HubTopic("/feed.atom", "application/atom+xml", static () => [])]);
        for (var number = 0; number < 100; number++)
        {
            Assert.IsType<HubReply.Accepted>(await AskAsync(desk, "https://a.crowd.example/"));
        }

        Assert.IsType<HubReply.TooOften>(await AskAsync(desk, "https://b.crowd.example/"));
        Assert.IsType<HubReply.Accepted>(await AskAsync(desk, "https://reader.example/"));
        room.Time.Advance(TimeSpan.FromHours(1));
        Assert.IsType<HubReply.Accepted>(await AskAsync(desk, "https://b.crowd.example/"));
    }

    [Fact]
    public void Made_up_domains_keep_no_other_from_asking()
    {
        var questions = new HubQuestions(TimeProvider.System);
        for (var number = 0; number < 10_000; number++) Assert.True(questions.Take($"made-up-{number}.example"));

        Assert.True(questions.Take("reader.example"));
    }

    private static Task<HubReply> AskAsync(HubDesk desk, string callback) => desk.TakeAsync(
        new SubscriberRequest("subscribe", "https://firstwire.example/feed.atom", callback, null, null),
        TestContext.Current.CancellationToken);
}
