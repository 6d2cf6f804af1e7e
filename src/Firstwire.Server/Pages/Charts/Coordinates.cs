using System.Globalization;

namespace Firstwire.Server.Pages.Charts;

/// <summary>Numbers as SVG attributes hold them, whatever the culture.</summary>
internal static class Coordinates
{
    public static string Units(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <param name="share">1 is the whole width.</param>
    public static string Percent(double share) =>
        string.Concat(Math.Round(share * 100, 3).ToString("0.###", CultureInfo.InvariantCulture), "%");
}
