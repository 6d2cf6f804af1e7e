using System.Text;
using Microsoft.AspNetCore.Http;

namespace Firstwire.Press.Troubles;

/// <summary>One request to a misbehaving server.</summary>
internal sealed record Visit(
    HttpContext Context, string Home, int Count, TimeProvider Time, TimeSpan Longest, CancellationToken Cancellation)
{
    public HttpResponse Response => Context.Response;

    public string Path => Context.Request.Path.Value ?? "/";

    public DateTimeOffset Now => Time.GetUtcNow();

    public Task Wait(TimeSpan delay) => Task.Delay(delay < Longest ? delay : Longest, Time, Cancellation);

    public async Task Give(int status, string contentType, string body)
    {
        Response.StatusCode = status;
        Response.ContentType = contentType;
        if (body.Length > 0)
        {
            await Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body), Cancellation);
        }
    }

    public Task GiveFeed(string feed) => Give(200, "application/rss+xml; charset=utf-8", feed);

    public Task Redirect(int status, string location)
    {
        Response.Headers.Location = location;
        return Give(status, "text/html", "");
    }
}
