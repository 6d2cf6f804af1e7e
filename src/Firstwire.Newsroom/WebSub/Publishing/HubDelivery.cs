using System.Collections.Concurrent;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.WebSub.Publishing;

/// <summary>
/// Posts our feeds to their subscribers when they have changed (WebSub §7): the whole document, signed where a secret
/// was agreed. That a subscriber is behind is durable; it is told again, ever more rarely, for two days.
/// </summary>
internal sealed partial class HubDelivery(
    NewsArchive archive,
    HubTopics topics,
    GuardedFetcher fetcher,
    NewsroomOptions options,
    Chance chance,
    ILogger<HubDelivery> logger)
{
    private const int Batch = 256;

    private const int DomainsAtOnce = 8;

    private static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestRetry = TimeSpan.FromHours(6);

    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromDays(1);

    /// <summary>
    /// After this a delivery is given up; the next change is delivered with all that the feed then lists.
    /// </summary>
    private static readonly TimeSpan GiveUp = TimeSpan.FromDays(2);

    private static readonly TimeSpan Gap = TimeSpan.FromSeconds(15);

    /// <summary>Sees what changed and delivers what is due now.</summary>
    public async Task WorkAsync(CancellationToken cancellation)
    {
        await topics.ObserveAsync(cancellation);
        var now = archive.Now;
        IReadOnlyList<(long Id, string Domain)> due;
        using (var read = archive.Read()) due = HubSubscribers.DueDeliveries(read, now, Batch);
        if (due.Count == 0) return;

        // Written once for many subscribers, and never older than the newest change: what was erased is not delivered.
        var documents = new ConcurrentDictionary<(string Path, long Seq), byte[]>();
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = DomainsAtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(
            due.GroupBy(one => one.Domain, one => one.Id, StringComparer.Ordinal), atOnce, async (ids, stop) =>
        {
            foreach (var id in ids)
            {
                if (!await DeliverAsync(id, documents, stop)) break;
            }
        });
    }

    /// <summary>False where the host is down or asks for rest.</summary>
    private async Task<bool> DeliverAsync(
        long id, ConcurrentDictionary<(string Path, long Seq), byte[]> documents, CancellationToken cancellation)
    {
        var delivery = await archive.WriteAsync(write => HubSubscribers.BeginDelivery(write, id), cancellation);
        if (delivery is null || options.PublicUrl is not { } publicUrl || topics.Find(delivery.Path) is not { } topic)
        {
            return true;
        }

        var document = documents.GetOrAdd((delivery.Path, delivery.Seq), _ => topic.Write());
        var result = await fetcher.FetchAsync(Write(delivery, topic, document, publicUrl), cancellation);
        Log.Delivered(logger, id, result.Sentence);
        (result as IDisposable)?.Dispose();
        var wait = Wait(delivery, result);
        var isDown = result is FetchResult.TimedOut or FetchResult.Unreachable
            or FetchResult.Failed { Status: 429 or 503 };
        await archive.WriteAsync(
            write =>
            {
                switch (result)
                {
                    case FetchResult.Fetched:
                        HubSubscribers.Delivered(write, delivery, Gap);
                        break;
                    case FetchResult.Gone:
                        HubSubscribers.Delete(write, id);
                        break;
                    default:
                        var passed = TimeSpan.FromMilliseconds(write.Now - delivery.BehindSince);
                        HubSubscribers.Undelivered(write, delivery, passed + wait > GiveUp ? null : wait);
                        if (isDown) HubSubscribers.RestDomain(write, delivery.DomainHash, wait);
                        break;
                }

                return true;
            },
            CancellationToken.None);
        return !isDown;
    }

    private TimeSpan Wait(HubDeliveryDue delivery, FetchResult result)
    {
        var asked = result is FetchResult.Failed { Headers.RetryAfter: { } wish } ? wish : TimeSpan.Zero;
        return BackOff.After(
            delivery.Failures + 1, FirstRetry, LongestRetry, chance.Next(),
            asked < LongestRetryAfter ? asked : LongestRetryAfter);
    }

    private static FetchRequest Write(HubDeliveryDue delivery, HubTopic topic, byte[] body, string publicUrl)
    {
        List<(string, string)> fields = [("Link", PushAddresses.Links(publicUrl, topic.Url(publicUrl)))];
        if (delivery.Content.Secret is { } secret) fields.Add((HubSignature.Header, HubSignature.Sign(secret, body)));
        return new FetchRequest(WebUrl.Parse(delivery.Content.Callback)!, FetchPurpose.Push)
        {
            Post = new PostedContent(body, topic.ContentType, fields),
            FollowsRedirects = false,
        };
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "Subscriber {SubscriberId} was delivered to: {Answer}")]
        public static partial void Delivered(ILogger logger, long subscriberId, string answer);
    }
}
