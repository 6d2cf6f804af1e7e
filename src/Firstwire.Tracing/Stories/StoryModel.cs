using Firstwire.Tracing.Models;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// Whether a document tells what a story tells: two models of boosted trees over <see cref="JoinMeasures"/>, fitted by
/// data/story-model/refresh.
/// </summary>
internal static class StoryModel
{
    private static readonly BoostedTrees Free = BoostedTrees.Shipped("story-model", JoinMeasures.Names);
    private static readonly BoostedTrees Steady = BoostedTrees.Shipped("story-steady", JoinMeasures.Names);

    /// <summary>Log-odds that it does.</summary>
    public static double Score(ReadOnlySpan<double> values) => (Free.Score(values) + Steady.Score(values)) / 2;

    /// <summary>
    /// Log-odds by the model in which more in common never scores lower, and what is missed never higher: for texts
    /// that come in no stream like those that the models were fitted on.
    /// </summary>
    public static double SteadyScore(ReadOnlySpan<double> values) => Steady.Score(values);
}
