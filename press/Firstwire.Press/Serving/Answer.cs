using System.Text;

namespace Firstwire.Press.Serving;

/// <summary>What a site answers, before the conditions and codings of the request are applied.</summary>
internal sealed record Answer(int Status, string ContentType, Func<byte[]> Body)
{
    /// <summary>What the entity tag is made of: equal for equal bodies, cheaper than the body.</summary>
    public string? Version { get; init; }

    public DateTimeOffset? LastModified { get; init; }

    public string CacheControl { get; init; } = "max-age=300";

    public string? Location { get; init; }

    /// <summary>Extra headers by name.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public static Answer Text(int status, string contentType, string text) =>
        new(status, contentType + "; charset=utf-8", () => Encoding.UTF8.GetBytes(text));

    public static Answer NotFound() =>
        Text(404, "text/html", "<!doctype html><title>404</title><p>Nothing is printed here.") with
        {
            CacheControl = "no-store",
        };

    public static Answer MovedTo(int status, string location) =>
        Text(status, "text/html", "") with { Location = location };
}
