using System.Collections.Concurrent;
using System.Net;

namespace Firstwire.Newsroom.Fetching;

/// <summary>The IP address that each host was last reached at; hosts on one server are asked one at a time.</summary>
internal sealed class ConnectedAddresses
{
    /// <summary>Some megabytes; past it all are forgotten and learned anew with the next connections.</summary>
    private const int Kept = 50_000;

    private readonly ConcurrentDictionary<string, IPAddress> known = new(StringComparer.Ordinal);

    /// <summary>Null where no connection was made.</summary>
    public IPAddress? Of(string host) => known.GetValueOrDefault(host);

    public void Note(string host, IPAddress address)
    {
        if (known.Count >= Kept) known.Clear();
        known[host] = address;
    }
}
