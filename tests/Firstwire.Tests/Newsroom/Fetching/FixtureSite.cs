using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Firstwire.Tests.Newsroom.Fetching;

/// <summary>One request as the site saw it: the target as sent, field names in any case.</summary>
public sealed record SeenRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers);

/// <summary>
/// A web site on the loopback whose answers a test writes; it counts connections and keeps the requests.
/// </summary>
public sealed class FixtureSite : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly ConcurrentQueue<SeenRequest> requests = new();
    private int connections;

    private FixtureSite(WebApplication application) => this.application = application;

    public int Port { get; private init; }

    /// <summary>Scheme, host and port, without a slash at the end.</summary>
    public string Origin { get; private init; } = "";

    /// <summary>TCP connections accepted so far.</summary>
    public int Connections => Volatile.Read(ref connections);

    public IReadOnlyList<SeenRequest> Requests => [.. requests];

    /// <param name="at">The address to listen at; 127.0.0.1 unless told.</param>
    /// <param name="certificate">Makes the site speak https.</param>
    public static async Task<FixtureSite> StartAsync(
        RequestDelegate answer, IPAddress? at = null, X509Certificate2? certificate = null)
    {
        FixtureSite? site = null;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.RequestHeaderEncodingSelector = _ => System.Text.Encoding.Latin1;
            kestrel.ResponseHeaderEncodingSelector = _ => System.Text.Encoding.Latin1;
            kestrel.Listen(at ?? IPAddress.Loopback, 0, listen =>
            {
                listen.Use(next => connection =>
                {
                    Interlocked.Increment(ref site!.connections);
                    return next(connection);
                });
                if (certificate is not null) listen.UseHttps(certificate);
            });
        });
        var built = builder.Build();
        built.Run(context =>
        {
            site!.requests.Enqueue(Note(context.Request));
            return answer(context);
        });
        await built.StartAsync();

        var bound = new Uri(built.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return site = new FixtureSite(built)
        {
            Port = bound.Port,
            Origin = $"{(certificate is null ? "http" : "https")}://{bound.Host}:{bound.Port}",
        };
    }

    /// <summary>A site that answers each request with one text.</summary>
    public static Task<FixtureSite> SayingAsync(
        string text, string contentType = "text/plain", IPAddress? at = null) => StartAsync(
        context =>
        {
            context.Response.ContentType = contentType;
            return context.Response.WriteAsync(text);
        },
        at);

    /// <summary>
    /// A site that holds its port at every address of this machine, so that an attempt to reach this port, wherever,
    /// can't be one of a test beside it to a site of its own.
    /// </summary>
    public static Task<FixtureSite> EverywhereAsync(string text) => SayingAsync(text, at: IPAddress.IPv6Any);

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await application.StopAsync(now.Token);
        await application.DisposeAsync();
    }

    private static SeenRequest Note(HttpRequest request) => new(
        request.Method,
        request.HttpContext.Features.Get<IHttpRequestFeature>()!.RawTarget,
        request.Headers.ToDictionary(
            field => field.Key, field => field.Value.ToString(), StringComparer.OrdinalIgnoreCase));
}
