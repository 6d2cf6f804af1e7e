using System.Globalization;
using Microsoft.AspNetCore.Http;
using static Firstwire.Tests.Newsroom.Politeness.ScriptedPublisher;

namespace Firstwire.Tests.Newsroom.Politeness;

/// <summary>Hundreds of feeds on one host, as hosting services have them, on a scripted clock.</summary>
public sealed class CrowdedHostTests
{
    private const int Feeds = 500;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(429, "seconds")]
    [InlineData(503, "seconds")]
    [InlineData(503, "date")]
    [InlineData(429, null)]
    public async Task A_host_that_allows_one_request_a_minute_refuses_once_and_every_feed_is_read(int status, string? retryAfter)
    {
        await using var reader = await PoliteReader.StartAsync();
        var host = new CrowdedHost(reader) { Refusal = (status, retryAfter), Window = Minute };
        await host.AddFeedsAsync(Feeds);
        await reader.PassAsync(TimeSpan.FromMinutes(510));

        Assert.Equal(1, host.Refused);
        Assert.Equal(Feeds, host.Answered.Distinct().Count());
    }

    [Fact]
    public async Task A_crowded_host_is_hardly_asked_while_it_is_down_and_not_stormed_when_it_is_back()
    {
        await using var reader = await PoliteReader.StartAsync();
        var host = new CrowdedHost(reader) { Window = Minute };
        await host.AddFeedsAsync(Feeds);
        await reader.PassAsync(TimeSpan.FromMinutes(600));
        host.IsDown = true;
        var before = reader.Publisher.Log.Count;
        await reader.PassAsync(TimeSpan.FromHours(6));
        Assert.InRange(reader.Publisher.Log.Count - before, 3, 30);

        host.IsDown = false;
        await reader.PassAsync(TimeSpan.FromHours(12));
        Assert.Equal(1, host.Refused);
    }

    [Fact]
    public async Task After_an_outage_the_feeds_of_a_host_without_limits_are_spread_over_the_interval()
    {
        await using var reader = await PoliteReader.StartAsync();
        var host = new CrowdedHost(reader);
        await host.AddFeedsAsync(Feeds);
        await reader.PassAsync(TimeSpan.FromHours(4));
        host.IsDown = true;
        await reader.PassAsync(TimeSpan.FromHours(30));
        host.IsDown = false;
        var before = reader.Publisher.Log.Count;
        await reader.PassAsync(TimeSpan.FromHours(3));

        var busiest = reader.Publisher.Log.Skip(before).GroupBy(line => line.At.Ticks / Minute.Ticks).Max(minute => minute.Count());
        Assert.InRange(busiest, 1, 15);
        Assert.True(reader.Publisher.Log.Skip(before).Select(line => line.Target).Distinct().Count() > Feeds * 0.9);
    }

    /// <summary>One host with many feeds, all of whose requests count against one limit.</summary>
    private sealed class CrowdedHost(PoliteReader reader)
    {
        private readonly List<string> answered = [];
        private DateTimeOffset last = DateTimeOffset.MinValue;

        public (int Status, string? RetryAfter) Refusal { get; init; } = (429, "seconds");

        /// <summary>Between two requests; zero allows any number.</summary>
        public TimeSpan Window { get; init; }

        public bool IsDown { get; set; }

        public int Refused { get; private set; }

        public IReadOnlyList<string> Answered => answered;

        public async Task AddFeedsAsync(int count)
        {
            for (var number = 0; number < count; number++)
            {
                reader.Publisher.At($"/feeds/{number}.xml", Answer);
                await reader.AddAsync(reader.Publisher.Url($"/feeds/{number}.xml"));
            }
        }

        private Task Answer(HttpContext context)
        {
            if (IsDown)
            {
                context.Abort();
                return Task.CompletedTask;
            }

            var (now, free) = (reader.Time.GetUtcNow(), last + Window);
            if (now < free)
            {
                Refused++;
                context.Response.Headers.Date = now.ToString("r", CultureInfo.InvariantCulture);
                if (Refusal.RetryAfter == "seconds") context.Response.Headers.RetryAfter = $"{Math.Ceiling((free - now).TotalSeconds)}";
                if (Refusal.RetryAfter == "date") context.Response.Headers.RetryAfter = free.AddSeconds(1).ToString("r", CultureInfo.InvariantCulture);
                return Status(Refusal.Status)(context);
            }

            last = now;
            answered.Add(context.Request.Path);
            return Validated(Rss(("Report", 60, null)), $"\"{context.Request.Path}\"")(context);
        }
    }
}
