using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Newsroom.Health;

/// <summary>
/// Tells a feed that has gone quiet from one that never says much: by its own rhythm as it was before the silence.
/// </summary>
internal static class Silence
{
    /// <summary>
    /// Of a feed's columns and <c>@now</c>: it may be quiet, so that its rhythm is worth reading. Half of
    /// <see cref="LeastDue"/>, since the stored rate has faded a little.
    /// </summary>
    public const string MayHold =
        "feed.due is not null and feed.last_new <= @now - 172800000 and feed.rate * (@now - feed.last_new) >= 4 * "
            + "3600000.0";

    /// <summary>Of a Poisson process that expects eight, none comes in 3 of 10,000 such times.</summary>
    private const double LeastDue = 8;

    /// <summary>Two posts seen, faded: what is known of an unknown feed is no rhythm to be missed.</summary>
    private const double LeastPosts = 2;

    /// <summary>No shorter silence is one.</summary>
    public static readonly TimeSpan Least = TimeSpan.FromDays(2);

    /// <param name="rhythm">The stored form; null where nothing was learned.</param>
    /// <param name="lastNew">When it last brought something new, in Unix milliseconds.</param>
    public static bool Holds(byte[]? rhythm, long? lastNew, DateTimeOffset now)
    {
        return lastNew is not null && PostingRhythm.FromBytes(rhythm) is { } learned
            && Holds(learned, StoredTime.Of(lastNew.Value), now);
    }

    /// <param name="rhythm">As it was learned.</param>
    /// <param name="since">When it last brought something new.</param>
    public static bool Holds(PostingRhythm rhythm, DateTimeOffset since, DateTimeOffset now) =>
        rhythm.Posts >= LeastPosts && now - since >= Least && rhythm.Expected(since, now, since) >= LeastDue;
}
