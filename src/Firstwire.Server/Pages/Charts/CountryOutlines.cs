using System.Collections.Frozen;
using System.Globalization;

namespace Firstwire.Server.Pages.Charts;

/// <summary>A country on the map.</summary>
/// <param name="Code">
/// As in <see cref="Firstwire.Newsroom.Outlets.Countries"/>; null for land without a code of its own.
/// </param>
/// <param name="X">The middle of its largest part.</param>
/// <param name="Path">SVG path data; empty where it is too small to be seen, and is drawn as a point.</param>
internal sealed record CountryOutline(string? Code, int X, int Y, string Path);

/// <summary>The outlines of the world's countries (data/country-outlines).</summary>
internal static class CountryOutlines
{
    public static int Width { get; }

    public static int Height { get; }

    public static IReadOnlyList<CountryOutline> All { get; }

    private static readonly FrozenDictionary<string, CountryOutline> ByCode;

    static CountryOutlines()
    {
        using var stream = typeof(CountryOutlines).Assembly.GetManifestResourceStream("country-outlines")!;
        using var reader = new StreamReader(stream);
        if (reader.ReadLine()?.Split(' ') is not [_, var width, var height])
        {
            throw new InvalidDataException("country-outlines has no first line");
        }

        (Width, Height) = (Number(width), Number(height));
        var all = new List<CountryOutline>();
        while (reader.ReadLine()?.Split('\t') is [var code, var x, var y, var path])
        {
            all.Add(new CountryOutline(code == "-" ? null : code, Number(x), Number(y), path));
        }

        All = all;
        ByCode = all.Where(static outline => outline.Code is not null)
            .ToFrozenDictionary(static outline => outline.Code!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Null where the map does not have it.</summary>
    public static CountryOutline? Find(string code) => ByCode.GetValueOrDefault(code);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
