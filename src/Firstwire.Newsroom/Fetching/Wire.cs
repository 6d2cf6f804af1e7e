using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Firstwire.Newsroom.Fetching;

/// <summary>The HTTP client stripped of all that it would do on its own account.</summary>
internal static class Wire
{
    public static HttpMessageInvoker Open(
        FetchOptions options, ConnectedAddresses connected, TimeProvider time) => new(new SocketsHttpHandler
        {
            ConnectCallback = new GuardedConnection(options, connected, time).OpenAsync,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            UseProxy = false,
            Credentials = null,
            PreAuthenticate = false,
            // Trace identifiers of ours are nobody else's business.
            ActivityHeadersPropagator = null,
            MaxResponseHeadersLength = options.HeaderKibibytes,
            // The few words of a redirect are read to keep the connection; a larger body that is not wanted is cut off.
            MaxResponseDrainSize = 8 * 1024,
            // TLS handshakes run on the system's clock; the guarded connection and the header timeout
            // mostly come first.
            ConnectTimeout = options.HeaderTimeout,
            // A pooled connection goes to an address judged when it was opened; not for longer than DNS answers live.
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            // A host is asked again after its gap of about a second, or not for an hour; of thousands of hosts
            // none is held on to.
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5),
            MaxConnectionsPerServer = 4,
            // Validators go back byte for byte, each char one byte.
            RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
            ResponseHeaderEncodingSelector = (_, _) => Encoding.Latin1,
            SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = TrustOf(options) },
        });

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
