using System.Text;

namespace Firstwire.Press.Pages;

/// <summary>
/// Small landscapes in flat colours for articles, drawn from outlet and number alone: sky, sun or moon, ranges of
/// hills, and in front what the section is about.
/// </summary>
internal static class Picture
{
    private const int Width = 960;
    private const int Height = 540;

    /// <summary>
    /// Hues of sky at the top and at the horizon, and of the hills: morning, noon, dusk, night, fog, autumn.
    /// </summary>
    private static readonly (string Top, string Low, int Hill, int HillLight)[] Skies =
    [
        ("#f6c6a0", "#fdeedb", 205, 62), ("#8fc3e0", "#e6f3f5", 140, 55), ("#5b5f97", "#f2a07b", 262, 46),
        ("#1d2b4f", "#54719c", 222, 34), ("#c5d0d3", "#eef0ea", 178, 60), ("#f0d9a8", "#fbf3df", 24, 56),
    ];

    public static string Draw(Outlet outlet, long index, string section)
    {
        var dice = Dice.Of(outlet.Index, index, 21);
        var sky = dice.Pick(Skies);
        var svg = new StringBuilder($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}">
            <defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="{sky.Top}"/><stop offset=".75" stop-color="{sky.Low}"/></linearGradient></defs>
            <rect width="{Width}" height="{Height}" fill="url(#s)"/>
            <circle cx="{dice.Between(140, 820)}" cy="{dice.Between(90, 190)}" r="{dice.Between(26, 58)}" fill="#fffaf0" fill-opacity=".9"/>

            """);
        for (var range = 0; range < 3; range++)
        {
            Hills(
                svg, 300 + (range * 55), 46 - (range * 8),
                $"hsl({sky.Hill + (range * 6)} 26% {sky.HillLight - (range * 11)}%)", dice);
        }

        Foreground(svg, section, $"hsl({sky.Hill + 20} 30% {Math.Max(14, sky.HillLight - 34)}%)", dice);
        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>The outlet's initial on its colour.</summary>
    public static string Icon(Outlet outlet) => $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="{outlet.Colour}"/><text x="32" y="45" font-family="serif" font-size="38" text-anchor="middle" fill="#fff">{outlet.Name.Split(' ')[^1][0]}</text></svg>

        """;

    private static void Hills(StringBuilder svg, int level, int swing, string colour, Dice dice)
    {
        svg.Append($"<path fill=\"{colour}\" d=\"M0 {Height} V{level + dice.Below(swing)}");
        for (var x = 0; x < Width; x += 240)
        {
            svg.Append(
                $" C{x + 80} {level - dice.Below(swing * 2)} {x + 160} {level + dice.Below(swing)} {x + 240} "
                    + $"{level - dice.Below(swing)}");
        }

        svg.Append($" V{Height} Z\"/>\n");
    }

    private static void Foreground(StringBuilder svg, string section, string dark, Dice dice)
    {
        var x = dice.Between(180, 640);
        svg.Append($"<g fill=\"{dark}\" stroke=\"{dark}\">\n");
        switch (section)
        {
            case "local":
                svg.Append(
                    $"<path fill=\"none\" stroke-width=\"9\" d=\"M0 430 H{Width} M{x - 160} 430 Q{x} 300 {x + 160} 430 "
                        + $"M{x - 80} 430 V383 M{x} 430 V365 M{x + 80} 430 V383\"/>\n");
                break;
            case "politics":
                svg.Append(
                    $"<path d=\"M{x - 150} 330 L{x} 262 L{x + 150} 330 Z M{x - 160} 450 H{x + 160} V470 "
                        + $"H{x - 160} Z\"/>\n");
                svg.Append(string.Concat(Enumerable.Range(0, 6).Select(
                    i => $"<rect x=\"{x - 134 + (i * 49)}\" y=\"338\" width=\"22\" height=\"106\"/>\n")));
                break;
            case "economy":
                svg.Append(string.Concat(Enumerable.Range(0, 7).Select(i =>
                {
                    var high = dice.Between(40, 190);
                    return $"<rect x=\"{x - 150 + (i * 46)}\" y=\"{470 - high}\" width=\"34\" height=\"{high}\"/>\n";
                })));
                break;
            case "sport":
                svg.Append(
                    $"<circle cx=\"{x}\" cy=\"410\" r=\"46\"/>"
                        + $"<path fill=\"none\" stroke-width=\"6\" d=\"M{x + 150} 470 V330 H{x + 330} V470\"/>\n");
                break;
            case "weather":
                svg.Append(string.Concat(Enumerable.Range(0, 26).Select(_ =>
                {
                    var (left, top) = (dice.Below(Width), dice.Between(30, 420));
                    return $"<path stroke-width=\"3\" stroke-opacity=\".5\" d=\"M{left} {top} l-14 40\"/>\n";
                })));
                break;
            case "science":
                svg.Append(
                    $"<path d=\"M{x - 110} 470 A110 110 0 0 1 {x + 110} 470 Z\"/>"
                        + $"<path stroke-width=\"26\" d=\"M{x} 420 L{x + 90} 320\"/>\n");
                break;
            default:
                svg.Append(string.Concat(Enumerable.Range(0, 8).Select(i =>
                {
                    var (left, low) = (60 + (i * 120), dice.Between(60, 170));
                    return $"<path stroke-width=\"2\" d=\"M{left} 0 V{low}\"/><circle cx=\"{left}\" cy=\"{low}\" r=\"15\" fill=\"hsl({dice.Below(60)} 85% 66%)\" stroke=\"none\"/>\n";
                })));
                break;
        }

        svg.Append(
            $"</g>\n<path fill=\"{dark}\" d=\"M0 {Height} V468 Q{Width / 2} {dice.Between(440, 480)} {Width} 470 "
                + $"V{Height} Z\"/>\n");
    }
}
