using Firstwire.Formats.Images;
using SkiaSharp;

namespace Firstwire.Newsroom.Images;

/// <summary>
/// Draws a picture anew in the sizes in which pages show it: what leaves here was written by our own encoder, so that
/// nothing rides along in it, and a page's weight is known.
/// </summary>
internal static class ImageShrinker
{
    /// <summary>Pixels, twice the frame of a list's picture: screens have up to two a CSS pixel.</summary>
    private const int SmallWidth = 288;
    private const int SmallHeight = 192;

    /// <summary>Pixels of the longer side, as wide as a page's column.</summary>
    private const int LargeSide = 960;

    /// <summary>What the header may state; cameras reach 100 million.</summary>
    private const long MostPixels = 120_000_000;

    /// <summary>
    /// What is decoded at 4 bytes a pixel (100 MB), one at a time; JPEG is decoded at an eighth of its size where it is
    /// larger.
    /// </summary>
    private const long MostDecoded = 25_000_000;

    /// <summary>Smaller ones count readers, or draw a line.</summary>
    private const int LeastSide = 8;

    private const int LargeQuality = 78;

    /// <summary>Several are on the front page, whose weight is counted.</summary>
    private const int SmallQuality = 60;

    /// <summary>
    /// Null for what is no picture, or none that may be decoded. The same bytes give the same picture.
    /// </summary>
    public static ShrunkImage? Shrink(ReadOnlyMemory<byte> bytes)
    {
        if (RasterHeader.Read(bytes.Span) is not { } header) return null;
        if (header.Width < LeastSide || header.Height < LeastSide || header.Pixels > MostPixels) return null;
        using var data = SKData.CreateCopy(bytes.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.Info.Width != header.Width || codec.Info.Height != header.Height) return null;
        using var decoded = Decode(codec);
        if (decoded is null) return null;
        var isTurned = codec.EncodedOrigin >= SKEncodedOrigin.LeftTop;
        var (width, height) = isTurned ? (decoded.Height, decoded.Width) : (decoded.Width, decoded.Height);
        var large = Math.Min(1f, (float)LargeSide / Math.Max(width, height));
        var small = Math.Min(large, Math.Max((float)SmallWidth / width, (float)SmallHeight / height));
        return Draw(decoded, codec.EncodedOrigin, width, height, small, SmallQuality) is { } list && Draw(
            decoded, codec.EncodedOrigin, width, height, large, LargeQuality) is { } page
            ? new ShrunkImage(list, page)
            : null;
    }

    private static SKBitmap? Decode(SKCodec codec)
    {
        var least = codec.GetScaledDimensions(
            Math.Min(1f, (float)LargeSide / Math.Max(codec.Info.Width, codec.Info.Height)));
        if ((long)least.Width * least.Height > MostDecoded) return null;
        using var colours = SKColorSpace.CreateSrgb();
        var bitmap = new SKBitmap(
            new SKImageInfo(least.Width, least.Height, SKImageInfo.PlatformColorType, SKAlphaType.Premul, colours));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success) return bitmap;
        bitmap.Dispose();
        return null;
    }

    private static byte[]? Draw(
        SKBitmap decoded, SKEncodedOrigin origin, int width, int height, float scale, int quality)
    {
        using var colours = SKColorSpace.CreateSrgb();
        using var drawn = new SKBitmap(new SKImageInfo(
            Math.Max(1, (int)MathF.Round(width * scale)), Math.Max(1, (int)MathF.Round(height * scale)),
            SKImageInfo.PlatformColorType, SKAlphaType.Premul, colours));
        using (var canvas = new SKCanvas(drawn))
        using (var image = SKImage.FromBitmap(decoded))
        {
            canvas.Scale((float)drawn.Width / width, (float)drawn.Height / height);
            canvas.Concat(Upright(origin, width, height));
            canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        }

        using var encoded = drawn.Encode(SKEncodedImageFormat.Webp, quality);
        return encoded?.ToArray();
    }

    /// <summary>
    /// From the pixels as stored to the picture as its camera was held (Exif 2.3 § 4.6.4, Orientation).
    /// </summary>
    /// <param name="width">Of the picture as it is seen.</param>
    private static SKMatrix Upright(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, width, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, width, -1, 0, height, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
