using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Fetching;

/// <summary>What an answer is wanted for; decides the Accept header and the limits.</summary>
public enum FetchPurpose
{
    Feed,
    Page,
    Robots,
    Image,

    /// <summary>Between hubs, publishers and subscribers (WebSub): the answer is a status and a few words.</summary>
    Push,
}

/// <summary>One request to make: a GET, or a POST of <see cref="Post"/>.</summary>
/// <param name="Validators">What an earlier answer from this very address gave; null asks without conditions.</param>
public sealed record FetchRequest(WebUrl Url, FetchPurpose Purpose, Validators? Validators = null)
{
    /// <summary>
    /// The exact address that gave the validators, where a redirect leads to it; by default the one asked.
    /// </summary>
    public WebUrl? ValidatedUrl { get; init; }

    /// <summary>
    /// For how many people the answer is: told to publishers in the User-Agent; null where that says nothing.
    /// </summary>
    public long? Readers { get; init; }

    /// <summary>
    /// Asked before a redirect is followed; false ends the fetch as refused. Null follows every one that the guard lets
    /// through.
    /// </summary>
    public Func<WebUrl, CancellationToken, Task<bool>>? MayFollow { get; init; }

    /// <summary>
    /// What is posted; null asks by GET. A post follows only the redirects that keep it one: 307 and 308.
    /// </summary>
    public PostedContent? Post { get; init; }

    /// <summary>False where a redirect is an answer like any other that is no success.</summary>
    public bool FollowsRedirects { get; init; } = true;
}

/// <summary>The body of a POST, its type, and the fields that go with it.</summary>
public sealed record PostedContent(
    ReadOnlyMemory<byte> Bytes, string ContentType, IReadOnlyList<(string Name, string Value)> Fields)
{
    public PostedContent(ReadOnlyMemory<byte> bytes, string contentType)
        : this(bytes, contentType, [])
    {
    }
}

/// <summary>
/// The validators of an answer, byte for byte as received (each char one byte), however malformed: a server recognises
/// only its own spelling (RFC 9110 §8.8, §13.1).
/// </summary>
public sealed record Validators(string? ETag, string? LastModified);
