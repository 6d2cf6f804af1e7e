namespace Firstwire.Press;

/// <summary>A request as the press received and answered it.</summary>
public sealed record PressRequest
{
    /// <summary>When it arrived, by the press's clock.</summary>
    public required DateTimeOffset At { get; init; }

    public required string Method { get; init; }

    /// <summary>The Host header without the port.</summary>
    public required string Host { get; init; }

    /// <summary>Path and query.</summary>
    public required string Path { get; init; }

    /// <summary>0 until the head of the answer leaves.</summary>
    public int Status { get; init; }

    /// <summary>The entity tag that the answer carried.</summary>
    public string? ETag { get; init; }

    public string? IfNoneMatch { get; init; }

    public string? IfModifiedSince { get; init; }

    public string? UserAgent { get; init; }

    public string? Referer { get; init; }

    public string? AcceptEncoding { get; init; }

    public bool HasCookie { get; init; }

    public bool HasAuthorization { get; init; }
}
