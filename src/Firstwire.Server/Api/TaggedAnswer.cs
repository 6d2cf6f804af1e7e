using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace Firstwire.Server.Api;

/// <summary>
/// An answer that whoever has it already need not be sent again: 304 to its own tag, or to a time before which nothing
/// of it changed.
/// </summary>
/// <param name="modified">Null where no time is known.</param>
/// <param name="fileName">Under which a browser keeps it; null where it shows it.</param>
internal sealed class TaggedAnswer(
    byte[] bytes, string contentType, DateTimeOffset? modified = null, string? fileName = null) : IResult
{
    private const int TagBytes = 12;

    public static TaggedAnswer Json(object value) =>
        new(JsonSerializer.SerializeToUtf8Bytes(value, ApiJson.Options), "application/json; charset=utf-8");

    public Task ExecuteAsync(HttpContext httpContext)
    {
        // Weak: compression may change the bytes on the wire.
        var tag = new EntityTagHeaderValue(
            $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes)[..TagBytes])}\"", isWeak: true);
        var headers = httpContext.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.LastModified = modified;
        return (IsKnown(httpContext.Request.GetTypedHeaders(), tag)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(bytes, contentType, fileName)).ExecuteAsync(httpContext);
    }

    /// <summary>
    /// RFC 9110 §13.2.2: the time counts only where no tag is given. Ours has whole seconds, as the header has.
    /// </summary>
    private bool IsKnown(RequestHeaders request, EntityTagHeaderValue tag) => request.IfNoneMatch.Count > 0
        ? request.IfNoneMatch.Any(
            known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false))
        : modified is { } changed
            && request.IfModifiedSince >= changed.AddTicks(-(changed.Ticks % TimeSpan.TicksPerSecond));
}
