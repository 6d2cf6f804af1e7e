namespace Firstwire.Newsroom.Scheduling;

/// <summary>How a request for a feed or a page ended. Stored by number: never renumber.</summary>
public enum PollOutcome
{
    /// <summary>Read, with something new or changed in it.</summary>
    Changed = 1,

    /// <summary>Read, nothing new.</summary>
    Unchanged = 2,

    /// <summary>304.</summary>
    NotModified = 3,

    /// <summary>410: not asked again.</summary>
    Gone = 4,

    /// <summary>404.</summary>
    NotFound = 5,

    /// <summary>401, 402 or 403.</summary>
    Forbidden = 6,

    /// <summary>429.</summary>
    TooManyRequests = 7,

    /// <summary>5xx.</summary>
    ServerError = 8,

    /// <summary>Any other status.</summary>
    OtherStatus = 9,

    TimedOut = 10,

    /// <summary>No address, no connection, no valid certificate, no valid answer.</summary>
    Unreachable = 11,

    /// <summary>Our own guard refused the address.</summary>
    Refused = 12,

    TooLarge = 13,

    /// <summary>The answer was not what it should be: no feed, no page.</summary>
    Unreadable = 14,

    /// <summary>robots.txt asks us not to.</summary>
    Disallowed = 15,

    /// <summary>451: not available for legal reasons (RFC 7725); not asked again.</summary>
    LegallyBlocked = 16,
}
