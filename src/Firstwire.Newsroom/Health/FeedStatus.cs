using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Newsroom.Health;

/// <summary>How a feed is doing, in one word: of several that hold, the first here. Lists follow this order.</summary>
public enum FeedState
{
    /// <summary>Its last poll failed; it is asked again.</summary>
    Failing,

    /// <summary>It gave its entries new ids at once, and what may be old is held back.</summary>
    Quarantined,

    /// <summary>By its own rhythm it should have brought something long ago.</summary>
    Quiet,

    /// <summary>Wanted, and not asked yet.</summary>
    Waiting,

    /// <summary>Not asked any more.</summary>
    Stopped,

    Well,

    /// <summary>Only a web archive gave it; nobody asked for it to be polled.</summary>
    Archived,
}

/// <summary>How a feed is doing, in the open.</summary>
public sealed record FeedStatus
{
    public required long Id { get; init; }
    public required FeedState State { get; init; }
    public required string Url { get; init; }
    public string? Title { get; init; }
    public string? HomePageUrl { get; init; }

    /// <summary>The tag that it states (BCP 47).</summary>
    public string? Language { get; init; }

    /// <summary>Who wanted it.</summary>
    public FeedOrigin Origin { get; init; }

    public DateTimeOffset Added { get; init; }
    public DateTimeOffset? LastPolled { get; init; }
    public DateTimeOffset? LastSuccess { get; init; }

    /// <summary>When it last brought something new.</summary>
    public DateTimeOffset? LastNew { get; init; }

    /// <summary>When it is asked next, its site's pace counted in; null where never.</summary>
    public DateTimeOffset? NextPoll { get; init; }

    /// <summary>Why then, or why never.</summary>
    public PollReason Reason { get; init; }

    /// <summary>It would be asked before <see cref="NextPoll"/>, but its site must be left alone until then.</summary>
    public bool WaitsForItsSite { get; init; }

    public PollOutcome? LastOutcome { get; init; }

    /// <summary>In a row.</summary>
    public int Failures { get; init; }

    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>The last poll's trouble in one sentence.</summary>
    public string? Trouble { get; init; }

    /// <summary>Its last answer broke off and was read as far as it went.</summary>
    public bool WasCutShort { get; init; }

    public long Polls { get; init; }

    /// <summary>Of the polls, those answered by 304.</summary>
    public long NotModified { get; init; }

    /// <summary>Of all its answers' bodies, as transferred.</summary>
    public long Bytes { get; init; }

    public long Items { get; init; }

    /// <summary>Entries an hour, as learned; null where nothing is learned yet.</summary>
    public double? Rate { get; init; }

    /// <summary>Entries that one answer lists.</summary>
    public int Capacity { get; init; }

    /// <summary>An estimate of the entries that scrolled away unseen.</summary>
    public long Missed { get; init; }

    /// <summary>Until then a hub delivers what is new.</summary>
    public DateTimeOffset? PushedUntil { get; init; }

    /// <summary>Until then entries that cannot be told from old ones are held back.</summary>
    public DateTimeOffset? HeldUntil { get; init; }

    /// <summary>Where permanent redirects lead, followed for good once that is confirmed.</summary>
    public string? MovedTo { get; init; }

    /// <summary>Pages of its archive that are still to be read.</summary>
    public int ArchivePages { get; init; }

    /// <summary>The site that it is on, as far as politeness goes.</summary>
    public required UnitStanding Unit { get; init; }

    /// <summary>True where it is not asked any more.</summary>
    public bool Stopped => NextPoll is null;

    public bool IsFailing => LastOutcome is { } outcome && PollSchedule.IsFailure(outcome);

    /// <summary>Of the polls, in [0, 1]; null where it was never asked.</summary>
    public double? NotModifiedShare => Polls == 0 ? null : (double)NotModified / Polls;
}

/// <summary>What the answers of a polite unit taught.</summary>
/// <param name="Gap">Least time between two requests; zero where no refusal ever taught one.</param>
/// <param name="CrawlDelay">What its robots.txt asks for; zero where nothing.</param>
/// <param name="Scope">What a refusal holds for.</param>
/// <param name="LastRefused">When it last asked for fewer requests.</param>
/// <param name="Refusals">In a row.</param>
/// <param name="Outages">Requests in a row that nobody answered.</param>
/// <param name="Ready">It is asked nothing before.</param>
public sealed record UnitStanding(
    TimeSpan Gap, TimeSpan CrawlDelay, PoliteScope Scope, DateTimeOffset? LastRefused, int Refusals,
    int Outages, DateTimeOffset Ready)
{
    /// <summary>So many requests in a row went unanswered that the whole site rests.</summary>
    public bool IsDown => Outages >= UnitPace.OutageEvidence;

    internal static UnitStanding Of(UnitRow row) => new(
        TimeSpan.FromMilliseconds(row.Gap),
        TimeSpan.FromMilliseconds(row.CrawlDelay),
        (PoliteScope)row.Scope,
        StoredTime.Of(row.Refused),
        (int)row.Refusals,
        (int)row.Outages,
        StoredTime.Of(row.Ready));
}

/// <summary>All feeds in a few numbers; those that only a web archive gave are not among them.</summary>
/// <param name="Outlets">How many publish them: those among which an earlier source could have been found.</param>
/// <param name="Failing">Whose last poll failed, and who are asked again.</param>
/// <param name="Waiting">Not asked yet.</param>
public sealed record FeedSummary(long Feeds, long Outlets, long Failing, long Waiting, DateTimeOffset? LastSuccess);
