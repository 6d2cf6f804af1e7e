using CsCheck;
using Firstwire.Formats.Images;
using Firstwire.Newsroom.Images;
using SkiaSharp;

namespace Firstwire.Tests.Newsroom.Images;

public sealed class ImageShrinkerTests
{
    [Theory]
    [InlineData(3000, 2000, 960, 640, 288, 192)]
    [InlineData(400, 300, 400, 300, 288, 216)]
    [InlineData(100, 2000, 48, 960, 48, 960)]
    [InlineData(40, 30, 40, 30, 40, 30)]
    public void A_picture_is_drawn_anew_no_larger_than_it_is_shown(
        int width, int height, int largeWidth, int largeHeight, int smallWidth, int smallHeight)
    {
        var shrunk = ImageShrinker.Shrink(DrawnPicture.Of(width, height, SKEncodedImageFormat.Jpeg))!;

        Assert.Equal(new RasterHeader(RasterKind.WebP, largeWidth, largeHeight), RasterHeader.Read(shrunk.Large));
        Assert.Equal(new RasterHeader(RasterKind.WebP, smallWidth, smallHeight), RasterHeader.Read(shrunk.Small));
    }

    [Fact]
    public void Nothing_that_rode_along_in_a_picture_comes_out()
    {
        var picture = DrawnPicture.Of(200, 100, SKEncodedImageFormat.Jpeg);
        byte[] comment = [0xFF, 0xFE, 0, 20, .. "<script>alert(1)"u8, 0, 0];

        var shrunk = ImageShrinker.Shrink((byte[])[.. picture[..2], .. comment, .. picture[2..]])!;

        Assert.Equal(-1, shrunk.Large.AsSpan().IndexOf("script"u8));
    }

    [Fact]
    public void A_picture_is_held_as_its_camera_was()
    {
        var picture = DrawnPicture.Of(200, 100, SKEncodedImageFormat.Jpeg);
        byte[] turned = [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0,
            1, 0, 6, 0, 0, 0, 0, 0, 0];

        var shrunk = ImageShrinker.Shrink((byte[])[.. picture[..2], .. turned, .. picture[2..]])!;

        Assert.Equal(new RasterHeader(RasterKind.WebP, 100, 200), RasterHeader.Read(shrunk.Large));
    }

    [Fact]
    public void A_header_that_asks_for_more_pixels_than_any_camera_takes_is_not_decoded()
    {
        var picture = DrawnPicture.Of(100, 100);
        (picture[16], picture[20]) = (0x70, 0x70);

        Assert.Null(ImageShrinker.Shrink(picture));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2000, 2)]
    public void What_counts_readers_or_draws_a_line_is_no_picture(int width, int height) =>
        Assert.Null(ImageShrinker.Shrink(DrawnPicture.Of(width, height)));

    [Fact]
    public void Vectors_and_pages_are_no_pictures()
    {
        Assert.Null(
            ImageShrinker.Shrink("<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'/>"u8.ToArray()));
        Assert.Null(ImageShrinker.Shrink("<!doctype html><p>No"u8.ToArray()));
    }

    [Fact]
    public void A_picture_that_breaks_off_or_is_damaged_makes_it_not_throw()
    {
        byte[][] pictures = [DrawnPicture.Of(60, 40), DrawnPicture.Of(60, 40, SKEncodedImageFormat.Jpeg),
            DrawnPicture.Of(60, 40, SKEncodedImageFormat.Webp)];
        Gen.Select(Gen.Int[0, pictures.Length - 1].Select(index => pictures[index]), Gen.Int[0, 400], Gen.Byte,
            Gen.Int[1, 400]).Sample(
            (picture, at, value, length) =>
            {
                var damaged = picture.AsSpan(0, Math.Min(length, picture.Length)).ToArray();
                damaged[at % damaged.Length] = value;
                _ = ImageShrinker.Shrink(damaged);
            },
            iter: 300);
    }

    [Fact]
    public void The_same_bytes_give_the_same_picture()
    {
        var picture = DrawnPicture.Of(500, 400);

        Assert.Equal(ImageShrinker.Shrink(picture)!.Large, ImageShrinker.Shrink(picture)!.Large);
    }
}
