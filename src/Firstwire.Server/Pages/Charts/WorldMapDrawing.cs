using System.Text;
using Firstwire.Newsroom.Coverage;

namespace Firstwire.Server.Pages.Charts;

/// <summary>A country that something was counted for.</summary>
/// <param name="Step">Its class, from 1 on.</param>
internal readonly record struct CountedCountry(CountryOutline Outline, CoverageShare Share, int Step);

/// <summary>Counts by country on a map.</summary>
/// <param name="Land">All countries without a count, as one path.</param>
/// <param name="Elsewhere">Articles whose outlet's country is not known, or not on the map.</param>
internal sealed record WorldMapDrawing(
    string Land, IReadOnlyList<CountedCountry> Countries, MapSteps Steps, long Elsewhere)
{
    public static WorldMapDrawing Of(IReadOnlyList<CoverageShare> shares)
    {
        var placed = shares.Where(static share => share.Of is not null && share.Articles > 0)
            .Select(static share => (Outline: CountryOutlines.Find(share.Of!), Share: share))
            .Where(static place => place.Outline is not null)
            .GroupBy(static place => place.Outline!.Code, static place => place)
            .Select(static same => (
                same.First().Outline,
                Share: new CoverageShare(
                    same.Key, same.Sum(place => place.Share.Independent), same.Sum(place => place.Share.Articles))))
            .ToList();
        var steps = MapSteps.To(placed.Count == 0 ? 1 : placed.Max(static place => place.Share.Articles));
        var counted = placed.Select(static place => place.Outline!.Code).ToHashSet(StringComparer.Ordinal);
        var land = new StringBuilder();
        foreach (var outline in CountryOutlines.All)
        {
            if (outline.Code is null || !counted.Contains(outline.Code)) land.Append(outline.Path);
        }

        return new WorldMapDrawing(
            land.ToString(),
            [.. placed.Select(place =>
                new CountedCountry(place.Outline!, place.Share, steps.ClassOf(place.Share.Articles)))],
            steps,
            shares.Sum(static share => share.Articles) - placed.Sum(static place => place.Share.Articles));
    }
}
