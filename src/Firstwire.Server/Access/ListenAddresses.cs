using System.Net;

namespace Firstwire.Server.Access;

/// <summary>The <c>--urls</c> cannot be used; the message says why and gives an example.</summary>
internal sealed class ListenAddressException(string message) : Exception(message);

/// <summary>Where the edition listens, and by which names it may be asked for.</summary>
internal sealed class ListenAddresses
{
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    private readonly HashSet<string> names;
    private readonly bool anyAddress;

    private ListenAddresses(IReadOnlyList<BindingAddress> addresses)
    {
        IsLoopbackOnly = addresses.All(address => IsLoopback(address.Host));
        anyAddress = addresses.Any(address => IsWildcard(address.Host));
        names = new HashSet<string>(
            LoopbackNames.Concat(addresses.Select(address => address.Host)), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>True where no other machine can connect.</summary>
    public bool IsLoopbackOnly { get; }

    /// <exception cref="ListenAddressException">One of them is no address to listen at.</exception>
    public static ListenAddresses Parse(string urls)
    {
        var addresses = new List<BindingAddress>();
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            addresses.Add(ParseOne(url));
        }

        return addresses.Count > 0 ? new ListenAddresses(addresses) : throw Unusable(urls);
    }

    /// <summary>
    /// Whether a request may ask for <paramref name="host"/>: a page elsewhere can make a name of its own resolve to
    /// this machine (DNS rebinding), but can neither take our names nor send an IP address in the Host header.
    /// </summary>
    public bool Answers(HostString host) =>
        host.HasValue && (names.Contains(host.Host) || (anyAddress && IPAddress.TryParse(host.Host, out _)));

    private static BindingAddress ParseOne(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address is { IsUnixPipe: false, IsNamedPipe: false, PathBase: "", Scheme: "http" or "https" }
                && address.Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort && IsHost(address.Host)
                ? address
                : throw Unusable(url);
        }
        catch (FormatException)
        {
            throw Unusable(url);
        }
    }

    private static ListenAddressException Unusable(string url) =>
        new($"\"{url}\" is no address to listen at. "
            + $"Give one or more like {EditionSettings.DefaultUrls} or http://0.0.0.0:8080, parted by semicolons.");

    /// <summary>What is left of <c>localhost:port</c> when the port is no number is no host.</summary>
    private static bool IsHost(string host) => host is "*" or "+" || Uri.CheckHostName(host) != UriHostNameType.Unknown;

    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static bool IsWildcard(string host) =>
        host is "*" or "+"
        || (IPAddress.TryParse(host, out var address)
        && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any)));
}
