namespace Firstwire.Newsroom.Scheduling;

/// <summary>What earlier requests taught of a page.</summary>
/// <param name="Published">When its item was published; at the latest when it was first seen.</param>
/// <param name="Looks">Answers with a page so far.</param>
/// <param name="Calm">Of these, the last ones in a row that brought nothing new.</param>
/// <param name="Failures">Requests in a row that brought no answer about the page.</param>
internal sealed record PageStanding(DateTimeOffset Published, int Looks = 0, int Calm = 0, int Failures = 0)
{
    /// <summary>The outcome that says that the page is no more; null where it is there.</summary>
    public PollOutcome? Missing { get; init; }

    /// <summary>Answers in a row that said so.</summary>
    public int MissingTimes { get; init; }

    public DateTimeOffset? MissingSince { get; init; }

    /// <summary>Said often and long enough to be told to readers.</summary>
    public bool IsToldMissing { get; init; }

    /// <summary>Its address led to another domain: what the address answers is not its publisher's word.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>The standing after an answer that says that the page is no more.</summary>
    public PageStanding AfterMissing(PollOutcome outcome, DateTimeOffset now)
    {
        var isSame = Missing == outcome;
        var (times, since) = (isSame ? MissingTimes + 1 : 1, isSame ? MissingSince ?? now : now);
        var (leastTimes, leastTime) = outcome == PollOutcome.NotFound
            ? (3, TimeSpan.FromDays(3))
            : (2, TimeSpan.FromDays(1));
        return this with
        {
            Failures = 0,
            Missing = outcome,
            MissingTimes = times,
            MissingSince = since,
            IsToldMissing = times >= leastTimes && now - since >= leastTime,
        };
    }

    /// <summary>The standing after an answer that had the page, or said that it is as it was.</summary>
    public PageStanding AfterLook(bool changed) => this with
    {
        Looks = Looks + 1,
        Calm = changed || Looks == 0 ? 0 : Calm + 1,
        Failures = 0,
        Missing = null,
        MissingTimes = 0,
        MissingSince = null,
        IsToldMissing = false,
    };
}
