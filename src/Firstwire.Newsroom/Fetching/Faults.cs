using System.Net.Sockets;
using System.Security.Authentication;

namespace Firstwire.Newsroom.Fetching;

/// <summary>What went wrong on the wire, in one sentence for people.</summary>
internal static class Faults
{
    public static string OfConnection(string host, int port, SocketException? exception) => exception?.SocketErrorCode switch
    {
        SocketError.ConnectionRefused => $"The host {host} refuses connections on port {port}.",
        SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.AddressNotAvailable =>
            $"There is no route to the host {host}.",
        SocketError.TimedOut => $"The host {host} does not answer on port {port}.",
        _ => $"No connection to the host {host} on port {port}.",
    };

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
