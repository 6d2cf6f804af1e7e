namespace Firstwire.Newsroom.Fetching;

/// <summary>What an answer's header fields say to a news reader; absent or unreadable values are null.</summary>
/// <param name="ETag">Byte for byte as received, each char one byte.</param>
/// <param name="LastModified">Byte for byte as received, each char one byte.</param>
/// <param name="MaxAge">Of Cache-Control (RFC 9111 §5.2.2.1).</param>
/// <param name="RetryAfter">From now on; never negative (RFC 9110 §10.2.3).</param>
/// <param name="Links">The Link fields as sent, one string a field line (RFC 8288).</param>
/// <param name="RobotsTags">The X-Robots-Tag fields as sent, one string a field line.</param>
public sealed record FetchHeaders(
    string? ETag,
    string? LastModified,
    TimeSpan? MaxAge,
    TimeSpan? RetryAfter,
    DateTimeOffset? Expires,
    IReadOnlyList<string> Links,
    IReadOnlyList<string> RobotsTags)
{
    public static FetchHeaders None { get; } = new(null, null, null, null, null, [], []);

    /// <summary>When the server says that it answered.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary><c>1</c> where text and data mining is reserved (W3C TDM Reservation Protocol).</summary>
    public string? TdmReservation { get; init; }

    /// <summary>Address of the mining policy that goes with <see cref="TdmReservation"/>.</summary>
    public string? TdmPolicy { get; init; }

    /// <summary>The Content-Usage fields as sent (IETF AI Preferences draft).</summary>
    public IReadOnlyList<string> ContentUsage { get; init; } = [];

    /// <summary>The Firstwire-Takedown fields as sent: a publisher's answer to a challenge.</summary>
    public IReadOnlyList<string> TakedownClaims { get; init; } = [];

    /// <summary>What to send with the next request to this address; null where the answer gave no validator.</summary>
    public Validators? Validators => ETag is null && LastModified is null ? null : new(ETag, LastModified);
}
