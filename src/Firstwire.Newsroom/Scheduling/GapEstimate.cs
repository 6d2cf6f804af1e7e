namespace Firstwire.Newsroom.Scheduling;

/// <summary>How many entries scrolled away between two polls, unseen.</summary>
internal static class GapEstimate
{
    /// <summary>
    /// What the feed's rhythm leads to expect between the newest entry known and the oldest one listed now; zero where
    /// the two polls have an entry in common, since then nothing scrolled away.
    /// </summary>
    /// <param name="known">Entries that the poll has in common with earlier ones.</param>
    /// <param name="newest">The latest time that an entry stated before.</param>
    /// <param name="listed">The times of the entries listed now.</param>
    public static int Missed(
        PostingRhythm rhythm, int known, DateTimeOffset? newest,
        IReadOnlyCollection<DateTimeOffset> listed, DateTimeOffset now)
    {
        if (known > 0 || newest is null || listed.Count == 0) return 0;

        // The oldest entry listed is itself one of those expected.
        var missed = rhythm.Expected(newest.Value, listed.Min(), now) - 1;
        return missed < 1 ? 0 : (int)Math.Min(Math.Round(missed), int.MaxValue);
    }
}
