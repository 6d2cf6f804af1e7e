using SkiaSharp;

namespace Firstwire.Tests.Newsroom.Images;

/// <summary>Pictures drawn for a test: a field of one colour with another's stripe.</summary>
internal static class DrawnPicture
{
    public static byte[] Of(int width, int height, SKEncodedImageFormat format = SKEncodedImageFormat.Png)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.SteelBlue);
        using (var canvas = new SKCanvas(bitmap))
        using (var paint = new SKPaint { Color = SKColors.Gold })
        {
            canvas.DrawRect(0, height / 2f, width, height / 4f, paint);
        }

        using var encoded = bitmap.Encode(format, 80);
        return encoded.ToArray();
    }
}
