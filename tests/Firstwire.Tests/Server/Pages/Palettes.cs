using System.Globalization;
using System.Text.RegularExpressions;

namespace Firstwire.Tests.Server.Pages;

/// <summary>The colours that a style sheet declares, and how far two of them stand apart.</summary>
internal static partial class Palettes
{
    /// <summary>
    /// Those for light or dark surroundings, in the order of the sheets; a later one changes an earlier.
    /// </summary>
    public static Dictionary<string, string> Read(bool dark, params string[] sheets)
    {
        var colours = new Dictionary<string, string>();
        foreach (Match colour in Colour().Matches(string.Concat(sheets)))
        {
            var name = colour.Groups["name"].Value;
            colours[name] = colour.Groups["same"] is { Success: true } same
                ? colours[same.Value]
                : colour.Groups[dark ? "dark" : "light"].Value;
        }

        return colours;
    }

    /// <summary>The contrast ratio of WCAG 2.2, 1 to 21.</summary>
    public static double Contrast(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 0)) + (0.7152 * Channel(colour, 2)) + (0.0722 * Channel(colour, 4));

    private static double Channel(string colour, int at)
    {
        var share = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(
        @"--(?<name>[a-z0-9-]+): (light-dark\(#(?<light>[0-9a-f]{6}), #(?<dark>[0-9a-f]{6})\)|var\(--(?<same>[a-z0-9-]+)\));",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Colour();
}
