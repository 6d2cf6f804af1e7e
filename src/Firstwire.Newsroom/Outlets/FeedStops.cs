using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Newsroom.Outlets;

/// <summary>
/// Stops asking a feed and asks it again, at the word of whoever reads here. What it brought stays in the archive.
/// </summary>
public sealed class FeedStops(NewsArchive archive)
{
    /// <summary>The states of a feed's row.</summary>
    internal const int Active = 0, Stopped = 1;

    /// <summary>Why a feed is asked no more that is worth another try once somebody wants it.</summary>
    private static readonly PollReason[] GivenUp =
        [PollReason.NotFound, PollReason.Forbidden, PollReason.Retired];

    /// <summary>Whether a feed that stopped for this reason is asked again at a reader's word.</summary>
    public static bool CanResume(PollReason reason) => reason == PollReason.Unfollowed || GivenUp.Contains(reason);

    /// <summary>
    /// The feed is not asked any more, nor are the older parts of it that it names. Its pages are looked at again as
    /// any, for what their publishers correct and wish.
    /// </summary>
    /// <returns>False where it was not asked before, or does not exist.</returns>
    public Task<bool> StopAsync(long feedId, CancellationToken cancellation) => archive.PublishAsync(
        write => write.Archive.Execute(
            """
            update feed set state = @Stopped, due = null, archive_due = null, pushed_until = null, reason = @reason
            where id = @feedId and due is not null
            """,
            new { feedId, Stopped, reason = (int)PollReason.Unfollowed }) == 1,
        cancellation);

    /// <summary>The feed is asked at once, and goes on from where it was.</summary>
    /// <returns>False where it is asked, cannot be asked again, or does not exist.</returns>
    public Task<bool> ResumeAsync(long feedId, CancellationToken cancellation) => archive.PublishAsync(
        write =>
            write.Archive.QuerySingleOrDefault<int?>(
                "select origin from feed where id = @feedId and due is null and reason in @reasons",
                new { feedId, reasons = Enum.GetValues<PollReason>().Where(CanResume).Cast<int>() }) is { } origin
            && Wake(write, feedId, (FeedOrigin)origin, write.Now, isStanding: false),
        cancellation);

    /// <summary>
    /// Begins to ask a feed that until now only an archive gave, or that was given up or replaced and somebody wants
    /// again; false where it is asked, or its publisher said that it is gone.
    /// </summary>
    /// <param name="isStanding">If somebody stopped following it, or another took its place, it stays so.</param>
    internal static bool Wake(WriteSession write, long feedId, FeedOrigin origin, long due, bool isStanding) =>
        Wake(write, feedId, origin, due,
            isStanding ? GivenUp : [.. GivenUp, PollReason.Unfollowed, PollReason.Replaced]);

    /// <summary>
    /// Begins to ask a feed to whose address another has moved, whatever was wrong with it: it has just answered. One
    /// that somebody stopped following stays so, unless a person wants the other.
    /// </summary>
    internal static void WakeMoved(WriteSession write, long feedId, FeedOrigin origin) =>
        Wake(write, feedId, origin, write.Now,
            [.. Enum.GetValues<PollReason>().Where(reason =>
                reason != PollReason.Unfollowed || origin == FeedOrigin.Person)]);

    private static bool Wake(
        WriteSession write, long feedId, FeedOrigin origin, long due, IEnumerable<PollReason> stoppedFor)
    {
        var unit = write.Archive.QuerySingleOrDefault<long?>(
            """
            update feed set state = @Active, due = @due, origin = @origin, reason = @first, failures = 0,
              failing_since = null, archive_due = case when sealed_polling is not null then @due end
            where id = @feedId and due is null
              and (reason in @reasons or (last_polled is null and reason <> @unfollowed))
            returning unit_id
            """,
            new
            {
                feedId,
                Active,
                due,
                origin = (int)origin,
                first = (int)PollReason.First,
                unfollowed = (int)PollReason.Unfollowed,
                reasons = stoppedFor.Cast<int>(),
            });
        if (unit is not null) PoliteUnits.Plan(write, unit.Value);
        return unit is not null;
    }
}
