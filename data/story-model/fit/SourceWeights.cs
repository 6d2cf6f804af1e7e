namespace Firstwire.Fit;

/// <summary>How much each placement weighs: a source by the root of its size, so that no corpus rules.</summary>
internal static class SourceWeights
{
    /// <returns>Of mean 1.</returns>
    public static double[] Of(IReadOnlyList<LabelledPlacement> placements)
    {
        var sizes = placements.CountBy(placement => placement.Source).ToDictionary();
        var sum = sizes.Values.Sum(size => Math.Sqrt(size));
        return [.. placements.Select(placement => placements.Count / sum / Math.Sqrt(sizes[placement.Source]))];
    }
}
