using Firstwire.Newsroom.Fetching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace Firstwire.Tests.Newsroom.Fetching;

public sealed class TimeoutTests
{
    private static readonly FetchOptions Open = Door.LoopbackAllowed;

    private readonly FakeTimeProvider time = new();

    [Fact]
    public async Task A_header_that_does_not_come_in_time_times_out()
    {
        var asked = new TaskCompletionSource();
        await using var site = await FixtureSite.StartAsync(async context =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });

        var outcome = await RunOutAsync(Open, site.Origin, asked.Task, Open.HeaderTimeout);

        Assert.Equal("No answer within 20 seconds.", Assert.IsType<FetchResult.TimedOut>(outcome).Reason);
    }

    [Fact]
    public async Task A_header_that_drips_times_out()
    {
        var asked = new TaskCompletionSource();
        await using var site = new RawSite(async (stream, cancellation) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nX-Slow: a"u8.ToArray(), cancellation);
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
        });

        var outcome = await RunOutAsync(Open, site.Origin, asked.Task, Open.HeaderTimeout);

        Assert.IsType<FetchResult.TimedOut>(outcome);
    }

    [Fact]
    public async Task A_body_that_drips_times_out_after_the_total()
    {
        var dripping = new TaskCompletionSource();
        await using var site = await FixtureSite.StartAsync(async context =>
        {
            await context.Response.WriteAsync("<rss>");
            await context.Response.Body.FlushAsync();
            dripping.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });

        var outcome = await RunOutAsync(Open, site.Origin, dripping.Task, Open.Feed.Total);

        Assert.IsType<FetchResult.TimedOut>(outcome);
    }

    [Fact]
    public async Task A_name_that_does_not_resolve_in_time_times_out()
    {
        var asked = new TaskCompletionSource();
        var options = Door.Closed with
        {
            Resolver = async (_, cancellation) =>
            {
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, cancellation);
                return [];
            },
        };

        var outcome = await RunOutAsync(options, "http://news.example/", asked.Task, options.ConnectTimeout);

        Assert.Contains("news.example", Assert.IsType<FetchResult.TimedOut>(outcome).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_callers_cancellation_is_the_one_exception()
    {
        var asked = new TaskCompletionSource();
        await using var site = await FixtureSite.StartAsync(async context =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        using var fetcher = new GuardedFetcher(Open, time);
        using var caller = new CancellationTokenSource();

        var fetching = fetcher.FetchAsync(Door.Request(site.Origin), caller.Token);
        await asked.Task;
        await caller.CancelAsync();

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetching);
        Assert.Equal(caller.Token, thrown.CancellationToken);
    }

    /// <summary>
    /// Starts a fetch and lets <paramref name="wait"/> pass on the clock once <paramref name="reached"/> is done.
    /// </summary>
    private async Task<FetchResult> RunOutAsync(FetchOptions options, string url, Task reached, TimeSpan wait)
    {
        using var fetcher = new GuardedFetcher(options, time);
        var fetching = fetcher.FetchAsync(Door.Request(url), TestContext.Current.CancellationToken);
        await reached;
        time.Advance(wait - TimeSpan.FromMilliseconds(1));
        Assert.False(fetching.IsCompleted);
        time.Advance(TimeSpan.FromMilliseconds(1));
        return await fetching;
    }
}
