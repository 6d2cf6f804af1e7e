using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Firstwire.Newsroom.Fetching;

/// <summary>
/// Which IP addresses a request from foreign content must not reach: all that are not plain, globally reachable unicast
/// by IANA's IPv4 and IPv6 special-purpose address registries (RFC 6890, as updated by RFC 8190).
/// </summary>
internal static class AddressGuard
{
    private static readonly (IPNetwork Network, string Name)[] Forbidden4 =
    [
        (IPNetwork.Parse("0.0.0.0/8"), "this network (RFC 791)"),
        (IPNetwork.Parse("10.0.0.0/8"), "a private network (RFC 1918)"),
        (IPNetwork.Parse("100.64.0.0/10"), "a provider's shared network (RFC 6598)"),
        (IPNetwork.Parse("127.0.0.0/8"), "this computer (loopback, RFC 1122)"),
        // Azure's metadata and DHCP server, the one such service outside every special-purpose block; the others are
        // 169.254.169.254, 169.254.170.2, 100.100.100.200, 192.0.0.192 and fd00:ec2::254.
        (IPNetwork.Parse("168.63.129.16/32"), "a cloud's metadata service"),
        (IPNetwork.Parse("169.254.0.0/16"), "the local link or a cloud's metadata service (RFC 3927)"),
        (IPNetwork.Parse("172.16.0.0/12"), "a private network (RFC 1918)"),
        (IPNetwork.Parse("192.0.0.0/24"), "a block for protocol assignments (RFC 6890)"),
        (IPNetwork.Parse("192.0.2.0/24"), "a block for documentation (RFC 5737)"),
        (IPNetwork.Parse("192.88.99.0/24"), "the former 6to4 relays (RFC 7526)"),
        (IPNetwork.Parse("192.168.0.0/16"), "a private network (RFC 1918)"),
        (IPNetwork.Parse("198.18.0.0/15"), "a block for benchmarks (RFC 2544)"),
        (IPNetwork.Parse("198.51.100.0/24"), "a block for documentation (RFC 5737)"),
        (IPNetwork.Parse("203.0.113.0/24"), "a block for documentation (RFC 5737)"),
        (IPNetwork.Parse("224.0.0.0/4"), "a multicast group (RFC 5771)"),
        (IPNetwork.Parse("240.0.0.0/4"), "a reserved block or the broadcast address (RFC 1112, RFC 919)"),
    ];

    private static readonly (IPNetwork Network, string Name)[] Forbidden6 =
    [
        (IPNetwork.Parse("::/128"), "the unspecified address (RFC 4291)"),
        (IPNetwork.Parse("::1/128"), "this computer (loopback, RFC 4291)"),
        (IPNetwork.Parse("::/96"), "an IPv4-compatible address (RFC 4291)"),
        (IPNetwork.Parse("64:ff9b:1::/48"), "a local IPv4 translation (RFC 8215)"),
        (IPNetwork.Parse("100::/64"), "a discard-only block (RFC 6666)"),
        // Holds Teredo (RFC 4380), benchmarking, ORCHID and anycast services: nothing that publishes news.
        (IPNetwork.Parse("2001::/23"), "a block for protocol assignments (RFC 2928)"),
        (IPNetwork.Parse("2001:db8::/32"), "a block for documentation (RFC 3849)"),
        (IPNetwork.Parse("3ffe::/16"), "the former 6bone (RFC 3701)"),
        (IPNetwork.Parse("3fff::/20"), "a block for documentation (RFC 9637)"),
        (IPNetwork.Parse("fc00::/7"), "a private network (unique local, RFC 4193)"),
        (IPNetwork.Parse("fe80::/10"), "the local link (RFC 4291)"),
        (IPNetwork.Parse("fec0::/10"), "a private network (site-local, RFC 3879)"),
        (IPNetwork.Parse("ff00::/8"), "a multicast group (RFC 4291)"),
    ];

    private static readonly IPNetwork GlobalUnicast6 = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    /// <summary>
    /// What the address belongs to, as a phrase that ends "it belongs to …"; null where a request may go there.
    /// </summary>
    public static string? WhyForbidden(IPAddress address)
    {
        address = Plain(address);
        return address.AddressFamily switch
        {
            AddressFamily.InterNetwork => Find(Forbidden4, address),
            AddressFamily.InterNetworkV6 => Find(Forbidden6, address) ?? WhyForbidden6(address),
            _ => "an unknown family of addresses",
        };
    }

    /// <summary>
    /// The address as the system connects to it: IPv4 where IPv6 only wraps it (<c>::ffff:0:0/96</c>).
    /// </summary>
    internal static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    private static string? WhyForbidden6(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        if (Nat64.Contains(address)) return WhyForbidden(new IPAddress(bytes.AsSpan(12, 4)));
        if (SixToFour.Contains(address)) return WhyForbidden(new IPAddress(bytes.AsSpan(2, 4)));
        if (!GlobalUnicast6.Contains(address)) return "no part of the public internet (RFC 4291)";

        // ISATAP wraps IPv4 behind any prefix, marked by its interface identifier (RFC 5214 §6.1).
        var marker = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(8, 4));
        return marker is 0x00005efe or 0x02005efe ? WhyForbidden(new IPAddress(bytes.AsSpan(12, 4))) : null;
    }

    private static string? Find((IPNetwork Network, string Name)[] table, IPAddress address)
    {
        foreach (var (network, name) in table)
        {
            if (network.Contains(address)) return name;
        }

        return null;
    }
}
