using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Fetching;

/// <summary>What an answer is wanted for; decides the Accept header and the limits.</summary>
public enum FetchPurpose
{
    Feed,
    Page,
    Robots,
    Image,
}

/// <summary>One GET to make.</summary>
/// <param name="Validators">What an earlier answer from this very address gave; null asks without conditions.</param>
public sealed record FetchRequest(WebUrl Url, FetchPurpose Purpose, Validators? Validators = null)
{
    /// <summary>The exact address that gave the validators, where a redirect leads to it; by default the one asked.</summary>
    public WebUrl? ValidatedUrl { get; init; }

    /// <summary>For how many people the answer is: told to publishers in the User-Agent; null where that says nothing.</summary>
    public long? Readers { get; init; }

    /// <summary>Asked before a redirect is followed; false ends the fetch as refused. Null follows every one that the guard lets through.</summary>
    public Func<WebUrl, CancellationToken, Task<bool>>? MayFollow { get; init; }
}

/// <summary>
/// The validators of an answer, byte for byte as received (each char one byte), however malformed: a server recognises
/// only its own spelling (RFC 9110 §8.8, §13.1).
/// </summary>
public sealed record Validators(string? ETag, string? LastModified);
