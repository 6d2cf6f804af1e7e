namespace Firstwire.Press.Pages;

/// <summary>
/// The same kind of landscape as <see cref="Picture"/> in pixels, which readers of news show and vectors they do not.
/// </summary>
internal static class PngPicture
{
    private const int Width = 480;
    private const int Height = 270;
    private const int Ranges = 3;

    /// <summary>Pixels to each unit of the drawing.</summary>
    private const int Scale = 2;

    /// <summary>Sky above, sky at the horizon, hills in front.</summary>
    private static readonly (int Top, int Low, int Hill)[] Skies =
    [
        (0xF6C6A0, 0xFDEEDB, 0x2F4A66), (0x8FC3E0, 0xE6F3F5, 0x2E5A3C), (0x5B5F97, 0xF2A07B, 0x2C2140),
        (0x1D2B4F, 0x54719C, 0x10172B), (0xC5D0D3, 0xEEF0EA, 0x41605C), (0xF0D9A8, 0xFBF3DF, 0x5E4322),
    ];

    public static byte[] Draw(Outlet outlet, long index)
    {
        var dice = Dice.Of(outlet.Index, index, 22);
        var (top, low, hill) = dice.Pick(Skies);
        var (sunX, sunY, sun) = (dice.Between(70, 410), dice.Between(45, 95), dice.Between(12, 28));
        var ridges = Enumerable.Range(0, Ranges)
            .Select(range => Ridge(150 + (range * 32), 20 - (range * 5), dice))
            .ToArray();
        var png = new PngImage(Width * Scale, Height * Scale);
        for (var row = 0; row < Height * Scale; row++)
        {
            var y = row / (double)Scale;
            for (var column = 0; column < Width * Scale; column++)
            {
                var x = column / (double)Scale;
                var colour = Blend(top, low, Math.Min(1, y / 190.0));
                var fromSun = Math.Sqrt(((x - sunX) * (x - sunX)) + ((y - sunY) * (y - sunY)));
                colour = Blend(colour, 0xFFFAF0, Math.Clamp(((sun - fromSun) * Scale) + 0.5, 0, 1));
                for (var range = 0; range < Ranges; range++)
                {
                    var covered = Math.Clamp(((y - ridges[range][column]) * Scale) + 0.5, 0, 1);
                    colour = Blend(colour, Blend(low, hill, 0.45 + (range * 0.26)), covered);
                }

                png.Set(column, row, colour);
            }
        }

        return png.Encode();
    }

    private static double[] Ridge(int level, int swing, Dice dice)
    {
        var (first, second) = (dice.Fraction() * Math.Tau, dice.Fraction() * Math.Tau);
        var (wide, narrow) = (dice.Between(60, 110), dice.Between(22, 38));
        double Wave(double x, int length, double phase) => swing * Math.Sin((x / length) + phase);
        return [.. Enumerable.Range(0, Width * Scale).Select(column => column / (double)Scale).Select(
            x => level + Wave(x, wide, first) + (0.35 * Wave(x, narrow, second)))];
    }

    private static int Blend(int from, int to, double share)
    {
        int Channel(int shift)
        {
            var (dark, light) = ((from >> shift) & 255, (to >> shift) & 255);
            return (int)Math.Round(dark + ((light - dark) * share)) << shift;
        }

        return Channel(16) | Channel(8) | Channel(0);
    }
}
