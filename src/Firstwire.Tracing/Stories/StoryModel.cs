using Firstwire.Tracing.Models;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// Whether a document tells what a story tells: boosted trees over <see cref="JoinMeasures"/>, fitted by
/// data/story-model/refresh.
/// </summary>
internal static class StoryModel
{
    private static readonly BoostedTrees Trees = BoostedTrees.Shipped("story-model", JoinMeasures.Names);

    /// <summary>Log-odds that it does.</summary>
    public static double Score(ReadOnlySpan<double> values) => Trees.Score(values);
}
