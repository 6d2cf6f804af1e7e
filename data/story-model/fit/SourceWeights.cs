namespace Firstwire.Fit;

/// <summary>How much each placement weighs: a source by the root of its size, so that no corpus rules.</summary>
internal static class SourceWeights
{
    /// <returns>Of mean 1.</returns>
    public static double[] Of(IReadOnlyList<LabelledPlacement> placements) => Of(placements, static _ => 1);

    /// <param name="share">What counts of a source.</param>
    /// <inheritdoc cref="Of(IReadOnlyList{LabelledPlacement})"/>
    public static double[] Of(IReadOnlyList<LabelledPlacement> placements, Func<string, double> share)
    {
        var sizes = placements.CountBy(placement => placement.Source).ToDictionary();
        var sum = sizes.Sum(size => share(size.Key) * Math.Sqrt(size.Value));
        return [.. placements.Select(placement => placements.Count / sum * share(placement.Source) / Math.Sqrt(sizes[placement.Source]))];
    }
}
