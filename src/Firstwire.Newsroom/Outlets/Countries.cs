using System.Collections.Frozen;
using Firstwire.Text.Tables;
using Firstwire.Text.Words;

namespace Firstwire.Newsroom.Outlets;

/// <summary>A country or territory that media report from.</summary>
/// <param name="Code">ISO 3166-1 alpha-2, such as <c>SY</c>; <c>XK</c> for Kosovo, which has none.</param>
/// <param name="Name">In English, as it is called in daily use.</param>
/// <param name="Continent">In English.</param>
public sealed record Country(string Code, string Name, string Continent);

/// <summary>The countries of the world (data/countries); .NET's own names are off with ICU.</summary>
public static class Countries
{
    private static readonly FrozenDictionary<string, Country> ByCode =
        EmbeddedTable.Rows(typeof(Countries), "countries")
            .Select(static row => new Country(row[0], row[1], row[2]))
            .ToFrozenDictionary(country => country.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<Country> All { get; } =
        [.. ByCode.Values.OrderBy(country => Folding.Of(country.Name), StringComparer.Ordinal)];

    /// <summary>Null where there is no such code.</summary>
    public static Country? Find(string code) => ByCode.GetValueOrDefault(code);
}
