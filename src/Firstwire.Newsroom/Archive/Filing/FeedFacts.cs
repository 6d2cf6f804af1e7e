using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>What is written on a feed's row after a poll.</summary>
internal sealed record PolledFeed(
    long FeedId, PollOutcome Outcome, NextPoll Next, PollingContent Polling, int Bytes, FeedContent? Content = null);

internal static class FeedFacts
{
    private const int Active = 0;
    private const int Stopped = 1;

    public static void Polled(WriteSession write, PolledFeed polled)
    {
        using var key = write.KeyOf(Subject.Feed, polled.FeedId);
        if (key is null) return; // Removed while it was polled.
        var succeeded = !PollSchedule.IsFailure(polled.Outcome);
        write.Archive.Execute(
            """
            update feed set state = @state, due = @due, last_polled = @now, last_outcome = @outcome, failures = @failures,
              last_success = case when @succeeded then @now else last_success end,
              polls = polls + 1, not_modified = not_modified + @notModified, bytes = bytes + @bytes,
              sealed_polling = @sealedPolling, sealed = coalesce(@sealedContent, sealed)
            where id = @id
            """,
            new
            {
                id = polled.FeedId,
                state = polled.Next.Due is null ? Stopped : Active,
                due = polled.Next.Due?.ToUnixTimeMilliseconds(),
                now = write.Now,
                outcome = (int)polled.Outcome,
                failures = polled.Next.Failures,
                succeeded,
                notModified = polled.Outcome == PollOutcome.NotModified ? 1 : 0,
                bytes = polled.Bytes,
                sealedPolling = key.Seal(polled.Polling, Sealed.Json.PollingContent, Place.FeedPolling),
                sealedContent = polled.Content is null
                    ? null
                    : key.Seal(polled.Content, Sealed.Json.FeedContent, Place.FeedContent),
            });
    }

    /// <summary>What is known of a feed; null where it was removed.</summary>
    public static FeedContent? Find(WriteSession write, long feedId)
    {
        using var key = write.KeyOf(Subject.Feed, feedId);
        var sealedContent = write.Archive.QuerySingleOrDefault<byte[]>("select sealed from feed where id = @feedId", new { feedId });
        return key is null || sealedContent is null ? null : key.Open(sealedContent, Sealed.Json.FeedContent, Place.FeedContent);
    }

    /// <summary>Takes a feed's word about itself from an archive; what the feed said when it was polled is newer, and stays.</summary>
    public static void TakeArchived(WriteSession write, long feedId, FeedContent content)
    {
        using var key = write.KeyOf(Subject.Feed, feedId);
        if (key is null) return;
        var sealedContent = key.Seal(content, Sealed.Json.FeedContent, Place.FeedContent);
        var taken = write.Archive.Execute(
            "update feed set sealed = @sealedContent where id = @feedId and last_polled is null", new { feedId, sealedContent });
        if (taken == 1) Settle(write, feedId, content);
    }

    /// <summary>The feed's own words about itself; a known title from an OPML file stays until the feed states one.</summary>
    public static FeedContent Restate(FeedContent known, Feed feed) => known with
    {
        Title = feed.Title ?? known.Title,
        HomePageUrl = feed.HomePageUrl ?? known.HomePageUrl,
        Language = feed.Language,
        License = feed.License,
        Rights = feed.Rights,
    };

    /// <summary>A feed belongs to the outlet whose home page it names.</summary>
    public static void Settle(WriteSession write, long feedId, FeedContent content)
    {
        var home = WebUrl.Parse(content.HomePageUrl) is { IsHttp: true } named ? named : WebUrl.Parse(content.Url)!;
        var outlet = OutletStore.Ensure(write, home);
        write.Archive.Execute("update feed set outlet_id = @outlet where id = @feedId", new { outlet, feedId });
        OutletStore.NameIfUnnamed(write, outlet, content.Title);
    }
}
