using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Fetching;

/// <summary>
/// The one door through which every HTTP request to a foreign address leaves. It sends GET requests without cookies,
/// referrer, credentials or proxy, to public addresses only (<see cref="AddressGuard"/>), judged anew for each connection
/// and each redirect, and reads answers within limits. Whatever an address does, the outcome is a value; the only
/// exception is <see cref="OperationCanceledException"/> for the caller's own token.
/// </summary>
public sealed class GuardedFetcher(FetchOptions options, TimeProvider time) : IDisposable
{
    private const int MaxRedirects = 5;

    private readonly HttpMessageInvoker wire = new(Open(options, time), disposeHandler: true);

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
                OperationCanceledException => new FetchResult.TimedOut($"The answer took longer than {limits.Total.TotalSeconds:0.#} seconds."),
                HttpRequestException http => Faults.Of(http),
                _ => new FetchResult.Unreachable("The connection broke off before the answer was complete."),
            };
        }
    }

    public void Dispose() => wire.Dispose();

    private async Task<FetchResult> FollowAsync(FetchRequest request, FetchLimits limits, CancellationToken cancellation)
    {
        var redirects = new List<Redirect>();
        var url = request.Url;
        while (true)
        {
            if (UrlGuard.WhyRefused(url) is { } reason) return new FetchResult.Refused(reason);
            var validators = redirects.Count == 0 ? request.Validators : null;
            using var message = RequestWriting.Write(url, request.Purpose, validators, options.UserAgent);
            using var response = await SendAsync(message, cancellation);
            if (response is null) return new FetchResult.TimedOut($"No answer within {options.HeaderTimeout.TotalSeconds:0.#} seconds.");

            var status = (int)response.StatusCode;
            if (status is 301 or 302 or 303 or 307 or 308 && HeaderReading.First(response, "Location") is { } location)
            {
                if (WebUrl.Parse(HeaderReading.AsUtf8(location), url) is not { } target)
                {
                    return new FetchResult.Unreachable("The address redirects to something that is no address.");
                }

                if (WhyNotFollowed(request.Url, redirects, url, target) is { } failure) return failure;
                redirects.Add(new Redirect(status, target));
                url = target;
                continue;
            }

            var headers = HeaderReading.Read(response, time.GetUtcNow());
            return status switch
            {
                304 when validators is not null => new FetchResult.NotModified(headers),
                410 when redirects.TrueForAll(redirect => redirect.IsPermanent) => new FetchResult.Gone(),
                // A part was not asked for, and is no whole.
                >= 200 and < 300 and not 206 => await ReadAsync(response, headers, url, redirects, limits, cancellation),
                _ => new FetchResult.Failed(status, headers),
            };
        }
    }

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

    private static FetchResult? WhyNotFollowed(WebUrl first, List<Redirect> redirects, WebUrl from, WebUrl target)
    {
        if (from.Scheme == "https" && target.Scheme == "http")
        {
            return new FetchResult.Refused("The address redirects from https to http, which anyone on the way could alter.");
        }

        if (Page(target) == Page(first) || redirects.Exists(redirect => Page(redirect.Target) == Page(target)))
        {
            return new FetchResult.Unreachable("The address redirects in a circle.");
        }

        return redirects.Count == MaxRedirects ? new FetchResult.Unreachable($"The address redirects more than {MaxRedirects} times.") : null;
    }

    private static string Page(WebUrl url) => url.Href.Split('#')[0];

    private static async Task<FetchResult> ReadAsync(
        HttpResponseMessage response,
        FetchHeaders headers,
        WebUrl url,
        List<Redirect> redirects,
        FetchLimits limits,
        CancellationToken cancellation)
    {
        var body = await BodyReading.ReadAsync(response, limits, cancellation);
        return body.Failure ?? new FetchResult.Fetched(
            body.Bytes, HeaderReading.First(response, "Content-Type"), headers, url, redirects, body.WireBytes);
    }

    /// <summary>The exceptions by which the handler and its streams report what the other side did.</summary>
    private static bool IsOfTheWire(Exception exception) =>
        exception is OperationCanceledException or HttpRequestException or IOException or SocketException;

    private static SocketsHttpHandler Open(FetchOptions options, TimeProvider time) => new()
    {
        ConnectCallback = new GuardedConnection(options, time).OpenAsync,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        UseProxy = false,
        Credentials = null,
        PreAuthenticate = false,
        // Trace identifiers of ours are nobody else's business.
        ActivityHeadersPropagator = null,
        MaxResponseHeadersLength = options.HeaderKibibytes,
        // A body that is not wanted is cut off, not read to its end for the connection's sake.
        MaxResponseDrainSize = 0,
        // TLS handshakes run on the system's clock; the guarded connection and the header timeout mostly come first.
        ConnectTimeout = options.HeaderTimeout,
        // A pooled connection goes to an address judged when it was opened; not for longer than DNS answers usually live.
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
        MaxConnectionsPerServer = 4,
        // Validators go back byte for byte, each char one byte.
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        ResponseHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = TrustOf(options) },
    };

    private static X509ChainPolicy TrustOf(FetchOptions options)
    {
        var policy = new X509ChainPolicy
        {
            // Certificates name addresses from which to load issuers and revocations: requests past this door.
            DisableCertificateDownloads = true,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        if (options.TrustedAuthorities.Count == 0) return policy;

        using var system = new X509Store(StoreName.Root, StoreLocation.LocalMachine, OpenFlags.ReadOnly);
        policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        policy.CustomTrustStore.AddRange(system.Certificates);
        policy.CustomTrustStore.AddRange(options.TrustedAuthorities);
        return policy;
    }
}
