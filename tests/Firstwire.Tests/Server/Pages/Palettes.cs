using System.Globalization;
using System.Text.RegularExpressions;

namespace Firstwire.Tests.Server.Pages;

/// <summary>The colours that a style sheet declares in its <c>:root</c> rules, and how far two of them stand apart.</summary>
internal static partial class Palettes
{
    /// <summary>The colours of the given rules, in the order of the sheet; a later one changes an earlier.</summary>
    public static Dictionary<string, string> Read(string css, params int[] rules)
    {
        var roots = Root().Matches(css);
        var colours = new Dictionary<string, string>();
        foreach (var rule in rules)
        {
            foreach (Match colour in Colour().Matches(roots[rule].Value)) colours[colour.Groups["name"].Value] = colour.Groups["value"].Value;
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

    [GeneratedRegex(@":root \{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Root();

    [GeneratedRegex("--(?<name>[a-z0-9-]+): #(?<value>[0-9a-f]{6})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Colour();
}
