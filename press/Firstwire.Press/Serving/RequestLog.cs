using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Firstwire.Press.Serving;

/// <summary>The latest requests, in the order in which they arrived; the oldest are forgotten past the limit.</summary>
internal sealed class RequestLog(int limit)
{
    private readonly Lock gate = new();
    private readonly Queue<Entry> entries = [];

    public IReadOnlyList<PressRequest> Requests
    {
        get
        {
            lock (gate)
            {
                return [.. entries.Select(entry => entry.Request)];
            }
        }
    }

    /// <summary>Notes an arrival now, and its status and tag at the moment when the answer's head leaves.</summary>
    public void Arrived(HttpContext context, DateTimeOffset now)
    {
        if (limit == 0)
        {
            return;
        }

        var entry = new Entry(Noted(context.Request, now));
        lock (gate)
        {
            if (entries.Count == limit)
            {
                entries.Dequeue();
            }

            entries.Enqueue(entry);
        }

        context.Response.OnStarting(() =>
        {
            lock (gate)
            {
                entry.Request = entry.Request with
                {
                    Status = context.Response.StatusCode,
                    ETag = Text(context.Response.Headers.ETag),
                };
            }

            return Task.CompletedTask;
        });
    }

    private static PressRequest Noted(HttpRequest request, DateTimeOffset now) => new()
    {
        At = now,
        Method = request.Method,
        Host = request.Host.Host,
        Path = request.Path + request.QueryString,
        IfNoneMatch = Text(request.Headers.IfNoneMatch),
        IfModifiedSince = Text(request.Headers.IfModifiedSince),
        UserAgent = Text(request.Headers.UserAgent),
        Referer = Text(request.Headers.Referer),
        AcceptEncoding = Text(request.Headers.AcceptEncoding),
        HasCookie = request.Headers.Cookie.Count > 0,
        HasAuthorization = request.Headers.Authorization.Count > 0,
    };

    private static string? Text(StringValues values) => values.Count == 0 ? null : values.ToString();

    private sealed class Entry(PressRequest request)
    {
        public PressRequest Request { get; set; } = request;
    }
}
