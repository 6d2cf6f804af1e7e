using System.Text;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Fetching;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.WebSub.Publishing;

/// <summary>A request to our hub: the parameters of its POST (WebSub §5.1), null where absent.</summary>
public sealed record SubscriberRequest(
    string? Mode, string? Topic, string? Callback, string? Secret, string? LeaseSeconds);

/// <summary>What our hub answers at once; whether it is granted shows in the verification.</summary>
public abstract record HubReply
{
    private HubReply()
    {
    }

    public sealed record Accepted : HubReply;

    /// <summary>There is no such topic, or the request is malformed.</summary>
    public sealed record Refused(string Reason) : HubReply;

    /// <summary>There are as many subscriptions as there is room for.</summary>
    public sealed record Full : HubReply;

    /// <summary>The callback's domain was asked often enough within the hour.</summary>
    public sealed record TooOften : HubReply;
}

/// <summary>Takes the requests of subscribers to our own feeds.</summary>
public sealed class HubDesk
{
    /// <summary>Bytes (WebSub §5.1).</summary>
    private const int LongestSecret = 199;

    private const int LongestCallback = 2048;

    /// <summary>Granted where a subscriber names none.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromDays(10);

    private static readonly TimeSpan ShortestLease = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan LongestLease = TimeSpan.FromDays(30);

    private readonly NewsArchive archive;
    private readonly NewsroomOptions options;
    private readonly IReadOnlyList<HubTopic> topics;
    private readonly HubQuestions questions;

    internal HubDesk(NewsArchive archive, NewsroomOptions options, IReadOnlyList<HubTopic> topics)
    {
        this.archive = archive;
        this.options = options;
        this.topics = topics;
        questions = new HubQuestions(archive.Time);
    }

    /// <summary>
    /// Files a request to subscribe or to unsubscribe, which counts once its callback has confirmed it (WebSub §5.3).
    /// </summary>
    public async Task<HubReply> TakeAsync(SubscriberRequest request, CancellationToken cancellation)
    {
        if (PushModes.Parse(request.Mode) is not { } mode)
        {
            return new HubReply.Refused("hub.mode can be subscribe or unsubscribe.");
        }

        if (Topic(request.Topic) is not { } topic)
        {
            return new HubReply.Refused("hub.topic is none of the feeds of this hub.");
        }

        if (Callback(request.Callback) is not { } callback)
        {
            return new HubReply.Refused("hub.callback is no address that can be delivered to.");
        }

        var secret = string.IsNullOrEmpty(request.Secret) ? null : request.Secret;
        if (secret is not null && Encoding.UTF8.GetByteCount(secret) > LongestSecret)
        {
            return new HubReply.Refused("hub.secret must be shorter than 200 bytes.");
        }

        if (Granted(request.LeaseSeconds) is not { } lease)
        {
            return new HubReply.Refused("hub.lease_seconds is no number of seconds.");
        }

        if (!questions.Take(callback.Host)) return new HubReply.TooOften();
        var content = new SubscriberContent(callback.Href, secret);
        var taken = await archive.PublishAsync(
            write => HubSubscribers.Ask(write, topic.Path, mode, content, callback.Host, lease), cancellation);
        return taken ? new HubReply.Accepted() : new HubReply.Full();
    }

    private HubTopic? Topic(string? asked) =>
        options.PublicUrl is { } publicUrl && WebUrl.Parse(asked) is { } url
            ? topics.FirstOrDefault(topic => WebUrl.Parse(topic.Url(publicUrl)) == url)
            : null;

    private static WebUrl? Callback(string? asked) =>
        asked is { Length: <= LongestCallback } && WebUrl.Parse(asked) is { } url && UrlGuard.WhyRefused(url) is null
            ? url.WithoutFragment()
            : null;

    private static TimeSpan? Granted(string? seconds)
    {
        if (string.IsNullOrEmpty(seconds)) return Lease;
        if (seconds.AsSpan().ContainsAnyExceptInRange('0', '9')) return null;
        var wish = long.TryParse(seconds, out var count) && count < LongestLease.TotalSeconds
            ? TimeSpan.FromSeconds(count)
            : LongestLease;
        return wish > ShortestLease ? wish : ShortestLease;
    }
}
