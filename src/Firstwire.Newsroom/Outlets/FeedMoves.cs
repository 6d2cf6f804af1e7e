using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Outlets;

/// <summary>
/// A feed that says it has moved for good is believed after it said so in several polls over a day: many a server sends
/// 301 for an hour of maintenance.
/// </summary>
internal static class FeedMoves
{
    private const int Confirmations = 3;
    private static readonly TimeSpan Over = TimeSpan.FromDays(1);

    /// <summary>
    /// What is remembered of a move after a poll that worked; null where the address answered by itself.
    /// </summary>
    public static MoveContent? Note(MoveContent? known, IReadOnlyList<Redirect> redirects, DateTimeOffset now)
    {
        // Behind a passing redirect nothing is permanent any more.
        if (redirects.TakeWhile(redirect => redirect.IsPermanent).LastOrDefault() is not { } last) return null;
        var target = last.Target.WithoutFragment().Href;
        return known?.Url == target
            ? known with { Times = known.Times + 1 }
            : new MoveContent(target, now.ToUnixTimeMilliseconds(), 1);
    }

    public static bool IsConfirmed(MoveContent? move, DateTimeOffset now) =>
        move is { Times: >= Confirmations } && now - StoredTime.Of(move.Since) >= Over;

    /// <summary>
    /// Stores the new address; where that is another feed's, its readers follow that one, which is asked again if it
    /// was not, and this one stops. Validators stay where they were that address's own.
    /// </summary>
    public static void Follow(WriteSession write, long feedId, FeedContent content, PollingContent polling)
    {
        var target = WebUrl.Parse(polling.Move!.Url)!;
        var hash = write.Hashes.Url(target.Href);
        if (write.Archive.QuerySingleOrDefault<long?>(
            "select id from feed where url_hash = @hash", new { hash }) is { } other)
        {
            var origin = write.Archive.QuerySingle<long>("select origin from feed where id = @feedId", new { feedId });
            Replace(write, feedId, other);
            FeedStops.WakeMoved(write, other, (FeedOrigin)origin);
            return;
        }

        using var key = write.KeyOf(Subject.Feed, feedId);
        if (key is null) return;
        var unit = PoliteUnits.Ensure(write, target);
        var own = polling.ValidatedUrl == target.Href;
        var moved = polling with
        {
            Move = null,
            ValidatedUrl = null,
            ETag = own ? polling.ETag : null,
            LastModified = own ? polling.LastModified : null
        };
        write.Archive.Execute(
            "update feed set url_hash = @hash, unit_id = @unit, sealed = @sealedContent, "
                + "sealed_polling = @sealedPolling where id = @feedId",
            new
            {
                feedId,
                hash,
                unit,
                sealedContent = key.Seal(
                    content with { Url = target.Href }, Sealed.Json.FeedContent, Place.FeedContent),
                sealedPolling = key.Seal(moved, Sealed.Json.PollingContent, Place.FeedPolling),
            });
        PoliteUnits.Plan(write, unit);
    }

    /// <summary>The readers of one feed follow another from now on; the one is asked no more.</summary>
    public static void Replace(WriteSession write, long feedId, long by)
    {
        write.Archive.Execute(
            """
            insert into subscription (person_id, feed_id, folder_id, added)
              select person_id, @by, folder_id, added from subscription where feed_id = @feedId
              on conflict do update set folder_id = coalesce(subscription.folder_id, excluded.folder_id);
            delete from subscription where feed_id = @feedId;
            update feed set state = @Stopped, due = null, archive_due = null, reason = @reason where id = @feedId;
            """,
            new { feedId, by, FeedStops.Stopped, reason = (int)PollReason.Replaced });
    }
}
