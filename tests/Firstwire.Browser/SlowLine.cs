using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Firstwire.Browser;

/// <summary>
/// A slow line to an edition: its pages come through a few elements at a time, so that a browser paints a page many
/// times while it is on its way. Only reads; a piece ends where a tag does, never within text.
/// </summary>
public sealed class SlowLine : IAsyncDisposable
{
    private const int LeastPiece = 200;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly HttpClient edition;
    private readonly WebApplication app;

    private SlowLine(HttpClient edition, WebApplication app)
    {
        this.edition = edition;
        this.app = app;
    }

    /// <summary>Without a slash at its end.</summary>
    public string Address => app.Urls.First();

    public static async Task<SlowLine> OpenAsync(string edition)
    {
        var client = new HttpClient { BaseAddress = new Uri(edition) };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Run(context => RelayAsync(client, context));
        await app.StartAsync();
        return new SlowLine(client, app);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        edition.Dispose();
    }

    private static async Task RelayAsync(HttpClient edition, HttpContext context)
    {
        var asked = new HttpRequestMessage(HttpMethod.Get, context.Request.Path + context.Request.QueryString);
        asked.Headers.Add("Accept-Language", (string?)context.Request.Headers.AcceptLanguage);
        using var answer = await edition.SendAsync(
            asked, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
        {
            await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
            return;
        }
        var page = await answer.Content.ReadAsStringAsync(context.RequestAborted);
        for (int start = 0, end; start < page.Length; start = end)
        {
            end = page.IndexOf('>', Math.Min(start + LeastPiece, page.Length - 1)) is >= 0 and var tag
                ? tag + 1
                : page.Length;
            await context.Response.WriteAsync(page[start..end], context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(Pause, context.RequestAborted);
        }
    }
}
