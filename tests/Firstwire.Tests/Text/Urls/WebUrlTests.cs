using CsCheck;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Text.Urls;

public sealed class WebUrlTests
{
    private static string? Href(string text, string? baseText = null) =>
        WebUrl.Parse(text, WebUrl.Parse(baseText))?.Href;

    [Theory]
    [InlineData("HTTP://Gazette.EXAMPLE:80/Desk", "http://gazette.example/Desk")]
    [InlineData("  https:\\\\gazette.example\\a\\b \n", "https://gazette.example/a/b")]
    [InlineData("https://gazette.example", "https://gazette.example/")]
    [InlineData("ht\ttps://gaz\nette.example/", "https://gazette.example/")]
    [InlineData("http:gazette.example", "http://gazette.example/")]
    [InlineData("https://gazette.example?q", "https://gazette.example/?q")]
    [InlineData("https://gazette.example:/a", "https://gazette.example/a")]
    [InlineData("https://gazette.example:8443/a?#", "https://gazette.example:8443/a?#")]
    [InlineData("ws://gazette.example:80", "ws://gazette.example/")]
    public void An_address_is_written_as_browsers_write_it(string text, string href) => Assert.Equal(href, Href(text));

    [Theory]
    [InlineData("/a/./b/../c", "/a/c")]
    [InlineData("/a/%2E%2e/c", "/c")]
    [InlineData("/../../c", "/c")]
    [InlineData("/a/b/..", "/a/")]
    [InlineData("/a/b/.", "/a/b/")]
    [InlineData("/a//b", "/a//b")]
    [InlineData("/a b\"é^`{}", "/a%20b%22%C3%A9%5E%60%7B%7D")]
    [InlineData("/%41%zz|[]", "/%41%zz|[]")]
    public void A_path_is_made_plain_and_escaped(string path, string written) =>
        Assert.Equal("https://gazette.example" + written, Href("https://gazette.example" + path));

    [Fact]
    public void What_is_parsed_is_short_enough_to_be_parsed_again()
    {
        var longest = WebUrl.Parse("https://harbour-post.example/" + new string('é', 10_000));
        var tooLong = WebUrl.Parse("https://harbour-post.example/" + new string('é', 30_000));

        Assert.Equal(longest, WebUrl.Parse(longest!.Href));
        Assert.Null(tooLong);
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal("https://gazette.example/%EF%BF%BD", Href("https://gazette.example/" + '\uD800'));

    [Theory]
    [InlineData("https://gazette.example/?a'b \"<>#c d`", "https://gazette.example/?a%27b%20%22%3C%3E#c%20d%60")]
    [InlineData("gopher://gazette.example/?a'b", "gopher://gazette.example/?a'b")]
    public void Each_part_has_its_own_escapes(string text, string href) => Assert.Equal(href, Href(text));

    [Theory]
    [InlineData("c?d", "https://gazette.example/a/c?d")]
    [InlineData("", "https://gazette.example/a/b?q")]
    [InlineData("?r", "https://gazette.example/a/b?r")]
    [InlineData("#f", "https://gazette.example/a/b?q#f")]
    [InlineData("/c", "https://gazette.example/c")]
    [InlineData("../c", "https://gazette.example/c")]
    [InlineData("//herald.example/c", "https://herald.example/c")]
    [InlineData("\\\\herald.example/c", "https://herald.example/c")]
    [InlineData("https:c", "https://gazette.example/a/c")]
    [InlineData("http:c", "http://c/")]
    [InlineData("mailto:desk@gazette.example", "mailto:desk@gazette.example")]
    public void A_relative_address_is_joined_to_its_base(string text, string href) =>
        Assert.Equal(href, Href(text, "https://gazette.example/a/b?q#old"));

    [Theory]
    [InlineData("0x7F.1", "127.0.0.1")]
    [InlineData("0300.0250.1", "192.168.0.1")]
    [InlineData("3232235777", "192.168.1.1")]
    [InlineData("１９２．0.2.7.", "192.0.2.7")]
    [InlineData("[2001:DB8:0:0:1:0:0:1]", "[2001:db8::1:0:0:1]")]
    [InlineData("[::ffff:192.0.2.7]", "[::ffff:c000:207]")]
    [InlineData("[1:2:3:4:5:6:7::]", "[1:2:3:4:5:6:7:0]")]
    [InlineData("bücher.example", "xn--bcher-kva.example")]
    [InlineData("BU\u0308CHER.example", "xn--bcher-kva.example")]
    [InlineData("faß.example", "xn--fa-hia.example")]
    [InlineData("b%C3%BCcher%2eexample", "xn--bcher-kva.example")]
    [InlineData("例え。テスト", "xn--r8jz45g.xn--zckzah")]
    [InlineData("한글.example", "xn--bj0bj06e.example")]
    [InlineData("\u1112\u1161\u11AB글.example", "xn--bj0bj06e.example")]
    [InlineData("نامه\u200Cای.example", "xn--mgba3gch31f060k.example")]
    [InlineData("so\u00ADft.example", "soft.example")]
    [InlineData("xn--not-checked-.example", "xn--not-checked-.example")]
    [InlineData("under_score.example.", "under_score.example.")]
    public void A_host_is_written_in_ASCII(string host, string written) =>
        Assert.Equal($"http://{written}/", Href($"http://{host}/"));

    [Theory]
    [InlineData("")]
    [InlineData("desk/7")]
    [InlineData("//gazette.example")]
    [InlineData("https://")]
    [InlineData("https://:8080/")]
    [InlineData("https://reader@/")]
    [InlineData("https://gazette.example:70000/")]
    [InlineData("https://gazette.example:8o/")]
    [InlineData("https://gaz ette.example/")]
    [InlineData("https://gazette%00.example/")]
    [InlineData("https://1.2.3.256/")]
    [InlineData("https://1.2.3.4.5/")]
    [InlineData("https://0x100000000/")]
    [InlineData("https://gazette.09/")]
    [InlineData("https://[::1/")]
    [InlineData("https://[1::2::3]/")]
    [InlineData("https://[1:2:3:4:5:6:7:8:9]/")]
    [InlineData("https://[::1.2.3]/")]
    [InlineData("https://[::01.2.3.4]/")]
    [InlineData("https://\u00AD/")]
    [InlineData("https://\u0301a.example/")]
    [InlineData("https://a\u200Cb.example/")]
    [InlineData("https://xn--\u00FC.example/")]
    [InlineData("https://אa.example/")]
    [InlineData("https://1א.example/")]
    public void What_is_no_URL_is_refused(string text) => Assert.Null(Href(text));

    [Theory]
    [InlineData("file:///C|/desk/../../x", "file:///C:/x")]
    [InlineData("file://localhost/x", "file:///x")]
    [InlineData("file:x", "file:///x")]
    [InlineData("data:text/plain,a b ?q", "data:text/plain,a b%20?q")]
    [InlineData("x:/..//y", "x:/.//y")]
    [InlineData("x://Host/%C3", "x://Host/%C3")]
    public void Other_schemes_have_their_own_ways(string text, string href) => Assert.Equal(href, Href(text));

    [Fact]
    public void Its_parts_can_be_read()
    {
        var url = WebUrl.Parse("https://reader:se@cret@Gazette.example/desk/7?page=2#end")!;
        Assert.Equal("https://reader:se%40cret@gazette.example/desk/7?page=2#end", url.Href);
        Assert.Equal(("https", "gazette.example", 443, "/desk/7"), (url.Scheme, url.Host, url.Port, url.Path));
        Assert.Equal(("?page=2", "#end"), (url.Query, url.Fragment));
        Assert.True(url.IsHttp);
        Assert.True(url.HasCredentials);
        Assert.Equal("https://reader:se%40cret@gazette.example/desk/7?page=2", url.WithoutFragment().Href);
    }

    [Fact]
    public void A_scheme_without_ports_has_none() =>
        Assert.Equal(-1, WebUrl.Parse("mailto:desk@gazette.example")!.Port);

    [Fact]
    public void Two_are_equal_when_written_alike() =>
        Assert.Equal(WebUrl.Parse("https://GAZETTE.example:443/a/../"), WebUrl.Parse("https://gazette.example"));

    [Theory]
    [InlineData("https://gazette.example/%7Edesk/%2e/a%2Fb/..%2f?q=%zz&r=|[]'")]
    [InlineData("https://gazette.example/?a=%41+b")]
    [InlineData("http://[2001:db8::7]:8080/a")]
    public void The_address_on_the_wire_has_the_same_bytes(string text)
    {
        var url = WebUrl.Parse(text + "#never-sent")!;
        var uri = url.ToUri();
        Assert.Equal(url.Path + url.Query, uri.PathAndQuery);
        Assert.Equal((url.Port, url.Host.Trim('[', ']')), (uri.Port, uri.IdnHost));
    }

    [Fact]
    public void A_host_that_no_name_server_knows_has_no_address_on_the_wire() =>
        Assert.Throws<UriFormatException>(() => WebUrl.Parse("https://a!b.example/")!.ToUri());

    [Fact]
    public void Any_text_is_refused_or_written_in_a_form_that_reads_back_as_itself()
    {
        string[] words =
        [
            "http", "https", "file", "x", ":", "/", "//", "\\", "..", ".", "?", "#", "@", "%", "[", "]", "C|",
            "localhost", "gazette.example", "xn--", "ü", "א", "\u200D", "0x7f", "1", "::", "%2e", " ", "\t", "\uD800",
        ];
        Gen.Select(Gen.Int[0, words.Length - 1].Array[0, 12], Gen.String).Sample((chosen, noise) =>
        {
            var pieces = chosen.Select(word => words[word]).ToArray();
            var anchor = WebUrl.Parse("https://gazette.example/a/b?q");
            var concat = string.Concat(pieces);
            foreach (var text in new[] { concat, noise, "https://" + noise, concat + noise })
            {
                if (WebUrl.Parse(text, anchor) is not { } url) continue;
                Assert.Equal(url.Href, WebUrl.Parse(url.Href)?.Href);
                Assert.True(url.Href.All(char.IsAscii) || !url.IsHttp);
            }
        });
    }
}
