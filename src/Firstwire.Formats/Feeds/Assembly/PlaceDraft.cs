using System.Globalization;

namespace Firstwire.Formats.Feeds.Assembly;

/// <summary>A place while it is being read.</summary>
internal sealed class PlaceDraft
{
    /// <summary>A polygon with more corners is a map, not the place of an article.</summary>
    private const int MaxCoordinates = 2_000;

    public string Shape { get; set; } = "point";

    public string? Name { get; set; }

    public List<double> Coordinates { get; } = [];

    public double? Latitude { get; set; }

    public double? Longitude { get; set; }

    /// <summary>Adds numbers parted by white space or commas.</summary>
    public void Add(string numbers)
    {
        var parted = numbers.Split(
            [' ', '\t', '\r', '\n', ','], MaxCoordinates + 1, StringSplitOptions.RemoveEmptyEntries);
        foreach (var number in parted)
        {
            if (Coordinates.Count >= MaxCoordinates || Degrees(number) is not { } degrees) return;
            Coordinates.Add(degrees);
        }
    }

    public static double? Degrees(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees)
            && degrees is >= -360 and <= 360 ? degrees : null;

    /// <summary>The place; null where no whole pair of coordinates and no name was stated.</summary>
    public GeoPlace? ToPlace()
    {
        if (Coordinates.Count == 0 && Latitude is { } latitude && Longitude is { } longitude)
        {
            return new GeoPlace("point", [latitude, longitude], Name);
        }

        var whole = Coordinates.Count >= 2 && Coordinates.Count % 2 == 0;
        return whole ? new GeoPlace(Shape, Coordinates, Name) : Name is null ? null : new GeoPlace("point", [], Name);
    }
}
