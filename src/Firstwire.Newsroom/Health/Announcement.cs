using Firstwire.Newsroom.Scheduling;

namespace Firstwire.Newsroom.Health;

/// <summary>What there is to tell. Stored by number: never renumber.</summary>
public enum AnnouncementKind
{
    /// <summary>A feed failed three times in a row.</summary>
    Failing = 1,

    /// <summary>A feed that was told to be failing works again.</summary>
    Recovered = 2,

    /// <summary>A feed brought nothing for so long that its own rhythm is broken.</summary>
    Quiet = 3,

    /// <summary>A feed that was told to be quiet brought something new.</summary>
    Resumed = 4,

    /// <summary>A feed is polled at another address from now on.</summary>
    Moved = 5,

    /// <summary>A feed is not asked any more; the reason is told.</summary>
    Stopped = 6,

    /// <summary>A feed gave its entries new ids at once.</summary>
    Quarantined = 7,

    /// <summary>Nothing of that feed is held back any more.</summary>
    Released = 8,

    /// <summary>Most of a day's requests to a site were turned away.</summary>
    SiteRefuses = 9,

    /// <summary>The site answers again.</summary>
    SiteAnswers = 10,

    /// <summary>No article is found on most of a site's pages any more.</summary>
    PagesReadEmpty = 11,

    PagesReadUndated = 12,

    PagesReadAnonymous = 13,

    /// <summary>The ways of finding the body of a site's pages disagree.</summary>
    PagesReadDoubtfully = 14,

    PagesReadShorter = 15,

    PagesReadLonger = 16,

    /// <summary>What was told of a site's pages holds no more, or has become its custom.</summary>
    PagesReadAsBefore = 17,

    /// <summary>
    /// A page is hidden on an unproven word, or a request waits for proof, and nobody has decided for six hours.
    /// </summary>
    RemovalWaits = 18,

    /// <summary>Twelve hours.</summary>
    RemovalWaitsHalf = 19,

    /// <summary>Twenty hours: in four the machine decides.</summary>
    RemovalWaitsLast = 20,

    /// <summary>Nobody decided within 24 hours, and the machine removed it.</summary>
    RemovalUndecided = 21,

    RemovalCountered = 22,
}

/// <summary>Something that somebody who looks after the feeds wants to know, told once.</summary>
/// <param name="Name">
/// Of the feed, by its title or address, or the site's domain; null where it is not known any more.
/// </param>
/// <param name="Reason">Why a feed stopped.</param>
public sealed record Announcement(
    long Id, AnnouncementKind Kind, DateTimeOffset At, long? FeedId, string? Name, PollReason? Reason)
{
    /// <summary>Of what is told of a request for removal: its public code.</summary>
    public string? CaseCode { get; init; }
}

/// <summary>What holds of a feed, as far as it is told. Stored by number: never renumber.</summary>
[Flags]
internal enum FeedConditions
{
    None = 0,
    Failing = 1,
    Quiet = 2,
    Stopped = 4,
    Quarantined = 8,
}
