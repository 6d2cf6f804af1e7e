using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Firstwire.Tests.Newsroom.Scheduling;

/// <summary>
/// 500 feeds on one host: it is asked at its own pace, and spared when it is down and when it comes back.
/// </summary>
public sealed class CrowdedHostTests
{
    private static readonly TimeSpan Down = TimeSpan.FromHours(6);

    public static TheoryData<string> Refusals => ["429 and seconds", "429 alone", "503 and a date"];

    public static TheoryData<string> Outages => ["500", "no answer"];

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_host_that_allows_a_request_a_minute_refuses_once_and_never_again(string refusal)
    {
        await using var host = new CrowdedHost { Refusal = (context, wait) => Refuse(refusal, context, wait) };
        await host.OpenAsync();

        await host.PollUntilAsync(host.Now.AddMinutes(510));

        Assert.Single(host.Visits, visit => visit.Status is 429 or 503);
        Assert.Equal(
            CrowdedHost.Feeds,
            host.Visits.Where(visit => visit.Status == 200).Select(visit => visit.Path).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Outages))]
    public async Task A_host_of_a_request_a_minute_is_spared_while_it_is_down_and_keeps_its_pace_afterwards(
        string outage)
    {
        await using var host =
            new CrowdedHost { Refusal = (context, wait) => Refuse("429 and seconds", context, wait) };
        await host.OpenAsync();
        await host.PollUntilAsync(host.Now.AddHours(3));

        var (during, after) = await GoDownAndComeBackAsync(host, outage, TimeSpan.FromHours(3));

        Assert.InRange(during.Count, 3, 29);
        Assert.Single(host.Visits, visit => visit.Status is 429 or 503);
        Assert.InRange(after.Count, 50, 180);
        Assert.All(after.Zip(after.Skip(1)), pair => Assert.True(pair.Second.At - pair.First.At >= CrowdedHost.Window));
    }

    [Theory]
    [MemberData(nameof(Outages))]
    public async Task After_an_outage_the_feeds_of_a_host_without_a_limit_come_back_spread_over_the_interval(
        string outage)
    {
        await using var host = new CrowdedHost();
        await host.OpenAsync();
        await host.PollUntilAsync(host.Now.AddHours(1));

        var (during, after) = await GoDownAndComeBackAsync(host, outage, TimeSpan.FromHours(2.5));

        Assert.InRange(during.Count, 3, 29);
        Assert.Equal(CrowdedHost.Feeds, after.Select(visit => visit.Path).Distinct().Count());
        var byMinute = after.CountBy(visit => visit.At.Ticks / TimeSpan.TicksPerMinute)
            .Select(minute => minute.Value).ToList();
        Assert.InRange(byMinute.Max(), 1, 2 * CrowdedHost.Feeds / 60);
    }

    /// <summary>The visits while the host is down, and those of some time after it came back.</summary>
    private static async Task<(List<HostVisit> During, List<HostVisit> After)> GoDownAndComeBackAsync(
        CrowdedHost host, string outage, TimeSpan afterwards)
    {
        var start = host.Now;
        host.Outage = context => Fail(outage, context);
        await host.PollUntilAsync(start + Down);
        host.Outage = null;
        await host.PollUntilAsync(start + Down + afterwards);
        return ([.. host.Visits.Where(visit => visit.At >= start && visit.At < start + Down)],
            [.. host.Visits.Where(visit => visit.At >= start + Down)]);
    }

    /// <summary>In whole seconds, as no header tells less; rounded up, so that who obeys is served.</summary>
    private static void Refuse(string kind, HttpContext context, TimeSpan wait)
    {
        var seconds = Math.Ceiling(wait.TotalSeconds);
        context.Response.StatusCode = kind.StartsWith("503", StringComparison.Ordinal) ? 503 : 429;
        if (kind.EndsWith("seconds", StringComparison.Ordinal))
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }
        else if (kind.EndsWith("date", StringComparison.Ordinal))
        {
            var now = DateTimeOffset.Parse(context.Response.Headers.Date!, CultureInfo.InvariantCulture);
            context.Response.Headers.RetryAfter = now.AddSeconds(seconds).ToString("R", CultureInfo.InvariantCulture);
        }
    }

    private static void Fail(string kind, HttpContext context)
    {
        if (kind == "500") context.Response.StatusCode = 500;
        else context.Abort();
    }
}
