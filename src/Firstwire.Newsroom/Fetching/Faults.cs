using System.Net.Sockets;
using System.Security.Authentication;

namespace Firstwire.Newsroom.Fetching;

/// <summary>What went wrong on the wire, in one sentence for people.</summary>
internal static class Faults
{
    public static FetchResult OfConnection(string host, int port, SocketException? exception) =>
        exception?.SocketErrorCode switch
        {
            SocketError.TimedOut => OfSilence(host, port),
            SocketError.ConnectionRefused =>
                new FetchResult.Unreachable($"The host {host} refuses connections on port {port}."),
            SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.AddressNotAvailable =>
                new FetchResult.Unreachable($"There is no route to the host {host}."),
            _ => new FetchResult.Unreachable($"No connection could be made to the host {host} on port {port}."),
        };

    public static FetchResult OfSilence(string host, int port) =>
        new FetchResult.TimedOut($"The host {host} did not accept a connection on port {port} in time.");

    public static FetchResult Of(HttpRequestException exception)
    {
        if (exception.InnerException is NotConnectedException connection) return connection.Result;
        return new FetchResult.Unreachable(exception.HttpRequestError switch
        {
            HttpRequestError.SecureConnectionError => OfSecureConnection(exception),
            HttpRequestError.ResponseEnded => "The connection was closed before the answer was complete.",
            HttpRequestError.ConfigurationLimitExceeded => "The answer's header is larger than the limit.",
            HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError => "The answer is not valid HTTP.",
            HttpRequestError.VersionNegotiationError => "The server speaks no version of HTTP that is known here.",
            _ => "The connection broke off.",
        });
    }

    private static string OfSecureConnection(HttpRequestException exception) =>
        exception.InnerException is AuthenticationException
            ? "No secure connection: the site's certificate is not valid for it, or not trusted."
            : "No secure connection: the server broke off the TLS handshake.";
}
