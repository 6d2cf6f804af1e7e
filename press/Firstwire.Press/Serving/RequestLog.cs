using Microsoft.AspNetCore.Http;

namespace Firstwire.Press.Serving;

/// <summary>The latest requests, in the order in which they arrived; the oldest are forgotten past the limit.</summary>
internal sealed class RequestLog(int limit)
{
    private readonly Lock _gate = new();
    private readonly Queue<Entry> _entries = [];

    public IReadOnlyList<PressRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _entries.Select(entry => entry.Request)];
            }
        }
    }

    /// <summary>Notes an arrival; what is returned notes the status when the answer is known. Null when nothing is recorded.</summary>
    public Action<int>? Arrived(HttpRequest request, DateTimeOffset now)
    {
        if (limit == 0)
        {
            return null;
        }

        static string? Header(Microsoft.Extensions.Primitives.StringValues values) => values.Count == 0 ? null : values.ToString();
        var entry = new Entry(new PressRequest
        {
            At = now,
            Method = request.Method,
            Host = request.Host.Host,
            Path = request.Path + request.QueryString,
            IfNoneMatch = Header(request.Headers.IfNoneMatch),
            IfModifiedSince = Header(request.Headers.IfModifiedSince),
            UserAgent = Header(request.Headers.UserAgent),
            Referer = Header(request.Headers.Referer),
            AcceptEncoding = Header(request.Headers.AcceptEncoding),
            HasCookie = request.Headers.Cookie.Count > 0,
            HasAuthorization = request.Headers.Authorization.Count > 0,
        });
        lock (_gate)
        {
            if (_entries.Count == limit)
            {
                _entries.Dequeue();
            }

            _entries.Enqueue(entry);
        }

        return status =>
        {
            lock (_gate)
            {
                entry.Request = entry.Request with { Status = status };
            }
        };
    }

    private sealed class Entry(PressRequest request)
    {
        public PressRequest Request { get; set; } = request;
    }
}
