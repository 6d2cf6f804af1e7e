using CsCheck;
using Firstwire.Formats.Images;
using Firstwire.Tests.Newsroom.Images;
using SkiaSharp;

namespace Firstwire.Tests.Formats.Images;

public sealed class RasterHeaderTests
{
    [Theory]
    [InlineData(SKEncodedImageFormat.Png, RasterKind.Png)]
    [InlineData(SKEncodedImageFormat.Jpeg, RasterKind.Jpeg)]
    [InlineData(SKEncodedImageFormat.Webp, RasterKind.WebP)]
    public void A_picture_says_its_kind_and_its_size(SKEncodedImageFormat format, RasterKind kind) =>
        Assert.Equal(new RasterHeader(kind, 37, 21), RasterHeader.Read(DrawnPicture.Of(37, 21, format)));

    [Fact]
    public void A_lossless_WebP_says_its_size()
    {
        var bytes = Convert.FromHexString(
            "524946461E000000574542505650384C110000002F03400200" + "0000000000000000000000000000");

        Assert.Equal(new RasterHeader(RasterKind.WebP, 4, 10), RasterHeader.Read(bytes));
    }

    [Fact]
    public void An_extended_WebP_says_the_size_of_its_canvas()
    {
        var bytes = Convert.FromHexString("524946461E00000057454250565038580A000000100000002B0100C70000" + "00000000");

        Assert.Equal(new RasterHeader(RasterKind.WebP, 300, 200), RasterHeader.Read(bytes));
    }

    [Fact]
    public void A_GIF_says_its_size() =>
        Assert.Equal(new RasterHeader(RasterKind.Gif, 258, 3), RasterHeader.Read([.. "GIF89a"u8, 2, 1, 3, 0, 0, 0, 0]));

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='3' height='3'/>")]
    [InlineData("<!doctype html><html><body>No picture</body></html>")]
    [InlineData("%PDF-1.7")]
    [InlineData("GIF89a")]
    [InlineData("")]
    public void What_is_no_grid_of_pixels_is_none(string content) =>
        Assert.Null(RasterHeader.Read(System.Text.Encoding.Latin1.GetBytes(content)));

    [Fact]
    public void A_picture_without_pixels_is_none() =>
        Assert.Null(RasterHeader.Read([.. "GIF89a"u8, 0, 0, 3, 0, 0, 0, 0]));

    [Fact]
    public void No_bytes_make_it_throw() =>
        Gen.Select(Gen.Int[0, Beginnings.Length - 1].Select(index => Beginnings[index]), Gen.Byte.Array[0, 80]).Sample(
            (beginning, rest) => RasterHeader.Read([.. beginning, .. rest]) is null or { Width: >= 1, Height: >= 1 });

    [Fact]
    public void A_picture_cut_anywhere_makes_it_not_throw()
    {
        foreach (var format in new[] { SKEncodedImageFormat.Png, SKEncodedImageFormat.Jpeg, SKEncodedImageFormat.Webp })
        {
            var whole = DrawnPicture.Of(16, 9, format);
            for (var length = 0; length < whole.Length; length++) _ = RasterHeader.Read(whole.AsSpan(0, length));
        }
    }

    private static readonly byte[][] Beginnings =
    [
        [], [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, .. "IHDR"u8], [0xFF, 0xD8, 0xFF],
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4],
        [.. "GIF89a"u8], [.. "RIFF0000WEBPVP8X"u8], [.. "RIFF0000WEBPVP8 "u8],
        [.. "RIFF0000WEBPVP8L"u8, 0, 0, 0, 0, 0x2F],
    ];
}
