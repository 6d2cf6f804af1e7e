using System.Net;
using System.Net.Sockets;

namespace Firstwire.Newsroom.Fetching;

/// <summary>
/// The one door through which every HTTP request to a foreign address leaves. It sends requests without cookies,
/// referrer, credentials or proxy, to public addresses only (<see cref="AddressGuard"/>), judged anew for each
/// connection and each redirect, and reads answers within limits. Whatever an address does, the outcome is a value; the
/// only exception is <see cref="OperationCanceledException"/> for the caller's own token.
/// </summary>
public sealed class GuardedFetcher : IDisposable
{
    private readonly FetchOptions options;
    private readonly TimeProvider time;
    private readonly LargeBodies large = new();

    private readonly ConnectedAddresses connected;

    private readonly HttpMessageInvoker wire;

    public GuardedFetcher(FetchOptions options, TimeProvider time)
    {
        (this.options, this.time) = (options, time);
        connected = new ConnectedAddresses();
        wire = Wire.Open(options, connected, time);
    }

    /// <summary>The IP address that a host was last reached at; null where it was not.</summary>
    public IPAddress? AddressOf(string host) => connected.Of(host);

    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation)
    {
        var limits = options.LimitsOf(request.Purpose);
        using var clock = new CancellationTokenSource(limits.Total, time);
        using var total = CancellationTokenSource.CreateLinkedTokenSource(cancellation, clock.Token);
        try
        {
            return await FollowAsync(request, limits, total.Token);
        }
        catch (Exception exception) when (IsOfTheWire(exception))
        {
            cancellation.ThrowIfCancellationRequested();
            return exception switch
            {
                OperationCanceledException => new FetchResult.TimedOut(
                    $"The answer took longer than {limits.Total.TotalSeconds:0.#} seconds."),
                HttpRequestException http => Faults.Of(http),
                _ => new FetchResult.Unreachable("The connection broke off before the answer was complete."),
            };
        }
    }

    public void Dispose()
    {
        wire.Dispose();
        large.Dispose();
    }

    private async Task<FetchResult> FollowAsync(
        FetchRequest request, FetchLimits limits, CancellationToken cancellation)
    {
        var trail = new RedirectTrail(request.Url);
        var validated = (request.ValidatedUrl ?? request.Url).WithoutFragment();
        while (true)
        {
            if (UrlGuard.WhyRefused(trail.Current) is { } reason) return new FetchResult.Refused(reason);
            var validators = trail.Current.WithoutFragment() == validated ? request.Validators : null;
            using var message = RequestWriting.Write(
                trail.Current, request.Purpose, validators, options.UserAgentFor(request.Readers));
            if (request.Post is { } posted) RequestWriting.Post(message, posted);
            using var response = await SendAsync(message, cancellation);
            if (response is null)
            {
                return new FetchResult.TimedOut($"No answer within {options.HeaderTimeout.TotalSeconds:0.#} seconds.");
            }

            var status = (int)response.StatusCode;
            if (!request.FollowsRedirects || !IsRedirect(status, request.Post is not null)
                || HeaderReading.First(response, "Location") is not { } location)
            {
                return await ReadAsync(response, validators is not null, trail, limits, cancellation);
            }

            if (trail.Follow(status, location) is { } failure) return failure;
            if (request.MayFollow is { } mayFollow && !await mayFollow(trail.Current, cancellation))
            {
                return new FetchResult.Refused("The address redirects to one that its site asks robots not to fetch.");
            }
        }
    }

    /// <summary>
    /// After 301, 302 and 303 a POST would become a GET, which is not what was asked for (RFC 9110 §15.4).
    /// </summary>
    private static bool IsRedirect(int status, bool isPost) =>
        isPost ? status is 307 or 308 : status is 301 or 302 or 303 or 307 or 308;

    /// <summary>Null where no answer came in time.</summary>
    private async Task<HttpResponseMessage?> SendAsync(HttpRequestMessage message, CancellationToken cancellation)
    {
        using var clock = new CancellationTokenSource(options.HeaderTimeout, time);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation, clock.Token);
        try
        {
            return await wire.SendAsync(message, limited.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<FetchResult> ReadAsync(
        HttpResponseMessage response,
        bool isConditional,
        RedirectTrail trail,
        FetchLimits limits,
        CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        var headers = HeaderReading.Read(response, time.GetUtcNow());
        switch (status)
        {
            case 304 when isConditional:
                return new FetchResult.NotModified(headers, trail.Redirects);
            case 410 when trail.IsPermanent:
                return new FetchResult.Gone();
            // 206 is a part, which was not asked for and is no whole.
            case < 200 or >= 300 or 206:
                return new FetchResult.Failed(status, headers);
        }

        var body = await BodyReading.ReadAsync(response, limits, large, cancellation);
        if (body.Failure is not null) return body.Failure;
        var type = HeaderReading.First(response, "Content-Type");
        return new FetchResult.Fetched(
            body.Bytes, type, headers, trail.Current, trail.Redirects, body.WireBytes)
        { Place = body.Place };
    }

    /// <summary>The exceptions by which the handler and its streams report what the other side did.</summary>
    private static bool IsOfTheWire(Exception exception) =>
        exception is OperationCanceledException or HttpRequestException or IOException or SocketException;
}
