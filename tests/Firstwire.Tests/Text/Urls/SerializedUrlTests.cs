using CsCheck;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Text.Urls;

public sealed class SerializedUrlTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "https://", "http://", "HTTP://", "ftp://", "gazette.example", "a", "1", "0x7f", "xn--", "--", ".", "..", "-",
        "_", "/", "//", "\\", "?", "#", "%2e", "%2E", "%41", "%", "@", ":", ":80", "'", "\"", " ", "\t", "é", "A", "|",
        "&", "=");

    [Fact]
    public void What_it_knows_is_what_parsing_gives_back() => Piece.Array[1, 12].Select(string.Concat).Sample(text =>
        Assert.True(!SerializedUrl.Is(text) || WebUrl.Parse(text)?.Href == text, text), iter: 200_000);

    [Fact]
    public void A_serialised_URL_says_as_a_parsed_one_does_whether_it_is_of_the_web() =>
        Piece.Array[1, 12].Select(string.Concat).Sample(text => WebUrl.Parse(text) is not { } url
            || WebUrl.IsHttpHref(url.Href) == url.IsHttp, iter: 50_000);

    [Theory]
    [InlineData("https://gazette.example/2026/03/01/ferry-runs-again.html?ref=a%20b&x=(1)")]
    [InlineData("http://www.gazette.example/")]
    public void It_knows_the_usual_addresses(string text) => Assert.True(SerializedUrl.Is(text));
}
