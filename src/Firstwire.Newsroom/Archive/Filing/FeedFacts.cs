using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>What is written on a feed's row after a poll.</summary>
/// <param name="Content">Null where the feed said nothing new of itself.</param>
/// <param name="Learned">Null where no entries were read.</param>
internal sealed record PolledFeed(
    long FeedId, PollOutcome Outcome, NextPoll Next, PollingContent Polling, int Bytes, FeedContent? Content = null,
    LearnedOfFeed? Learned = null);

/// <summary>What the entries of a poll teach.</summary>
/// <param name="Capacity">Entries that one answer lists.</param>
/// <param name="Missed">Entries estimated to have scrolled away since the poll before.</param>
/// <param name="IsHubSilent">
/// A poll brought what a hub should have delivered: the feed is polled as any other until its lease is renewed.
/// </param>
/// <param name="Newest">The latest time that an entry states, in Unix milliseconds.</param>
internal sealed record LearnedOfFeed(PostingRhythm Rhythm, int Capacity, int Missed, long? Newest, bool BroughtNew,
    bool IsQuarantined, bool IsHubSilent);

internal static class FeedFacts
{
    /// <summary>
    /// Somebody stopped following it while it was polled: its last answer is filed, and it stays stopped.
    /// </summary>
    private static readonly string Unfollowed = $"reason = {(int)PollReason.Unfollowed}";

    public static void Polled(WriteSession write, PolledFeed polled)
    {
        using var key = write.KeyOf(Subject.Feed, polled.FeedId);
        if (key is null) return; // Removed while it was polled.
        var succeeded = !PollSchedule.IsFailure(polled.Outcome);
        write.Archive.Execute(
            $"""
            update feed set state = case when {Unfollowed} then state else @state end,
              due = case when {Unfollowed} then due else @due end,
              reason = case when {Unfollowed} then reason else @reason end, last_polled = @now, last_outcome = @outcome,
              failures = @failures, failing_since = @failingSince,
              last_success = case when @succeeded then @now else last_success end,
              verified = case when @succeeded then coalesce(verified, @now) else verified end,
              polls = polls + 1, not_modified = not_modified + @notModified, bytes = bytes + @bytes,
              archive_due = case when @due is null then null else archive_due end,
              sealed_polling = @sealedPolling, sealed = coalesce(@sealedContent, sealed)
            where id = @id
            """,
            new
            {
                id = polled.FeedId,
                state = polled.Next.Due is null ? FeedStops.Stopped : FeedStops.Active,
                due = polled.Next.Due?.ToUnixTimeMilliseconds(),
                reason = (int)polled.Next.Reason,
                now = write.Now,
                outcome = (int)polled.Outcome,
                failures = polled.Next.Failures,
                failingSince = polled.Next.FailingSince?.ToUnixTimeMilliseconds(),
                succeeded,
                notModified = polled.Outcome == PollOutcome.NotModified ? 1 : 0,
                bytes = polled.Bytes,
                sealedPolling = key.Seal(polled.Polling, Sealed.Json.PollingContent, Place.FeedPolling),
                sealedContent = polled.Content is null
                    ? null
                    : key.Seal(polled.Content, Sealed.Json.FeedContent, Place.FeedContent),
            });
        if (polled.Learned is { } learned) Learn(write, polled.FeedId, learned);
    }

    /// <summary>What is known of a feed; null where it was removed.</summary>
    public static FeedContent? Find(WriteSession write, long feedId)
    {
        using var key = write.KeyOf(Subject.Feed, feedId);
        return Find(write.Archive, key, feedId);
    }

    /// <inheritdoc cref="Find(WriteSession, long)"/>
    public static FeedContent? Find(ReadSession read, long feedId)
    {
        using var key = read.KeyOf(Subject.Feed, feedId);
        return Find(read.Archive, key, feedId);
    }

    private static FeedContent? Find(SqliteConnection archive, SealingKey? key, long feedId)
    {
        var sealedContent = archive.QuerySingleOrDefault<byte[]>(
            "select sealed from feed where id = @feedId", new { feedId });
        return key is null || sealedContent is null
            ? null
            : key.Open(sealedContent, Sealed.Json.FeedContent, Place.FeedContent);
    }

    /// <summary>
    /// Takes a feed's word about itself from an archive; what the feed said when it was polled is newer, and stays.
    /// </summary>
    public static void TakeArchived(WriteSession write, long feedId, FeedContent content)
    {
        using var key = write.KeyOf(Subject.Feed, feedId);
        if (key is null) return;
        var sealedContent = key.Seal(content, Sealed.Json.FeedContent, Place.FeedContent);
        var taken = write.Archive.Execute(
            "update feed set sealed = @sealedContent where id = @feedId and last_polled is null",
            new { feedId, sealedContent });
        if (taken == 1) Settle(write, feedId, content);
    }

    /// <summary>
    /// The feed's own words about itself; a known title from an OPML file stays until the feed states one.
    /// </summary>
    public static FeedContent Restate(FeedContent known, Feed feed) => known with
    {
        Title = feed.Title ?? known.Title,
        HomePageUrl = feed.HomePageUrl ?? known.HomePageUrl,
        Language = feed.Language,
        License = feed.License,
        Rights = feed.Rights,
        Statements = feed.Statements,
    };

    /// <summary>
    /// A feed belongs to the outlet whose home page it names, and names that outlet where it stands on its domain.
    /// </summary>
    public static void Settle(WriteSession write, long feedId, FeedContent content)
    {
        var own = WebUrl.Parse(content.Url)!;
        var home = WebUrl.Parse(content.HomePageUrl) is { IsHttp: true } named ? named : own;
        var outlet = OutletStore.Ensure(write, home);
        write.Archive.Execute("update feed set outlet_id = @outlet where id = @feedId", new { outlet, feedId });
        if (RegistrableDomain.IsShared(own, home)) OutletStore.NameIfUnnamed(write, outlet, content.Title);
    }

    /// <summary>
    /// What entries teach of the feed's rhythm that came by another way than a poll of it: by a hub, or by a sitemap of
    /// its index.
    /// </summary>
    public static void Elsewhere(WriteSession write, long feedId, Feed feed, FiledEntries entries)
    {
        if (entries.New == 0) return;
        var (bytes, added) = write.Archive.QuerySingle<(byte[]?, long)>(
            "select rhythm, added from feed where id = @feedId", new { feedId });
        var now = write.Time.GetUtcNow();
        var before = PostingRhythm.FromBytes(bytes) ?? PostingRhythm.Unknown(StoredTime.Of(added));

        // What was posted before the feed was watched would pass for a burst of today's.
        var rhythm = before.Observe([.. entries.Posted.Where(time => time >= StoredTime.Of(added))], now);
        write.Archive.Execute(
            """
            update feed set rate = @rate, rhythm = @rhythm, last_new = @now,
              newest = max(coalesce(newest, 0), coalesce(@newest, 0)) where id = @feedId
            """,
            new
            {
                feedId,
                rate = rhythm.Rate(now),
                rhythm = rhythm.ToBytes(),
                now = write.Now,
                newest = feed.Entries.Max(
                    entry => entry.Published?.Value is { } at && at <= now ? at.ToUnixTimeMilliseconds() : (long?)null),
            });
    }

    private static void Learn(WriteSession write, long feedId, LearnedOfFeed learned) =>
        write.Archive.Execute(
            """
            update feed set rate = @rate, rhythm = @rhythm, capacity = @capacity, missed = missed + @missed,
              newest = max(coalesce(newest, 0), coalesce(@newest, 0)),
              last_new = case when @broughtNew then @now else last_new end,
              pushed_until = case when @isHubSilent then null else pushed_until end,
              quarantined = case when @isQuarantined then coalesce(quarantined, @now) end
            where id = @feedId
            """,
            new
            {
                feedId,
                rate = learned.Rhythm.Rate(write.Time.GetUtcNow()),
                rhythm = learned.Rhythm.ToBytes(),
                capacity = learned.Capacity,
                missed = learned.Missed,
                newest = learned.Newest,
                broughtNew = learned.BroughtNew,
                isHubSilent = learned.IsHubSilent,
                isQuarantined = learned.IsQuarantined,
                now = write.Now,
            });
}
