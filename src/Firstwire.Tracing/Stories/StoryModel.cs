using Firstwire.Tracing.Models;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// Whether a document tells what a story tells: two models of boosted trees over <see cref="JoinMeasures"/>, fitted by
/// data/story-model/refresh, and how alike the two are on the whole.
/// </summary>
internal static class StoryModel
{
    /// <summary>
    /// Free trees know the news that they were fitted on, steady ones judge other news better, and a plain cosine is
    /// the same for all.
    /// </summary>
    private const double FreeCounts = 0.175;
    private const double SteadyCounts = 0.525;
    private const double PerCosine = 7.5;
    private const double UsualCosine = 0.22;

    /// <summary>
    /// What is more alike than two accounts of one event mostly are is a copy, or cast from one mould.
    /// </summary>
    private const double MostCosine = 0.4;

    private static readonly BoostedTrees Free = BoostedTrees.Shipped("story-model", JoinMeasures.Names);
    private static readonly BoostedTrees Steady = BoostedTrees.Shipped("story-steady", JoinMeasures.Names);

    /// <summary>Log-odds that it does.</summary>
    public static double Score(ReadOnlySpan<double> values) => Score(Free.Score(values), Steady.Score(values), values);

    /// <summary>Log-odds, where the two models give those that are named.</summary>
    public static double Score(double free, double steady, ReadOnlySpan<double> values) =>
        (FreeCounts * free) + (SteadyCounts * steady)
            + (PerCosine * (Math.Min(JoinMeasures.Cosine(values), MostCosine) - UsualCosine));

    /// <summary>
    /// Log-odds by the model in which more in common never scores lower, and what is missed never higher: for texts
    /// that come in no stream like those that the models were fitted on.
    /// </summary>
    public static double SteadyScore(ReadOnlySpan<double> values) => Steady.Score(values);
}
