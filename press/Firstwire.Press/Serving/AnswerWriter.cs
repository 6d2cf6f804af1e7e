using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Firstwire.Press.Serving;

/// <summary>Gives an answer over HTTP: validators and 304 (RFC 9110 §13), content codings (§8.4), HEAD.</summary>
internal static class AnswerWriter
{
    private const int LeastWorthCoding = 256;

    public static async Task WriteAsync(HttpContext context, Answer answer, DateTimeOffset now)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.Date = now.ToString("R", CultureInfo.InvariantCulture);
        response.Headers.CacheControl = answer.CacheControl;
        response.Headers.Vary = "Accept-Encoding";
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        if (answer.Location is { } location)
        {
            response.Headers.Location = location;
        }

        var tag = answer.Version is { } version ? Tag(version) : null;
        if (tag is not null)
        {
            response.Headers.ETag = tag;
        }

        if (answer.LastModified is { } modified)
        {
            response.Headers.LastModified = modified.ToString("R", CultureInfo.InvariantCulture);
        }

        if (answer.Status == 200 && IsUnchanged(request, tag, answer.LastModified))
        {
            response.StatusCode = 304;
            return;
        }

        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        var body = answer.Body();
        var coding = body.Length < LeastWorthCoding ? null : Coding(request.Headers.AcceptEncoding.ToString());
        if (coding is not null)
        {
            response.Headers.ContentEncoding = coding;
            body = Coded(body, coding);
        }

        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(request.Method))
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    /// <summary>Weak, as one tag stands for the identity, gzip and brotli forms alike (RFC 9110 §8.8.1).</summary>
    private static string Tag(string version)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(version));
        return $"W/\"{Convert.ToHexStringLower(hash.AsSpan(0, 8))}\"";
    }

    private static bool IsUnchanged(HttpRequest request, string? tag, DateTimeOffset? modified)
    {
        if (request.Headers.IfNoneMatch.Count > 0)
        {
            var known = request.Headers.IfNoneMatch.ToString();
            return tag is not null && (known == "*" || known.Contains(tag[2..], StringComparison.Ordinal));
        }

        return modified is { } at
            && DateTimeOffset.TryParse(
                request.Headers.IfModifiedSince.ToString(),
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var since)
            && at <= since;
    }

    private static string? Coding(string accepted) =>
        accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br"
        : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
        : null;

    private static byte[] Coded(byte[] body, string coding)
    {
        using var coded = new MemoryStream(body.Length / 3);
        using (Stream encoder = coding == "br"
            ? new BrotliStream(coded, CompressionLevel.Fastest)
            : new GZipStream(coded, CompressionLevel.Fastest))
        {
            encoder.Write(body);
        }

        return coded.ToArray();
    }
}
