using System.Net;
using System.Text;
using CsCheck;
using Firstwire.Newsroom.Fetching;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Newsroom.Fetching;

/// <summary>Every spelling of an address that must not be reached, each refused before a connection is tried.</summary>
public sealed class RefusedAddressTests
{
    /// <summary>
    /// Stands for the public internet: the one address that a test allows, while all others stay forbidden.
    /// </summary>
    private static readonly IPAddress Outside = IPAddress.Parse("127.77.0.1");

    public static TheoryData<string> Addresses { get; } =
    [
        Row("the loopback", "http://127.0.0.1:{port}/"),
        Row("the loopback over https", "https://127.0.0.1:{port}/"),
        Row("another address of the loopback", "http://127.8.8.8:{port}/"),
        Row("the loopback as one decimal number", "http://2130706433:{port}/"),
        Row("the loopback with an octal part", "http://0177.0.0.1:{port}/"),
        Row("the loopback with leading zeros", "http://0000177.0.0.01:{port}/"),
        Row("the loopback as one octal number", "http://017700000001:{port}/"),
        Row("the loopback with a hexadecimal part", "http://0x7f.0.0.1:{port}/"),
        Row("the loopback with hexadecimal parts", "http://0x7f.0x0.0x0.0x1:{port}/"),
        Row("the loopback as one hexadecimal number", "http://0x7f000001:{port}/"),
        Row("the loopback in capital hexadecimal", "http://0X7F000001:{port}/"),
        Row("the loopback in two parts", "http://127.1:{port}/"),
        Row("the loopback in three parts", "http://127.0.1:{port}/"),
        Row("the loopback in mixed bases", "http://0x7f.00.1:{port}/"),
        Row("the unspecified address", "http://0.0.0.0:{port}/"),
        Row("the unspecified address as a lone zero", "http://0:{port}/"),
        Row("the rest of this network", "http://0.1.2.3:{port}/"),
        Row("private 10/8", "http://10.0.0.1:{port}/"),
        Row("the end of private 10/8", "http://10.255.255.255:{port}/"),
        Row("private 10/8 as a decimal number", "http://167772161:{port}/"),
        Row("private 172.16/12", "http://172.16.0.1:{port}/"),
        Row("the end of private 172.16/12", "http://172.31.255.255:{port}/"),
        Row("private 192.168/16", "http://192.168.1.1:{port}/"),
        Row("private 192.168/16 in three parts", "http://192.168.257:{port}/"),
        Row("private 192.168/16 as a hexadecimal number", "http://0xC0A80101:{port}/"),
        Row("a provider's shared network", "http://100.64.0.1:{port}/"),
        Row("the end of a provider's shared network", "http://100.127.255.255:{port}/"),
        Row("metadata inside the shared network", "http://100.100.100.200:{port}/latest/meta-data/"),
        Row("the local link", "http://169.254.1.1:{port}/"),
        Row("cloud metadata", "http://169.254.169.254:{port}/latest/meta-data/"),
        Row("cloud metadata as a decimal number", "http://2852039166:{port}/"),
        Row("cloud metadata as a hexadecimal number", "http://0xA9FEA9FE:{port}/"),
        Row("cloud metadata in octal", "http://0251.0376.0251.0376:{port}/"),
        Row("container credentials", "http://169.254.170.2:{port}/v2/credentials"),
        Row("cloud metadata at a public address", "http://168.63.129.16:{port}/"),
        Row("cloud metadata among protocol assignments", "http://192.0.0.192:{port}/opc/v2/"),
        Row("protocol assignments", "http://192.0.0.8:{port}/"),
        Row("documentation one", "http://192.0.2.1:{port}/"),
        Row("documentation two", "http://198.51.100.1:{port}/"),
        Row("documentation three", "http://203.0.113.1:{port}/"),
        Row("former 6to4 relays", "http://192.88.99.1:{port}/"),
        Row("benchmarks", "http://198.18.0.1:{port}/"),
        Row("the end of benchmarks", "http://198.19.255.255:{port}/"),
        Row("multicast", "http://224.0.0.1:{port}/"),
        Row("multicast for device discovery", "http://239.255.255.250:{port}/"),
        Row("the reserved block", "http://240.0.0.1:{port}/"),
        Row("broadcast", "http://255.255.255.255:{port}/"),
        Row("broadcast as a decimal number", "http://4294967295:{port}/"),

        Row("the IPv6 loopback", "http://[::1]:{port}/"),
        Row("the IPv6 loopback in full", "http://[0:0:0:0:0:0:0:1]:{port}/"),
        Row("the IPv6 loopback with a zone", "http://[::1%25lo]:{port}/"),
        Row("the unspecified IPv6 address", "http://[::]:{port}/"),
        Row("the mapped loopback", "http://[::ffff:127.0.0.1]:{port}/"),
        Row("the mapped loopback in hexadecimal", "http://[::ffff:7f00:1]:{port}/"),
        Row("mapped cloud metadata", "http://[::ffff:a9fe:a9fe]:{port}/"),
        Row("the mapped unspecified address", "http://[::ffff:0.0.0.0]:{port}/"),
        Row("the compatible loopback", "http://[::127.0.0.1]:{port}/"),
        Row("a compatible private address", "http://[::10.0.0.1]:{port}/"),
        Row("the translated loopback", "http://[::ffff:0:127.0.0.1]:{port}/"),
        Row("the loopback inside 6to4", "http://[2002:7f00:1::]:{port}/"),
        Row("cloud metadata inside 6to4", "http://[2002:a9fe:a9fe::1]:{port}/"),
        Row("a private network inside 6to4", "http://[2002:c0a8:101::1]:{port}/"),
        Row("the loopback inside Teredo", "http://[2001:0:4136:e378:8000:63bf:80ff:fffe]:{port}/"),
        Row("a Teredo server that is private", "http://[2001:0:a00:1::1]:{port}/"),
        Row("the loopback inside NAT64", "http://[64:ff9b::127.0.0.1]:{port}/"),
        Row("a private address inside NAT64", "http://[64:ff9b::a00:1]:{port}/"),
        Row("cloud metadata inside NAT64", "http://[64:ff9b::a9fe:a9fe]:{port}/"),
        Row("local NAT64", "http://[64:ff9b:1::a00:1]:{port}/"),
        Row("a private address inside ISATAP", "http://[2606:4700::5efe:10.0.0.1]:{port}/"),
        Row("a private address inside ISATAP marked global", "http://[2606:4700::200:5efe:10.0.0.1]:{port}/"),
        Row("unique local", "http://[fc00::1]:{port}/"),
        Row("unique local with a random prefix", "http://[fd12:3456:789a::1]:{port}/"),
        Row("IPv6 cloud metadata", "http://[fd00:ec2::254]:{port}/latest/meta-data/"),
        Row("the IPv6 local link", "http://[fe80::1]:{port}/"),
        Row("the IPv6 local link with a zone", "http://[fe80::1%25eth0]:{port}/"),
        Row("the IPv6 local link with a bare zone", "http://[fe80::1%eth0]:{port}/"),
        Row("site-local", "http://[fec0::1]:{port}/"),
        Row("IPv6 multicast", "http://[ff02::1]:{port}/"),
        Row("IPv6 documentation", "http://[2001:db8::1]:{port}/"),
        Row("the newer IPv6 documentation", "http://[3fff::1]:{port}/"),
        Row("IPv6 benchmarks", "http://[2001:2::1]:{port}/"),
        Row("identifiers that are no locators", "http://[2001:20::1]:{port}/"),
        Row("discard-only", "http://[100::1]:{port}/"),
        Row("the former 6bone", "http://[3ffe::1]:{port}/"),
        Row("segment routing identifiers", "http://[5f00::1]:{port}/"),
        Row("unallocated IPv6", "http://[4000::1]:{port}/"),

        Row("localhost", "http://localhost:{port}/"),
        Row("localhost in capitals", "http://LOCALHOST:{port}/"),
        Row("localhost with a dot at the end", "http://localhost.:{port}/"),
        Row("a name under localhost", "http://news.localhost:{port}/"),
        Row("a deep name under localhost with a dot", "http://a.b.localhost.:{port}/"),
        Row("the loopback with a dot at the end", "http://127.0.0.1.:{port}/"),
        Row("the short loopback with a dot at the end", "http://127.1.:{port}/"),
        Row("percent-encoded digits", "http://%31%32%37.0.0.1:{port}/"),
        Row("a percent-encoded name", "http://loc%61lhost:{port}/"),
        Row("a tab inside the host", "http://127.0.\t0.1:{port}/"),
        Row("a line break inside the host", "http://127.0.0\n.1:{port}/"),
        Row("backslashes for slashes", "http:\\\\127.0.0.1:{port}\\"),
        Row("a backslash before an at sign", "http://127.0.0.1:{port}\\@news.example/"),
        Row("a fragment before an at sign", "http://127.0.0.1:{port}#@news.example/"),
        Row("a query before an at sign", "http://127.0.0.1:{port}?@news.example/"),
        Row("no slashes after the scheme", "http:127.0.0.1:{port}/"),
        Row("three slashes after the scheme", "http:///127.0.0.1:{port}/"),
        Row("spaces around", "  http://127.0.0.1:{port}/  "),
        Row("an empty user name", "http://@127.0.0.1:{port}/"),
        Row("a public name as the user", "http://news.example@127.0.0.1:{port}/"),
        Row("a public name and port as the user", "http://news.example:80@127.0.0.1:{port}/"),
        Row("two at signs", "http://a@news.example@127.0.0.1:{port}/"),
    ];

    /// <summary>
    /// Compatibility mapping turns these into forbidden hosts; a reader without it sees unknown names.
    /// </summary>
    public static TheoryData<string> LookAlikes { get; } =
    [
        Row("full-width digits", "http://\uff11\uff12\uff17.\uff10.\uff10.\uff11:{port}/"),
        Row("ideographic full stops", "http://127\u30020\u30020\u30021:{port}/"),
        Row("circled digits", "http://\u2460\u2461\u2466.\u24ea.\u24ea.\u2460:{port}/"),
        Row("full-width letters", "http://\uff4c\uff4f\uff43\uff41\uff4c\uff48\uff4f\uff53\uff54:{port}/"),
        Row("a soft hyphen inside the host", "http://local\u00adhost:{port}/"),
    ];

    public static TheoryData<string> Others { get; } =
    [
        Row("a user name", "http://reader@news.example:{port}/"),
        Row("a user name and a password", "http://reader:secret@news.example:{port}/"),
        Row("a password alone", "http://:secret@news.example:{port}/"),
        Row("file", "file:///etc/passwd"),
        Row("file with a host", "file://127.0.0.1/etc/passwd"),
        Row("ftp", "ftp://news.example:{port}/feed.xml"),
        Row("gopher", "gopher://news.example:{port}/_GET"),
        Row("data", "data:text/xml,<rss/>"),
        Row("javascript", "javascript:alert(1)"),
        Row("dict", "dict://news.example:{port}/d:word"),
        Row("ldap", "ldap://news.example:{port}/"),
        Row("web socket", "ws://news.example:{port}/"),
        Row("blob", "blob:http://news.example/1"),
        Row("about", "about:blank"),
        Row("a scheme inside a scheme", "jar:http://news.example!/feed.xml"),
        Row("the port of SSH", "http://news.example:22/"),
        Row("the port of SMTP", "http://news.example:25/"),
        Row("the port of DNS", "http://news.example:53/"),
        Row("the port of IMAP over https", "https://news.example:143/"),
        Row("the port of IRC", "http://news.example:6667/"),
        Row("the port of a cache", "http://news.example:11211/"),
        Row("the port of a key-value store", "http://news.example:6379/"),
        Row("port zero", "http://news.example:0/"),
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    [MemberData(nameof(Others))]
    public async Task An_address_that_must_not_be_reached_is_refused_before_any_connection(string address)
    {
        await using var site = await FixtureSite.EverywhereAsync("inner");
        using var watch = new ConnectionWatch();

        var outcome = await TryFetchAsync(address.Replace("{port}", $"{site.Port}"), Door.Closed);

        Assert.True(outcome is null or FetchResult.Refused, outcome?.Sentence);
        Assert.Equal(0, watch.AttemptsTo(site.Port));
        Assert.Equal(0, site.Connections);
    }

    [Theory]
    [MemberData(nameof(LookAlikes))]
    public async Task A_host_in_look_alike_characters_does_not_reach_what_it_imitates(string address)
    {
        await using var site = await FixtureSite.EverywhereAsync("inner");
        using var watch = new ConnectionWatch();

        var outcome = await TryFetchAsync(address.Replace("{port}", $"{site.Port}"), Door.Closed);

        Assert.True(outcome is null or FetchResult.Refused or FetchResult.Unreachable, outcome?.Sentence);
        Assert.Equal(0, watch.AttemptsTo(site.Port));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    [MemberData(nameof(LookAlikes))]
    public async Task A_redirect_to_an_address_that_must_not_be_reached_is_not_followed(string address)
    {
        await using var inner = await FixtureSite.EverywhereAsync("inner");
        var location = address.Trim().Replace("{port}", $"{inner.Port}");
        await using var outer = new RawSite(
            $"HTTP/1.1 302 Found\r\nLocation: {OnTheWire(location)}\r\nContent-Length: 0\r\n\r\n", Outside);
        using var watch = new ConnectionWatch();
        var options = Door.Closed with { AllowedNetworks = [new IPNetwork(Outside, 32)] };

        var outcome = await Door.FetchAsync(options, outer.Origin);

        Assert.True(outcome is FetchResult.Refused or FetchResult.Unreachable, outcome.Sentence);
        Assert.Equal(0, watch.AttemptsTo(inner.Port));
        Assert.Equal(0, inner.Connections);
    }

    [Fact]
    public async Task Whatever_address_is_asked_for_the_outcome_is_a_value()
    {
        string[] pieces =
        [
            "http:", "https:", "//", "/", "\\", "@", ":", "?", "#", "%", "%00", "%2e", "%25", ".", "[", "]", "[::1]",
            "[fe80::", "localhost", "news.example", "xn--", "xn--a", "a!b", "_", "-", "\u00fc", "\ud83d\ude00",
            "\u200d", "\t", "\n", "\0",
        ];
        // Without digits, so that no public address comes about by chance and is asked for.
        var letters = Gen.String[Gen.OneOf(Gen.Char['!', '/'], Gen.Char[':', '~']), 0, 3];
        var piece = Gen.OneOf(Gen.Int[0, pieces.Length - 1].Select(at => pieces[at]), letters);
        await piece.Array[0, 8].Select(parts => "http://" + string.Concat(parts))
            .SampleAsync(async address =>
            {
                var outcome = await TryFetchAsync(address, Door.Closed);
                Assert.True(outcome is null or FetchResult.Refused or FetchResult.Unreachable, outcome?.Sentence);
            });
    }

    private static async Task<FetchResult?> TryFetchAsync(string address, FetchOptions options) =>
        WebUrl.Parse(address) is { Href: var href } ? await Door.FetchAsync(options, href) : null;

    private static string OnTheWire(string address) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(address));

    private static TheoryDataRow<string> Row(string name, string address) => new(address) { TestDisplayName = name };
}
