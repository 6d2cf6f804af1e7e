using System.Net;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Fetching;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Text.Urls;
using Microsoft.AspNetCore.Http;

namespace Firstwire.Tests.Newsroom.Fetching;

public sealed class RobotsGateTests
{
    [Fact]
    public async Task The_rules_that_a_site_had_go_on_for_a_month_and_no_longer()
    {
        var isDown = false;
        await using var site = await FixtureSite.StartAsync(context =>
        {
            context.Response.StatusCode =
                isDown ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK;
            return context.Response.WriteAsync("User-agent: *\nDisallow: /private\n");
        });
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite)
        {
            Options = new NewsroomOptions
            {
                Seed = 1,
                UnitGap = TimeSpan.Zero,
                AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")]
            }
        };
        using var fetcher = new GuardedFetcher(
            new FetchOptions { AllowedNetworks = room.Options.AllowedNetworks }, room.Time);
        var gate = new RobotsGate(room.Archive, fetcher, room.Options);
        Assert.Equal(RobotsAnswer.Allowed, await AskAsync());

        isDown = true;
        for (var day = 1; day <= 29; day++)
        {
            room.Time.Advance(TimeSpan.FromDays(1));
            Assert.Equal(RobotsAnswer.Allowed, await AskAsync());
        }

        room.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(RobotsAnswer.Unknown, await AskAsync());

        async Task<RobotsAnswer> AskAsync() => (await gate.AskAsync(
            WebUrl.Parse($"{site.Origin}/news")!, TestContext.Current.CancellationToken)).Answer;
    }
}
