using System.Net;
using Firstwire.Newsroom.Fetching;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Newsroom.Fetching;

public sealed class LargeBodyTests
{
    private const int Large = 2 * 1024 * 1024;

    [Fact]
    public async Task Few_large_bodies_are_in_memory_at_once_and_the_next_waits_for_one_to_be_done_with()
    {
        await using var site = await ServingAsync(Large);
        using var door = new GuardedFetcher(
            new FetchOptions { AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")] }, TimeProvider.System);

        var waiting = Enumerable.Range(0, 5).Select(_ => FetchAsync(door, site)).ToList();
        var done = new List<FetchResult.Fetched>();
        for (var i = 0; i < 3; i++) done.Add(await TakeAsync(waiting));
        Assert.All(waiting, fetch => Assert.False(fetch.IsCompleted));

        done[0].Dispose();
        done[0].Dispose();
        done.Add(await TakeAsync(waiting));
        Assert.False(waiting.Single().IsCompleted);
        done[1].Dispose();
        done.Add(await TakeAsync(waiting));

        Assert.All(done, fetched => Assert.Equal(Large, fetched.Body.Length));
    }

    [Fact]
    public async Task Small_bodies_wait_for_nothing()
    {
        await using var site = await ServingAsync(10_000);
        using var door = new GuardedFetcher(
            new FetchOptions { AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")] }, TimeProvider.System);

        var fetched = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => FetchAsync(door, site)));

        Assert.All(fetched, body => Assert.Equal(10_000, body.Body.Length));
    }

    [Fact]
    public async Task A_large_body_that_breaks_its_limit_gives_its_place_back()
    {
        await using var site = await ServingAsync(Large);
        var options = new FetchOptions
        {
            AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")],
            Feed = new(Large - 1, Large - 1, TimeSpan.FromSeconds(30))
        };
        using var door = new GuardedFetcher(options, TimeProvider.System);

        for (var i = 0; i < 5; i++)
        {
            var result = await door.FetchAsync(
                new FetchRequest(WebUrl.Parse(site.Origin)!, FetchPurpose.Feed), TestContext.Current.CancellationToken);
            Assert.IsType<FetchResult.TooLarge>(result);
        }
    }

    private static async Task<FetchResult.Fetched> FetchAsync(GuardedFetcher door, FixtureSite site) =>
        Assert.IsType<FetchResult.Fetched>(
            await door.FetchAsync(
                new FetchRequest(WebUrl.Parse(site.Origin)!, FetchPurpose.Feed),
                TestContext.Current.CancellationToken));

    private static async Task<FetchResult.Fetched> TakeAsync(List<Task<FetchResult.Fetched>> waiting)
    {
        var first = await Task.WhenAny(waiting);
        waiting.Remove(first);
        return await first;
    }

    /// <summary>A body without a stated length, so that only reading it tells its size.</summary>
    private static Task<FixtureSite> ServingAsync(int length) => FixtureSite.StartAsync(async context =>
    {
        await context.Response.Body.FlushAsync();
        await context.Response.Body.WriteAsync(new byte[length], context.RequestAborted);
    });
}
