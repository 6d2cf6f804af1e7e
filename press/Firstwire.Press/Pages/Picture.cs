using System.Text;

namespace Firstwire.Press.Pages;

/// <summary>Landscapes for articles, drawn from their number: sky, sun, hills, water, and what the section is about.</summary>
internal static class Picture
{
    public const int Width = 960;
    public const int Height = 540;

    public static string Draw(Outlet outlet, long index)
    {
        var dice = Dice.Of(outlet.Index, index, 21);
        var hue = dice.Below(360);
        var svg = new StringBuilder($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}">
            <defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="hsl({hue} 45% 62%)"/><stop offset="1" stop-color="hsl({(hue + 40) % 360} 60% 86%)"/></linearGradient></defs>
            <rect width="{Width}" height="{Height}" fill="url(#s)"/>
            <circle cx="{dice.Between(120, 840)}" cy="{dice.Between(80, 220)}" r="{dice.Between(28, 64)}" fill="hsl({(hue + 60) % 360} 90% 92%)"/>

            """);
        for (var layer = 0; layer < 4; layer++)
        {
            svg.Append($"<path fill=\"hsl({(hue + 150 + (layer * 12)) % 360} {28 + (layer * 4)}% {58 - (layer * 12)}%)\" d=\"M0 {Height}");
            for (var x = 0; x <= Width; x += 120)
            {
                svg.Append($" L{x} {230 + (layer * 70) + dice.Below(80)}");
            }

            svg.Append($" L{Width} {Height} Z\"/>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>The outlet's initial on its colour.</summary>
    public static string Icon(Outlet outlet) => $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="{outlet.Colour}"/><text x="32" y="45" font-family="serif" font-size="38" text-anchor="middle" fill="#fff">{outlet.Name.Split(' ')[^1][0]}</text></svg>

        """;
}
