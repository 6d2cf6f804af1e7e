using System.Net;
using CsCheck;
using Firstwire.Newsroom.Fetching;

namespace Firstwire.Tests.Newsroom.Fetching;

public sealed class AddressGuardTests
{
    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("8.8.8.8")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("126.255.255.255")]
    [InlineData("128.0.0.0")]
    [InlineData("168.63.129.15")]
    [InlineData("168.63.129.17")]
    [InlineData("169.253.255.255")]
    [InlineData("169.255.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("192.0.1.0")]
    [InlineData("192.0.3.0")]
    [InlineData("192.167.255.255")]
    [InlineData("192.169.0.0")]
    [InlineData("198.17.255.255")]
    [InlineData("198.20.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("2001:200::1")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("2a00:1450:4001:81b::200e")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::8.8.8.8")]
    [InlineData("2002:808:808::1")]
    [InlineData("2606:4700::5efe:8.8.8.8")]
    public void A_public_address_may_be_reached(string address) =>
        Assert.Null(AddressGuard.WhyForbidden(IPAddress.Parse(address)));

    [Theory]
    [InlineData("127.0.0.1", "this computer")]
    [InlineData("10.0.0.1", "a private network")]
    [InlineData("100.64.0.1", "a provider's shared network")]
    [InlineData("fe80::1%2", "the local link")]
    [InlineData("::ffff:192.168.0.1", "a private network")]
    [InlineData("64:ff9b::127.0.0.1", "this computer")]
    [InlineData("2002:a00:1::", "a private network")]
    [InlineData("ff02::1", "a multicast group")]
    public void The_reason_names_the_network(string address, string start) =>
        Assert.StartsWith(start, AddressGuard.WhyForbidden(IPAddress.Parse(address)), StringComparison.Ordinal);

    [Fact]
    public void What_wraps_a_forbidden_address_is_forbidden() =>
        Gen.Byte.Array[4].Sample(inner =>
        {
            var forbidden = IsForbidden(new IPAddress(inner));
            byte[] mapped = [.. new byte[10], 0xff, 0xff, .. inner];
            byte[] translated = [0x00, 0x64, 0xff, 0x9b, .. new byte[8], .. inner];
            byte[] sixToFour = [0x20, 0x02, .. inner, .. new byte[10]];
            return IsForbidden(new IPAddress(mapped)) == forbidden
                && IsForbidden(new IPAddress(translated)) == forbidden
                && IsForbidden(new IPAddress(sixToFour)) == forbidden;
        });

    [Fact]
    public void Outside_the_allocated_block_only_mapped_and_translated_addresses_may_be_reached() =>
        Gen.Byte.Array[16].Sample(bytes =>
        {
            var address = new IPAddress(bytes);
            var allocated = (bytes[0] & 0xe0) == 0x20;
            return allocated || address.IsIPv4MappedToIPv6 || IsForbidden(address);
        });

    private static bool IsForbidden(IPAddress address) => AddressGuard.WhyForbidden(address) is not null;
}
