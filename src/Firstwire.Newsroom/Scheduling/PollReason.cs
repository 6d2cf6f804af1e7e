namespace Firstwire.Newsroom.Scheduling;

/// <summary>Why a request comes when it does, or comes no more. Stored by number: never renumber.</summary>
public enum PollReason
{
    /// <summary>Somebody has just asked for it.</summary>
    First = 0,

    /// <summary>The feed's own rhythm: as many new entries as are worth a poll are to be expected by then.</summary>
    Rhythm = 1,

    /// <summary>No feed is asked more often without its publisher's word.</summary>
    LeastInterval = 2,

    /// <summary>The server gives no validators, so each poll costs it the whole feed: once a day.</summary>
    Unconditional = 3,

    /// <summary>Cache-Control or Expires says that nothing is new before.</summary>
    Freshness = 4,

    /// <summary>The feed's <c>ttl</c> or <c>sy:updatePeriod</c>.</summary>
    FeedInterval = 5,

    /// <summary>The feed's <c>skipHours</c> or <c>skipDays</c>.</summary>
    SkippedTime = 6,

    /// <summary>Later entries could push earlier ones off the feed unseen.</summary>
    Overflow = 7,

    /// <summary>A hub delivers what is new; polling is the net below.</summary>
    Pushed = 8,

    /// <summary>Silent for half a year or more.</summary>
    Dormant = 9,

    /// <summary>The longest that a living feed is left alone.</summary>
    LongestInterval = 10,

    /// <summary>The server named the time (Retry-After).</summary>
    RetryAfter = 11,

    /// <summary>It failed; each failure waits longer.</summary>
    BackOff = 12,

    /// <summary>The host answers again after an outage; its feeds are spread out.</summary>
    AfterOutage = 13,

    /// <summary>A page that a new or changed entry leads to.</summary>
    NewEntry = 14,

    /// <summary>A page of the feed's archive, at the first sync.</summary>
    Archive = 15,

    /// <summary>A site's rules, before a page of it.</summary>
    SiteRules = 16,

    /// <summary>A site that several outlets point to, looked at as a possible source.</summary>
    Exploration = 17,

    /// <summary>A page that was read before, looked at again: it may have changed, or its publisher's wishes.</summary>
    SecondLook = 18,

    /// <summary>A picture that a page shows to a reader.</summary>
    Picture = 19,

    /// <summary>Stopped: gone for good (410).</summary>
    Gone = 20,

    /// <summary>Stopped: not available for legal reasons (451).</summary>
    LegallyBlocked = 21,

    /// <summary>Stopped: not found (404) for a month.</summary>
    NotFound = 22,

    /// <summary>Stopped: access refused (401, 402, 403) again and again.</summary>
    Forbidden = 23,

    /// <summary>Stopped: a suggestion of the starter list, or one that Firstwire found, which never worked.</summary>
    Retired = 24,

    /// <summary>Stopped: it moved to an address that is polled already, or was the page that names the feed.</summary>
    Replaced = 25,

    /// <summary>Stopped: read from a file, never polled.</summary>
    Imported = 26,

    /// <summary>A page that an item declares as its source: whether the text is there.</summary>
    Verification = 27,

    /// <summary>Stopped: somebody here follows it no more.</summary>
    Unfollowed = 28,

    /// <summary>A page that was read before, read again: this edition reads better, or somebody wants it.</summary>
    Reread = 29,
}
