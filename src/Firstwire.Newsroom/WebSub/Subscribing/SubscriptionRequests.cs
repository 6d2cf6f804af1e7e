using System.Text;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.WebSub.Subscribing;

/// <summary>
/// Asks hubs for what is due: to subscribe, to renew, to unsubscribe (WebSub §5.1). One request a hub at a time, and a
/// hub that is down or asks for rest gets it for all that is to be asked of it.
/// </summary>
internal sealed partial class SubscriptionRequests(
    NewsArchive archive, GuardedFetcher fetcher, NewsroomOptions options, Chance chance,
    ILogger<SubscriptionRequests> logger)
{
    /// <summary>Requests looked at in one turn; what is due beyond waits for the next.</summary>
    private const int Batch = 64;

    private const int HubsAtOnce = 4;

    private static readonly TimeSpan TidyEvery = TimeSpan.FromMinutes(1);

    /// <summary>As for feeds: a slip of a decimal must not end a subscription for years.</summary>
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromDays(7);

    private static readonly TimeSpan ShortestRest = TimeSpan.FromMinutes(1);

    private DateTimeOffset tidied;

    /// <summary>Does what is due now.</summary>
    public async Task WorkAsync(CancellationToken cancellation)
    {
        if (options.PublicUrl is not { } publicUrl) return;
        var now = archive.Time.GetUtcNow();
        if (now - tidied >= TidyEvery)
        {
            await archive.WriteAsync(
                write =>
                {
                    PushSubscriptions.Tidy(write, publicUrl);
                    return true;
                },
                cancellation);
            tidied = now;
        }

        IReadOnlyList<(long Id, string Hub)> due;
        using (var read = archive.Read()) due = PushSubscriptions.Due(read, now.ToUnixTimeMilliseconds(), Batch);
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = HubsAtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(
            due.GroupBy(one => one.Hub, one => one.Id, StringComparer.Ordinal), atOnce, async (ids, stop) =>
        {
            foreach (var id in ids)
            {
                if (!await AskAsync(id, publicUrl, stop)) break;
                await Task.Delay(options.UnitGap, archive.Time, stop);
            }
        });
    }

    /// <summary>False where the hub wants rest.</summary>
    private async Task<bool> AskAsync(long id, string publicUrl, CancellationToken cancellation)
    {
        var request = await archive.WriteAsync(write => PushSubscriptions.Begin(write, id, options), cancellation);
        if (request is null) return true;
        var result = await fetcher.FetchAsync(Write(request, publicUrl), cancellation);
        Log.Asked(logger, request.FeedId, request.Mode, result.Sentence);
        var random = chance.Next();
        var failures = request.Failures + 1;
        switch (result)
        {
            case FetchResult.Fetched accepted:
                accepted.Dispose();
                await EndAsync(request, SubscriptionPlan.AfterAccepted(failures, random), nextHub: false);
                return true;
            case FetchResult.Gone or FetchResult.Refused
                or FetchResult.Failed { Status: (>= 300 and < 500) and not (408 or 425 or 429) }:
                await EndAsync(request, SubscriptionPlan.AfterFailure(failures, random), nextHub: true);
                return true;
            default:
                var asked = result is FetchResult.Failed { Headers.RetryAfter: { } wish } ? wish : TimeSpan.Zero;
                var rest = asked < LongestRetryAfter ? asked : LongestRetryAfter;
                await EndAsync(request, SubscriptionPlan.AfterFailure(failures, random, rest), nextHub: false);
                var pause = BackOff.After(1, ShortestRest, ShortestRest, random, rest);
                await archive.WriteAsync(
                    write => PushSubscriptions.RestHub(write, request.HubHash, pause), CancellationToken.None);
                return false;
        }
    }

    private Task<bool> EndAsync(HubRequest request, TimeSpan next, bool nextHub) => archive.WriteAsync(
        write =>
        {
            PushSubscriptions.End(write, request, next, nextHub);
            return true;
        },
        CancellationToken.None);

    private static FetchRequest Write(HubRequest request, string publicUrl)
    {
        var form = new StringBuilder();
        Add("hub.callback", PushAddresses.Callback(publicUrl, request.Content.Token));
        Add("hub.mode", request.Mode.Word());
        Add("hub.topic", request.Content.Topic);
        if (request.Mode == PushMode.Subscribe)
        {
            Add("hub.lease_seconds", $"{SubscriptionPlan.Lease.TotalSeconds:0}");
            Add("hub.secret", request.Content.Secret);
        }

        return new FetchRequest(WebUrl.Parse(request.Content.Hubs[0])!, FetchPurpose.Push)
        {
            Post = new PostedContent(Encoding.ASCII.GetBytes(form.ToString()), "application/x-www-form-urlencoded"),
        };

        void Add(string name, string value) =>
            form.Append(form.Length == 0 ? "" : "&").Append(name).Append('=').Append(Uri.EscapeDataString(value));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "The hub of feed {FeedId} was asked to {Mode}: {Answer}")]
        public static partial void Asked(ILogger logger, long feedId, PushMode mode, string answer);
    }
}
