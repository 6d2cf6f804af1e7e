namespace Firstwire.Newsroom.Scheduling;

/// <summary>How one request to a polite unit ended, as far as the unit is concerned.</summary>
/// <param name="Wait">Retry-After as far as it is believed.</param>
internal readonly record struct Visit(PollOutcome Outcome, TimeSpan? Wait = null)
{
    /// <summary>The server asks for fewer requests.</summary>
    public bool IsRefusal =>
        Outcome == PollOutcome.TooManyRequests || (Outcome == PollOutcome.ServerError && Wait is not null);

    /// <summary>Nobody is at home: no other feed of the unit would fare better now.</summary>
    public bool IsOutage =>
        !IsRefusal && Outcome is PollOutcome.TimedOut or PollOutcome.Unreachable or PollOutcome.ServerError;
}

/// <summary>
/// The pace of a polite unit, learned from its answers: a refusal widens the gap between requests to what the server
/// allows, an outage of several requests in a row rests the whole unit.
/// </summary>
/// <param name="Gap">Least time between two requests, learned; zero where no refusal ever taught one.</param>
/// <param name="Refused">When a server last refused.</param>
/// <param name="Refusals">In a row.</param>
/// <param name="Outages">Requests in a row that nobody answered.</param>
/// <param name="Asked">The end of the request before.</param>
internal sealed record UnitPace(TimeSpan Gap, DateTimeOffset? Refused, int Refusals, int Outages, DateTimeOffset? Asked)
{
    /// <summary>From this many unanswered requests on, the whole unit rests.</summary>
    public const int OutageEvidence = 3;

    /// <summary>A longer wait is a ban for a time, not a pace.</summary>
    private static readonly TimeSpan LongestGap = TimeSpan.FromMinutes(15);

    /// <summary>A server that refuses without naming a time most often counts by the minute.</summary>
    private static readonly TimeSpan UnnamedGap = TimeSpan.FromMinutes(1);

    /// <summary>
    /// A learned gap is halved after so long without a refusal: at most one probe of the server's patience a week.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    private static readonly TimeSpan LongestRest = TimeSpan.FromHours(24);
    private static readonly TimeSpan LongestOutageRest = TimeSpan.FromHours(1);

    public static UnitPace Fresh { get; } = new(TimeSpan.Zero, null, 0, 0, null);

    /// <summary>The host answers again, after an outage.</summary>
    public bool RecoversWith(Visit visit) => Outages >= OutageEvidence && !visit.IsOutage;

    /// <summary>What the visit teaches, and before when the unit is asked nothing.</summary>
    /// <param name="least">
    /// The gap of every unit (<see cref="NewsroomOptions.UnitGap"/>, or a longer crawl-delay).
    /// </param>
    /// <param name="random">In [0, 1).</param>
    public (UnitPace Pace, DateTimeOffset Ready) After(Visit visit, TimeSpan least, DateTimeOffset now, double random)
    {
        if (visit.IsRefusal) return AfterRefusal(visit.Wait, least, now, random);

        var pace = this with { Asked = now, Refusals = 0, Outages = visit.IsOutage ? Outages + 1 : 0 };
        if (Refused is { } refused && now - refused >= Patience)
        {
            var gap = Gap / 2;
            pace = pace with { Gap = gap < least ? TimeSpan.Zero : gap, Refused = gap < least ? null : now };
        }

        var rest = TimeSpan.Longer(least, pace.Gap);
        if (pace.Outages >= OutageEvidence) rest = TimeSpan.Longer(rest, OutageRest(pace.Outages) * (1 + (random / 2)));
        return (pace, now + rest);
    }

    /// <summary>
    /// A server that lets one request through and names the time until the next has told its window: the time since the
    /// request before, and the wait.
    /// </summary>
    private (UnitPace Pace, DateTimeOffset Ready) AfterRefusal(
        TimeSpan? wait, TimeSpan least, DateTimeOffset now, double random)
    {
        var since = Asked is { } asked ? now - asked : TimeSpan.Zero;
        var window = wait is { } named ? named + TimeSpan.Shorter(since, named) : UnnamedGap;
        var gap = TimeSpan.Shorter(LongestGap, TimeSpan.Longer(window, Refusals > 0 || wait is null ? Gap * 2 : Gap));
        var rest = wait ?? TimeSpan.Longer(gap, UnnamedGap * Math.Pow(2, Math.Min(Refusals, 20)));
        rest = TimeSpan.Longer(
            TimeSpan.Shorter(rest, TimeSpan.Longer(LongestRest, wait ?? TimeSpan.Zero)) * (1 + (random / 10)), least);
        return (this with { Gap = gap, Refused = now, Refusals = Refusals + 1, Asked = now }, now + rest);
    }

    private static TimeSpan OutageRest(int outages) =>
        TimeSpan.Shorter(TimeSpan.FromMinutes(Math.Pow(2, Math.Min(outages - OutageEvidence, 20))), LongestOutageRest);
}
