using System.Text;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.WebSub.Publishing;

/// <summary>
/// Asks each callback whether it meant what was asked in its name (WebSub §5.3): only who echoes the challenge is
/// subscribed, or unsubscribed.
/// </summary>
internal sealed partial class IntentVerification(
    NewsArchive archive,
    HubTopics topics,
    GuardedFetcher fetcher,
    NewsroomOptions options,
    Chance chance,
    ILogger<IntentVerification> logger)
{
    private const int Batch = 64;

    private const int DomainsAtOnce = 8;

    /// <summary>
    /// For a callback that does not answer; one that answers anything but the challenge has answered.
    /// </summary>
    private const int Attempts = 3;

    private static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestRetry = TimeSpan.FromMinutes(10);

    /// <summary>Verifies what is due now.</summary>
    public async Task WorkAsync(CancellationToken cancellation)
    {
        IReadOnlyList<(long Id, string Domain)> due;
        var now = archive.Now;
        using (var read = archive.Read()) due = HubSubscribers.DueVerifications(read, now, Batch);
        if (due.Count == 0) return;

        // A topic is watched from before its first subscriber is verified, so that no change falls between.
        await topics.ObserveAsync(cancellation);
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = DomainsAtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(
            due.GroupBy(one => one.Domain, one => one.Id, StringComparer.Ordinal), atOnce, async (ids, stop) =>
        {
            foreach (var id in ids)
            {
                if (!await VerifyAsync(id, stop)) break;
            }
        });
    }

    /// <summary>False where the host is down or asks for rest: then its other callbacks keep nobody waiting.</summary>
    private async Task<bool> VerifyAsync(long id, CancellationToken cancellation)
    {
        var intent = await archive.WriteAsync(write => HubSubscribers.BeginVerification(write, id), cancellation);
        if (intent is null || options.PublicUrl is not { } publicUrl) return true;
        var challenge = Unguessable.Text();
        var result = topics.Find(intent.Path) is { } topic
            ? await fetcher.FetchAsync(Question(intent, topic.Url(publicUrl), challenge), cancellation)
            : new FetchResult.Refused("The feed is not published any more.");
        var confirmed = result is FetchResult.Fetched fetched
            && fetched.Body.Span.SequenceEqual(Encoding.ASCII.GetBytes(challenge));
        Log.Asked(logger, id, intent.Mode, confirmed, result.Sentence);
        (result as IDisposable)?.Dispose();
        var isDown = result is FetchResult.TimedOut or FetchResult.Unreachable
            or FetchResult.Failed { Status: 429 or 503 };
        var mayPass = isDown || result is FetchResult.Failed { Status: >= 500 };
        var wait = BackOff.After(intent.Failures + 1, FirstRetry, LongestRetry, chance.Next());
        await archive.WriteAsync(
            write =>
            {
                if (confirmed) HubSubscribers.Verified(write, intent);
                else if (mayPass && intent.Failures + 1 < Attempts) HubSubscribers.VerifyAgain(write, intent, wait);
                else HubSubscribers.Unconfirmed(write, intent);
                if (isDown) HubSubscribers.RestVerifications(write, intent.DomainHash, wait);
                return true;
            },
            CancellationToken.None);
        return !isDown;
    }

    private static FetchRequest Question(IntentToVerify intent, string topic, string challenge)
    {
        var callback = intent.Content.Callback;
        var question = new StringBuilder(callback)
            .Append(callback.Contains('?') ? '&' : '?')
            .Append("hub.mode=").Append(intent.Mode.Word())
            .Append("&hub.topic=").Append(Uri.EscapeDataString(topic))
            .Append("&hub.challenge=").Append(challenge);
        if (intent.Mode == PushMode.Subscribe)
        {
            question.Append("&hub.lease_seconds=").Append((long)intent.Lease.TotalSeconds);
        }

        return new FetchRequest(WebUrl.Parse(question.ToString())!, FetchPurpose.Push) { FollowsRedirects = false };
    }

    private static partial class Log
    {
        [LoggerMessage(
            1, LogLevel.Debug, "Subscriber {SubscriberId} was asked to confirm {Mode}: {Confirmed}. {Answer}")]
        public static partial void Asked(
            ILogger logger, long subscriberId, PushMode mode, bool confirmed, string answer);
    }
}
