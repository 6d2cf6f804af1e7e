using Firstwire.Tracing.Models;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// Whether a document tells what a story tells, seen beside the other stories that it may tell: boosted trees over
/// <see cref="RivalMeasures"/>, fitted by data/story-model/refresh.
/// </summary>
internal static class RivalModel
{
    private static readonly BoostedTrees Trees = BoostedTrees.Shipped("story-rivals", RivalMeasures.Names);

    /// <summary>Log-odds that it does.</summary>
    public static double Score(ReadOnlySpan<double> values) => Trees.Score(values);
}
