using System.Net;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Fetching;

/// <summary>Writes the request: its method and a handful of fields, the same for every site.</summary>
internal static class RequestWriting
{
    public static HttpRequestMessage Write(WebUrl url, FetchPurpose purpose, Validators? validators, string userAgent)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, url.ToUri())
        {
            // Never version 3, nor a policy that allows it: QUIC connections do not pass through the guard.
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        Add(message, "User-Agent", userAgent);
        Add(message, "Accept", AcceptOf(purpose));
        Add(message, "Accept-Encoding", ContentCoding.Accepted);
        Add(message, "If-None-Match", validators?.ETag);
        Add(message, "If-Modified-Since", validators?.LastModified);
        return message;
    }

    /// <summary>Makes a request one that posts.</summary>
    public static void Post(HttpRequestMessage message, PostedContent posted)
    {
        message.Method = HttpMethod.Post;
        message.Content = new ReadOnlyMemoryContent(posted.Bytes);
        message.Content.Headers.TryAddWithoutValidation("Content-Type", posted.ContentType);
        foreach (var (name, value) in posted.Fields) Add(message, name, value);
    }

    private static string AcceptOf(FetchPurpose purpose) => purpose switch
    {
        FetchPurpose.Feed => "application/atom+xml, application/rss+xml, application/feed+json, "
            + "application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, "
            + "application/json;q=0.7, text/html;q=0.5, */*;q=0.1",
        FetchPurpose.Page => "text/html, application/xhtml+xml, application/xml;q=0.8, */*;q=0.1",
        FetchPurpose.Robots => "text/plain, */*;q=0.1",
        FetchPurpose.Image => "image/webp, image/png, image/jpeg, image/*;q=0.8, */*;q=0.1",
        FetchPurpose.Push => "*/*",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };

    /// <summary>Adds the field unless its value could end the line and begin another.</summary>
    private static void Add(HttpRequestMessage message, string name, string? value)
    {
        if (string.IsNullOrEmpty(value) || !value.All(IsFieldCharacter)) return;
        message.Headers.TryAddWithoutValidation(name, value);
    }

    /// <summary>VCHAR, obs-text, space and tab (RFC 9110 §5.5); each char is one byte.</summary>
    private static bool IsFieldCharacter(char character) =>
        character is '\t' or (>= ' ' and <= '~') or (>= '\x80' and <= '\xff');
}
