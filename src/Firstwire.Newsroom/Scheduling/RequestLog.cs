using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Fetching;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>One request that was made, as its publisher may ask about it.</summary>
/// <param name="Status">HTTP status of the answer; null where there was none.</param>
/// <param name="Bytes">Of the body as transferred.</param>
internal sealed record LoggedRequest(
    long UnitId, FetchPurpose Purpose, PollReason Reason, PollOutcome Outcome, int? Status, long Bytes,
    long? FeedId = null, long? ItemId = null);

/// <summary>What was asked of whom, when and why: kept for a month, in the transaction that files the answer.</summary>
internal static class RequestLog
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>As far back as the scope of a refusal is learned from.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromDays(2);
    private const int RecentCount = 40;

    /// <summary>Rows forgotten in one transaction.</summary>
    private const int ForgottenAtOnce = 5_000;

    public static void Add(WriteSession write, LoggedRequest request) =>
        write.Archive.Execute(
            """
            insert into request (at, unit_id, purpose, feed_id, item_id, reason, outcome, status, bytes)
            values (@now, @UnitId, @purpose, @FeedId, @ItemId, @reason, @outcome, @Status, @Bytes)
            """,
            new
            {
                now = write.Now,
                request.UnitId,
                purpose = (int)request.Purpose,
                request.FeedId,
                request.ItemId,
                reason = (int)request.Reason,
                outcome = (int)request.Outcome,
                request.Status,
                request.Bytes,
            });

    /// <summary>A unit's latest polls, newest first.</summary>
    public static IReadOnlyList<PastPoll> RecentPolls(WriteSession write, long unitId) =>
        [.. write.Archive.Query<(long FeedId, long WasRefused)>(
            """
            select feed_id, outcome = @refused from request
            where unit_id = @unitId and at >= @since and purpose = @purpose and feed_id is not null
            order by at desc, id desc limit @RecentCount
            """,
            new
            {
                unitId,
                RecentCount,
                since = write.Now - (long)Recent.TotalMilliseconds,
                purpose = (int)FetchPurpose.Feed,
                refused = (int)PollOutcome.TooManyRequests,
            }).Select(row => new PastPoll(row.FeedId, row.WasRefused == 1))];

    /// <summary>Forgets what is older than <see cref="Kept"/>, a piece at a time; how many went.</summary>
    public static int Forget(WriteSession write) =>
        write.Archive.Execute(
            "delete from request "
                + "where id in (select id from request where at < @until order by at limit @ForgottenAtOnce)",
            new { ForgottenAtOnce, until = write.Now - (long)Kept.TotalMilliseconds });
}
