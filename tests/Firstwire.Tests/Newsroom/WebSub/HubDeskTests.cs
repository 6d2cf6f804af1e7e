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

    private static Task<HubReply> AskAsync(HubDesk desk, string callback) => desk.TakeAsync(
        new SubscriberRequest("subscribe", "https://firstwire.example/feed.atom", callback, null, null),
        TestContext.Current.CancellationToken);
}
