namespace Firstwire.Newsroom.Scheduling;

/// <summary>
/// What a server's refusal (429, or 503 with Retry-After) holds for. Stored by number: never renumber.
/// </summary>
public enum PoliteScope
{
    /// <summary>The registrable domain: what is assumed until answers teach otherwise.</summary>
    Domain = 0,

    /// <summary>The one feed: a server of many routes that limits each by itself.</summary>
    Feed = 1,

    /// <summary>Several units behind one limit: blogs of one service, sites on one server.</summary>
    Group = 2,
}

/// <summary>One poll of a unit as its history tells it.</summary>
internal readonly record struct PastPoll(long FeedId, bool WasRefused);

/// <summary>Learns from a unit's polls whether its refusals are meant for all of it.</summary>
internal static class ScopeLearning
{
    /// <summary>Fewer refusals could be chance.</summary>
    private const int Evidence = 3;

    /// <summary>
    /// <see cref="PoliteScope.Feed"/> where the same feeds were refused again and again while others were answered in
    /// between, and none was both; else <see cref="PoliteScope.Domain"/>.
    /// </summary>
    /// <param name="polls">Newest first.</param>
    public static PoliteScope Judge(IReadOnlyList<PastPoll> polls)
    {
        var refused = polls.Where(poll => poll.WasRefused).Select(poll => poll.FeedId).ToHashSet();
        var (refusals, between, answered, wasRefused) = (0, 0, 0, false);
        foreach (var poll in polls)
        {
            if (!poll.WasRefused)
            {
                if (refused.Contains(poll.FeedId)) return PoliteScope.Domain;
                answered++;
                wasRefused = false;
                continue;
            }

            if (!wasRefused && refusals > 0) between++;
            wasRefused = true;
            refusals++;
        }

        return refusals >= Evidence && between >= Evidence - 1 && answered >= Evidence
            ? PoliteScope.Feed
            : PoliteScope.Domain;
    }
}
