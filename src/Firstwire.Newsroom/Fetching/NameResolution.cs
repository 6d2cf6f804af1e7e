using System.Net;

namespace Firstwire.Newsroom.Fetching;

/// <summary>Host name to addresses, by the system's resolver.</summary>
internal static class NameResolution
{
    /// <summary>Throws <see cref="System.Net.Sockets.SocketException"/> where the name has no address.</summary>
    public static Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellation) =>
        IsLocalhost(host)
            ? Task.FromResult<IPAddress[]>([IPAddress.Loopback])
            : Dns.GetHostAddressesAsync(host, cancellation);

    /// <summary>Names under .localhost are the loopback and never a question to DNS (RFC 6761 §6.3).</summary>
    private static bool IsLocalhost(string host)
    {
        var name = host.AsSpan().TrimEnd('.');
        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
    }
}
